// What the values rows are filtered by are called.
import { measureStatuses } from '../../src/followup/summary.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { type FacetName, type Filters, facetNames, unsaid, valuesChosen } from './facets.ts';

/** A value of a facet in words; texts of the register, such as units, as they are. */
export function nameOfValue(
  { find, rows, followup, preflight }: WindowWording,
  facet: FacetName,
  value: string,
): string {
  if (value === unsaid) return facet === 'unit' ? find.filters.noUnit : find.filters.noInstrument;
  const status = facet === 'status' ? measureStatuses.find((one) => one === value) : undefined;
  if (status) return followup.statuses[status];
  if (facet === 'finding' && Object.hasOwn(preflight.severity, value)) {
    return preflight.severity[value as keyof typeof preflight.severity];
  }
  if (facet === 'flag') return value === 'urgent' ? rows.flags.urgent : rows.flags.develop;
  return value;
}

/** Everything a filter asks for, in one line. */
export function nameOfFilters(words: WindowWording, { chosen, text }: Filters): string {
  const names = facetNames.flatMap((facet) =>
    valuesChosen(chosen, facet).map((value) => nameOfValue(words, facet, value)),
  );
  return [...names, ...(text.trim() === '' ? [] : [`“${text.trim()}”`])].join(' · ');
}
