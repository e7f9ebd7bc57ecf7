import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffPiece, diffWords } from '../../../src/thai/word-diff.ts';
import { segmentWords } from '../../../src/thai/words.ts';

/** "same [-removed-] {+added+}" */
function written(pieces: readonly DiffPiece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

const sides = (pieces: readonly DiffPiece[]) => ({
  before: pieces.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join(''),
  after: pieces.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join(''),
});

test.each([
  ['ภายในเดือนเมษายน ๒๕๖๖', 'ภายในเดือนเมษายน ๒๕๖๗', 'ภายในเดือนเมษายน [-๒๕๖๖-]{+๒๕๖๗+}'],
  ['สำนักปลัด กองคลัง', 'สำนักปลัด กองช่าง', 'สำนักปลัด [-กองคลัง-]{+กองช่าง+}'],
  ['จัดทำแผน', 'จัดทำแผนจัดซื้อ', 'จัดทำแผน{+จัดซื้อ+}'],
  ['๑) จัดทำ\n๒) รายงาน', '๑) จัดทำ\n๒) ประกาศ\n๓) รายงาน', '๑) จัดทำ\n๒) {+ประกาศ\n๓) +}รายงาน'],
  ['', 'กองคลัง', '{+กองคลัง+}'],
  ['กองคลัง', '', '[-กองคลัง-]'],
  ['กองคลัง', 'กองคลัง', 'กองคลัง'],
  ['', '', ''],
])('%j → %j', (before, after, expected) => {
  expect(written(diffWords(before, after))).toBe(expected);
});

test('a blank between two changed words does not shred the phrase; a new paragraph stays one', () => {
  expect(written(diffWords('วันที่ ๓ ตุลาคม ๒๕๖๕ ครับ', 'วันที่ ๔ เมษายน ๒๕๖๖ ครับ'))).toBe(
    'วันที่ [-๓ ตุลาคม ๒๕๖๕-]{+๔ เมษายน ๒๕๖๖+} ครับ',
  );
  expect(written(diffWords('แผน\nผล', 'งาน\nเงิน'))).toBe('[-แผน-]{+งาน+}\n[-ผล-]{+เงิน+}');
});

test('edits far apart in a long cell leave everything between them alone', () => {
  const middle = Array.from({ length: 400 }, (_, index) => `${index + 1}) รายงานผลการดำเนินการ\n`).join('');
  const pieces = diffWords(`ต้นเรื่อง\n${middle}ท้ายเรื่อง`, `หัวเรื่อง\n${middle}ท้ายบท`);
  expect(pieces.map(({ kind }) => kind)).toContain('same');
  expect(pieces.find(({ kind, text }) => kind === 'same' && text.includes(middle))).toBeDefined();
});

const words = fc.constantFrom('กอง', 'คลัง', 'ช่าง', ' ', '\n', '๑) ', 'ก', '่', 'ITA', 'รายงาน', 'ผล', '😀');
const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));

test('the pieces always give both texts back, and neighbours always differ in kind', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after);
      expect(sides(pieces)).toEqual({ before, after });
      for (const [index, piece] of pieces.entries()) {
        expect(piece.text).not.toBe('');
        expect(piece.kind).not.toBe(pieces[index + 1]?.kind);
        if (piece.kind === 'added') expect(pieces[index + 1]?.kind).not.toBe('removed');
      }
    }),
  );
});

test('a word put anywhere into a text is the only thing that is told', () => {
  fc.assert(
    fc.property(text, fc.nat(), (before, at) => {
      const cut = segmentWords(before);
      const place = at % (cut.length + 1);
      const after = [...cut.slice(0, place), 'XYZZY', ...cut.slice(place)].join('');
      const told = diffWords(before, after).filter(({ kind }) => kind !== 'same');
      const length = told.reduce((sum, piece) => sum + piece.text.length, 0);
      // A word in Latin letters joins what it touches outside Thai; more than that is never told.
      expect(length).toBeLessThanOrEqual('XYZZY'.length + 2 * 12);
    }),
  );
});

test('texts too large to compare are told whole, and both are still there', () => {
  const before = Array.from({ length: 40_000 }, (_, index) => `${index}`).join(' ');
  const after = Array.from({ length: 40_000 }, (_, index) => `${index * 7}`).join(' ');
  const pieces = diffWords(before, after);
  expect(sides(pieces)).toEqual({ before, after });
  expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  const manyLines = (step: number) => Array.from({ length: 5_000 }, (_, index) => `${index * step}\n`).join('');
  expect(sides(diffWords(manyLines(1), manyLines(3)))).toEqual({ before: manyLines(1), after: manyLines(3) });
});
