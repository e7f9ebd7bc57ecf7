// The numbers of the overview: counted from the texts of one round's table as they stand, nothing read into them.
import { type ColumnKey, cellText, columns, type StandardKey } from '../../src/register/columns.ts';
import type { Id, Measure, Organisation } from '../../src/register/model.ts';
import { unitsNamed } from '../../src/register/responsible-units.ts';
import type { Shown } from '../store/view.ts';

/** How many measures, and how many of them have a text about what was done in the round. */
export interface Share {
  readonly measures: number;
  readonly withActions: number;
}

export interface GroupCount extends Share {
  readonly id: Id;
  readonly heading: string;
}

export interface UnitCount extends Share {
  /** Null for the measures whose text names no unit. */
  readonly name: string | null;
}

export interface UnfinishedRow {
  readonly measureId: Id;
  /** Counted from 1 over the table. */
  readonly row: number;
  readonly issue: string;
  /** Those of the report's five columns whose cell is empty. */
  readonly empty: readonly StandardKey[];
}

export interface OverviewCounts extends Share {
  readonly byGroup: readonly GroupCount[];
  readonly byUnit: readonly UnitCount[];
  readonly unfinished: readonly UnfinishedRow[];
  readonly evidence: number;
  readonly withEvidence: number;
}

/** Counts one round's table. */
export function countOverview(organisation: Organisation, { fiscalYear, round }: Shown): OverviewCounts {
  const measures = fiscalYear.groups.flatMap((group) => group.measures);
  const share = (some: readonly Measure[]): Share => ({
    measures: some.length,
    withActions: some.filter((measure) => !isEmpty(measure, 'actions', round.id)).length,
  });
  const named = measures.map((measure) => ({ measure, units: unitsNamed(measure.responsible, organisation.units) }));
  const unitNames = [...new Set(named.flatMap(({ units }) => units))];
  const ofUnit = (name: string | null): UnitCount => ({
    name,
    ...share(
      named
        .filter(({ units }) => (name === null ? units.length === 0 : units.includes(name)))
        .map(({ measure }) => measure),
    ),
  });
  return {
    ...share(measures),
    byGroup: fiscalYear.groups.map((group) => ({ id: group.id, heading: group.heading, ...share(group.measures) })),
    byUnit: [
      ...unitNames.map(ofUnit).sort((one, other) => other.measures - one.measures),
      ...[ofUnit(null)].filter(({ measures: count }) => count > 0),
    ],
    unfinished: measures.flatMap((measure, index) => {
      const empty = columns.map(({ key }) => key).filter((key) => isEmpty(measure, key, round.id));
      return empty.length === 0 ? [] : [{ measureId: measure.id, row: index + 1, issue: measure.issue.trim(), empty }];
    }),
    evidence: measures.reduce((count, measure) => count + measure.evidence.length, 0),
    withEvidence: measures.filter((measure) => measure.evidence.length > 0).length,
  };
}

function isEmpty(measure: Measure, column: ColumnKey, roundId: Id): boolean {
  return cellText(measure, column, roundId).trim() === '';
}
