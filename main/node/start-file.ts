// The register named when the program is started: on the command line, or by a double click, which is the same to a program.
import path from 'node:path';
import type { Program } from './compose.ts';

/** The last argument that is no switch, as an absolute path; null without one. `args` come without the program's own name. */
export function startFileIn(args: readonly string[], folder: string): string | null {
  // Chromium adds switches of its own to an Electron program's arguments; all of them begin with a dash.
  const named = args.filter((argument) => argument !== '' && !argument.startsWith('-')).at(-1);
  return named === undefined ? null : path.resolve(folder, named);
}

/**
 * Opens a register before the window asks for one, so that its table is the first thing seen. False when it would not open:
 * the window should then be asked to open it, to say what is wrong in its own words.
 */
export async function openStartFile(program: Program, file: string): Promise<boolean> {
  program.permitPath(file);
  const reply = await program.dispatch('register.open', { path: file, how: 'write' });
  return reply.ok;
}
