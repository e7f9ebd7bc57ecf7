// Cells that were copied one after another as lines of running text, parted again: where each begins is told by list marks that
// begin anew, item codes, words for units, and how wide each column's lines are. The cheapest reading of all lines together wins;
// what was told by widths alone is said to be a guess.
import type { ColumnKey } from '../register/columns.ts';
import { type CellStart, endCost, goesOn, lineCost, startCost } from './cell-starts.ts';
import { overflowCost, type RunningLine, stayCost } from './running-lines.ts';
import type { SaidPhrases } from './said-phrases.ts';

/** A row put together again. */
export interface PartedRow {
  readonly line: number;
  /** For each column its lines; none for an empty cell. */
  readonly cells: readonly (readonly RunningLine[])[];
  /** Columns whose beginning nothing but the width of lines says. */
  readonly unsure: readonly number[];
  /** It goes on with the row above it. */
  readonly isContinued: boolean;
}

export interface Parting {
  readonly rows: readonly PartedRow[];
  /** How badly the reading fits. */
  readonly cost: number;
}

/** What is known of the place where lines begin. */
export interface PartingPlace {
  readonly columns: readonly ColumnKey[];
  /** Letters that a line of each column holds. */
  readonly widths: readonly number[];
  /** Whether the first row goes on with the one before: it is said to, it cannot, or nothing says. */
  readonly continues: 'yes' | 'no' | 'maybe';
  /** By column how its cell in the row before ended. */
  readonly before: readonly CellEnd[];
  readonly phrases: SaidPhrases;
  /** Whether items of this source have codes. */
  readonly hasCodes: boolean;
}

export interface CellEnd {
  /** The last number of its list; 0 where it has none. */
  readonly lastNumber: number;
  /** It ended above the page's end: nothing of it is left. */
  readonly isWhole: boolean;
  readonly text: string;
}

const nothingBefore: CellEnd = { lastNumber: 0, isWhole: false, text: '' };

interface Step {
  readonly cost: number;
  /** Line at which the column's cell begins. */
  readonly from: number;
}

/** So many lines one cell of a page has at most; it keeps hostile texts from taking for ever. */
const longestCell = 80;

/** What an empty cell costs; a row without an item is none. */
const emptyCosts: Readonly<Record<ColumnKey, number>> = {
  issue: 30,
  score: 4,
  problem: 5,
  responsible: 7,
  steps: 9,
  period: 4,
  reporting: 7,
  actions: 4,
};
/** A cell that reached down to the page's end most likely goes on, one that ended in the middle of a phrase surely. */
const emptyWhenCut = 1;
const emptyWhenCutInPhrase = 5;
const continuedCost = 4;

/** Parts the lines of a table between two of its headings into rows. */
export function partRows(lines: readonly RunningLine[], place: PartingPlace): Parting {
  const { columns } = place;
  const count = columns.length;
  // By line and column: the best way to have read everything before the line, with the column's cell ended there. Rows that go on with
  // the one before the page are only the first, so they have a table of their own.
  const table = () => Array.from({ length: lines.length + 1 }, (): (Step | undefined)[] => []);
  const fresh = table();
  const continued = table();
  if (place.continues !== 'no') {
    const entry = place.continues === 'yes' ? 0 : continuedCost;
    for (let column = 0; column < count; column += 1) {
      for (let from = 0; from <= Math.min(lines.length, longestCell * column); from += 1) {
        const before = column === 0 ? (from === 0 ? entry : undefined) : continued[from]?.[column - 1]?.cost;
        if (before !== undefined) extend(continued, from, column, before, true);
      }
    }
  }
  for (let from = 0; from <= lines.length; from += 1) {
    for (let column = 0; column < count; column += 1) {
      const before = column === 0 ? rowEnd(from) : fresh[from]?.[column - 1]?.cost;
      if (before !== undefined) extend(fresh, from, column, before, false);
    }
  }
  return readBack();

  function rowEnd(at: number): number | undefined {
    if (at === 0) return place.continues === 'yes' ? undefined : 0;
    const ends = [fresh[at]?.[count - 1]?.cost, continued[at]?.[count - 1]?.cost].filter((cost) => cost !== undefined);
    return ends.length === 0 ? undefined : Math.min(...ends);
  }

  /** Every length that the column's cell can have from here. */
  function extend(into: (Step | undefined)[][], from: number, column: number, before: number, isContinued: boolean) {
    const key = columns[column] ?? 'issue';
    const width = place.widths[column] ?? 0;
    const end = endBefore(column);
    const emptyContinued = end.isWhole ? 0 : goesOn.test(end.text) ? emptyWhenCutInPhrase : emptyWhenCut;
    offer(into, from, column, { cost: before + (isContinued ? emptyContinued : emptyCosts[key]), from });
    const list = { last: isContinued ? end.lastNumber : 0 };
    let cost = before;
    let printed = 0;
    for (let at = from; at < Math.min(lines.length, from + longestCell); at += 1) {
      const line = lines[at];
      if (!line) break;
      const previous = lines[at - 1];
      if (at === from) cost += startCost(line, startOf(line, column, isContinued));
      else if (previous) cost += stayCost(previous, printed, line, key, width);
      // Pieces of one printed line take their room together.
      const room = at > from && line.isInside ? printed + 1 + line.width : line.width;
      cost += lineCost(line, key, list, at === from, isContinued) + overflowCost(room, width);
      if (at > from && line.isInside) cost -= overflowCost(printed, width);
      printed = room;
      const ended = at + 1 === lines.length ? cost : cost + endCost(line, key, at - from);
      offer(into, at + 1, column, { cost: ended, from });
    }
  }

  function startOf({ text }: RunningLine, column: number, isContinued: boolean): CellStart {
    const { lastNumber, isWhole, text: before } = endBefore(column);
    const isSaidAgain = isContinued && place.phrases.count(before, text) > 0;
    const key = columns[column] ?? 'issue';
    return { key, isContinued, hasCodes: place.hasCodes, last: lastNumber, mayContinue: !isWhole, isSaidAgain };
  }

  function endBefore(column: number): CellEnd {
    return place.before[column] ?? nothingBefore;
  }

  function offer(into: (Step | undefined)[][], at: number, column: number, step: Step): void {
    const row = into[at];
    if (row && step.cost < (row[column]?.cost ?? Number.POSITIVE_INFINITY)) row[column] = step;
  }

  function readBack(): Parting {
    const rows: PartedRow[] = [];
    const whole = rowEnd(lines.length);
    if (whole === undefined || lines.length === 0) return { rows, cost: 0 };
    let at = lines.length;
    while (at > 0) {
      const [own, other] = [fresh[at]?.[count - 1], continued[at]?.[count - 1]];
      const isContinued = other !== undefined && (own === undefined || other.cost < own.cost);
      const steps = isContinued ? continued : fresh;
      const cells: (readonly RunningLine[])[] = [];
      const end = at;
      for (let column = count - 1; column >= 0; column -= 1) {
        const from = steps[at]?.[column]?.from ?? 0;
        cells.unshift(lines.slice(from, at));
        at = from;
      }
      if (at === end) break;
      const unsure = cells.flatMap(([first], column) =>
        first && (isContinued || startCost(first, startOf(first, column, isContinued)) > 0) ? [column] : [],
      );
      rows.unshift({ line: lines[at]?.line ?? 0, cells, unsure, isContinued });
    }
    return { rows, cost: whole };
  }
}
