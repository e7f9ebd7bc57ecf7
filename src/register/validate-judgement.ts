// What the clerk's word against the program's must satisfy, and the lists that go with it: phrases, catalogue entries, days off.
import type { AppError } from '../errors.ts';
import { isIsoDate } from '../thai/calendar.ts';
import { firstYear, lastYear, maxCellLength, maxListLength, maxNameLength } from './limits.ts';
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

export function findingFault({ rule, where, text, reason }: AcceptedFinding): AppError | null {
  return nameFault(rule) ?? nameFault(where) ?? nameFault(reason) ?? textFault(text);
}

/** Month and day are those of any year, so 29 February is one. */
export function followupFault({ answersClose, soonDays, holidays }: FollowupSettings): AppError | null {
  if (!isIsoDate(`2024-${answersClose}`)) return invalid('followup.answersClose');
  if (!Number.isInteger(soonDays) || soonDays < 0 || soonDays > 366) return invalid('followup.soonDays');
  return textFault(holidays);
}

export function phrasesFault(phrases: readonly Phrase[]): AppError | null {
  if (phrases.length > maxListLength) return { kind: 'tooLarge', what: 'rows', limit: maxListLength };
  return firstOf(phrases, ({ text }) => textFault(text));
}

export function catalogueFault(entries: readonly CatalogueEntry[]): AppError | null {
  if (entries.length > maxListLength) return { kind: 'tooLarge', what: 'rows', limit: maxListLength };
  return firstOf(entries, ({ assessmentYear, code, indicatorNo, text }) => {
    const isYear = Number.isInteger(assessmentYear) && assessmentYear >= firstYear && assessmentYear <= lastYear;
    if (!isYear) return invalid('catalogue.assessmentYear');
    if (!/^[IEO][1-9]\d{0,2}$/u.test(code)) return invalid('catalogue.code');
    if (!Number.isInteger(indicatorNo) || indicatorNo < 1 || indicatorNo > 99) return invalid('catalogue.indicatorNo');
    return textFault(text);
  });
}

function firstOf<Item>(items: readonly Item[], faultOf: (item: Item) => AppError | null): AppError | null {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault) return fault;
  }
  return null;
}

function textFault(text: string): AppError | null {
  return text.length > maxCellLength ? { kind: 'tooLarge', what: 'cell', limit: maxCellLength } : null;
}

function nameFault(text: string): AppError | null {
  return text.length > maxNameLength ? { kind: 'tooLarge', what: 'name', limit: maxNameLength } : null;
}

function invalid(field: string): AppError {
  return { kind: 'invalid', field };
}
