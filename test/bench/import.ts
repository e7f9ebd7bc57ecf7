// Bringing in a report of another program: Word and Excel files of growing length read, recognised and kept in a new register, beside
// LibreOffice converting the same file; whole processes, by turns in one run.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appRoot } from '../../main/node/app-root.ts';
import { newId } from '../../main/node/new-id.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { importReport } from '../../src/app/import-report.ts';
import { record, remark, time } from './figures.ts';
import { libreOfficeIn, timeProcess } from './processes.ts';
import { largeRegister, sampleText } from './register.ts';

const sizes = [24, 200];
const rounds = 3;
/** What LibreOffice reads the file for: it writes about as much as we keep. */
const kinds = [
  { format: 'docx', into: 'html', peer: 'LibreOffice to HTML' },
  { format: 'xlsx', into: 'csv', peer: 'LibreOffice to CSV' },
] as const;

/** Records a figure for each kind and size of file, and the sample's text in the process itself. */
export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-import-bench-'));
  try {
    record('import', 'sample report as text, in the process', await time(20, () => importReport(sampleText(), newId)));
    const convert = libreOfficeIn(folder);
    if (convert === null) remark('import', 'LibreOffice is not installed, left out');
    const now = () => new Date().toISOString();
    const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: join(folder, 'data') });
    const program = (...words: readonly string[]) =>
      timeProcess(process.execPath, [join(appRoot(), 'dist', 'main', 'cli.js'), ...words], {
        ...process.env,
        ITA_REGISTER_DATA: join(folder, 'data'),
      });
    for (const measures of sizes) {
      const register = join(folder, `${measures}.itareg`);
      const created = store.create(register, largeRegister(measures), '');
      if (!created.ok) throw new Error(created.error.kind);
      created.value.close();
      for (const { format, into, peer } of kinds) {
        const source = join(folder, `${measures}.${format}`);
        await program('export', register, '--format', format, '--out', source);
        const ours: number[] = [];
        const theirs: number[] = [];
        // The first round makes profiles and caches, and does not count.
        for (let round = 0; round <= rounds; round += 1) {
          const outcome = join(folder, `${format} ${measures} ${round}`);
          mkdirSync(outcome);
          const { ms } = await program('import', join(outcome, 'imported.itareg'), source);
          const other = convert === null ? null : await convert(source, into, outcome);
          if (round === 0) continue;
          ours.push(ms);
          if (other !== null) theirs.push(other);
        }
        record('import', `.${format} of ${measures} measures`, ours, {
          peers: theirs.length === 0 ? [] : [{ name: peer, values: theirs }],
          notes: [`${(statSync(source).size / 1000).toFixed(0)} kB`],
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
