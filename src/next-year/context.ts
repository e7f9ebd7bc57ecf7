// Where an item of the plan stands: the row or heading it is in, and the words around it. Only reads.
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import type { FiscalYear, Group, Id, Measure } from '../register/model.ts';
import { isLeadingVowel, isThaiFollower } from '../thai/characters.ts';
import type { ItemPlace, NextYearPlan, PlanItem } from './plan.ts';

export interface PlanRow {
  readonly group: Group;
  readonly measure: Measure;
  /** Counted from 1 through the whole year. */
  readonly number: number;
  /** "E11" and "E๑๑"; null where the first cell begins with none. */
  readonly code: string | null;
  readonly printedCode: string | null;
}

/** The rows of a year by their measure. */
export function planRows(year: FiscalYear): ReadonlyMap<Id, PlanRow> {
  const rows = new Map<Id, PlanRow>();
  for (const group of year.groups) {
    const { instrument } = readGroupHeading(group.heading);
    for (const measure of group.measures) {
      const { code, printedCode } = readIssue(measure.issue, instrument);
      rows.set(measure.id, { group, measure, number: rows.size + 1, code, printedCode });
    }
  }
  return rows;
}

/** Letters shown on either side of an item, to the edge of a line. */
const around = 48;

/** The words before and behind an item in its text; empty for what is no part of a text. */
export function wordsAround(
  plan: NextYearPlan,
  { place, target, before }: PlanItem,
  rows: ReadonlyMap<Id, PlanRow>,
): { readonly before: string; readonly after: string } {
  const text = textAt(plan.from, place, rows);
  const start = target.kind === 'text' ? target.start : -1;
  if (start < 0 || text.slice(start, start + before.length) !== before) return { before: '', after: '' };
  const end = start + before.length;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  let from = Math.max(lineStart, start - around);
  let to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + around);
  // No written syllable is cut apart.
  while (from > lineStart && isInside(text, from)) from -= 1;
  while (to < text.length && isInside(text, to)) to += 1;
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start),
    after: text.slice(end, to) + (to < (lineEnd < 0 ? text.length : lineEnd) ? '…' : ''),
  };
}

function isInside(text: string, place: number): boolean {
  return isThaiFollower(text[place]) || isLeadingVowel(text[place - 1]);
}

function textAt(year: FiscalYear, place: ItemPlace, rows: ReadonlyMap<Id, PlanRow>): string {
  if ('setting' in place) return place.setting === 'cover' ? (year.rounds[0]?.cover ?? '') : year[place.setting];
  if ('groupId' in place) return year.groups.find(({ id }) => id === place.groupId)?.heading ?? '';
  const row = rows.get(place.measureId);
  return !row || place.column === 'actions' ? '' : row.measure[place.column];
}
