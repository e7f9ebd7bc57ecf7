// Thousands of calls to the whole program behind its one door, from shapes that nearly fit to what no language should allow: each must
// be answered with a result of the contract, and nothing but a call that was answered "ok" may have written.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgram } from '../../main/node/compose.ts';
import { type CallName, contract } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { describeError } from '../../src/wording/describe-error.ts';
import { createRandom, type Random } from '../fixtures/random.ts';
import { silentHost } from '../fixtures/silent-host.ts';
import { oddValue } from './odd-values.ts';
import { type Known, shapedInput } from './shaped-input.ts';

export interface CallFigures {
  readonly calls: number;
  readonly answeredOk: number;
  /** Refused, by the kind of the error. */
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly slowest: string;
  /** Crashes, rejections, hangs, replies that are no result, writes nobody asked for: what happened, and the number of the call. */
  readonly faults: readonly string[];
}

/** A call that takes longer hangs; a whole report prints in one second. */
const watchdogMs = 60_000;

const names = Object.keys(contract) as CallName[];

/** Work of seconds where the input is right: these get inputs that are always a little wrong. */
const slow = /^(?:report|moving|signing|issue|manual|source\.read|backup|help\.save|support)/u;

/** The same calls for the same seed. */
export async function runFuzzCalls(order: { readonly calls: number; readonly seed: number }): Promise<CallFigures> {
  const random = createRandom(order.seed);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-calls-'));
  const registers = join(folder, 'registers');
  mkdirSync(registers);
  const file = join(registers, 'ทะเบียน.itareg');
  const victim = join(folder, 'victim.txt');
  writeFileSync(victim, 'untouched');
  const never = join(folder, 'never.itareg');
  const dataFolder = join(folder, 'data');

  const faults: string[] = [];
  const refused: Record<string, number> = {};
  let [answeredOk, slowestMs, slowest] = [0, 0, ''];
  const stray = (fault: unknown) => faults.push(`nobody caught: ${String(fault)}`);
  process.on('unhandledRejection', stray).on('uncaughtException', stray);

  const program = await createProgram(silentHost(), { dataFolder, version: '0.0.0', environment: {} });
  program.permitPath(file);
  const made = await program.dispatch('register.create', {
    path: file,
    organisationName: 'เทศบาลเมืองทดสอบ',
    fiscalYear: 2567,
    months: 6,
    fillWith: 'sample',
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));

  let bytes = readFileSync(file);
  let known: Known = { ids: [], paths: [file, victim, never, folder, 'x.itareg', ''], revision: 0 };

  /** What is open now; opens the register again after a call has closed it. */
  const lookAgain = async (): Promise<void> => {
    type Current = { open: { revision: number; register: unknown } | null };
    let current = await program.dispatch('register.current', {});
    if (current.ok && (current.value as Current).open === null) {
      const opened = await program.dispatch('register.open', { path: file, how: 'write' });
      if (!opened.ok) faults.push(`cannot be opened again: ${JSON.stringify(opened.error)}`);
      current = await program.dispatch('register.current', {});
    }
    const open = current.ok ? (current.value as Current).open : null;
    if (open === null) return;
    const ids = [...JSON.stringify(open.register).matchAll(/"id":"([^"]+)"/gu)].map((match) => match[1] ?? '');
    known = { ...known, ids, revision: open.revision };
    bytes = readFileSync(file);
  };
  await lookAgain();

  for (let call = 1; call <= order.calls; call++) {
    const [name, input] = oneCall(random, known);
    const shown = `call ${call} (${typeof name === 'string' ? name.slice(0, 40) : typeof name})`;
    const begun = performance.now();
    const reply = await answerOf(program.dispatch, name, input);
    const tookMs = performance.now() - begun;
    if (tookMs > slowestMs) [slowestMs, slowest] = [tookMs, shown];
    if (typeof reply === 'string') {
      faults.push(`${shown}: ${reply}`);
    } else if (reply.ok) {
      answeredOk += 1;
      if (!isName(name)) faults.push(`${shown}: no such call, and yet ok`);
      else if (contract[name].mode === 'read' && !readFileSync(file).equals(bytes))
        faults.push(`${shown}: a read wrote`);
      await lookAgain();
    } else {
      const fault = faultOfError(reply.error);
      if (fault !== null) faults.push(`${shown}: ${fault}`);
      refused[reply.error.kind] = (refused[reply.error.kind] ?? 0) + 1;
      if (!readFileSync(file).equals(bytes)) faults.push(`${shown}: refused as ${reply.error.kind}, and yet it wrote`);
    }
    if (call % 500 === 0) await checkRevision();
  }

  /** Nothing but what was answered ok has counted. */
  async function checkRevision(): Promise<void> {
    const before = known.revision;
    await lookAgain();
    if (known.revision !== before) faults.push(`the revision went from ${before} to ${known.revision} by itself`);
  }
  await checkRevision();
  await program.close();
  if (readFileSync(victim, 'utf8') !== 'untouched') faults.push('a file that nobody chose was written');
  if (existsSync(never)) faults.push('a file that nobody chose was made');
  const left = readdirSync(folder).filter((name) => !['data', 'registers', 'victim.txt'].includes(name));
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
  const log = join(dataFolder, 'log.jsonl');
  if (existsSync(log)) faults.push(`logged: ${readFileSync(log, 'utf8').slice(0, 2_000)}`);
  process.off('unhandledRejection', stray).off('uncaughtException', stray);
  rmSync(folder, { recursive: true, force: true });
  return { calls: order.calls, answeredOk, refused, slowestMs: Math.round(slowestMs), slowest, faults };
}

