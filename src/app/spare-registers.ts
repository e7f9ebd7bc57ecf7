// Files that are given out never take the place of a register, whatever path a window names for them: a report written over the office's
// register would be the one loss no copy of ours mends. It must not know any disk.
import { fail } from '../result.ts';
import type { WholeFiles } from './ports.ts';

/** A register by its name; one of another name is known by being open, or by having been. */
export function hasRegisterName(path: string): boolean {
  return /\.itareg$/iu.test(path);
}

/** The same files, but none is written where `isRegister` says so: as a path that nobody chose, since no dialog of ours gives one out. */
export function sparingRegisters(files: WholeFiles, isRegister: (path: string) => boolean): WholeFiles {
  return {
    ...files,
    write: (path, bytes) =>
      isRegister(path) ? fail({ kind: 'refused', reason: 'pathNotChosen' }) : files.write(path, bytes),
  };
}
