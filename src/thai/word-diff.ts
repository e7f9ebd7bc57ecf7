// What changed between two texts, word by word: Thai is cut into words as everywhere in the house, other scripts at white space.
// Pure; it knows nothing of cells or of how a difference is shown.
import { segmentWords } from './words.ts';

/** A stretch of text that both have, or only the one after (`added`) or before (`removed`). */
export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Cells of the table by which a longest common sequence is found; beyond it a stretch counts as changed whole. */
const mostTableCells = 2_000_000;

/** UTF-16 units of a changed stretch, both sides together, that are still cut into words. */
const mostUnitsCut = 40_000;

/**
 * The pieces in reading order: those that are not `added` give `before`, those that are not `removed` give `after`. Where two
 * stretches differ, `removed` stands before `added`. Lines are compared first, then the words of the lines that differ; a stretch
 * too large for that (a hundred pages) is told as removed and added whole, so that the time stays in proportion to the texts.
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const byLine = align(lines(before), lines(after)).flatMap((run): readonly DiffPiece[] =>
    run.kind === 'same' ? [{ kind: 'same', text: run.text }] : byWord(run.removed, run.added),
  );
  return tidy(byLine);
}

type Run =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly removed: string; readonly added: string };

function byWord(removed: string, added: string): readonly DiffPiece[] {
  if (removed.length + added.length > mostUnitsCut) return changed(removed, added);
  return align(words(removed), words(added)).flatMap((run) =>
    run.kind === 'same' ? [{ kind: 'same', text: run.text } as const] : changed(run.removed, run.added),
  );
}

function changed(removed: string, added: string): readonly DiffPiece[] {
  const pieces: readonly DiffPiece[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Each line with the newline that ends it. */
function lines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/** Words, and each newline by itself: a paragraph that was joined to the next is no change of its words. */
function words(text: string): readonly string[] {
  return segmentWords(text).flatMap((word) => (word.includes('\n') ? word.split(/(\n)/u).filter(Boolean) : [word]));
}

/** Two sequences as runs that are the same and runs that are not, by a longest common sequence of what lies between equal ends. */
function align(before: readonly string[], after: readonly string[]): readonly Run[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [
    ...same(before.slice(0, head)),
    ...alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

function alignMiddle(before: readonly string[], after: readonly string[]): readonly Run[] {
  if (before.length === 0 && after.length === 0) return [];
  if (before.length * after.length > mostTableCells) {
    return [{ kind: 'changed', removed: before.join(''), added: after.join('') }];
  }
  const lengths = commonLengths(before, after);
  const width = after.length + 1;
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const fromRow = row;
    while (row < before.length && column < after.length && before[row] === after[column]) {
      row += 1;
      column += 1;
    }
    runs.push(...same(before.slice(fromRow, row)));
    const [changedRow, changedColumn] = [row, column];
    while ((row < before.length || column < after.length) && before[row] !== after[column]) {
      const below = lengths[(row + 1) * width + column] ?? -1;
      const right = column < after.length ? (lengths[row * width + column + 1] ?? -1) : -1;
      if (row < before.length && below >= right) row += 1;
      else column += 1;
    }
    const [removed, added] = [before.slice(changedRow, row).join(''), after.slice(changedColumn, column).join('')];
    if (removed !== '' || added !== '') runs.push({ kind: 'changed', removed, added });
  }
  return runs;
}

/** At [row, column] the length of the longest common sequence of what begins there; one line a row. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const place = row * width + column;
      lengths[place] =
        before[row] === after[column]
          ? (lengths[place + width + 1] ?? 0) + 1
          : Math.max(lengths[place + width] ?? 0, lengths[place + 1] ?? 0);
    }
  }
  return lengths;
}

function same(parts: readonly string[]): readonly Run[] {
  return parts.length === 0 ? [] : [{ kind: 'same', text: parts.join('') }];
}

/** Neighbours of a kind as one piece; a blank alone between two changes belongs to both, so that a phrase is not in shreds. */
function tidy(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const tidied: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    tidied.push(...changed(removed, added));
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^[^\S\n]+$/u.test(text) && removed + added !== '' && isChange(pieces[index + 1])) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = tidied.at(-1);
      if (last?.kind === 'same') tidied[tidied.length - 1] = { kind, text: last.text + text };
      else tidied.push({ kind, text });
    }
  }
  flush();
  return tidied;
}

function isChange(piece: DiffPiece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same';
}
