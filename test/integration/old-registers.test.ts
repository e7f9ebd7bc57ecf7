// Registers of every version that shipped still open, and say what they said.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { forWriting, type StoredRegister } from '../../src/app/ports.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { schemaVersion } from '../../src/storage/migrations.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const folder = fileURLToPath(new URL('../fixtures/registers/', import.meta.url));
const versions = readdirSync(folder).flatMap((name) => /^version-(\d+)\.itareg$/.exec(name)?.[1] ?? []);

async function openHere(path: string): Promise<StoredRegister> {
  const opened = createRegisterStore({
    engine: await loadSqlEngine(),
    now: () => new Date().toISOString(),
    dataFolder: temporaryFolder(),
  }).open(path, forWriting);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

it('there is a register of every version', () => {
  expect(versions.map(Number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: schemaVersion }, (_, index) => index + 1),
  );
});

it.each(versions)('version %s', async (version) => {
  const path = join(temporaryFolder(), 'ก.itareg');
  copyFileSync(join(folder, `version-${version}.itareg`), path);
  const opened = await openHere(path);
  opened.close();
  // Fields are only ever added to the export.
  expect(exportRegister(opened.register)).toMatchObject(
    JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8')),
  );
  expect(readFileSync(path).readUInt32BE(60)).toBe(schemaVersion);
});

// Reports are issued since version 6; what was issued by any version is there for ever.
it.each(versions)('version %s has issued what it had issued', async (version) => {
  const path = join(temporaryFolder(), 'ก.itareg');
  copyFileSync(join(folder, `version-${version}.itareg`), path);
  const opened = await openHere(path);
  const written = join(folder, `version-${version}-issued.json`);
  expect(opened.issues()).toEqual(existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : []);
  expect(opened.issues().length > 0).toBe(Number(version) >= 6);
  opened.close();
});

// Version 1 kept no history. Every file since holds steps by name, the last of them taken back.
it.each(versions.filter((version) => Number(version) > 1))(
  'version %s keeps its history, and undo goes on',
  async (version) => {
    const path = join(temporaryFolder(), 'ก.itareg');
    copyFileSync(join(folder, `version-${version}.itareg`), path);
    const opened = await openHere(path);
    const saved = exportRegister(opened.register);
    const history = opened.history({ measureId: null, limit: 100, before: null });
    expect(history.at(-1)).toMatchObject({ label: 'create', who: 'สมศรี ใจดี' });
    expect(history.some((entry) => entry.changes.some(({ before, after }) => before !== null && after !== null))).toBe(
      true,
    );
    const mark = { who: '', at: '2026-11-23T02:06:00.000Z' };
    let steps = 0;
    while (opened.undo(mark).ok) steps += 1;
    expect(steps).toBeGreaterThan(1);
    for (; steps > 0; steps -= 1) expect(opened.redo(mark).ok).toBe(true);
    expect(opened.undoState().redo).toBe('moveGroup');
    opened.close();
    const again = await openHere(path);
    again.close();
    expect(exportRegister(again.register)).toEqual(saved);
  },
);
