// The parts of the files that are given out: well-formed, complete, what a program of another maker goes by; equal for equal registers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOfficePackage } from '../../../main/node/office-package.ts';
import { readXml } from '../../../src/exchange/xml-tree.ts';
import { longestSheetText } from '../../../src/publish/workbook.ts';
import { toArabicDigits } from '../../../src/thai/digits.ts';
import { sampleWithEvidence } from '../../fixtures/evidence-register.ts';
import { giveOut } from '../../fixtures/publish.ts';
import { measure, register, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

/** The file's parts, each well-formed, each with a kind, each relation leading to a part. */
function soundPackage(path: string) {
  const opened = openOfficePackage(readFileSync(path));
  for (const name of opened.names) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const text = opened.text(name) ?? '';
    expect(() => parseStrictly(text), name).not.toThrow();
    expect(opened.contentType(name), name).not.toBe('');
    for (const { target, isExternal } of opened.relations(name)) {
      expect(isExternal, `${name} → ${target}`).toBe(false);
      expect(opened.names, `${name} → ${target}`).toContain(target);
    }
  }
  return { part: (name: string) => opened.text(name) ?? '', names: opened.names };
}

function parseStrictly(text: string): void {
  const read = readXml(text, { textIn: new Set() });
  if (!read.ok) throw new Error(read.error);
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('Word', () => {
  it('has the page, the columns, the heading row and the groups of the print', async () => {
    const path = await giveOut(sampleRegister(threeSigners), 'docx', temporaryFolder());
    const document = soundPackage(path).part('word/document.xml');
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(document).toMatch(/<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701"/u);
    expect(document).toContain('<w:pgNumType w:fmt="thaiNumbers"/>');
    expect(count(document, /<w:tblHeader/gu)).toBe(1);
    expect(count(document, /<w:gridSpan w:val="5"\/>/gu)).toBe(3);
    const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/u.exec(document) ?? [];
    const widths = [...grid.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(5);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(16838 - 1701 - 1134, -1);
    expect(document).not.toContain('<w:numPr>');
  });

  it("numbers its pages at the foot as the print does, in Thai digits by Word's own fields; the cover has no number", async () => {
    const { part, names } = soundPackage(await giveOut(sampleRegister(), 'docx', temporaryFolder()));
    const feet = names.filter((name) => /^word\/footer\d+\.xml$/u.test(name)).map((name) => part(name));
    const [label = '', ...others] = feet.filter((foot) => foot.includes('<w:t'));
    expect(others).toEqual([]);
    const fields = [...label.matchAll(/w:instr="([^"]*)"/gu)].map(([, instruction]) => instruction);
    expect(fields).toEqual(['PAGE \\* THAIARABIC', 'NUMPAGES \\* THAIARABIC']);
    expect([...label.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('')).toBe('หน้า ๑/๑');
    expect(part('word/document.xml')).toContain('<w:titlePg/>');
    expect(names.filter((name) => name.startsWith('word/header'))).toEqual([]);
  });

  it('is in the font of the offices, both for Thai and for Latin letters, at sixteen points', async () => {
    const styles = soundPackage(await giveOut(sampleRegister(), 'docx', temporaryFolder())).part('word/styles.xml');
    expect(styles).toMatch(
      /<w:rFonts w:ascii="TH SarabunPSK" w:cs="TH SarabunPSK" w:eastAsia="TH SarabunPSK" w:hAnsi="TH SarabunPSK"\/>/u,
    );
    expect(styles).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(styles).toContain('w:bidi="th-TH"');
  });

  it('says whose it is and what it is called', async () => {
    const core = soundPackage(await giveOut(sampleRegister(), 'docx', temporaryFolder())).part('docProps/core.xml');
    expect(core).toContain('<dc:creator>องค์การบริหารส่วนตำบลตัวอย่าง</dc:creator>');
    expect(core).toContain('<dc:title>รายงานผลการดำเนินการตามมาตรการ');
    expect(core).toContain('2023-04-05T03:00:00Z');
  });

  it('leaves out what XML cannot hold, and is whole', async () => {
    const given = register([{ id: 'g', heading: 'ก\u0001', measures: [measure('m', { issue: 'ข\uFFFE\uFFFFค' })] }]);
    expect(soundPackage(await giveOut(given, 'docx', temporaryFolder())).part('word/document.xml')).toContain('>ขค<');
    expect(soundPackage(await giveOut(given, 'xlsx', temporaryFolder())).part('xl/sharedStrings.xml')).toContain(
      '>ขค<',
    );
  });

  it('numbers by itself where that is asked for', async () => {
    const path = await giveOut(sampleRegister(), 'docx', temporaryFolder(), { numbering: 'automatic' });
    const { part } = soundPackage(path);
    expect(count(part('word/document.xml'), /<w:numPr>/gu)).toBeGreaterThan(40);
    expect(part('word/numbering.xml')).toContain('<w:numFmt w:val="thaiNumbers"/>');
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="%1.%2)"/>');
  });

  it('prints in the digits, margins and columns of the register', async () => {
    const sample = sampleRegister();
    const columns = [
      { key: 'issue', heading: 'ประเด็น', widthShare: 0.4 },
      { key: 'score', heading: 'คะแนน 2565', widthShare: 0.1 },
      { key: 'actions', heading: 'ผล', widthShare: 0.5 },
    ] as const;
    const [year] = sample.fiscalYears;
    if (!year) throw new Error('the sample has a year');
    const given = {
      ...sample,
      paper: {
        ...sample.paper,
        digits: 'thai',
        orientation: 'portrait',
        marginsMm: { left: 20, top: 20, right: 20, bottom: 20 },
      },
      fiscalYears: [{ ...year, columns }],
    } as const;
    const document = soundPackage(await giveOut(given, 'docx', temporaryFolder())).part('word/document.xml');
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document).toContain('คะแนน ๒๕๖๕');
    expect(count(/<w:tblGrid>.*?<\/w:tblGrid>/u.exec(document)?.[0] ?? '', /<w:gridCol/gu)).toBe(3);
  });
});

describe('Excel', () => {
  it('has three sheets with filters, a frozen heading that prints on every page, and real days', async () => {
    const { part } = soundPackage(
      await giveOut(sampleWithEvidence(), 'xlsx', temporaryFolder(), { asOf: '2023-04-05' }),
    );
    const workbook = part('xl/workbook.xml');
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      'มาตรการ',
      'กำหนดการ',
      'หลักฐาน',
    ]);
    expect(count(workbook, /_xlnm\.Print_Titles/gu)).toBe(3);
    for (const sheet of [1, 2, 3]) {
      const xml = part(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/u);
      expect(xml).not.toContain('<f>');
    }
    // 5 October 2022 is the 44,839th day of the spreadsheet's calendar.
    expect(part('xl/worksheets/sheet3.xml')).toMatch(/<c r="H\d+" s="\d+"><v>44839<\/v><\/c>/u);
    expect(part('xl/styles.xml')).toContain('formatCode="[$-D07041E]d mmm yyyy;@"');
  });

  it('holds a text that looks like a formula as a text', async () => {
    const given = register([
      { id: 'g', heading: '', measures: [measure('m', { issue: '=HYPERLINK("http://x")', steps: '_x0041_' })] },
    ]);
    const { part } = soundPackage(await giveOut(given, 'xlsx', temporaryFolder()));
    expect(part('xl/sharedStrings.xml')).toContain('<t>=HYPERLINK("http://x")</t>');
    expect(part('xl/sharedStrings.xml')).toContain('<t>_x005F_x0041_</t>');
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('is refused in words where a text is longer than a cell takes, and nothing is written', async () => {
    const folder = temporaryFolder();
    const given = register([
      { id: 'g', heading: '', measures: [measure('m', { issue: 'ก'.repeat(longestSheetText + 1) })] },
    ]);
    await expect(giveOut(given, 'xlsx', folder)).rejects.toThrow('sheetCell');
    expect(existsSync(join(folder, 'ส่งออก.xlsx'))).toBe(false);
  });
});

it.each(['docx', 'xlsx', 'csv', 'html', 'json'] as const)(
  'gives equal bytes for an equal register: %s',
  async (format) => {
    const folder = temporaryFolder();
    const [one, other] = [
      await giveOut(sampleWithEvidence(), format, folder, { name: `1.${format}` }),
      await giveOut(sampleWithEvidence(), format, folder, { name: `2.${format}` }),
    ];
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  },
);

it('the ITAS sheet is a workbook, comma-separated text or plain text by its name', async () => {
  const folder = temporaryFolder();
  const given = sampleWithEvidence();
  expect(soundPackage(await giveOut(given, 'itas', folder, { name: 'ก.xlsx' })).names).toContain(
    'xl/worksheets/sheet1.xml',
  );
  expect(readFileSync(await giveOut(given, 'itas', folder, { name: 'ก.csv' }), 'utf8')).toMatch(
    /^\uFEFFข้อ,รายการ,URL,คำอธิบาย,สถานะ\r\n/u,
  );
  expect(toArabicDigits(readFileSync(await giveOut(given, 'itas', folder, { name: 'ก.TXT' }), 'utf8'))).toContain(
    'จาก 43 ข้อ',
  );
  await expect(giveOut(given, 'itas', folder, { name: 'ก.doc' })).rejects.toThrow('invalid');
});
