// Which row of a year's table a measure is. It must not know what is told of it.
import { readGroupHeading } from '../../src/register/group-heading.ts';
import { readIssue } from '../../src/register/item-code.ts';
import type { FiscalYear, Id } from '../../src/register/model.ts';

export interface Row {
  /** From 1 through the whole year. */
  readonly number: number;
  /** The item code, and as it is written; null where none can be read. */
  readonly code: string | null;
  readonly printedCode: string | null;
}

/** Null where the year has no such measure. */
export function findRow(year: FiscalYear, measureId: Id): Row | null {
  let number = 0;
  for (const group of year.groups) {
    for (const measure of group.measures) {
      number += 1;
      if (measure.id !== measureId) continue;
      const { code, printedCode } = readIssue(measure.issue, readGroupHeading(group.heading).instrument);
      return { number, code, printedCode };
    }
  }
  return null;
}
