// The printed documents and their layout as a script gets them from the command line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import type { ExportedRegister } from '../../../src/exchange/export-json.ts';
import type { LinedPage } from '../../../src/report/page-lines.ts';
import type { PageMap } from '../../../src/report/page-map.ts';
import { runLine as run } from '../../fixtures/command-line.ts';
import { officeFont, signaturePng } from '../../fixtures/office-files.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

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
  const mapped = map.pages.map(({ number, kind, fragments, furniture }) => ({ number, kind, fragments, furniture }));
  expect(withoutLines).toEqual(mapped);
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

test('a font for one print is tried out first: taken it prints, refused it says why and nothing is written', async () => {
  const folder = await sample();
  const { regular, bold } = officeFont();
  writeFileSync(join(folder, 'ธรรมดา.ttf'), regular);
  writeFileSync(join(folder, 'หนา.ttf'), bold);
  writeFileSync(join(folder, 'เสีย.ttf'), 'ไม่ใช่แบบอักษร');
  const words = ['report', 'ก.itareg', '--round', '6', '--json', '--out'];
  const printed = await run(folder, ...words, 'ก.pdf', '--font', 'ธรรมดา.ttf', '--font-bold', 'หนา.ttf');
  expect(printed.exit).toBe(0);
  expect(JSON.parse(printed.out)).toMatchObject({ notices: [], missing: [] });
  expect(readFileSync(join(folder, 'ก.pdf'), 'latin1')).toContain('Samnakk-Bold');
  expect((await run(folder, ...words, 'ข.pdf', '--font', 'ธรรมดา.ttf')).exit).toBe(0);
  expect(readFileSync(join(folder, 'ข.pdf'), 'latin1')).not.toContain('Samnakk-Bold');
  const refused = await run(folder, ...words, 'ค.pdf', '--font', 'เสีย.ttf');
  expect([refused.exit, refused.err.includes('fontRefused')]).toEqual([1, true]);
  expect((await run(folder, ...words, 'ค.pdf', '--font-bold', 'หนา.ttf')).exit).toBe(2);
  expect((await run(folder, ...words, 'ค.pdf', '--signatures', 's1')).exit).toBe(2);
  expect(existsSync(join(folder, 'ค.pdf'))).toBe(false);
});

test('scanned signatures print with --signatures all, and what the font lacks is said in words', async () => {
  const folder = await sample();
  const path = join(folder, 'ก.itareg');
  const scan = await evidenceStore(path).add(writtenAt(join(folder, 'ลายมือ.png'), signaturePng()));
  if (!scan.ok) throw new Error(scan.error.kind);
  const file = { name: 'ลายมือ.png', ...scan.value, mediaType: 'image/png' };
  await run(folder, 'export', 'ก.itareg', '--format', 'json', '--out', 'ก.json');
  const exported = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as ExportedRegister;
  const signers = exported.signers.map((signer) => ({ ...signer, signature: file }));
  const measureId = exported.fiscalYears[0]?.rounds[0]?.groups[0]?.measures[0]?.id;
  const cell = { measureId, column: 'issue', roundId: null };
  const lines = [
    { kind: 'setSigners', signers },
    { kind: 'setCell', cell, text: 'I๗ ★' },
  ].map((change) => JSON.stringify(change));
  expect((await run(folder, 'apply', 'ก.itareg', lines)).exit).toBe(0);
  const words = ['report', 'ก.itareg', '--round', '6', '--out'];
  const plain = await run(folder, ...words, 'ก.pdf');
  expect(plain.out).toContain('มีอักขระที่แบบอักษรไม่มี ★');
  await run(folder, ...words, 'ข.pdf', '--signatures', 'all');
  const images = (name: string) => readFileSync(join(folder, name), 'latin1').split('/Subtype /Image').length - 1;
  // A picture and its clear ground: the same scan, once in the file for all who sign.
  expect([images('ก.pdf'), images('ข.pdf')]).toEqual([0, 2]);
});

function writtenAt(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  return path;
}
