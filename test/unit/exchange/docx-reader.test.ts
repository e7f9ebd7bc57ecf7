// What a Word document looks like inside, and what of it becomes text: every sign, change, field and box; every shape of table.
import { expect, it } from 'vitest';
import { readDocx } from '../../../src/exchange/docx-reader.ts';
import type { GridRow } from '../../../src/exchange/grid.ts';
import { documentPart, paragraph, row, run, table, wordNamespace } from '../../fixtures/office-sources/docx-maker.ts';

function read(body: string, styles: string | null = null) {
  const made = styles === null ? null : `<w:styles xmlns:w="${wordNamespace}">${styles}</w:styles>`;
  const result = readDocx({ document: documentPart(body), numbering: null, styles: made });
  if (!result.ok) throw new Error(result.error);
  return { grid: result.value.sheet.grid, notes: result.value.notes };
}

const textsOf = (body: string, styles: string | null = null) =>
  read(body, styles).grid.map((line) => (line.kind === 'text' ? line.text : line.kind));
const notesOf = (body: string) => read(body).notes.map(({ kind, count }) => [kind, count]);
const rowsOf = (body: string): readonly GridRow[] => read(body).grid.filter((line) => line.kind === 'row');
const cellsOf = (body: string) => rowsOf(body).map(({ cells }) => cells);
const inner = (xml: string) => paragraph('', {}, xml);
const cell = (text: string, more = {}) => ({ content: paragraph(text), ...more });

it('joins runs, ends lines at breaks, and keeps a space only where the file means it', () => {
  const body = inner(
    '<w:r><w:t>หน่วย</w:t></w:r><w:r><w:t xml:space="preserve">งาน </w:t></w:r><w:r><w:t> ๑ </w:t><w:br/><w:t>บรรทัด</w:t><w:tab/><w:t>สอง</w:t><w:cr/><w:t>สาม</w:t></w:r>',
  );
  expect(textsOf(body)).toEqual(['หน่วยงาน ๑', 'บรรทัด สอง', 'สาม']);
});

it('reads hyphens, symbols and the signs of symbol fonts', () => {
  const body = inner(
    '<w:r><w:t>ก</w:t><w:softHyphen/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Sarabun" w:char="0E02"/><w:t>\uF0A7\u00AD</w:t></w:r>',
  );
  expect(textsOf(body)).toEqual(['ก-✓-ข-']);
  expect(notesOf(body)).toEqual([['symbolsReplaced', 3]]);
});

it('takes changes as accepted: what was put in stays, what was struck out goes, with the ends of paragraphs', () => {
  const deletedEnd = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('ข้อความ')}</w:p>`;
  const body = [
    inner(`<w:ins>${run('ใหม่')}</w:ins><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>`),
    inner(`<w:moveFrom>${run('ย้ายไป')}</w:moveFrom><w:moveTo>${run('ย้ายมา')}</w:moveTo>`),
    deletedEnd,
    paragraph('ต่อกัน'),
  ].join('');
  expect(textsOf(body)).toEqual(['ใหม่', 'ย้ายมา', 'ข้อความต่อกัน']);
  expect(notesOf(body)).toEqual([['changesAccepted', 5]]);
});

it('carries a text without an end into the next paragraph only: a table ends it', () => {
  const open = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('ก่อนตาราง')}</w:p>`;
  const body = open + table([row([{ content: open }, cell('ข')])], [100, 100]) + paragraph('หลังตาราง');
  expect(read(body).grid).toMatchObject([
    { kind: 'text', text: 'ก่อนตาราง' },
    { kind: 'row', cells: ['ก่อนตาราง', 'ข'] },
    { kind: 'gap' },
    { kind: 'text', text: 'หลังตาราง' },
  ]);
});

it('reads a paragraph of a million spaces and tabs without going over them again and again', () => {
  const spaces = ' '.repeat(1_000_000);
  const body = inner(
    `<w:r><w:t>ก${spaces}ข${spaces}</w:t><w:tab/></w:r><w:r><w:t xml:space="preserve">${spaces}</w:t></w:r>`,
  );
  expect(textsOf(body)[0]?.length).toBe(1_000_002);
});

