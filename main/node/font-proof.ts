// A font tried out before it is taken: what a report may hold is printed with it into a file in memory, and the file is read back.
// It must not know where the font comes from.
import type { FontFault } from '../../src/errors.ts';
import { requiredCharacters } from '../../src/report/font-check.ts';
import type { DrawnDocument, TextMark } from '../../src/report/page-drawing.ts';
import type { FontFace } from '../../src/report/text-measure.ts';
import { createPdfEngine } from './pdf-engine.ts';
import { readBack } from './pdf-read-back.ts';
import type { FontFiles } from './text-measure.ts';

/** The first text that would not read back as it was printed, or null where all do. Takes about a quarter of a second. */
export async function proveFont(fontFiles: FontFiles): Promise<FontFault | null> {
  const texts = stressTexts();
  const marks = texts.flatMap((text, line) => [markOf(text, 'regular', line), markOf(text, 'bold', line)]);
  let read: readonly string[];
  try {
    const bytes = await createPdfEngine({ fontFiles }).printDrawing(drawingOf(marks), {
      createdAt: '2000-01-01T00:00:00.000Z',
      tagged: false,
    });
    read = readBack(bytes);
  } catch {
    return { kind: 'notAFont' };
  }
  const wrong = marks.findIndex(({ text }, index) => read[index] !== text);
  return wrong === -1 ? null : { kind: 'textNotExact', text: marks[wrong]?.text ?? '', readBack: read[wrong] ?? '' };
}

/** Marks as they stack; behind every consonant, with and without what follows it. */
const endings = ['', 'ิ', 'ี่', 'ึ้', 'ื๊', 'ั๋', '็', '์', 'ํ', 'ุ', 'ู่', 'ำ', '่ำ', '้ำ', '๊ำ', 'า', 'ๅ', 'ฺ', '้า'];
const fieldTexts = [
  'จำนวนน้ำ ซ้ำ ค่ำ',
  'การดำเนินการ ป่าไม้ ข้าราชการ',
  'ซ้ำ ป้ำ ฟ้ำ ปำ ปู่ ฐู ญู ฎุ ฏู กิ่ง ผู้ ที่ ปั๊ม ฝี่ ฟื้น ฬำ',
  'ต่าง ๆ กรุงเทพฯ ฯลฯ ๑.๑) พ.ศ. ๒๕๖๖ (OIT) AV To fi ffl 1/2',
];

function stressTexts(): readonly string[] {
  const consonants = Array.from({ length: 0x2e }, (_, index) => String.fromCodePoint(0x0e01 + index));
  const syllables = consonants.map((consonant) => endings.map((ending) => consonant + ending).join(' '));
  const characters = Array.from(requiredCharacters).filter((character) => character !== ' ');
  // A mark has no place of its own: each stands on a letter.
  const single = characters.map((character) => (/\p{M}/u.test(character) ? `ก${character}` : character));
  return [...fieldTexts, ...syllables, ...inLines(single, 20)];
}

function inLines(words: readonly string[], perLine: number): readonly string[] {
  const lines: string[] = [];
  for (let first = 0; first < words.length; first += perLine) lines.push(words.slice(first, first + perLine).join(' '));
  return lines;
}

function markOf(text: string, face: FontFace, line: number): TextMark {
  return { kind: 'text', text, face, sizePt: 10, xPt: 10, baselinePt: 10 + line * 10, owner: null };
}

function drawingOf(marks: readonly TextMark[]): DrawnDocument {
  const page = { orientation: 'portrait', widthPt: 595.28, heightPt: 841.89, marks } as const;
  return { title: '', author: '', subject: '', language: 'th-TH', pages: [page], bookmarks: [] };
}
