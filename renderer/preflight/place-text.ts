// Where a finding stands, in words: the row with its item code and the column, a group's heading, a part of the settings. Pure.
import type { FindingPlace } from '../../src/preflight/finding.ts';
import { readGroupHeading } from '../../src/register/group-heading.ts';
import { readIssue } from '../../src/register/item-code.ts';
import type { FiscalYear, Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { nameOfColumn } from '../table/column-names.ts';

/** A function, so that the rows of a year are counted once for all of its findings. */
export function placeNames(
  fiscalYear: FiscalYear,
  { places, panel }: WindowWording['preflight'],
): (place: FindingPlace) => string {
  const rows = new Map<Id, { readonly number: number; readonly code: string }>();
  for (const group of fiscalYear.groups) {
    const { instrument } = readGroupHeading(group.heading);
    for (const measure of group.measures) {
      const { printedCode } = readIssue(measure.issue, instrument);
      rows.set(measure.id, { number: rows.size + 1, code: printedCode ?? '' });
    }
  }
  return (place) => {
    if ('setting' in place) return places[place.setting];
    if ('groupId' in place) {
      const heading = fiscalYear.groups.find(({ id }) => id === place.groupId)?.heading ?? '';
      return places.group(heading.split('\n')[0] ?? '');
    }
    const row = rows.get(place.measureId);
    return places.cell(row?.number ?? 0, row?.code ?? '', nameOfColumn(fiscalYear, place.column, panel.columns));
  };
}
