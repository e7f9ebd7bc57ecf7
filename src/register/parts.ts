// Putting a changed part in the place of the old one: everything that was not asked for keeps its identity, so that nothing is
// stored or drawn twice.
import { findGroup, findMeasure } from './find.ts';
import type { FiscalYear, Group, Id, Measure, Register } from './model.ts';

/** The register with one of its years replaced. */
export function mapFiscalYear(register: Register, id: Id, map: (year: FiscalYear) => FiscalYear): Register {
  return { ...register, fiscalYears: register.fiscalYears.map((year) => (year.id === id ? map(year) : year)) };
}

/** The register with one of its groups replaced; the same where there is no such group. */
export function mapGroup(register: Register, id: Id, map: (group: Group) => Group): Register {
  const found = findGroup(register, id);
  if (!found) return register;
  return mapFiscalYear(register, found.fiscalYear.id, (year) => ({
    ...year,
    groups: year.groups.map((group) => (group.id === id ? map(group) : group)),
  }));
}

/** The register with one of its measures replaced; the same where there is no such measure. */
export function mapMeasure(register: Register, id: Id, map: (measure: Measure) => Measure): Register {
  const found = findMeasure(register, id);
  if (!found) return register;
  return mapGroup(register, found.group.id, (group) => ({
    ...group,
    measures: group.measures.map((measure) => (measure.id === id ? map(measure) : measure)),
  }));
}

/** The groups with every measure mapped; groups of which no measure changes keep their identity. */
export function mapMeasures(groups: readonly Group[], map: (measure: Measure) => Measure): readonly Group[] {
  return groups.map((group) => {
    const measures = group.measures.map(map);
    return measures.some((measure, index) => measure !== group.measures[index]) ? { ...group, measures } : group;
  });
}

/** The items with one more at `index`. */
export function insertAt<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.toSpliced(index, 0, item);
}

/** The items but this very one. */
export function without<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.filter((candidate) => candidate !== item);
}
