// One run of the command line, from typed words to exit code: 0 done, 1 refused or failed (message and stable code on standard
// error), 2 wrong usage. It writes through the streams it is given and never ends the process itself.
import type { AppError } from '../../src/errors.ts';
import { describeError } from '../../src/wording/describe-error.ts';
import * as english from '../../src/wording/en/cli.ts';
import * as thai from '../../src/wording/th/cli.ts';
import type { Command, CommandFault } from './command.ts';
import { commands } from './commands.ts';
import { fault, readLine, type UsageFault, usageLine } from './usage.ts';
import { createWorld } from './world.ts';

export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output, a line at a time. */
  readonly out: (line: string) => void;
  /** Standard error, a line at a time. */
  readonly err: (line: string) => void;
  /** Standard input by lines; asked for only by a command that reads it. */
  readonly lines: () => AsyncIterable<string>;
}

/** Runs the words after the program's name and gives the exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest, terminal);
  const command = commandNamed(name);
  if (!command) return wrongUsage(fault('unknownCommand', name).error, null, terminal);
  if (rest.includes('--help')) return help([name], terminal);

  const line = readLine(rest, command.usage);
  if (!line.ok) return wrongUsage(line.error, name, terminal);
  const asJson = line.value.switches.has('json');
  let reply: Awaited<ReturnType<Command['run']>>;
  try {
    reply = await command.run(line.value, await createWorld(terminal.environment, terminal));
  } catch (unforeseen) {
    terminal.err(unforeseen instanceof Error ? (unforeseen.stack ?? unforeseen.message) : String(unforeseen));
    return refuse({ kind: 'unexpected', reference: 'cli' }, asJson, terminal);
  }
  if (!reply.ok) return answerFault(reply.error, name, asJson, terminal);
  const { json, lines, exit = 0 } = reply.value;
  if (!asJson) for (const text of lines) terminal.out(text);
  else if (json !== undefined) terminal.out(JSON.stringify(json));
  return exit;
}

function answerFault(commandFault: CommandFault, name: string, asJson: boolean, terminal: Terminal): 1 | 2 {
  return commandFault.kind === 'usage'
    ? wrongUsage(commandFault.fault, name, terminal)
    : refuse(commandFault.error, asJson, terminal);
}

/** Words and code on standard error; under `--json` standard output still holds one JSON document. */
function refuse(error: AppError, asJson: boolean, terminal: Terminal): 1 {
  const th = describeError(error, 'th');
  const en = describeError(error, 'en');
  terminal.err(`${th.what}\n${th.data} ${th.next}`);
  terminal.err(`${en.what} ${en.data} ${en.next}`);
  terminal.err(`code: ${errorCode(error)}`);
  if (asJson) terminal.out(JSON.stringify({ ok: false, error }));
  return 1;
}

/** A fault's stable code for scripts: its kind, and the reason where the kind has one. */
function errorCode(error: AppError): string {
  return 'reason' in error ? `${error.kind}.${error.reason}` : error.kind;
}

function wrongUsage(usageFault: UsageFault, name: string | null, terminal: Terminal): 2 {
  terminal.err(usageFault.th);
  terminal.err(usageFault.en);
  const command = name === null ? undefined : commandNamed(name);
  terminal.err(command && name !== null ? usageLine(name, command.usage) : commandList().join('\n'));
  terminal.err('code: usage');
  return 2;
}

function help(rest: readonly string[], terminal: Terminal): 0 | 2 {
  const [name] = rest;
  if (name === undefined) {
    terminal.out(`${thai.helpHead}\n${english.helpHead}\n`);
    for (const line of commandList()) terminal.out(line);
    return 0;
  }
  const command = commandNamed(name);
  if (!command) return wrongUsage(fault('unknownCommand', name).error, null, terminal);
  for (const line of commandHelp(name, command)) terminal.out(line);
  return 0;
}

function commandList(): readonly string[] {
  return [
    ...Object.entries(commands).flatMap(([name, command]) => commandHelp(name, command)),
    'help [COMMAND]',
    `    ${thai.commands.help} · ${english.commands.help}`,
  ];
}

function commandHelp(name: string, command: Command): readonly string[] {
  const describe = (words: Readonly<Record<string, string>>) => words[name] ?? '';
  return [usageLine(name, command.usage), `    ${describe(thai.commands)} · ${describe(english.commands)}`];
}

function commandNamed(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}
