// Import, opening and commit of registers of growing size, on a real file.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAsset } from '../../main/node/app-root.ts';
import { newId } from '../../main/node/new-id.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { importReport } from '../../src/app/import-report.ts';
import { forReading } from '../../src/app/ports.ts';
import { createSession } from '../../src/app/session.ts';
import type { Register } from '../../src/register/model.ts';
import { ms, printLine, time } from './figures.ts';

/** The sample report's measures over and over, each with ids of its own. */
export function largeRegister(measures: number): Register {
  const imported = importReport(sampleText(), newId, {});
  if (!imported.ok) throw new Error(imported.error.kind);
  const { register } = imported.value;
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      groups: Array.from({ length: Math.ceil(measures / 8) }, () => year.groups)
        .flat()
        .map((group) => ({
          ...group,
          id: newId(),
          measures: group.measures.map((measure) => ({ ...measure, id: newId() })),
        })),
    })),
  };
}

function sampleText(): string {
  return readAsset('sample', 'report.txt').toString('utf8');
}

export async function benchRegister(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-register-bench-'));
  const now = () => new Date().toISOString();
  try {
    const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: join(folder, 'data') });
    printLine('import of the sample', ms(await time(20, () => importReport(sampleText(), newId, {}))));
    for (const measures of [8, 100, 1_000]) {
      const path = join(folder, `${measures}.itareg`);
      const created = store.create(path, largeRegister(measures), '');
      if (!created.ok) throw new Error(created.error.kind);
      const session = createSession(created.value, now, () => '');
      const measureId = session.register().fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
      const commit = await time(40, (run) =>
        session.change(session.snapshot().revision, {
          kind: 'setCell',
          cell: { measureId, column: 'responsible', roundId: null },
          text: `กองคลัง ${run}`,
        }),
      );
      session.close();
      const open = await time(10, () => {
        const opened = store.open(path, forReading);
        if (opened.ok) opened.value.close();
      });
      const size = `${(statSync(path).size / 1e6).toFixed(2)} MB`;
      printLine(`commit of one cell, ${measures} measures, ${size}`, ms(commit));
      printLine(`open, ${measures} measures`, ms(open));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
