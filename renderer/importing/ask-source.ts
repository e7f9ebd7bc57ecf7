// Asking main about the source it holds. Main lets go of a source when a register is opened or closed: then it is read again from
// where it came from, and the question is asked once more, so that nothing a person corrected is lost.
import type { CallInput, CallName, CallOutput } from '../../src/contract/contract.ts';
import { fail, type Result } from '../../src/result.ts';
import { call } from '../store/program.ts';
import { pathOfDropped } from '../transport.ts';
import { importingStore, type Origin, put, type ReadSource } from './importing-store.ts';

type SourceQuestion = Extract<CallName, 'source.review' | 'source.part' | 'source.apply'>;

/** Asks about the source at hand. Errors: the question's own, and those of reading the source again where that was needed. */
export function askSource<Name extends SourceQuestion>(
  name: Name,
  input: Omit<CallInput<Name>, 'sourceId'>,
): Promise<Result<CallOutput<Name>>> {
  return withSource((sourceId) =>
    // What a question's input has beside the source, its caller has given.
    call<SourceQuestion>(name, { ...input, sourceId } as CallInput<SourceQuestion>),
  ) as Promise<Result<CallOutput<Name>>>;
}

/** Lets `ask` ask about the source at hand, and once more where main has let go of it. */
export async function withSource<Value>(ask: (sourceId: string) => Promise<Result<Value>>): Promise<Result<Value>> {
  const now = importingStore.get();
  if (!now?.read || !now.origin) return fail({ kind: 'cancelled' });
  const reply = await ask(now.read.sourceId);
  if (reply.ok || !(reply.error.kind === 'refused' && reply.error.reason === 'sourceForgotten')) return reply;
  const again = await readAgain(now.origin);
  return again.ok ? ask(again.value.sourceId) : again;
}

let underWay: Promise<Result<ReadSource>> | null = null;

/** Several questions that find the source forgotten wait for one reading. */
function readAgain(origin: Origin): Promise<Result<ReadSource>> {
  underWay ??= readOrigin(origin).then((reply) => {
    underWay = null;
    const now = importingStore.get();
    if (reply.ok && now?.read && now.origin === origin) put({ read: { ...now.read, sourceId: reply.value.sourceId } });
    return reply;
  });
  return underWay;
}

/** Reads what was chosen, dropped or pasted. */
export async function readOrigin(origin: Origin): Promise<Result<ReadSource>> {
  if (origin.kind === 'clipboard') return call('source.read', { origin });
  const { path, text, dropped } = origin;
  // Main takes a dropped file on the word of the drop, and forgets that word with the register.
  if (dropped) await pathOfDropped(dropped);
  const file = { kind: 'file' as const, path };
  return call('source.read', { origin: Object.keys(text).length === 0 ? file : { ...file, text } });
}
