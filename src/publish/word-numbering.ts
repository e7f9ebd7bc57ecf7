// Which list marks of a cell Word may number by itself: only those that come out as they stand in the text. It must not know fonts or
// indents.
import { type ListMark, listMarkOf } from '../thai/list-marks.ts';
import { writeMark } from '../thai/mark-reading.ts';
import type { WordLevel, WordNumbering } from './word-document.ts';

/** For each line of a cell the numbering it takes, or null where its mark stays text. */
export type LineNumbering = { readonly name: string; readonly list: number; readonly level: number } | null;

export interface Numberings {
  /** The numbering of a cell's lines. Each list of a cell counts anew. */
  readonly ofCell: (lines: readonly string[]) => readonly LineNumbering[];
  /** Every numbering that was asked for. */
  readonly used: () => readonly WordNumbering[];
}

/** Word has nine levels. */
const mostLevels = 9;

interface CountedLine {
  readonly at: number;
  readonly mark: ListMark;
}

/** No numbering is asked for at first. */
export function createNumberings(): Numberings {
  const known = new Map<string, WordNumbering>();
  let lists = 0;

  return {
    ofCell: (lines) => {
      const result: LineNumbering[] = lines.map(() => null);
      for (const list of listsOf(lines)) {
        const levels = levelsOf(list, lines);
        if (levels === null) continue;
        const key = JSON.stringify(levels);
        const numbering = known.get(key) ?? { name: `list-${known.size + 1}`, levels };
        known.set(key, numbering);
        lists += 1;
        for (const { at, mark } of list) result[at] = { name: numbering.name, list: lists, level: mark.depth - 1 };
      }
      return result;
    },
    used: () => [...known.values()],
  };
}

/** The lists of a cell: a mark of the first level that does not count on begins another. */
function listsOf(lines: readonly string[]): readonly (readonly CountedLine[])[] {
  const lists: CountedLine[][] = [];
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const mark = listMarkOf(line);
    if (mark === null) continue;
    const [first = 0] = mark.numbers;
    if (lists.length === 0 || (mark.depth === 1 && first !== last + 1)) lists.push([]);
    if (mark.depth === 1) last = first;
    lists.at(-1)?.push({ at, mark });
  }
  return lists;
}

/** How Word would number the list so that each mark comes out as typed, or null where it cannot. */
function levelsOf(list: readonly CountedLine[], lines: readonly string[]): readonly WordLevel[] | null {
  const counters: number[] = [];
  const levels: (WordLevel | undefined)[] = [];
  for (const { at, mark } of list) {
    const level = mark.depth - 1;
    const number = mark.numbers[level] ?? 0;
    const isFirst = counters.length === 0;
    if (level >= mostLevels || level > counters.length || (isFirst && level !== 0)) return null;
    const expected = isFirst ? number : (counters[level] ?? 0) + 1;
    const countsOn = number === expected && mark.numbers.slice(0, level).every((one, depth) => one === counters[depth]);
    if (!countsOn || !isWrittenPlainly(mark, lines[at] ?? '')) return null;
    counters.splice(level, counters.length, number);
    const own = levelOf(mark, isFirst ? number : 1);
    const known = levels[level];
    if (known !== undefined && (known.text !== own.text || known.digits !== own.digits)) return null;
    levels[level] ??= own;
  }
  return levels.every((level) => level !== undefined) ? levels.filter((level) => level !== undefined) : null;
}

/** The mark, one space, the text: what comes back when the numbering is made text again. */
function isWrittenPlainly({ mark, numbers, rest }: ListMark, line: string): boolean {
  return line === `${mark} ${rest}` && rest !== '' && !/^\s/u.test(rest) && writeMark(numbers, mark) === mark;
}

function levelOf({ mark, numbers }: ListMark, start: number): WordLevel {
  const closing = mark.slice(-1);
  const text = `${numbers.map((_, level) => `%${level + 1}`).join('.')}${closing}`;
  return { text, digits: /[๐-๙]/u.test(mark) ? 'thai' : 'arabic', start };
}