it('drops a struck-out row and keeps one that was put in', () => {
  const body = table(
    [
      row([cell('ก'), cell('ข')], { extra: '<w:del w:id="1"/>' }),
      row([cell('ค'), cell('ง')], { extra: '<w:ins w:id="2"/>' }),
    ],
    [100, 100],
  );
  expect(cellsOf(body)).toEqual([['ค', 'ง']]);
});

it('keeps what a field shows and drops what it says to itself, one inside another too', () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const said = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const body = [
    inner(`${run('หน้า ')}${mark('begin')}${said(' PAGE ')}${mark('separate')}${run('๓')}${mark('end')}${run(' จบ')}`),
    inner(
      `${mark('begin')}${said(' IF ')}${mark('begin')}${said(' X ')}${mark('separate')}${run('ไม่แสดง')}${mark('end')}${mark('separate')}${run('แสดง')}${mark('end')}`,
    ),
    inner(
      `<w:hyperlink>${run('https://itas.nacc.go.th/')}</w:hyperlink><w:fldSimple w:instr=" DATE ">${run(' วันนี้')}</w:fldSimple>`,
    ),
    // Begun and never ended: the next paragraph is not lost.
    inner(`${mark('begin')}${said(' TOC ')}`),
    paragraph('ต่อไป'),
  ].join('');
  expect(textsOf(body)).toEqual(['หน้า ๓ จบ', 'แสดง', 'https://itas.nacc.go.th/ วันนี้', 'gap', 'ต่อไป']);
});

