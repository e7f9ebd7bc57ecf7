// The next fiscal year and the next round on the command line: the list, what is written, one step to undo.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runForLines as run } from '../fixtures/command-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const source = fileURLToPath(new URL('../fixtures/sample/report-2566-6-months.txt', import.meta.url));

async function sampleFolder() {
  const folder = temporaryFolder();
  await run(folder, ['import', 'ก.itareg', source]);
  const json = async (...words: string[]) => {
    const { out, err } = await run(folder, [...words, '--json']);
    return JSON.parse(out.join('\n') || err);
  };
  return { folder, json };
}

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly certainty: string;
  readonly offered: boolean;
  readonly accepted: boolean;
  readonly before: string;
  readonly after: string | null;
  readonly message: string;
}

it('lists what would change and writes nothing with --dry-run', async () => {
  const { folder, json } = await sampleFolder();
  const plan = await json('next-year', 'ก.itareg', '--dry-run');
  expect(plan).toMatchObject({ fiscalYear: 2566, nextYear: 2567, assessmentYear: 2566, written: false });
  const items: readonly Item[] = plan.items;
  expect(items.find(({ before }) => before === 'ภายในเดือนเมษายน ๒๕๖๖')).toMatchObject({
    kind: 'month',
    certainty: 'certain',
    accepted: true,
    after: 'ภายในเดือนเมษายน ๒๕๖๗',
  });
  expect(items.filter(({ accepted, offered }) => accepted && !offered)).toEqual([]);
  expect(plan.counts.accepted).toBe(items.filter(({ accepted }) => accepted).length);
  const { out } = await run(folder, ['next-year', 'ก.itareg', '--dry-run']);
  expect(out.join('\n')).toContain('ภายในเดือนเมษายน ๒๕๖๖ → ภายในเดือนเมษายน ๒๕๖๗');
  expect(out.at(-1)).toBe('Nothing written (--dry-run)');
  const { fiscalYears } = await exported(folder);
  expect(fiscalYears.map(({ year }: { year: number }) => year)).toEqual([2566]);
});

it('writes the year as one step that undo takes back', async () => {
  const { folder, json } = await sampleFolder();
  const before = JSON.stringify(await exported(folder));
  expect(await json('next-year', 'ก.itareg')).toMatchObject({ nextYear: 2567, written: true });
  const { fiscalYears } = await exported(folder);
  expect(fiscalYears.map(({ year }: { year: number }) => year)).toEqual([2566, 2567]);
  const [, next] = fiscalYears;
  expect(JSON.stringify(next)).toContain('ภายในเดือนเมษายน ๒๕๖๗');
  expect(JSON.stringify(next)).not.toContain('ดำเนินการเมื่อวันที่');
  expect((await run(folder, ['next-year', 'ก.itareg', '--year', '2566'])).exit).toBe(1);
  await run(folder, ['undo', 'ก.itareg']);
  expect(JSON.stringify(await exported(folder))).toBe(before);
});

it('takes single items in and leaves single items out, and knows its ids', async () => {
  const { folder, json } = await sampleFolder();
  const { items } = (await json('next-year', 'ก.itareg', '--dry-run')) as { items: readonly Item[] };
  const refused = items.find(({ before }) => before === 'ภายในเดือนเมษายน ๒๕๖๖');
  const taken = items.find(({ kind, certainty, offered }) => kind === 'reference' && certainty === 'look' && offered);
  const untouchable = items.find(({ offered }) => !offered);
  expect((await run(folder, ['next-year', 'ก.itareg', '--accept', untouchable?.id ?? ''])).exit).toBe(2);
  const choices = ['--accept', taken?.id ?? '', '--refuse', refused?.id ?? ''];
  await json('next-year', 'ก.itareg', ...choices);
  const { fiscalYears } = await exported(folder);
  const next = JSON.stringify(fiscalYears[1]);
  expect(next).toContain('ภายในเดือนเมษายน ๒๕๖๖');
  expect(next).toContain(taken?.after ?? 'nothing was taken');
});

it('adds the 12-month round with the 6-month actions and says how many', async () => {
  const { folder, json } = await sampleFolder();
  expect(await json('next-round', 'ก.itareg')).toEqual({ fiscalYear: 2566, round: 12, copied: 8 });
  const again = await run(folder, ['next-round', 'ก.itareg']);
  expect([again.exit, again.err]).toEqual([1, expect.stringContaining('refused.roundExists')]);
  const { duties } = (await json('duties', 'ก.itareg', '--round', '12')).measures[0];
  expect(duties[0].occurrences[0]).toMatchObject({ status: 'doneOnTime' });
});

async function exported(folder: string) {
  await run(folder, ['export', 'ก.itareg', '--format', 'json', '--out', 'out.json']);
  const document = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
  return document.register ?? document;
}
