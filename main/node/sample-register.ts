// The ready register a first start opens: the made-up office's report, in a file of the user's own to play with.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Now } from '../../src/app/ports.ts';
import { sampleRegister } from '../../src/app/sample-register.ts';
import { ok, type Result } from '../../src/result.ts';
import { sampleReport } from './compose.ts';
import { newId } from './new-id.ts';
import { createRegisterStore } from './register-file.ts';
import { loadSqlEngine } from './sql-engine.ts';

const machineClock: Now = () => new Date().toISOString();

/** The path of the sample register in `folder`; it is made when it is not there, and never touched when it is. */
export async function ensureSampleRegister(folder: string, now: Now = machineClock): Promise<Result<string>> {
  const path = join(folder, 'ตัวอย่าง.itareg');
  if (existsSync(path)) return ok(path);
  mkdirSync(folder, { recursive: true });
  const made = await createSampleRegister(path, now);
  return made.ok ? ok(path) : made;
}

/** Refused where there is a file already. */
export async function createSampleRegister(path: string, now: Now = machineClock): Promise<Result<void>> {
  const register = sampleRegister(sampleReport(), newId);
  if (!register.ok) return register;
  const created = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: dirname(path) }).create(
    path,
    register.value,
  );
  if (!created.ok) return created;
  created.value.close();
  return ok(undefined);
}
