// Files that were made to do harm, that are broken, or that are something else: each is refused with its own words, by its content.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSourceHere } from '../../../main/node/read-source.ts';
import type { AppError } from '../../../src/errors.ts';
import type { SourceNote } from '../../../src/exchange/source.ts';
import { describeError } from '../../../src/wording/describe-error.ts';
import { describeSourceNote } from '../../../src/wording/describe-source-note.ts';
import {
  documentPart,
  docxFile,
  docxParts,
  paragraph,
  relationsPart,
  row,
  table,
} from '../../fixtures/office-sources/docx-maker.ts';
import { xlsxFile, xlsxParts } from '../../fixtures/office-sources/xlsx-maker.ts';
import { type MadeEntry, zipOf } from '../../fixtures/office-sources/zip.ts';

const body = paragraph('หน้าปก') + table([row([{ content: paragraph('ก') }, { content: paragraph('ข') }])], [100, 100]);
const good = { body };
const entriesOf = (parts: ReadonlyMap<string, Buffer>): readonly MadeEntry[] =>
  [...parts].map(([name, bytes]) => ({ name, bytes }));
const withPart = (name: string, bytes: Buffer | string) =>
  zipOf([...entriesOf(docxParts(good)), { name, bytes: Buffer.from(bytes) }]);

function read(bytes: Buffer, name = 'ไฟล์.docx') {
  return readSourceHere({ kind: 'bytes', bytes, name });
}

function errorOf(bytes: Buffer, name?: string): AppError {
  const result = read(bytes, name);
  if (result.ok) throw new Error('it was read');
  return result.error;
}

/** The reason, once it has words in both languages. */
function reasonOf(bytes: Buffer, name?: string): string {
  const error = errorOf(bytes, name);
  for (const language of ['th', 'en'] as const) {
    const { what, data, next } = describeError(error, language);
    expect([what, data, next].every((words) => words.length > 5 && !words.includes('undefined'))).toBe(true);
  }
  return error.kind === 'sourceUnreadable' ? error.reason : error.kind;
}

const wide = (text: string) => Buffer.from(text, 'utf16le');
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1500), wide(stream), Buffer.alloc(600)]);

