// What the search through all years gives, put in the order in which it is read: by year, then the plan and each round's report,
// then group. The search itself is main's.
import type { CallOutput } from '../../src/contract/contract.ts';
import type { FiscalYear, Group, Id, Register, Round } from '../../src/register/model.ts';
import { findSpans, type TextSpan } from '../../src/thai/find-text.ts';

export type YearHit = CallOutput<'register.search'>['hits'][number];

export interface FoundText {
  readonly hit: YearHit;
  readonly spans: readonly TextSpan[];
  /** The row's number in its year; null for a group's heading. */
  readonly row: number | null;
}

/** What was found in one group of one year, in its plan (no round) or one round's report. */
export interface FoundSection {
  readonly key: string;
  readonly fiscalYear: FiscalYear;
  readonly round: Round | null;
  readonly group: Group;
  readonly texts: readonly FoundText[];
}

const loose = { isExact: false, isWholeWord: false, isWholeLetter: false };

/** The hits by section, newest year first; hits in what is gone since are left out. */
export function sectionsOf(register: Register, hits: readonly YearHit[], query: string): readonly FoundSection[] {
  return register.fiscalYears.toReversed().flatMap((fiscalYear) => {
    const ofYear = hits.filter((hit) => hit.fiscalYearId === fiscalYear.id);
    if (ofYear.length === 0) return [];
    const numbers = rowNumbers(fiscalYear);
    return [null, ...fiscalYear.rounds].flatMap((round) =>
      fiscalYear.groups.flatMap((group) => {
        const texts = ofYear
          .filter((hit) => hit.groupId === group.id && hit.roundId === (round?.id ?? null))
          .map((hit) => ({
            hit,
            spans: findSpans(hit.text, query, loose),
            row: hit.measureId === null ? null : (numbers.get(hit.measureId) ?? null),
          }));
        const key = `${fiscalYear.id} ${round?.id ?? ''} ${group.id}`;
        return texts.length === 0 ? [] : [{ key, fiscalYear, round, group, texts }];
      }),
    );
  });
}

function rowNumbers(fiscalYear: FiscalYear): ReadonlyMap<Id, number> {
  const measures = fiscalYear.groups.flatMap((group) => group.measures);
  return new Map(measures.map(({ id }, index) => [id, index + 1]));
}
