// What the clerk's word against the program's must satisfy, and the lists that go with it: phrases, catalogue entries, days off.
import type { AppError } from '../errors.ts';
import { isIsoDate } from '../thai/calendar.ts';
import { firstFault, invalid, nameFault, textFault } from './faults.ts';
import { firstYear, lastYear, maxListLength } from './limits.ts';
import type { AcceptedFinding, CatalogueEntry, FollowupSettings, Phrase, StatementOverride } from './model.ts';

/** The first fault of an override, or null; whether its round is known is asked where the register is. */
export function overrideFault({
  column,
  roundId,
  sentence,
  occurrence,
  verdict,
  date,
}: StatementOverride): AppError | null {
  if ((column === 'actions') !== (roundId !== null)) return invalid('override.roundId');
  const isDated = verdict === 'due' || verdict === 'done';
  if (isDated !== (date !== null)) return invalid('override.date');
  for (const day of [occurrence, date]) if (day !== null && !isIsoDate(day)) return invalid('override.date');
  return textFault(sentence);
}

/** The first fault of a finding called right, or null. */
export function findingFault({ rule, where, text, reason }: AcceptedFinding): AppError | null {
  return nameFault(rule) ?? nameFault(where) ?? nameFault(reason) ?? textFault(text);
}

/** The first fault of the follow-up's settings, or null. Month and day are those of any year, so 29 February is one. */
export function followupFault({ answersClose, soonDays, holidays }: FollowupSettings): AppError | null {
  if (!isIsoDate(`2024-${answersClose}`)) return invalid('followup.answersClose');
  if (!Number.isInteger(soonDays) || soonDays < 0 || soonDays > 366) return invalid('followup.soonDays');
  return textFault(holidays);
}

/** The first fault of the phrase bank, or null. */
export function phrasesFault(phrases: readonly Phrase[]): AppError | null {
  if (phrases.length > maxListLength) return { kind: 'tooLarge', what: 'rows', limit: maxListLength };
  return firstFault(phrases, ({ text }) => textFault(text));
}

/** The first fault of the office's own items of the assessment, or null. */
export function catalogueFault(entries: readonly CatalogueEntry[]): AppError | null {
  if (entries.length > maxListLength) return { kind: 'tooLarge', what: 'rows', limit: maxListLength };
  return firstFault(entries, ({ assessmentYear, code, indicatorNo, text }) => {
    const isYear = Number.isInteger(assessmentYear) && assessmentYear >= firstYear && assessmentYear <= lastYear;
    if (!isYear) return invalid('catalogue.assessmentYear');
    if (!/^[IEO][1-9]\d{0,2}$/u.test(code)) return invalid('catalogue.code');
    if (!Number.isInteger(indicatorNo) || indicatorNo < 1 || indicatorNo > 99) return invalid('catalogue.indicatorNo');
    return textFault(text);
  });
}
