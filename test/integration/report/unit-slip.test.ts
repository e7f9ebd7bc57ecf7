// The printed unit slips: their text in three readers, their structure, their font, and how a script prints them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import type { PageMap } from '../../../src/report/page-map.ts';
import type { UnitSlipDocument } from '../../../src/report/unit-slip-document.ts';
import { runLine as run } from '../../fixtures/command-line.ts';
import { missingTools, reportFonts, runPdfTool, squeeze } from '../../fixtures/pdf-tools.ts';
import { slipsOf, slipsOfFacts, unitFacts } from '../../fixtures/slip-facts.ts';
import { normaliseSpaces, readStructureText, spokenParts, spokenText } from '../../fixtures/structure-text.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { textExtractors } from '../../fixtures/text-extractors.ts';

const createdAt = '2023-01-20T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const withoutPoppler = missingTools('pdfinfo', 'pdffonts');
const extractors = textExtractors();
const slips = slipsOf();

afterAll(() => Promise.all(extractors.map((extractor) => extractor.close())));

for (const extractor of extractors) {
  describe.skipIf(extractor.missing !== '')(`read with ${extractor.name}${extractor.missing}`, () => {
    test('every text of the slips stands on its page', async () => {
      const { bytes, map } = await engine.print(slips, { createdAt });
      const texts = await extractor.pages(bytes);
      expect(texts).toHaveLength(map.pages.length);
      map.pages.forEach(({ furniture }, index) => {
        const characters = (text: string) => Array.from(squeeze(text)).sort().join('');
        expect(characters(texts[index] ?? '')).toBe(characters(furniture.join('')));
      });
    });
  });
}

/** Role and text of headings, paragraphs and cells in reading order. */
async function told(document: UnitSlipDocument) {
  const { bytes } = await engine.print(document, { createdAt });
  return spokenParts(readStructureText(bytes), ['H1', 'P', 'TH', 'TD']).map((part) => [
    part.role,
    normaliseSpaces(spokenText(part)),
  ]);
}

describe.skipIf(withoutPoppler !== '')(`the file${withoutPoppler}`, () => {
  test('tells head, table and signatures of each slip in order, the cells to fill in empty', async () => {
    const found = await told(slips);
    const wanted = slips.slips
      .flatMap(({ unit, asOf, paragraphs, groups, notes, signers }) => [
        ...(unit === slips.slips[0]?.unit
          ? [['H1', 'ใบแจ้งหน่วยงาน'], ...slips.headLines.map((line) => ['P', line])]
          : []),
        ['P', `ถึง ${unit} ข้อมูล ณ วันที่ ${asOf}`],
        ...paragraphs.map((text) => ['P', text]),
        ...(groups.length === 0 ? [] : slips.columns.map((text) => ['TH', text])),
        ...groups.flatMap(({ heading, rows }) => [
          ['TH', heading],
          ...rows.flatMap(({ number, wanted: text, deadline }) => [
            ['TD', number],
            ['TD', text],
            ['TD', deadline.join(' ')],
            ...['', '', ''].map((empty) => ['TD', empty]),
          ]),
        ]),
        ...notes.map((text) => ['P', text]),
        ...(signers.length === 0 ? [] : [['P', 'โปรดส่งคืนภายในวันที่ ส่งที่']]),
      ])
      .map(([role, text]) => [role, normaliseSpaces(text ?? '')]);
    let at = 0;
    for (const each of wanted) {
      const place = found.findIndex((part, index) => index >= at && part[0] === each[0] && part[1] === each[1]);
      expect(place, `${each.join(' ')} after part ${at}`).toBeGreaterThanOrEqual(at);
      at = place + 1;
    }
    const cells = (parts: readonly (readonly (string | undefined)[])[]) =>
      parts.filter(([role]) => role === 'TD').length;
    expect(cells(found)).toBe(cells(wanted));
  });

  test('is set in the house’s font alone, embedded, on upright A4', async () => {
    const { bytes } = await engine.print(slips, { createdAt });
    const fonts = runPdfTool('pdffonts', ['{}'], bytes).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Sarabun-(?:Regular|Bold).* yes +yes +yes /u);
    expect(runPdfTool('pdfinfo', ['{}'], bytes)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/u);
  });

  test('says in one paragraph that nothing is wanted', async () => {
    const found = await told(slipsOfFacts([unitFacts('กองช่าง', [])]));
    expect(found.filter(([role]) => role !== 'P').map(([role]) => role)).toEqual(['H1']);
    expect(found.at(-1)?.[1]).toMatch(/^ณ วันที่ ๒๐ มกราคม ๒๕๖๖ ไม่มีรายการของกองช่าง/u);
  });
});

describe('from the command line', () => {
  const words = ['report', 'ก.itareg', '--document', 'unit-slip', '--map', 'ก.json', '--json', '--out'];

  async function pagesOf(folder: string, ...more: string[]): Promise<readonly string[]> {
    const { exit, err } = await run(folder, ...words, 'ก.pdf', ...more);
    expect([exit, err]).toEqual([0, '']);
    const { pages } = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as PageMap;
    expect(pages.every(({ kind }) => kind === 'unit-slip')).toBe(true);
    return pages.map(({ furniture }) => furniture.join(''));
  }

  test('a slip is to one unit by its name, or to every unit; of the newest round and of today where nothing is said', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    const all = await pagesOf(folder);
    expect(all[0]).toContain('ข้อมูล ณ วันที่ ๑๕ พฤศจิกายน ๒๕๖๖');
    const units = new Set(all.flatMap((text) => /ถึง (\S+)/u.exec(text)?.[1] ?? []));
    expect(units).toContain('สำนักปลัด');
    expect(units.size).toBeGreaterThan(2);
    const one = await pagesOf(folder, '--unit', 'สำนักงานปลัด', '--as-of', '๒๐๒๒-๑๒-๒๐', '--round', '6');
    expect(one[0]).toContain('ถึง สำนักปลัด ข้อมูล ณ วันที่ ๒๐ ธันวาคม ๒๕๖๕');
    expect(one.every((text) => text.includes('ใบแจ้งหน่วยงาน สำนักปลัด หน้า'))).toBe(true);
  });

  test('a division is asked for what all divisions are asked for, and a unit without anything is told so', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    expect((await pagesOf(folder, '--unit', 'กองคลัง', '--as-of', '2022-12-20')).join('')).toContain('จำนวน');
    const [idle] = await pagesOf(folder, '--unit', 'หน่วยตรวจสอบภายใน', '--as-of', '2022-10-01');
    expect(idle).toMatch(/ถึง หน่วยตรวจสอบภายใน/u);
  });

  test('a unit nobody knows, a day there is not and a round that is missing are refused, and nothing is written', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    const unknown = await run(folder, ...words, 'ข.pdf', '--unit', 'ฝ่ายไม่มี');
    expect([unknown.exit, unknown.err.includes('สำนักปลัด')]).toEqual([2, true]);
    expect((await run(folder, ...words, 'ข.pdf', '--as-of', '2023-02-30')).exit).toBe(2);
    expect((await run(folder, ...words, 'ข.pdf', '--round', '12')).err).toContain('refused.roundMissing');
    expect(existsSync(join(folder, 'ข.pdf'))).toBe(false);
  });
});
