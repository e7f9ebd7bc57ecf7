// Anything that can be brought in, opened: files of other programs by their reader, another register by the store, read-only.
import { registerSource } from '../exchange/register-source.ts';
import type { Source } from '../exchange/source.ts';
import { fail, ok, type Result } from '../result.ts';
import { fileNameIn } from './file-name.ts';
import { forReading, type RegisterStore } from './ports.ts';
import type { SourceOrigin, SourceReader, SourceWork } from './source-ports.ts';

export interface SourcePorts {
  readonly reader: SourceReader;
  readonly store: Pick<RegisterStore, 'open'>;
}

/** Reads a source of any kind. Errors as `SourceReader`'s, and those of opening a register. */
export async function openSource(
  origin: SourceOrigin,
  ports: SourcePorts,
  work: SourceWork = {},
): Promise<Result<Source>> {
  const read = await ports.reader.readSource(origin, work);
  if (read.ok || origin.kind !== 'file') return read;
  const { error } = read;
  if (error.kind !== 'sourceUnreadable' || error.reason !== 'register') return read;
  const opened = ports.store.open(origin.path, forReading);
  if (!opened.ok) return fail(opened.error);
  const { register } = opened.value;
  opened.value.close();
  return ok(registerSource(register, 'register', fileNameIn(origin.path)));
}
