// The items of a plan in the sections in which they are looked through: by kind, or row by row. Pure; it knows no drawing.
import { type PlanRow, planRows } from '../../src/next-year/context.ts';
import { isOffered, itemKinds, type NextYearPlan, type PlanItem } from '../../src/next-year/plan.ts';
import type { NextYearWording } from '../../src/wording/th/next-year.ts';

export interface PlanSection {
  readonly id: string;
  readonly name: string;
  readonly items: readonly PlanItem[];
}

export type SectionsBy = 'kind' | 'measure';

/** The sections of a plan in order; those without an item to show are left out. */
export function planSections(
  plan: NextYearPlan,
  by: SectionsBy,
  isLookOnly: boolean,
  words: NextYearWording,
): readonly PlanSection[] {
  const items = isLookOnly ? plan.items.filter(({ certainty }) => certainty === 'look') : plan.items;
  const sections = by === 'kind' ? sectionsByKind(items, words) : sectionsByRow(plan, items, words);
  return sections.filter((section) => section.items.length > 0);
}

function sectionsByKind(items: readonly PlanItem[], words: NextYearWording): readonly PlanSection[] {
  return itemKinds.map((kind) => ({
    id: kind,
    name: words.kinds[kind],
    items: items.filter((item) => item.kind === kind),
  }));
}

function sectionsByRow(plan: NextYearPlan, items: readonly PlanItem[], words: NextYearWording): readonly PlanSection[] {
  const rows = planRows(plan.from);
  const bySection = new Map<string, PlanItem[]>();
  for (const item of items) {
    const key = sectionKey(item);
    const those = bySection.get(key);
    if (those) those.push(item);
    else bySection.set(key, [item]);
  }
  return [...bySection].map(([id, those]) => {
    const [first] = those;
    return { id, name: first ? placeName(plan, first, rows, words) : '', items: those };
  });
}

function sectionKey({ place }: PlanItem): string {
  if ('setting' in place) return place.setting;
  return 'groupId' in place ? place.groupId : place.measureId;
}

/** "แถวที่ ๒ I๑๐", "หัวข้อกลุ่มที่ ๑", "หน้าปก". */
export function placeName(
  plan: NextYearPlan,
  { place }: PlanItem,
  rows: ReadonlyMap<string, PlanRow>,
  words: NextYearWording,
): string {
  if ('setting' in place) return words.places[place.setting];
  if ('groupId' in place) {
    return words.groupHeading(plan.from.groups.findIndex(({ id }) => id === place.groupId) + 1);
  }
  const row = rows.get(place.measureId);
  return words.row(row?.number ?? 0, row?.printedCode ?? '');
}

/** With the column, for an item that stands under its kind. */
export function fullPlaceName(
  plan: NextYearPlan,
  item: PlanItem,
  rows: ReadonlyMap<string, PlanRow>,
  words: NextYearWording,
): string {
  const name = placeName(plan, item, rows, words);
  return 'column' in item.place ? `${name} · ${words.columns[item.place.column]}` : name;
}

/** The ids that can be accepted or refused. */
export function offeredIds(items: readonly PlanItem[]): readonly string[] {
  return items.flatMap((item) => (isOffered(item) ? [item.id] : []));
}
