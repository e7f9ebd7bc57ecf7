// The sound files that are damaged, for each reader some that use most of what it knows.
import { readdirSync, readFileSync } from 'node:fs';
import { importReport } from '../../src/app/import-report.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { docxParts, numberingOf, paragraph, row, run, table } from '../fixtures/office-sources/docx-maker.ts';
import { xlsxParts } from '../fixtures/office-sources/xlsx-maker.ts';
import type { Random } from '../fixtures/random.ts';
import { damagedBytes, damagedMarkup, damagedPackage } from './damage.ts';

export interface FuzzedReader {
  readonly name: string;
  /** A damaged file, and the ending its name has. */
  readonly make: (random: Random) => { readonly bytes: Buffer; readonly ending: string };
}

/** `fixtures` is the folder of that name. */
export function fuzzedReaders(fixtures: string): readonly FuzzedReader[] {
  const file = (name: string) => readFileSync(`${fixtures}/${name}`);
  const ofKind = (folder: string, ending: string) =>
    readdirSync(`${fixtures}/${folder}`)
      .filter((name) => name.endsWith(ending))
      .map((name) => file(`${folder}/${name}`));
  const sample = file('sample/report-2566-6-months.txt');
  const pages = ofKind('clipboard', '.html');
  const words = ofKind('office-sources', '.docx');
  const workbooks = ofKind('office-sources', '.xlsx');
  const csv = Buffer.from(`\uFEFF${sample.toString('utf8').replace(/[^\t\n]*\t[^\n]*/g, asCsv)}`);
  const json = jsonOf(sample.toString('utf8'));
  return [
    packages('docx', [richDocument()], words),
    packages('xlsx', [richWorkbook()], workbooks),
    { name: 'html', make: (random) => ({ bytes: damagedMarkup(one(pages, random), random), ending: 'html' }) },
    texts('csv', [csv, sample, thaiBytes(sample), wideBytes(sample)]),
    texts('txt', [file('clipboard/pdf-text.txt'), ...ofKind('text-sources', '.txt')]),
    { name: 'pdf', make: (random) => ({ bytes: damagedBytes(file('text-sources/own.pdf'), random), ending: 'pdf' }) },
    texts('json', [json]),
  ];
}

function one<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new Error('no base');
  return value;
}

function packages(
  ending: string,
  parts: readonly ReadonlyMap<string, Buffer>[],
  whole: readonly Buffer[],
): FuzzedReader {
  return {
    name: ending,
    make: (random) => ({
      bytes: random.chance(0.12)
        ? damagedBytes(one(whole, random), random)
        : damagedPackage(one(parts, random), random),
      ending,
    }),
  };
}

function texts(ending: string, bases: readonly Buffer[]): FuzzedReader {
  return {
    name: ending,
    make: (random) => {
      const base = one(bases, random);
      return { bytes: random.chance(0.4) ? damagedBytes(base, random) : damagedLetters(base, random), ending };
    },
  };
}

/** Letters damaged, not bytes: what comes out is a text still. */
function damagedLetters(text: Buffer, random: Random): Buffer {
  const wide = damagedBytes(Buffer.from(text.toString('utf8'), 'utf16le'), random);
  return Buffer.from(wide.toString('utf16le').replaceAll('\u0000', ' '));
}

function asCsv(line: string): string {
  return line
    .split('\t')
    .map((cell) => `"${cell.trim().replaceAll('"', '""')}"`)
    .join(',');
}

/** As programs from before Unicode saved it. */
function thaiBytes(text: Buffer): Buffer {
  return Buffer.from([...text.toString('utf8')].map((letter) => byteOf(letter.codePointAt(0) ?? 0)));
}

function byteOf(code: number): number {
  if (code >= 0x0e01 && code <= 0x0e5b) return code - 0x0e00 + 0xa0;
  return code < 0x80 ? code : 0x2d;
}

function wideBytes(text: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.toString('utf8'), 'utf16le')]);
}

function jsonOf(text: string): Buffer {
  const imported = importReport(text, countingIds());
  if (!imported.ok) throw new Error(imported.error.kind);
  return Buffer.from(JSON.stringify(exportRegister(imported.value.register), null, 1));
}

