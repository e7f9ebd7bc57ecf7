// A cell cut into sentences, one for each thing it says about time, with the list item each stands under. Only the text and
// what is read in it count here; what a sentence means for the follow-up is others' concern.
import { readStatements, type Statement, type StatementContext } from '../thai/dates/read-statements.ts';
import { findItemStarts, listMarkOf } from '../thai/list-marks.ts';
import { normaliseText } from '../thai/normalise.ts';

export interface Sentence {
  /** UTF-16 units of the cell's text; `end` is exclusive. White space at the ends and the list mark are outside. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark it stands under as written ("๑.๒)"); null before the first and in a cell without a list. */
  readonly item: string | null;
  /** The mark's numbers; empty without one. */
  readonly numbers: readonly number[];
  /** What it says of time; null for an item that says nothing. */
  readonly statement: Statement | null;
  /** The words of its item and of the items above it, without what is said of time: what it is about. */
  readonly about: string;
}

interface ItemSpan {
  readonly mark: string | null;
  readonly numbers: readonly number[];
  /** After the mark. */
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a cell in the order of the text; together they hold every word of it. An item that says several things of
 * time is cut after each of them, or before each where it opens with one ("๓ มกราคม ๒๕๖๖ ประชุม ๖ มกราคม ๒๕๖๖ อบรม").
 */
export function readSentences(text: string, context: StatementContext): readonly Sentence[] {
  const statements = readStatements(text, context);
  const items = itemSpans(text);
  const words = items.map(({ start, end }) => withoutTime(text, start, end, statements));
  return items.flatMap(({ mark, numbers, start, end }, index) => {
    const inside = statements.filter((statement) => statement.start >= start && statement.start < end);
    const above = items.slice(0, index).flatMap((item, place) => {
      const isAbove =
        item.numbers.length < numbers.length && item.numbers.every((number, at) => number === numbers[at]);
      return isAbove && item.numbers.length > 0 ? [words[place] ?? ''] : [];
    });
    const outer = above.join(' ');
    return piecesOf(text, start, end, inside).map(({ from, to, statement }) => {
      const own = withoutTime(text, from, to, inside);
      const said = hasWords(own) ? own : (words[index] ?? '');
      const sentence = trimmed(text, from, to);
      return { ...sentence, item: mark, numbers, statement, about: `${outer} ${said}`.trim() };
    });
  });
}

/** The form by which an override knows its sentence: as stored, white space folded. */
export function sentenceKey(sentence: string): string {
  return normaliseText(sentence).replace(/\s+/gu, ' ').trim();
}

function itemSpans(text: string): readonly ItemSpan[] {
  const starts = findItemStarts(text);
  const edges = starts[0] === 0 ? starts : [0, ...starts];
  return edges.flatMap((start, index): readonly ItemSpan[] => {
    const end = edges[index + 1] ?? text.length;
    const found = starts.includes(start) ? listMarkOf(text.slice(start, end)) : null;
    if (found === null) {
      return text.slice(start, end).trim() === '' ? [] : [{ mark: null, numbers: [], start, end }];
    }
    return [{ mark: found.mark, numbers: found.numbers, start: end - found.rest.length, end }];
  });
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly statement: Statement | null;
}

function piecesOf(text: string, start: number, end: number, statements: readonly Statement[]): readonly Piece[] {
  if (statements.length === 0) return [{ from: start, to: end, statement: null }];
  const first = statements[0];
  const opens = first !== undefined && text.slice(start, first.start).trim() === '';
  return statements.map((statement, index) => {
    const before = statements[index - 1];
    const next = statements[index + 1];
    const from = before === undefined ? start : opens ? statement.start : before.end;
    const to = next === undefined ? end : opens ? next.start : statement.end;
    return { from, to, statement };
  });
}

function withoutTime(text: string, from: number, to: number, statements: readonly Statement[]): string {
  let rest = '';
  let at = from;
  for (const { start, end } of statements) {
    if (end <= from || start >= to) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, Math.max(at, to));
}

/** A joint alone ("และ", "ต่อ") is about nothing. */
function hasWords(text: string): boolean {
  return text.replace(/[^ก-ฮA-Za-z]/gu, '').length >= 6;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number; text: string } {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = Math.max(start, from + piece.trimEnd().length);
  return { start, end, text: text.slice(start, end) };
}
