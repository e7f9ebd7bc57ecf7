// The grammar of the command line: which arguments and options a command takes, and what of a typed line fits. It knows no
// command's meaning.
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../src/result.ts';
import * as english from '../../src/wording/en/cli.ts';
import * as thai from '../../src/wording/th/cli.ts';

/** How a command is called: `FILE` is an argument, `--year Y` an option with a value, `--json` one without. */
export interface Usage {
  /** Names of the arguments in order, e.g. ["FILE", "SOURCE"]. */
  readonly arguments: readonly string[];
  /** Arguments that may be left out stand last; how many of them. */
  readonly optionalArguments: number;
  readonly options: Readonly<Record<string, OptionUsage>>;
}

export interface OptionUsage {
  /** What stands for the value in the help, e.g. "PDF"; null for a switch. */
  readonly value: string | null;
  readonly isNeeded: boolean;
  /** It may be given several times. */
  readonly isRepeated?: true;
}

export interface Line {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** Of options that may be repeated all values, in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
}

/** A line that does not fit, in both languages. */
export interface UsageFault {
  readonly th: string;
  readonly en: string;
}

/** Reads the words after a command's name. */
export function readLine(words: readonly string[], usage: Usage): Result<Line, UsageFault> {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(usage.options).map(([name, option]) => [
        name,
        {
          type: option.value === null ? ('boolean' as const) : ('string' as const),
          multiple: option.isRepeated === true,
        },
      ]),
    ),
  });
  for (const token of tokens ?? []) {
    if (token.kind === 'option' && !Object.hasOwn(usage.options, token.name))
      return fault('unknownOption', token.rawName);
  }
  const options: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  const switches = new Set<string>();
  for (const [name, option] of Object.entries(usage.options)) {
    const value = values[name];
    if (option.value === null) {
      if (value === true) switches.add(name);
      continue;
    }
    if (option.isRepeated) {
      const typed = Array.isArray(value) ? value : [];
      const texts = typed.filter((text) => typeof text === 'string' && text !== '');
      if (texts.length < typed.length) return fault('optionMissing', name);
      lists[name] = texts as readonly string[];
      continue;
    }
    if (typeof value === 'string' && value !== '') options[name] = value;
    else if (value !== undefined || option.isNeeded) return fault('optionMissing', name);
  }
  const needed = usage.arguments.length - usage.optionalArguments;
  const missing = usage.arguments[positionals.length];
  if (positionals.length < needed && missing !== undefined) return fault('argumentMissing', missing);
  const surplus = positionals[usage.arguments.length];
  if (surplus !== undefined) return fault('argumentSurplus', surplus);
  return ok({ arguments: positionals, options, lists, switches });
}

/** A usage fault in both languages, by its name in the wording. */
export function fault(
  kind: Exclude<keyof typeof thai.usageFaults, 'optionInvalid'>,
  detail: string,
): { readonly ok: false; readonly error: UsageFault } {
  return fail({ th: thai.usageFaults[kind](detail), en: english.usageFaults[kind](detail) });
}

/** The line of help that shows how a command is called. */
export function usageLine(name: string, usage: Usage): string {
  const needed = usage.arguments.length - usage.optionalArguments;
  const words = usage.arguments.map((argument, index) => (index < needed ? argument : `[${argument}]`));
  for (const [option, { value, isNeeded, isRepeated }] of Object.entries(usage.options)) {
    const text = value === null ? `--${option}` : `--${option} ${value}`;
    words.push(`${isNeeded ? text : `[${text}]`}${isRepeated ? '…' : ''}`);
  }
  return [name, ...words].join(' ');
}
