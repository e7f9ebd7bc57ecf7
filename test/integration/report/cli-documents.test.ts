// The printed documents and their layout as a script gets them from the command line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../../main/cli/run.ts';
import type { LinedPage } from '../../../src/report/page-lines.ts';
import type { PageMap } from '../../../src/report/page-map.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

async function run(folder: string, ...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommandLine(words, {
    environment: { INIT_CWD: folder, SOURCE_DATE_EPOCH: '1700000000', ITA_REGISTER_DATA: join(folder, 'data') },
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    lines: async function* () {},
  });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

async function sample(): Promise<string> {
  const folder = temporaryFolder();
  expect((await run(folder, 'sample', 'ก.itareg')).exit).toBe(0);
  return folder;
}

test('layout gives every line of every fragment, whole and no wider than its column', async () => {
  const folder = await sample();
  const answered = await run(folder, 'layout', 'ก.itareg', '--round', '๖', '--json');
  expect(answered.exit).toBe(0);
  const { fiscalYear, round, pages } = JSON.parse(answered.out) as {
    readonly fiscalYear: number;
    readonly round: number;
    readonly pages: readonly LinedPage[];
  };
  expect([fiscalYear, round]).toEqual([2566, 6]);
  const fragments = pages.flatMap((page) => page.fragments);
  expect(fragments.filter(({ kind }) => kind === 'cell').length).toBeGreaterThanOrEqual(8 * 5);
  for (const { start, end, availablePt, lines } of fragments) {
    expect(lines[0]?.start).toBe(start);
    // Between two paragraphs of a heading stands the newline, which belongs to no line.
    const gaps = lines.slice(1).map((line, index) => line.start - (lines[index]?.end ?? 0));
    for (const gap of gaps) expect([0, 1]).toContain(gap);
    expect(lines.at(-1)?.end).toBe(end);
    for (const { xPt, widthPt } of lines) expect(xPt + widthPt).toBeLessThan(availablePt + 0.1);
  }
});

test('layout takes the newest round where none is named, and refuses one that is not there', async () => {
  const folder = await sample();
  expect((await run(folder, 'layout', 'ก.itareg')).out).toContain('จัดหน้าแล้ว');
  const refused = await run(folder, 'layout', 'ก.itareg', '--round', '12', '--json');
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain('refused.roundMissing');
});

test('report writes the map of its pages beside the file, and only when asked', async () => {
  const folder = await sample();
  const words = ['report', 'ก.itareg', '--round', '6', '--out', 'ก.pdf'];
  const { exit, out } = await run(folder, ...words, '--map', 'ก.json', '--json');
  expect(exit).toBe(0);
  const map = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as PageMap;
  expect(map.pages.length).toBe(JSON.parse(out).pages);
  const laidOut = JSON.parse((await run(folder, 'layout', 'ก.itareg', '--json')).out) as {
    pages: readonly LinedPage[];
  };
  const withoutLines = laidOut.pages.map(({ number, kind, fragments, furniture }) => ({
    number,
    kind,
    fragments: fragments.map(({ availablePt, lines, ...fragment }) => fragment),
    furniture,
  }));
  expect(withoutLines).toEqual(map.pages);
  await run(folder, ...words);
  expect(existsSync(join(folder, 'undefined'))).toBe(false);
});

test('the plan prints without a round, shorter than the report', async () => {
  const folder = await sample();
  const report = await run(folder, 'report', 'ก.itareg', '--round', '6', '--out', 'ก.pdf', '--json');
  const plan = await run(folder, 'report', 'ก.itareg', '--document', 'plan', '--out', 'ข.pdf', '--json');
  expect([report.exit, plan.exit]).toEqual([0, 0]);
  expect(JSON.parse(plan.out).pages).toBeLessThan(JSON.parse(report.out).pages);
  const missing = ['report', 'ก.itareg', '--document', 'plan', '--year', '2570', '--out', 'ค.pdf'];
  expect((await run(folder, ...missing)).err).toContain('refused.unknownFiscalYear');
  expect((await run(folder, 'report', 'ก.itareg', '--document', 'ใบ', '--out', 'ค.pdf')).exit).toBe(2);
});

test('the memo is of a round, one page, and the same bytes every time', async () => {
  const folder = await sample();
  const words = ['report', 'ก.itareg', '--document', 'memo', '--round', '6', '--json', '--out'];
  const memo = await run(folder, ...words, 'ก.pdf', '--map', 'ก.json');
  expect(JSON.parse(memo.out).pages).toBe(1);
  await run(folder, ...words, 'ข.pdf');
  expect(readFileSync(join(folder, 'ก.pdf')).equals(readFileSync(join(folder, 'ข.pdf')))).toBe(true);
  const map = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as PageMap;
  expect(map.pages.map(({ kind }) => kind)).toEqual(['memo']);
  expect((await run(folder, 'report', 'ก.itareg', '--document', 'memo', '--out', 'ค.pdf')).exit).toBe(2);
});
