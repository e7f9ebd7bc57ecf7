// What papers say of how a round stands, read out of the register as of a day: what is wanted of units, and the line that sums it up.
// The one place where the follow-up's facts become plain data for the paper.
import { followRound, summarise, summaryLine } from '../followup/summary.ts';
import { neededWithin, needsOfUnit, unitNeeds } from '../followup/unit-needs.ts';
import { findRound } from '../register/find.ts';
import type { Id, Register, Round } from '../register/model.ts';
import { unitsNamed } from '../register/responsible-units.ts';
import { asksForSummary } from '../report/placeholders.ts';
import { summarySentence } from '../report/summary-sentence.ts';
import type { SlipFacts } from '../report/unit-slip-document.ts';
import { slipWords } from '../report/unit-slip-templates.ts';
import type { IsoDate } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';

/** What is wanted of these units of a round ('' for where nobody is named); of every unit its measures name where nothing is said. */
export function slipFacts(
  register: Register,
  roundId: Id,
  asOf: IsoDate,
  units: readonly string[] | undefined,
): SlipFacts | null {
  const found = findRound(register, roundId);
  if (found === null) return null;
  const measures = followRound(register, found.fiscalYear, found.round, asOf);
  const wanted = units === undefined ? unitNeeds(measures) : units.map((unit) => needsOfUnit(measures, unit));
  return { asOf, within: neededWithin, units: wanted };
}

/**
 * The unit that is meant by what was typed: one of the office's own or of the usual ones, by a name that texts give it; '' for the
 * measures that name none. Null for what is neither, so that a slip to nobody does not say that nothing is wanted.
 */
export function unitMeant(register: Register, roundId: Id, typed: string): string | null {
  if (knownUnits(register, roundId).includes(typed.trim())) return typed.trim();
  return unitsNamed(typed, register.organisation.units)[0] ?? null;
}

/** The units that a round's measures name, then the office's own. */
export function knownUnits(register: Register, roundId: Id): readonly string[] {
  const found = findRound(register, roundId);
  const measures = found?.fiscalYear.groups.flatMap((group) => group.measures) ?? [];
  const named = measures.map(({ responsible }) => unitsNamed(responsible, register.organisation.units));
  const ofRound = named.flatMap((units) => (units.length === 0 ? [''] : units));
  return [...new Set([...ofRound, ...register.organisation.units.map(({ name }) => name.trim())])];
}

/**
 * The report's line of done, in progress and not reported, as of the day of the report or, where it has none, of `today`; null where
 * no text of the year or round asks for it.
 */
export function summaryOf(register: Register, roundId: Id, today: IsoDate): string | null {
  const found = findRound(register, roundId);
  if (found === null) return null;
  const { fiscalYear, round } = found;
  if (![fiscalYear.heading, fiscalYear.introduction, round.cover].some(asksForSummary)) return null;
  const asOf = summaryDay(round, today);
  const measures = followRound(register, fiscalYear, round, asOf);
  return summarySentence(summaryLine(summarise(measures).byStatus), asOf);
}

/** What a unit's slip is called as a file; Thai as the slip is. */
export function slipFileName(unit: string, fiscalYear: number, months: number): string {
  return toThaiDigits(`${slipWords.title} ${unit || slipWords.nobodyInFileName} ปี ${fiscalYear} รอบ ${months} เดือน`);
}

/** The day a round's summary is of. */
function summaryDay({ reportDate }: Pick<Round, 'reportDate'>, today: IsoDate): IsoDate {
  return reportDate ?? today;
}
