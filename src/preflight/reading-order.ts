// In which order a person comes by the places of findings: the settings first, then the tables from the top.
import { allColumns } from '../register/columns.ts';
import type { FiscalYear, Id } from '../register/model.ts';
import type { FindingPlace } from './finding.ts';

const settingOrder = ['organisation', 'cover', 'heading', 'introduction', 'signers', 'round'];
const columnOrder = allColumns.map(({ key }) => key);
/** More than a row has columns, and the settings have parts. */
const rowWidth = 100;

/** A number for each place of a year: the lower, the earlier one reads it. Places that the year has not got stand in its first row. */
export function readingRank(fiscalYear: FiscalYear): (place: FindingPlace) => number {
  const rows = new Map<Id, number>();
  for (const group of fiscalYear.groups) {
    rows.set(group.id, rows.size);
    for (const measure of group.measures) rows.set(measure.id, rows.size);
  }
  return (place) => {
    if ('setting' in place) return settingOrder.indexOf(place.setting);
    const [row, column] =
      'groupId' in place
        ? [rows.get(place.groupId), 0]
        : [rows.get(place.measureId), 1 + columnOrder.indexOf(place.column)];
    return ((row ?? 0) + 1) * rowWidth + column;
  };
}
