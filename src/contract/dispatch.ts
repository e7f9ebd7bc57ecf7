// The one door to main. Every call of every host comes through here: name known → input fits → writes wait their turn →
// handler → whatever it throws becomes a typed error. It knows the contract's form and nothing of any call's meaning.
import type { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { type CallInput, type CallName, type CallOutput, contract } from './contract.ts';
import { isTooMuch } from './input-size.ts';

export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>> | Result<CallOutput<Name>>;
};

/** Takes any name and any input, trusted or not, and always answers with a result. */
export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>;

export interface DispatchLog {
  /** An unforeseen fault, in full, under the reference the window was given. */
  unexpected(reference: string, call: string, fault: unknown): void;
}

/** Builds the door from one handler a call; a missing handler does not compile. `newReference` names a fault in the log. */
export function createDispatcher(handlers: Handlers, log: DispatchLog, newReference: () => string): Dispatch {
  let lastWrite: Promise<unknown> = Promise.resolve();

  return async function dispatch(name, input) {
    if (!isCallName(name)) return fail({ kind: 'refused', reason: 'unknownCall' });
    const call = contract[name];
    const parsed = checkInput(call.input, input);
    if (!parsed.ok) return parsed;
    // Input and handler belong to the same name; the compiler cannot follow that through the union of all calls.
    const handler = handlers[name] as (checked: unknown) => Promise<Result<unknown>> | Result<unknown>;

    const run = async (): Promise<Result<unknown>> => {
      try {
        const reply = await handler(parsed.value);
        return reply.ok ? ok(call.output.parse(reply.value)) : reply;
      } catch (fault) {
        const reference = newReference();
        log.unexpected(reference, name, fault);
        return fail({ kind: 'unexpected', reference });
      }
    };
    if (call.mode === 'read') return run();
    const turn = lastWrite.then(run);
    lastWrite = turn;
    return turn;
  };
}

/**
 * The input as its shape makes it, or the first field that does not fit; an input that throws when it is looked at, or holds more than
 * any call takes, fits nothing.
 */
function checkInput(shape: z.ZodType, input: unknown): Result<unknown> {
  try {
    if (isTooMuch(input)) return fail({ kind: 'invalid', field: '' });
    const parsed = shape.safeParse(input);
    if (parsed.success) return ok(parsed.data);
    return fail({ kind: 'invalid', field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' });
  } catch {
    return fail({ kind: 'invalid', field: '' });
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
