// What a fault of the file system means to the person: the system's code becomes one of the program's own kinds.
import type { AppError } from '../../src/errors.ts';

/** The typed form of a thrown fault; one that is no system fault becomes `ioFailed` with the code UNKNOWN. */
export function ioError(fault: unknown, path: string): AppError {
  const code = codeOf(fault);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'fileMissing', path };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'diskFull', path };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { kind: 'fileReadOnly', path };
    case 'ECHANGED': // ours, see page-commit
      return { kind: 'changedOutside', path };
    case 'ECANCELED': // ours, see file-stream
      return { kind: 'cancelled' };
    case 'EBUSY':
      return { kind: 'fileLocked', path, holder: null };
    default:
      return { kind: 'ioFailed', path, code: code ?? 'UNKNOWN' };
  }
}

/** The system's code of a thrown fault (ENOENT …), or undefined. */
export function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
}
