// Our shaping (fontkit and the wrapper that keeps text exact) beside HarfBuzz's, over 2,000 words in both faces: the same
// glyphs at the same places, but for differences that were looked at and are listed here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openFont } from '../../../main/node/font-file.ts';
import { fieldWords } from '../../fixtures/field-words.ts';
import { missingTools, reportFonts } from '../../fixtures/pdf-tools.ts';
import { consonants, syllablesOf } from '../../fixtures/thai-syllables.ts';
import { sampleCells } from '../../unit/thai/sample-cells.ts';

const without = missingTools('hb-shape');
const wordCount = 2000;

/** A glyph where it is drawn, in font units from the word's origin. */
interface Ink {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

interface Shaped {
  readonly inks: readonly Ink[];
  readonly width: number;
}

/** The sample's words, the field's, and every so many of all syllables until there are 2,000. */
function chooseWords(): readonly string[] {
  const dictionary = new Intl.Segmenter('th', { granularity: 'word' });
  const ofSample = sampleCells.flatMap((cell) =>
    [...dictionary.segment(cell)].map(({ segment }) => segment.trim()).filter((word) => word !== ''),
  );
  const known = new Set([...ofSample, ...fieldWords.map((word) => word.replaceAll('|', ''))]);
  const syllables = consonants.flatMap(syllablesOf).filter((syllable) => !known.has(syllable));
  const wanted = wordCount - known.size;
  const spread = Array.from(
    { length: wanted },
    (_, index) => syllables[Math.floor((index * syllables.length) / wanted)] ?? '',
  );
  return [...known, ...spread];
}

function shapeWithHarfBuzz(face: 'Regular' | 'Bold', words: readonly string[]): readonly Shaped[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-shape-'));
  try {
    const list = path.join(folder, 'words.txt');
    writeFileSync(list, words.join('\n'));
    const font = fileURLToPath(new URL(`../../../assets/fonts/Sarabun-${face}.ttf`, import.meta.url));
    const options = ['--no-glyph-names', '--no-clusters', `--text-file=${list}`];
    const lines = execFileSync('hb-shape', [...options, font], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
    return lines.map(readHarfBuzzLine);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** [464+655|769@-10,0+0|…]: glyph, offset where there is one, advance. */
function readHarfBuzzLine(line: string): Shaped {
  const inks: Ink[] = [];
  let pen = 0;
  for (const [, glyph = '', x = '0', y = '0', advance = '0'] of line.matchAll(/(\d+)(?:@(-?\d+),(-?\d+))?\+(-?\d+)/g)) {
    inks.push({ glyph: Number(glyph), x: pen + Number(x), y: Number(y) });
    pen += Number(advance);
  }
  return { inks, width: pen };
}

const saraAm = 0x0e33;

/** Our own shaping; the one ำ that we draw for circle and า is taken apart again, to compare the drawing. */
function shapeOurselves(face: 'regular' | 'bold', words: readonly string[]): readonly Shaped[] {
  const font = openFont(reportFonts()[face]);
  if (font === null) throw new Error('the bundled font opens');
  const [whole, circle, aa] = [saraAm, 0x0e4d, 0x0e32].map((codePoint) => font.glyphForCodePoint(codePoint).id);
  return words.map((word) => {
    const { glyphs, positions } = font.layout(word);
    const inks: Ink[] = [];
    let pen = 0;
    glyphs.forEach(({ id }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const parts = id === whole ? [circle ?? 0, aa ?? 0] : [id];
      for (const glyph of parts) inks.push({ glyph, x: pen + xOffset, y: yOffset });
      pen += xAdvance;
    });
    return { inks, width: pen };
  });
}

/** A hundredth of an em and a half: less than can be seen at reading size, and the wrapper's own limit. */
const invisible = 15;

function describeDifference(ours: Shaped, theirs: Shaped): 'glyphs' | 'places' | 'width' | null {
  if (ours.inks.map(({ glyph }) => glyph).join() !== theirs.inks.map(({ glyph }) => glyph).join()) return 'glyphs';
  if (Math.abs(ours.width - theirs.width) > 0.5) return 'width';
  const isNear = (ink: Ink, index: number) => {
    const other = theirs.inks[index];
    return other !== undefined && Math.abs(ink.x - other.x) <= invisible && Math.abs(ink.y - other.y) <= invisible;
  };
  return ours.inks.every(isNear) ? null : 'places';
}

/**
 * Looked at, drawn both ways: HarfBuzz takes the narrow tone mark left of the tall stroke, fontkit the usual one moved left of
 * it. Both clear the stroke and read alike.
 */
const tallWithLowVowelAndTone = /[ปฝฟฬ][ุู][่-๋]/;

describe.skipIf(without !== '')(`shaping beside HarfBuzz${without}`, () => {
  const words = chooseWords();

  test.each([
    ['regular', 'Regular'],
    ['bold', 'Bold'],
  ] as const)('%s: 2,000 words, the differences are those that were looked at', (face, file) => {
    expect(words).toHaveLength(wordCount);
    const ours = shapeOurselves(face, words);
    const theirs = shapeWithHarfBuzz(file, words);
    expect(theirs).toHaveLength(wordCount);
    const different = words.flatMap((word, index) => {
      const [own, other] = [ours[index], theirs[index]];
      if (own === undefined || other === undefined) return [];
      const kind = describeDifference(own, other);
      return kind === null ? [] : [{ word, kind, own, other }];
    });
    console.log(
      `${face}: ${different.length} of ${words.length} differ: ${different.map(({ word }) => word).join(' ')}`,
    );
    expect(different.filter(({ word, kind }) => kind !== 'glyphs' || !tallWithLowVowelAndTone.test(word))).toEqual([]);
    expect(different.length).toBeLessThan(wordCount / 100);
  });
});
