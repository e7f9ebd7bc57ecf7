// What a font file says of itself, and the proof print of its letters, judged on the fonts the program ships.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFontFacts } from '../../../main/node/font-file.ts';
import { proveFont } from '../../../main/node/font-proof.ts';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import { readBack } from '../../../main/node/pdf-read-back.ts';
import { checkFont, fitFont, fontSizeFactor, requiredCharacters } from '../../../src/report/font-check.ts';
import { officeFont, officeFontShare, withoutTables } from '../../fixtures/office-files.ts';
import { reportFonts } from '../../fixtures/pdf-tools.ts';

const factsOf = (bytes: Uint8Array) => {
  const facts = readFontFacts(bytes);
  if (facts === null) throw new Error('the fixture is a font');
  return facts;
};

/** The file with the bits of OS/2 fsType set as given; checksums are not looked at. */
function withEmbeddingRights(bytes: Uint8Array, fsType: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const tableCount = changed.readUInt16BE(4);
  for (let index = 0; index < tableCount; index += 1) {
    const entry = 12 + index * 16;
    if (changed.toString('latin1', entry, entry + 4) === 'OS/2')
      changed.writeUInt16BE(fsType, changed.readUInt32BE(entry + 8) + 8);
  }
  return changed;
}

describe('the bundled Sarabun', () => {
  test('both faces pass, at their own size', () => {
    for (const bytes of Object.values(reportFonts())) expect(checkFont(factsOf(bytes))).toEqual([]);
    expect(fontSizeFactor(factsOf(reportFonts().regular))).toBeCloseTo(1, 3);
  });

  test('has every required character', () => {
    expect(Array.from(requiredCharacters)).toHaveLength(85 + 95 + 8 + 2);
  });

  test.each([
    [0x0002, 'forbidden'],
    [0x0100, 'wholeFontOnly'],
    [0x0200, 'bitmapsOnly'],
  ])('with embedding rights %i is refused as %s', (fsType, embedding) => {
    const facts = factsOf(withEmbeddingRights(reportFonts().regular, fsType));
    expect(checkFont(facts)).toEqual([{ kind: 'embeddingForbidden', embedding }]);
  });

  test.each([0x0004, 0x0008])('with embedding rights %i (print and preview, editable) is taken', (fsType) => {
    expect(checkFont(factsOf(withEmbeddingRights(reportFonts().regular, fsType)))).toEqual([]);
  });
});

describe('a font whose marks other programs must place', () => {
  test('is refused where tone marks would stand in vowels, and taken where they find their places by their boxes', () => {
    const { regular } = reportFonts();
    const faults = checkFont(factsOf(withoutTables(regular, 'GPOS', 'GSUB')));
    expect(faults).toEqual([{ kind: 'marksCollide', syllables: ['น้ำ', 'ค่ำ', 'ต่ำ'] }]);
    expect(checkFont(factsOf(withoutTables(regular, 'GPOS')))).toEqual([]);
  });
});

describe('what is no font', () => {
  test('a text, a picture, nothing and half a font are not opened', () => {
    const { regular } = reportFonts();
    const broken = [
      Buffer.from('ฟอนต์'),
      new Uint8Array(),
      Buffer.from('\u0089PNG\r\n', 'latin1'),
      regular.slice(0, 5000),
    ];
    for (const bytes of broken) expect(readFontFacts(bytes)).toBeNull();
  });
});

const fontFolder = '/usr/share/fonts/truetype';
const without = (file: string) => (existsSync(file) ? '' : ` (skipped: ${file} not installed)`);

const laksaman = `${fontFolder}/tlwg/Laksaman.ttf`;
describe.skipIf(!existsSync(laksaman))(`Laksaman, made for another shaper${without(laksaman)}`, () => {
  test('is refused because the circle of ำ would be drawn twice on a syllable with a tone', () => {
    const faults = checkFont(factsOf(readFileSync(laksaman)));
    const doubled = faults.find(({ kind }) => kind === 'circleDrawnTwice');
    expect(doubled).toMatchObject({ syllables: expect.arrayContaining(['น้ำ', 'ซ้ำ', 'ป้ำ', 'ฟ้ำ']) });
  });

  test('would be set 1 to 4 parts in 100 larger than Sarabun, whose metric copy of TH Sarabun it is', () => {
    expect(fontSizeFactor(factsOf(readFileSync(laksaman)))).toBeGreaterThan(1.01);
    expect(fontSizeFactor(factsOf(readFileSync(laksaman)))).toBeLessThan(1.04);
  });
});

const latinOnly = `${fontFolder}/dejavu/DejaVuSans.ttf`;
describe.skipIf(!existsSync(latinOnly))(`a font without Thai${without(latinOnly)}`, () => {
  test('is refused for all Thai characters, and for no Latin one', () => {
    const missing = checkFont(factsOf(readFileSync(latinOnly))).find(({ kind }) => kind === 'missingCharacters');
    expect(missing?.kind === 'missingCharacters' && missing.characters).toMatch(/^ก.*๛฿?$/);
    expect(missing?.kind === 'missingCharacters' && /[A-Za-z0-9]/.test(missing.characters)).toBe(false);
  });
});

describe('a font tried out', () => {
  test('Sarabun, and the office’s own with its small letters, read back to the last character', async () => {
    expect(await proveFont(reportFonts())).toBeNull();
    expect(await proveFont(officeFont())).toBeNull();
  });

  test('the office’s own is set larger by what its letters are smaller, on lines of the same height', () => {
    const facts = factsOf(officeFont().regular);
    expect(facts.name).toBe('Samnakk');
    expect(checkFont(facts)).toEqual([]);
    const { sizeFactor, lineHeightEm, ascentEm } = fitFont(facts);
    expect(sizeFactor).toBeCloseTo(officeFontShare, 2);
    expect([lineHeightEm, ascentEm]).toEqual([expect.closeTo(1.3), expect.closeTo(1.068)]);
  });

  test('what was drawn is read, and not what was meant', async () => {
    const marks = ['น้ำใจ ๑', 'fi (ก)'].map((text, line) => ({
      ...({ kind: 'text', face: line === 0 ? 'regular' : 'bold', sizePt: 10, xPt: 9, owner: null } as const),
      text,
      baselinePt: 20 + line * 20,
    }));
    const page = { orientation: 'portrait', widthPt: 595, heightPt: 842, marks } as const;
    const drawing = { title: '', author: '', subject: '', language: 'th-TH', pages: [page], bookmarks: [] };
    const bytes = await createPdfEngine({ fontFiles: reportFonts() }).printDrawing(drawing, {
      createdAt: '2023-04-05T03:00:00.000Z',
      tagged: false,
    });
    expect(readBack(bytes)).toEqual(['น้ำใจ ๑', 'fi (ก)']);
  });
});
