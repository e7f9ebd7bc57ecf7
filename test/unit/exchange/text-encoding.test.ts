// Texts in the encodings of Thai offices: told by their bytes, never by their name; what is no text is refused.
import { expect, it } from 'vitest';
import { readTextSource } from '../../../src/exchange/read-text-source.ts';
import { decodeText } from '../../../src/exchange/text-encoding.ts';
import { utf8, utf16, windows874 } from '../../fixtures/text-sources/encode.ts';

const thai = 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\r\nเจ้าหน้าที่ผู้รับผิดชอบ “น้ำ” – 100%\r\nองค์การบริหารส่วนตำบลหมากแข้ง\r\n';

it.each([
  ['UTF-8', utf8(thai), 'utf-8', false],
  ['UTF-8 with a byte order mark', utf8(thai, true), 'utf-8', false],
  ['UTF-16 little endian', utf16(thai, 'le'), 'utf-16le', false],
  ['UTF-16 big endian', utf16(thai, 'be'), 'utf-16be', false],
  ['UTF-16 little endian without a mark', utf16(thai, 'le', false), 'utf-16le', true],
  ['UTF-16 big endian without a mark', utf16(thai, 'be', false), 'utf-16be', true],
  ['Windows-874', windows874(thai), 'windows-874', true],
  ['plain ASCII', utf8('no,name\r\n1,A'), 'utf-8', false],
] as const)('reads %s', (_name, bytes, encoding, isGuessed) => {
  const decoded = decodeText(bytes);
  expect(decoded).toMatchObject({ encoding, isGuessed });
  expect(decoded?.text).toBe(encoding === 'utf-8' && bytes.length < 20 ? 'no,name\r\n1,A' : thai);
});

it('reads letters outside the first plane', () => {
  expect(decodeText(utf8('ก🙂ข'))?.text).toBe('ก🙂ข');
  expect(decodeText(utf16('ก🙂ข', 'le'))?.text).toBe('ก🙂ข');
});

it.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff, 0xfe]],
  ['French in Latin-1', [...Buffer.from('Ça a été décidé à la réunion générale', 'latin1')]],
  ['Thai letters in no order', Array.from({ length: 400 }, (_, index) => 0xa1 + ((index * 37) % 0x5a))],
  ['half a letter of UTF-8 after Latin text', [...Buffer.from('a,b,c\n'), 0xe0]],
])('takes %s for no text', (_name, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  expect(readTextSource(Uint8Array.from(bytes), 'ก.csv')).toMatchObject({
    ok: false,
    error: { kind: 'sourceUnreadable', reason: 'notText' },
  });
});

it('takes a person at his word about the encoding', () => {
  const bytes = windows874('กข');
  expect(decodeText(bytes, 'windows-874')?.text).toBe('กข');
  // Wrong words give wrong letters, never a crash.
  expect(decodeText(bytes, 'utf-8')?.text).toBe('\uFFFD\uFFFD');
  expect(decodeText(bytes, 'utf-16le')?.text.length).toBe(1);
});

it('says that it guessed', () => {
  const read = readTextSource(windows874('ประเด็น,ผู้รับผิดชอบ,ขั้นตอน\nก,ข,ค'), 'ก.csv');
  expect(read.ok && read.value).toMatchObject({
    kind: 'csv',
    notes: [{ kind: 'encodingGuessed', count: 1, detail: 'windows-874' }],
  });
});
