// Bringing in reports and registers, in English: what came of it, beyond what errors and notices say.
import type * as thai from '../th/import.ts';

export const imports: typeof thai.imports = {
  wouldImport: (measures, groups, year, months) =>
    `A trial, nothing was saved: ${measures} measures in ${groups} groups, fiscal year ${year}, ${months}-month round`,
  counts: ({ added, updated, skipped, same, onlyInRegister }) =>
    `${added} added, ${updated} updated, ${skipped} left as they are, ${same} the same already, ${onlyInRegister} in the register alone`,
  chooseFrom: (names) => `one of ${names}`,
  tablesFrom: (count) => `the number of a table of this sheet, 1 to ${count}`,
  headingsAre: (headings) => `a heading of the table (${headings}) or a column's number`,
};
