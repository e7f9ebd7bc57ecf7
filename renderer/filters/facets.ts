// By what the rows of the table can be filtered. Each facet reads the values a row has out of its texts; a filter names some of them.
// Pure: it knows neither the screen nor what is chosen now.
import type { MeasureStatus } from '../../src/followup/status.ts';
import type { FollowedMeasure } from '../../src/followup/summary.ts';
import type { Severity } from '../../src/preflight/finding.ts';
import { cellText, columnsOf } from '../../src/register/columns.ts';
import { readGroupHeading } from '../../src/register/group-heading.ts';
import type { FiscalYear, Group, Id, Measure, Organisation, Round } from '../../src/register/model.ts';
import { unitsNamed } from '../../src/register/responsible-units.ts';
import { findSpans } from '../../src/thai/find-text.ts';

/** How rows stand, as it was last read. */
export type StatusById = ReadonlyMap<Id, Pick<FollowedMeasure, 'state'>>;

/** A row with what it stands in. */
export interface TableRow {
  readonly organisation: Organisation;
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  readonly group: Group;
  readonly measure: Measure;
  /** Null until the row was read. */
  readonly status: MeasureStatus | null;
  /** How grave what the check before printing found in it is. */
  readonly findings: readonly Severity[];
}

/** The value of a row that says nothing. */
export const unsaid = '';

export const facetNames = ['status', 'instrument', 'flag', 'unit', 'finding'] as const;

export type FacetName = (typeof facetNames)[number];

const facets: Readonly<Record<FacetName, (row: TableRow) => readonly string[]>> = {
  status: ({ status }) => (status === null ? [] : [status]),
  instrument: ({ group }) => [readGroupHeading(group.heading).instrument ?? unsaid],
  flag: ({ measure }) => (measure.flag === null ? [] : [measure.flag]),
  finding: ({ findings }) => findings,
  unit: ({ measure, organisation }) => orUnsaid(unitsNamed(measure.responsible, organisation.units)),
};

export interface Filters {
  /** By facet the values of which a row must have one; none means any. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** What one of the row's cells must hold; empty means anything. */
  readonly text: string;
}

export const noFilters: Filters = { chosen: {}, text: '' };

/** True where no filter is set. */
export function isUnfiltered({ chosen, text }: Filters): boolean {
  return text.trim() === '' && facetNames.every((name) => valuesChosen(chosen, name).length === 0);
}

/** The values of a facet that a filter names. */
export function valuesChosen(chosen: Filters['chosen'], name: FacetName): readonly string[] {
  return chosen[name] ?? [];
}

/** The rows of a round's table, in order. */
export function tableRows(
  organisation: Organisation,
  fiscalYear: FiscalYear,
  round: Round,
  statuses: StatusById = new Map(),
  found: ReadonlyMap<Id, readonly Severity[]> = new Map(),
): readonly TableRow[] {
  return fiscalYear.groups.flatMap((group) =>
    group.measures.map((measure) => {
      const status = statuses.get(measure.id)?.state.status ?? null;
      const findings = found.get(measure.id) ?? [];
      return { organisation, fiscalYear, round, group, measure, status, findings };
    }),
  );
}

/** True where a row is to be shown. */
export function passes(row: TableRow, { chosen, text }: Filters): boolean {
  const hasChosen = (name: FacetName) => {
    const wanted = valuesChosen(chosen, name);
    return wanted.length === 0 || facets[name](row).some((value) => wanted.includes(value));
  };
  return facetNames.every(hasChosen) && (text.trim() === '' || holds(row, text));
}

export interface FacetValue {
  readonly value: string;
  /** Rows that have it, whatever else is chosen. */
  readonly count: number;
}

/** The values that a table's rows have, in order of first appearance, and those chosen that no row has any more. */
export function valuesOf(rows: readonly TableRow[], name: FacetName, chosen: readonly string[]): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => facets[name](row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function orUnsaid(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [unsaid] : values;
}

const anyWay = { isExact: false, isWholeWord: false, isWholeLetter: false };

function holds({ fiscalYear, measure, round }: TableRow, text: string): boolean {
  const cells = columnsOf(fiscalYear).map(({ key }) => cellText(measure, key, round.id));
  return cells.some((cell) => findSpans(cell, text, anyWay).length > 0);
}
