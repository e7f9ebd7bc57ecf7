// Registers of every version that shipped still open, and say what they said.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { forWriting } from '../../src/app/ports.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { schemaVersion } from '../../src/storage/migrations.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const folder = fileURLToPath(new URL('../fixtures/registers/', import.meta.url));
const versions = readdirSync(folder).flatMap((name) => /^version-(\d+)\.itareg$/.exec(name)?.[1] ?? []);

it('there is a register of every version', () => {
  expect(versions.map(Number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: schemaVersion }, (_, index) => index + 1),
  );
});

it.each(versions)('version %s', async (version) => {
  const path = join(temporaryFolder(), 'ก.itareg');
  copyFileSync(join(folder, `version-${version}.itareg`), path);
  const opened = createRegisterStore({ engine: await loadSqlEngine(), now: () => new Date().toISOString() }).open(
    path,
    forWriting,
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  opened.value.close();
  expect(exportRegister(opened.value.register)).toEqual(
    JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8')),
  );
  expect(readFileSync(path).readUInt32BE(60)).toBe(schemaVersion);
});
