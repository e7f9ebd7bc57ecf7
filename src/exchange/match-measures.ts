// Which measure of a year a row of a source is: by its item code, else by the text of its first cell, else by its place in its
// group. A source that was imported before is known again by this.
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import type { FiscalYear, Group, Measure } from '../register/model.ts';
import { sameText, textKey } from './group-rows.ts';
import type { RecognisedGroup, RecognisedMeasure } from './recognition.ts';

export interface MeasureMatch {
  readonly group: Group;
  readonly measure: Measure;
  readonly by: 'code' | 'issue' | 'position';
}

interface Candidate {
  readonly group: Group;
  readonly measure: Measure;
}

/** For each recognised measure the one of the year that it is; those the year does not have are missing. */
export function matchMeasures(
  fiscalYear: FiscalYear | null,
  recognised: readonly RecognisedGroup[],
): ReadonlyMap<RecognisedMeasure, MeasureMatch> {
  const matches = new Map<RecognisedMeasure, MeasureMatch>();
  if (fiscalYear === null) return matches;
  const used = new Set<Measure>();
  const candidates = fiscalYear.groups.flatMap((group) => group.measures.map((measure) => ({ group, measure })));
  const rows = recognised.flatMap((group) => group.measures.map((row) => ({ row, group })));
  const take = (row: RecognisedMeasure, { group, measure }: Candidate, by: MeasureMatch['by']): void => {
    matches.set(row, { group, measure, by });
    used.add(measure);
  };
  const matchBy = (
    by: 'code' | 'issue',
    keyOfRow: (row: RecognisedMeasure, heading: string) => string | null,
    keyOfMeasure: (candidate: Candidate) => string | null,
  ): void => {
    const known = byKey(
      candidates.filter(({ measure }) => !used.has(measure)),
      keyOfMeasure,
    );
    const asked = byKey(
      rows.filter(({ row }) => !matches.has(row)),
      ({ row, group }) => keyOfRow(row, group.heading),
    );
    for (const [key, found] of asked) {
      const match = known.get(key) ?? [];
      // As many on either side stand for each other in their order; otherwise nothing says which is which.
      if (found.length !== match.length) continue;
      for (const [index, { row }] of found.entries()) {
        const candidate = match[index];
        if (candidate) take(row, candidate, by);
      }
    }
  };
  matchBy(
    'code',
    (row, heading) => codeOf(row.cells.issue, heading),
    ({ group, measure }) => codeOf(measure.issue, group.heading),
  );
  matchBy(
    'issue',
    (row) => textKey(row.cells.issue) || null,
    ({ measure }) => textKey(measure.issue) || null,
  );
  for (const group of recognised) matchByPosition(group, fiscalYear, matches, used, take);
  return matches;
}

/** Only where nothing was added or taken out: a group of as many rows. */
function matchByPosition(
  { heading, measures }: RecognisedGroup,
  { groups }: FiscalYear,
  matches: ReadonlyMap<RecognisedMeasure, MeasureMatch>,
  used: ReadonlySet<Measure>,
  take: (row: RecognisedMeasure, candidate: Candidate, by: 'position') => void,
): void {
  const group = groups.find((other) => sameText(other.heading, heading) && other.measures.length === measures.length);
  if (!group) return;
  for (const [index, row] of measures.entries()) {
    const measure = group.measures[index];
    if (!measure || matches.has(row) || used.has(measure)) continue;
    // Two items of the assessment are two measures, wherever they stand.
    const areItems = codeOf(row.cells.issue, heading) !== null && codeOf(measure.issue, heading) !== null;
    if (!areItems) take(row, { group, measure }, 'position');
  }
}

function codeOf(issue: string, heading: string): string | null {
  return readIssue(issue, readGroupHeading(heading).instrument).code;
}

function byKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
}
