// Dates of one report in several writings: some cells with เดือน and พ.ศ. and some without, "เดือน ตุลาคม" beside "เดือนตุลาคม".
import { dayStyleKey } from '../../thai/day-style.ts';
import type { Hit, PlacedEdit } from '../finding.ts';
import { hit, perMeasure, reportRule } from '../rule.ts';
import type { FactsOf } from '../rule-facts.ts';
import type { CellView, MeasureView } from '../views.ts';
import { inStyle, type WrittenDay, writtenDays } from '../written-days.ts';

type Found = Hit<FactsOf<'date-styles-mixed'>>;

export const dateStylesMixed = reportRule('date-styles-mixed', 'hint', ({ measures }) => [
  ...monthSpaces(measures),
  ...otherStyles(measures),
]);

const withSpace = /เดือน +(?=(?:มกรา|มีนา|ตุลา|ธันวา|สิงหา|กรกฎา|พฤษภา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์)/gu;
const withoutSpace = /เดือน(?=(?:มกรา|มีนา|ตุลา|ธันวา|สิงหา|กรกฎา|พฤษภา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์)/gu;

interface MonthSpaces {
  readonly cell: CellView;
  readonly spaced: readonly { readonly start: number; readonly end: number }[];
  readonly tight: number;
}

const monthSpacesOf = perMeasure((measure: MeasureView): MonthSpaces => {
  const cell = measure.cell('actions');
  return {
    cell,
    spaced: [...cell.text.matchAll(withSpace)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    })),
    tight: [...cell.text.matchAll(withoutSpace)].length,
  };
});

/** One finding for the report, and one for each cell that mixes both by itself. */
function monthSpaces(measures: readonly MeasureView[]): readonly Found[] {
  const all = measures.map(monthSpacesOf);
  const count = all.reduce((sum, { spaced }) => sum + spaced.length, 0);
  const others = all.reduce((sum, { tight }) => sum + tight, 0);
  const first = all.find(({ spaced }) => spaced.length > 0);
  if (!first || others === 0) return [];
  const mixed = all.filter((each) => each.spaced.length > 0 && each.tight > 0);
  const found = [first, ...mixed.filter((each) => each !== first)].map((each) => {
    const edits = (each === first ? all : [each]).flatMap(withoutSpaces);
    const [place] = each.spaced;
    const { start = 0, end = 0 } = place ?? {};
    const found = hit(each.cell, start, wordEnd(each.cell.text, end), null);
    return { ...found, facts: { count, others, expected: found.text.replace(/\s/gu, '') }, edits };
  });
  return found;
}

function withoutSpaces({ cell, spaced }: MonthSpaces): readonly PlacedEdit[] {
  return spaced.map(({ start, end }) => ({ place: cell.place, start, end, text: 'เดือน' }));
}

function wordEnd(text: string, from: number): number {
  return from + (/^[ก-๎]*/u.exec(text.slice(from))?.[0].length ?? 0);
}

/** The cells whose dates are all of another style than most dates of the report; months in full go before short ones. */
function otherStyles(measures: readonly MeasureView[]): readonly Found[] {
  const days = measures.flatMap(writtenDays);
  const full = days.filter(({ style }) => !style.isShort);
  const byStyle = groupedBy(full, ({ style }) => dayStyleKey(style));
  const [most = []] = [...byStyle.values()].sort((one, other) => other.length - one.length);
  const [model] = most;
  if (!model) return [];
  const others = days.filter(({ style }) => dayStyleKey(style) !== dayStyleKey(model.style));
  return [...groupedBy(others, ({ cell }) => cell)].flatMap(([cell, ofCell]) => {
    const [first] = ofCell;
    if (!first) return [];
    const edits = ofCell.map((day) => ({
      place: cell.place,
      start: day.start,
      end: day.end,
      text: inStyle(day, model.style),
    }));
    const facts = { count: ofCell.length, others: most.length, expected: inStyle(first, model.style) };
    return [{ ...hit(cell, first.start, first.end, facts), edits }];
  });
}

function groupedBy<Key>(days: readonly WrittenDay[], keyOf: (day: WrittenDay) => Key): Map<Key, WrittenDay[]> {
  const groups = new Map<Key, WrittenDay[]>();
  for (const day of days) {
    const group = groups.get(keyOf(day));
    if (group) group.push(day);
    else groups.set(keyOf(day), [day]);
  }
  return groups;
}
