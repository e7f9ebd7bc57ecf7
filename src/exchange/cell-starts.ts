// How likely a cell of a column begins with a line, and what a line costs where it stands: what lists, items and units look like.
import type { ColumnKey } from '../register/columns.ts';
import { asksHow, type RunningLine } from './running-lines.ts';

export interface CellStart {
  readonly key: ColumnKey;
  /** The cell goes on with the one in the row above. */
  readonly isContinued: boolean;
  readonly hasCodes: boolean;
  /** The number its list ended with in the row above; 0 for none. */
  readonly last: number;
  /** The cell above reached down to the page's end: others have nothing to go on with. */
  readonly mayContinue: boolean;
  /** What that cell ends with and the line begins with stands together elsewhere too. */
  readonly isSaidAgain: boolean;
}

export const unitWords =
  /^(?:สำนัก|กอง|ฝ่าย|งาน|ส่วน|หน่วย|หัวหน้า|เจ้าหน้าที่|ปลัด|รองปลัด|ผู้|ผอ\.|นัก|คณะ|ทุก|นาย|บุคลากร|พนักงาน|ข้าราชการ|อบต|เทศบาล|ศูนย์|โรงเรียน|สถาน)/u;

/** Below zero where the line says by itself that such a cell begins with it; above zero where only its neighbours can say. */
export function startCost(line: RunningLine, start: CellStart): number {
  return ownStartCost(line, start) + (line.isInside ? insideCost : 0);
}

/** A cell begins on a printed line of its own, but where two cells of one line each were copied as one. */
const insideCost = 2;

function ownStartCost({ text, mark, code }: RunningLine, start: CellStart): number {
  const { key, isContinued, hasCodes, last } = start;
  if (isContinued) {
    if (!start.mayContinue) return 8;
    if (mark === null) return start.isSaidAgain ? -0.5 : 2;
    if (!isListColumn(key)) return 6;
    const [first = 0] = mark.numbers;
    if (first === last + 1 || (first === last && mark.depth > 1)) return 0;
    return first === 1 && last === 0 ? 1 : 6;
  }
  if (isListColumn(key)) return mark === null ? 1.5 : mark.numbers.every((number) => number === 1) ? -1 : 6;
  if (mark !== null) return 6;
  if (key === 'issue') return code === 'lettered' ? -3 : code === 'number' ? -1.5 : hasCodes ? 6 : 2;
  if (key === 'responsible') return unitWords.test(text) ? -1 : 4;
  if (key === 'score') return /^[0-9๐-๙]+(?:[.,][0-9๐-๙]+)?%?$/u.test(text.trim()) ? -1 : 6;
  return 1.5;
}

/** Lists count on, and an item's code stands at an item's beginning. `list` counts along. */
export function lineCost(
  { text, mark, code }: RunningLine,
  key: ColumnKey,
  list: { last: number },
  isFirst: boolean,
  isContinued: boolean,
): number {
  if (mark === null) {
    if (code === 'lettered' && !(isFirst && key === 'issue' && !isContinued)) return 8;
    return key === 'issue' && !isFirst && offices.test(text) ? 1.5 : 0;
  }
  if (!isListColumn(key)) return 6;
  const [number = 0] = mark.numbers;
  const isNext = number === list.last + 1 || (mark.depth > 1 && number === list.last);
  const isLedIn = number === 1 && list.last === 0 && !isFirst && !isContinued;
  list.last = number;
  if (isLedIn) return 3;
  return isFirst || isNext ? 0 : number === 1 ? 12 : 6;
}

const offices = /^(?:สำนัก|กอง(?!ทุน)|ฝ่าย)/u;

/** Words that another word must follow. */
export const goesOn = /(?:\/|,|\(|และ|หรือ|โดย|ของ|ใน|แก่|ให้|เพื่อ|พ\.ศ\.|(?<!ทุก|ราย|รอบ|หก|[0-9๐-๙]\s?)เดือน)\s*$/u;
/** Units are named in few lines. */
const usualUnitLines = 8;

/** How likely a cell ends behind this line, which `linesBefore` others of the cell stand before. */
export function endCost({ text }: RunningLine, key: ColumnKey, linesBefore: number): number {
  let cost = goesOn.test(text) ? 2 : 0;
  if (key === 'issue') cost += asksHow.test(text) ? -2 : 1;
  if (key === 'responsible') cost += Math.max(0, linesBefore - usualUnitLines);
  return cost;
}

const listColumns: ReadonlySet<ColumnKey> = new Set(['steps', 'reporting', 'actions']);

function isListColumn(key: ColumnKey): boolean {
  return listColumns.has(key);
}