it('counts text boxes once although Word keeps each twice, and pictures, notes and comments', () => {
  const box = `<w:txbxContent>${paragraph('ในกล่อง')}</w:txbxContent>`;
  const body = inner(
    `${run('ก')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:drawing/></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
  );
  expect(textsOf(body)).toEqual(['ก']);
  expect(notesOf(body)).toEqual([
    ['textBoxesLeftOut', 1],
    ['picturesLeftOut', 1],
    ['footnotesLeftOut', 1],
    ['commentsLeftOut', 1],
  ]);
});

it('leaves hidden text out, by its run, its style or the style of its paragraph', () => {
  const styles = [
    '<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="HidP"><w:rPr><w:vanish/></w:rPr></w:style>',
  ].join('');
  const body = [
    inner(`${run('เห็น')}${run('ซ่อน', '<w:vanish/>')}<w:r><w:rPr><w:rStyle w:val="Hid"/></w:rPr><w:t>ซ่อน</w:t></w:r>`),
    paragraph('ซ่อน', { style: 'HidP' }, `${run('ซ่อน')}${run('เห็น', '<w:vanish w:val="0"/>')}`),
  ].join('');
  expect(textsOf(body, styles)).toEqual(['เห็น', 'เห็น']);
});

it('opens content controls and smart tags, and passes over a prompt nobody filled in', () => {
  const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('คลิกที่นี่')}</w:sdtContent></w:sdt>`;
  const body = [
    `<w:sdt><w:sdtContent>${paragraph('ในตัวควบคุม')}</w:sdtContent></w:sdt>`,
    inner(`<w:smartTag>${run('ชื่อ')}</w:smartTag><w:sdt><w:sdtContent>${run(' สกุล')}</w:sdtContent></w:sdt>${prompt}`),
    inner('<w:ruby><w:rt><w:r><w:t>เสียง</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>คำ</w:t></w:r></w:rubyBase></w:ruby>'),
  ].join('');
  expect(textsOf(body)).toEqual(['ในตัวควบคุม', 'ชื่อ สกุล', 'คำ']);
});

it('gives rows with their headings, cells across and cells that reach down', () => {
  const body = table(
    [
      row([cell('ก'), cell('ข'), cell('ค')], { isHeading: true }),
      row([cell('ตัวชี้วัดที่ ๑', { span: 3 })]),
      row([cell('๑'), cell('ผู้รับผิดชอบ', { merge: 'restart' }), cell('๓')]),
      row([cell('๔'), cell('', { merge: 'continue' }), cell('๖')]),
    ],
    [100, 100, 100],
  );
  expect(rowsOf(body)).toEqual([
    { kind: 'row', line: 1, cells: ['ก', 'ข', 'ค'], isHeading: true },
    { kind: 'row', line: 2, cells: ['ตัวชี้วัดที่ ๑'], isFullWidth: true },
    { kind: 'row', line: 3, cells: ['๑', 'ผู้รับผิดชอบ', '๓'] },
    { kind: 'row', line: 4, cells: ['๔', '', '๖'], fromAbove: [1] },
  ]);
});

it('finds the columns that a reader sees behind the many that dragged borders leave', () => {
  // The second row's borders stand a little off the first row's: Word gives the table five columns then.
  const body = table(
    [
      row([cell('ก', { span: 1 }), cell('ข', { span: 2 }), cell('ค', { span: 2 })]),
      row([cell('๑', { span: 2 }), cell('๒', { span: 2 }), cell('๓', { span: 1 })]),
      row([cell('หัวข้อ', { span: 4 }), cell('๓')]),
    ],
    [2000, 60, 2000, 60, 2000],
  );
  expect(cellsOf(body)).toEqual([
    ['ก', 'ข', 'ค'],
    ['๑', '๒', '๓'],
    ['หัวข้อ', '', '๓'],
  ]);
});

it('keeps the paragraphs of a cell as lines, empty ones inside it too, and a table in it as text', () => {
  const content = [paragraph(''), paragraph('๑) แรก'), paragraph(''), paragraph('๒) สอง '), paragraph('')].join('');
  const body = table(
    [row([{ content }, { content: table([row([cell('ใน'), cell('ตาราง')])], [50, 50]) + paragraph('ท้าย') }])],
    [100, 100],
  );
  expect(cellsOf(body)).toEqual([['๑) แรก\n\n๒) สอง', 'ใน ตาราง\nท้าย']]);
  expect(notesOf(body)).toEqual([['tablesInCells', 1]]);
});

it('opens a frame of one cell around everything', () => {
  const framed = paragraph('หน้าปก') + table([row([cell('ก'), cell('ข')])], [50, 50]);
  expect(read(table([row([{ content: framed }])], [100])).grid).toEqual([
    { kind: 'text', line: 1, text: 'หน้าปก' },
    { kind: 'row', line: 2, cells: ['ก', 'ข'] },
  ]);
});

it('parts tables that follow each other, and counts the rows and columns it left out', () => {
  const small = table([row([cell('ก'), cell('ข')])], [50, 50]);
  expect(read(small + paragraph('คั่น') + small).grid.map(({ kind }) => kind)).toEqual(['row', 'gap', 'text', 'row']);
  const wide = table([row(Array.from({ length: 103 }, (_, index) => cell(`${index}`)))], []);
  expect(cellsOf(wide)[0]?.length).toBe(100);
  expect(notesOf(wide)).toEqual([['columnsLeftOut', 1]]);
  const long = table(
    Array.from({ length: 5003 }, () => row([cell('ก'), cell('ข')])),
    [50, 50],
  );
  expect(cellsOf(long).length).toBe(5000);
  expect(notesOf(long)).toEqual([['rowsLeftOut', 3]]);
});

it('reads the strict form of the format and other prefixes alike', () => {
  const strict =
    '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>เหมือนกัน</d:t></d:r></d:p></d:body></d:document>';
  const result = readDocx({ document: strict, numbering: null, styles: null });
  expect(result.ok && result.value.sheet.grid).toEqual([{ kind: 'text', line: 1, text: 'เหมือนกัน' }]);
});

it.each([
  ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "ลบ"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'xmlEntities'],
  ['a document type alone', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'xmlEntities'],
  ['an entity nobody declared', '<a>&b;</a>', 'xmlBroken'],
  ['an end cut off', documentPart(paragraph('ก')).slice(0, -9), 'xmlBroken'],
  ['tags crossed', '<a><b></a></b>', 'xmlBroken'],
  ['a prefix nobody declared', '<w:document/>', 'xmlBroken'],
  ['nothing', '', 'xmlBroken'],
  ['a mountain of levels', '<a>'.repeat(100_000), 'xmlBroken'],
])('refuses %s', (_, document, fault) => {
  expect(readDocx({ document, numbering: null, styles: null })).toEqual({ ok: false, error: fault });
});
