// The items of a cell: running text split into lines at its list marks, and lines read as a tree of items.
// Only white space is ever changed, so the text of a cell can always be joined back.
import { listMarkOf, markNumbersPattern, readMarkNumbers } from './mark-reading.ts';

/** One item of a cell. `mark` is null for text that stands before any mark. Paragraphs in `text` are separated by "\n". */
export interface Item {
  readonly mark: string | null;
  readonly text: string;
  readonly items: readonly Item[];
}

interface OpenItem {
  readonly mark: string | null;
  readonly depth: number;
  text: string;
  readonly items: OpenItem[];
}

const inlineMark = new RegExp(`${markNumbersPattern}\\)(?=\\s|$|[ก-ฮเ-ไ])`, 'y');
/** Where anything can be met that parts a line or hides a mark: all between is passed over. */
const markOrBracket = /[()[\]]|(?<=\s)[1-9๑-๙]/g;
/** "ตามข้อ ๑)" speaks of an item, it does not begin one; so does "และ ๒)" right after such a reference. */
const referenceBefore = /(?:ข้อ|รายการ|ลำดับ)(?:ที่)?\s*$/;
const referenceJoin = /^\s*(?:และ|หรือ|ถึง|-|,)\s*$/;

/** Whether a mark with these numbers may follow the item `last`: the next sibling, a first child, or the next on a level above. */
function continuesSequence(numbers: readonly number[], last: readonly number[] | null): boolean {
  const number = numbers.at(-1) ?? 0;
  const parents = numbers.slice(0, -1);
  if (number === 1 && parents.length === 0) return true;
  if (last === null) return number === 1;
  // x.1 opens a list below the item at hand, or below the next one when its own line carries no mark.
  if (number === 1 && parents[0] !== undefined && (parents[0] === last[0] || parents[0] === (last[0] ?? 0) + 1))
    return true;
  return (
    numbers.length <= last.length &&
    parents.every((parent, level) => parent === last[level]) &&
    number === (last[numbers.length - 1] ?? 0) + 1
  );
}

/** Where in the line (offsets of marks) new lines begin; `last` is the item before the line, the new last one is returned. */
function findMarks(line: string, last: readonly number[] | null): { starts: number[]; last: readonly number[] | null } {
  const starts: number[] = [];
  const first = listMarkOf(line);
  let current = first ? first.numbers : last;
  let position = first ? line.length - first.rest.length : 0;
  let bracketDepth = 0;
  let reference: number | null = null;
  const firstLetter = line.search(/\S/);
  while (true) {
    markOrBracket.lastIndex = position;
    position = markOrBracket.exec(line)?.index ?? line.length;
    if (position === line.length) break;
    const character = line[position] ?? '';
    inlineMark.lastIndex = position;
    const mark =
      bracketDepth === 0 && /\s/.test(line[position - 1] ?? '') && position > firstLetter
        ? inlineMark.exec(line)?.[0]
        : undefined;
    if (mark !== undefined) {
      const isReference: boolean =
        referenceBefore.test(line.slice(Math.max(0, position - 30), position)) ||
        (reference !== null && referenceJoin.test(line.slice(reference, position)));
      const numbers = readMarkNumbers(mark);
      if (!isReference && continuesSequence(numbers, current)) {
        starts.push(position);
        current = numbers;
      }
      position += mark.length;
      reference = isReference ? position : null;
      continue;
    }
    if (character === '(' || character === '[') bracketDepth += 1;
    if ((character === ')' || character === ']') && bracketDepth > 0) bracketDepth -= 1;
    position += 1;
  }
  return { starts, last: current };
}

/**
 * Running text "… ๑) … ๒) … ๒.๑) …", as it comes out of a PDF, with "\n" in place of the white space before each list mark.
 * A mark counts only outside brackets, never begins with zero, and must continue the sequence or start one (๑, x.๑): so
 * "(อ้างอิงจาก ๐๑๘)" stays whole. Lines already there are kept and treated too. Nothing but white space changes.
 */
export function splitRunningText(text: string): string {
  let last: readonly number[] | null = null;
  return text
    .split('\n')
    .map((line) => {
      const found = findMarks(line, last);
      last = found.last;
      const edges = [0, ...found.starts, line.length];
      const pieces = edges.slice(0, -1).map((start, index) => line.slice(start, edges[index + 1]));
      return pieces.map((piece, index) => (index < pieces.length - 1 ? piece.trimEnd() : piece)).join('\n');
    })
    .join('\n');
}

/** Where items begin in a text whose lines may hold several: the offsets of the marks `splitRunningText` sets on lines of their own. */
export function findItemStarts(text: string): readonly number[] {
  let last: readonly number[] | null = null;
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const found = findMarks(line, last);
    const starts = [...(listMarkOf(line) === null ? [] : [0]), ...found.starts].map((start) => lineStart + start);
    last = found.last;
    lineStart += line.length + 1;
    return starts;
  });
}

/** Adds a line to an item; a mark that stood alone on its line takes the next line as its text. */
function appendParagraph(item: OpenItem, line: string): void {
  item.text = item.text === '' ? line : `${item.text}\n${line}`;
}

/**
 * The items of a cell, read from its lines. A line with a mark opens an item, below the last item of a lesser depth; a line
 * without one is a further paragraph of the item above. Text before the first mark, or a cell without marks, is an item
 * with `mark` null; an empty cell has no items. Ends of lines are trimmed, blank lines inside an item are kept.
 */
export function readItems(text: string): readonly Item[] {
  const roots: OpenItem[] = [];
  const path: OpenItem[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const found = listMarkOf(line);
    const current = path.at(-1);
    if (found === null) {
      if (current !== undefined) appendParagraph(current, line.trim());
      else if (line.trim() !== '') open({ mark: null, depth: 0, text: line.trim(), items: [] });
    } else {
      open({ mark: found.mark, depth: found.depth, text: found.rest.trim(), items: [] });
    }
  }
  return roots.map(closeItem);

  function open(item: OpenItem): void {
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= item.depth) path.pop();
    // Text before the first mark is no parent of what follows it.
    if (path.at(-1)?.mark === null) path.pop();
    (path.at(-1)?.items ?? roots).push(item);
    path.push(item);
  }
}

function closeItem(item: OpenItem): Item {
  return { mark: item.mark, text: item.text.trim(), items: item.items.map(closeItem) };
}