it.each([
  ['an empty file', Buffer.alloc(0), 'empty'],
  ['an old Word file', compound('WordDocument'), 'oldWord'],
  ['an old Excel file', compound('Workbook'), 'oldExcel'],
  ['an old presentation', compound('PowerPoint Document'), 'presentation'],
  ['a document with a password', compound('EncryptedPackage'), 'passwordProtected'],
  ['some other compound file', compound('Catalog'), 'otherArchive'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
  ['a PDF with a line in front', Buffer.from('\n\n%PDF-1.4'), 'pdf'],
  ['rich text', Buffer.from('{\\rtf1\\ansi สวัสดี}'), 'richText'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'picture'],
  ['a photograph', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'picture'],
  ['a register', Buffer.from('SQLite format 3\0…'), 'register'],
  ['an archive of another kind', Buffer.from('Rar!\x1a\x07\x01\x00'), 'otherArchive'],
  ['a zip of photographs', zipOf([{ name: 'a.jpg', bytes: Buffer.from('…') }]), 'otherArchive'],
  ['a zip of nothing', zipOf([]), 'otherArchive'],
  [
    'a document of LibreOffice’s own',
    zipOf(['mimetype', 'content.xml'].map((name) => ({ name, bytes: Buffer.from('…') }))),
    'openDocument',
  ],
  [
    'a package of this program',
    zipOf(['manifest.json', 'ทะเบียน.itareg'].map((name) => ({ name, bytes: Buffer.from('…') }))),
    'register',
  ],
  [
    'a presentation',
    docxFile({
      ...good,
      mainType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    }),
    'presentation',
  ],
  [
    'a binary workbook',
    docxFile({ ...good, mainType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
    'binaryWorkbook',
  ],
])('refuses %s in words of its own', (_, bytes, reason) => {
  expect(reasonOf(bytes)).toBe(reason);
});

it.each([
  ['leads out of the package', '../../etc/passwd'],
  ['leads out in Windows’ way', 'word\\..\\..\\evil.xml'],
  ['begins at the root', '/etc/passwd'],
  ['begins at a drive', 'C:\\Windows\\evil.xml'],
  ['is there twice', 'word/document.xml'],
  ['is there twice but for capitals', 'Word/Document.XML'],
  ['has a line end in it', 'word/a\nb.xml'],
])('refuses a package with a name that %s', (_, name) => {
  expect(reasonOf(withPart(name, '<a/>'))).toBe('packageUnsafe');
});

it('refuses a package that unpacks to a mountain, without unpacking it', () => {
  const zeros = Buffer.alloc(60_000_000);
  const bomb = withPart('word/media/a.bin', zeros);
  expect(bomb.length).toBeLessThan(200_000);
  expect(reasonOf(bomb)).toBe('packageUnsafe');
  // Noise enough to pack to no less than a hundredth.
  const noisy = Buffer.from(zeros.map((_, index) => (index % 97 === 0 ? (index * 2_654_435_761) >>> 24 : 0)));
  const parts = entriesOf(docxParts(good));
  const large = zipOf([...parts, { name: 'a.bin', bytes: noisy }, { name: 'b.bin', bytes: noisy }]);
  expect(errorOf(large)).toEqual({ kind: 'tooLarge', what: 'sourceContent', limit: 100 });
});

it('refuses an entry that holds more than its directory says, one that does not fit its checksum, and too many', () => {
  const parts = entriesOf(docxParts(good));
  const claim = (claims: MadeEntry['claims']) =>
    zipOf(parts.map((entry) => (entry.name === 'word/document.xml' && claims ? { ...entry, claims } : entry)));
  expect(reasonOf(claim({ size: 50 }))).toBe('packageDamaged');
  expect(reasonOf(claim({ crc: 1 }))).toBe('packageDamaged');
  expect(reasonOf(claim({ flags: 0x0801 }))).toBe('packageDamaged');
  const many = Array.from({ length: 5001 }, (_, index) => ({ name: `${index}`, bytes: Buffer.alloc(0) }));
  expect(reasonOf(zipOf([...parts, ...many]))).toBe('packageUnsafe');
});

it('refuses a file that was cut off, wherever', () => {
  const whole = docxFile(good);
  for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
    expect(reasonOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('packageDamaged');
  }
});

it('refuses entities before any of them grows, and XML that is not whole', () => {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ฮ่า"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
  const replaced = (document: string) =>
    zipOf(
      entriesOf(docxParts(good)).map((entry) =>
        entry.name === 'word/document.xml' ? { ...entry, bytes: Buffer.from(document) } : entry,
      ),
    );
  expect(reasonOf(replaced(`${laughs}<l>&c;</l>`))).toBe('xmlEntities');
  expect(reasonOf(replaced(documentPart(body).slice(0, -20)))).toBe('xmlBroken');
  expect(reasonOf(replaced(`${documentPart(body)}\u0000`))).toBe('xmlBroken');
  expect(reasonOf(Buffer.concat([docxFile(good).subarray(0, 100), Buffer.alloc(500)]))).toBe('packageDamaged');
});

it('reads UTF-16 and refuses bytes that are no text', () => {
  const replaced = (bytes: Buffer) =>
    zipOf(
      entriesOf(docxParts(good)).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes } : entry)),
    );
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), wide(documentPart(body).replace('UTF-8', 'UTF-16'))]);
  expect(read(replaced(utf16)).ok).toBe(true);
  const broken = Buffer.from(documentPart(body));
  broken[broken.indexOf(Buffer.from('ก'))] = 0xff;
  expect(reasonOf(replaced(broken))).toBe('xmlBroken');
});

it('never runs or fetches anything, and says so', () => {
  const hostile = docxFile({
    ...good,
    mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    parts: {
      'word/vbaProject.bin': Buffer.from('…'),
      'word/_rels/document.xml.rels': relationsPart([
        '<Relationship Id="r1" Type="http://x/image" Target="https://evil.example/a.png" TargetMode="External"/>',
        '<Relationship Id="r2" Type="http://x/hyperlink" Target="https://itas.nacc.go.th/" TargetMode="External"/>',
        '<Relationship Id="r3" Type="http://x/numbering" Target="../../../etc/passwd"/>',
        '<Relationship Id="r4" Type="http://x/styles" Target="file:///etc/passwd" TargetMode="External"/>',
      ]),
      'word/_rels/settings.xml.rels': relationsPart([
        '<Relationship Id="r1" Type="http://x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/>',
      ]),
    },
  });
  const source = read(hostile, 'รายงาน.docm');
  expect(source.ok && source.value.notes).toEqual([
    { kind: 'macrosIgnored', count: 1, detail: '' },
    { kind: 'linkedPartsIgnored', count: 3, detail: '' },
  ]);
});