function oneCall(random: Random, known: Known): [name: unknown, input: unknown] {
  if (random.chance(0.1)) return [oddValue(random), oddValue(random)];
  const name = names[random.below(names.length)] ?? 'app.info';
  if (random.chance(0.05)) return [oddName(name, random), {}];
  if (random.chance(0.3)) return [name, oddValue(random)];
  if (slow.test(name)) return [name, withOneMore(shapedInput(contract[name].input, random, known, 0.2))];
  return [name, shapedInput(contract[name].input, random, known, random.chance(0.5) ? 0 : 0.15)];
}

/** With a field that no shape has. */
function withOneMore(input: unknown): unknown {
  try {
    return { ...Object(input), odd: 1 };
  } catch {
    // One that throws when it is looked at is odd enough.
    return input;
  }
}

/** A name that is nearly one. */
function oddName(name: string, random: Random): string {
  const odd = [
    name.toUpperCase(),
    ` ${name}`,
    `${name}\0`,
    `${name}.x`,
    name.replace('.', '/'),
    [...name].reverse().join(''),
  ];
  return odd[random.below(odd.length)] ?? '';
}

function isName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

type Reply = { readonly ok: true } | { readonly ok: false; readonly error: AppError };

/** The reply, or what was wrong with it. */
async function answerOf(
  dispatch: (name: unknown, input: unknown) => Promise<unknown>,
  name: unknown,
  input: unknown,
): Promise<Reply | string> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer in ${watchdogMs / 1000} s`), watchdogMs);
  });
  try {
    const reply = await Promise.race([dispatch(name, input), hung]);
    if (typeof reply === 'string') return reply;
    const isResult = typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
    return isResult ? (reply as Reply) : 'the reply is no result';
  } catch (fault) {
    return `rejected: ${fault instanceof Error ? fault.stack : String(fault)}`;
  } finally {
    clearTimeout(timer);
  }
}

/** What is wrong with a refusal: a fault nobody foresaw, or a kind there are no words for. */
function faultOfError(error: AppError): string | null {
  if (error.kind === 'unexpected') return 'an unforeseen fault';
  try {
    const words = [describeError(error, 'th'), describeError(error, 'en')];
    return words.every((told) => Object.values(told).some((text) => text !== '')) ? null : `no words: ${error.kind}`;
  } catch {
    return `no words for ${JSON.stringify(error)}`;
  }
}