/** A document with a little of everything. */
function richDocument(): ReadonlyMap<string, Buffer> {
  const cell = (text: string, more = {}) => ({ content: paragraph(text), ...more });
  const list = (texts: readonly string[], id: number) => ({
    content: texts.map((text, index) => paragraph(text, { list: id, level: index % 3 })).join(''),
  });
  const headings = ['ประเด็นที่ต้องปรับปรุงแก้ไข', 'ผู้รับผิดชอบ', 'ขั้นตอนหรือวิธีการ/มาตรการ', 'การรายงานผล', 'การดำเนินการ'];
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const box = `<w:txbxContent>${paragraph('ในกล่อง')}</w:txbxContent>`;
  const extras = [
    `${mark('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${mark('separate')}${run('๓')}${mark('end')}`,
    `<w:ins w:id="1">${run('ใหม่')}</w:ins><w:del w:id="2"><w:r><w:delText>เก่า</w:delText></w:r></w:del>`,
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    `<w:sdt><w:sdtPr/><w:sdtContent>${run('ควบคุม')}</w:sdtContent></w:sdt><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/><w:tab/></w:r>`,
  ];
  const rows = [
    row(
      headings.map((text) => cell(text)),
      { isHeading: true },
    ),
    row([cell('ตัวชี้วัดที่ ๒ การใช้งบประมาณ เครื่องมือการประเมิน แบบวัด IIT', { span: 5 })]),
    row([
      cell('I๗ ข้อคำถาม'),
      cell('กองคลัง', { merge: 'restart' }),
      list(['ก', 'ข', 'ค'], 1),
      list(['ง'], 2),
      cell('จ'),
    ]),
    row([cell('I๑๐ ข้อคำถาม'), cell('', { merge: 'continue' }), list(['ฉ', 'ช'], 1), list(['ซ'], 3), cell('ฌ')]),
    row([{ content: table([row([cell('ใน'), cell('ใน')])], [50, 50]) }, cell('', { span: 2 }), cell('ญ'), cell('ฎ')]),
  ];
  const front = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 'รอบ ๖ เดือน', 'องค์การบริหารส่วนตำบลตัวอย่าง'].map((text) => paragraph(text));
  const body = [
    ...front,
    ...extras.map((inner) => paragraph('', {}, inner)),
    table(rows, [2000, 60, 2000, 3000, 3000, 3000]),
  ];
  const levels = [
    { format: 'thaiNumbers', text: '%1)' },
    { format: 'thaiLetters', text: '%1.%2)' },
    { format: 'upperRoman', text: '(%3)' },
  ];
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  return docxParts({ body: body.join(''), numbering: numberingOf(levels, 3), styles });
}

/** A workbook with a little of everything. */
function richWorkbook(): ReadonlyMap<string, Buffer> {
  const headings = ['ประเด็นที่ต้องปรับปรุงแก้ไข', 'ผู้รับผิดชอบ', 'ขั้นตอนหรือวิธีการ', 'การรายงานผล', 'การดำเนินการ'];
  const rows = [
    ['รายงาน'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'],
    [],
    headings,
    ['ตัวชี้วัดที่ ๒ การใช้งบประมาณ'],
    ['I๗ ข้อ', 'กอง', '๑) ก\n๒) ข', 'ค', 'ง'],
  ];
  const numbers =
    '<row r="1" hidden="1"><c r="A1" s="1"><v>45020.5</v></c><c r="B1" s="2"><v>0.25</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="str"><f>A1</f><v>ผล</v></c><c r="F1" t="inlineStr"><is><r><t>ใน</t></r></is></c></row>';
  return xlsxParts({
    sheets: [
      { name: 'รอบ ๖ เดือน', rows, merges: ['A1:E1', 'A5:E5', 'B6:B9'] },
      { name: 'ซ่อน', rows: numbers, state: 'hidden', columns: '<cols><col min="2" max="3" hidden="1"/></cols>' },
    ],
    formats: ['d mmm yyyy', '0.00%'],
  });
}