it('goes by the content where the name says otherwise, and says so', () => {
  const notesOf = (bytes: Buffer, name: string): readonly SourceNote[] => {
    const source = read(bytes, name);
    if (!source.ok) throw new Error(source.error.kind);
    return source.value.notes;
  };
  const workbook = xlsxFile({ sheets: [{ name: 'ก', rows: [['ก', 'ข']] }] });
  expect(notesOf(workbook, 'รายงาน.docx')).toEqual([{ kind: 'otherEnding', count: 1, detail: '.docx' }]);
  expect(notesOf(docxFile(good), 'รายงาน.doc')).toEqual([{ kind: 'otherEnding', count: 1, detail: '.doc' }]);
  expect(notesOf(workbook, 'รายงาน.XLSX')).toEqual([]);
  expect(notesOf(workbook, 'รายงาน')).toEqual([]);
  expect(read(Buffer.from('<html><table><tr><td>ก<td>ข</table>'), 'รายงาน.xls')).toMatchObject({
    ok: true,
    value: { kind: 'html', notes: [{ kind: 'otherEnding', count: 1, detail: '.xls' }] },
  });
});

it('reads a sheet once that a workbook names many times', () => {
  const parts = entriesOf(xlsxParts({ sheets: [{ name: 'ก', rows: [['ก', 'ข']] }] }));
  const names = Array.from({ length: 50 }, (_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId1"/>`);
  const listed = parts.map((entry) =>
    entry.name === 'xl/workbook.xml'
      ? { ...entry, bytes: Buffer.from(entry.bytes.toString('utf8').replace(/<sheet .*\/>/, names.join(''))) }
      : entry,
  );
  const source = read(zipOf(listed), 'ก.xlsx');
  expect(source).toMatchObject({ ok: true, value: { notes: [{ kind: 'sheetsLeftOut', count: 49 }] } });
  expect(source.ok && source.value.sheets.length).toBe(1);
});

it('refuses a workbook without a sheet of cells, and a package without its main part', () => {
  const parts = entriesOf(xlsxParts({ sheets: [{ name: 'ก', rows: [] }] }));
  expect(reasonOf(zipOf(parts.filter(({ name }) => !name.includes('worksheets'))))).toBe('noTable');
  expect(reasonOf(zipOf(parts.filter(({ name }) => name !== 'xl/workbook.xml')))).toBe('packageDamaged');
});

it('says of a file on the disk what is wrong with it: missing, a folder, too large', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const large = join(folder, 'ใหญ่.docx');
    writeFileSync(large, Buffer.alloc(20_000_001));
    const at = (path: string) => readSourceHere({ kind: 'file', path });
    expect(at(join(folder, 'ไม่มี.docx'))).toMatchObject({ error: { kind: 'fileMissing' } });
    expect(at(folder)).toMatchObject({ error: { kind: 'sourceUnreadable', reason: 'notAFile' } });
    expect(at(large)).toEqual({ ok: false, error: { kind: 'tooLarge', what: 'sourceFile', limit: 20 } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const otherKinds = new URL('../../fixtures/office-sources/other-kinds/', import.meta.url);

it.each([
  ['saved.doc', 'oldWord'],
  ['saved.xls', 'oldExcel'],
  ['saved.odt', 'openDocument'],
  ['saved.ods', 'openDocument'],
  ['saved.rtf', 'richText'],
  ['saved.pdf', 'pdf'],
])('tells what LibreOffice saved as %s by its content', (name, reason) => {
  expect(reasonOf(readFileSync(new URL(name, otherKinds)), 'รายงาน.docx')).toBe(reason);
});

it('words every note in both languages', () => {
  const note: SourceNote = { kind: 'textBoxesLeftOut', count: 2, detail: '' };
  expect(describeSourceNote(note, 'th')).toBe('ไม่ได้อ่านกล่องข้อความ ๒ กล่อง');
  expect(describeSourceNote(note, 'en')).toBe('2 text boxes not read.');
});
