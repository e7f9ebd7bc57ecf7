// The names of all rules, and what each tells the wording about a finding beyond its place and text. Dates are ISO; texts are
// quotations. Nothing here says how a thing is found.
import type { IsoDate } from '../thai/calendar.ts';

interface NoFacts {
  readonly [key: string]: never;
}

/** A text and what it should read, or reads elsewhere. */
interface Instead {
  readonly expected: string;
}

interface Mixed {
  /** How often this writing stands in the report, and how often the one most used. */
  readonly count: number;
  readonly others: number;
  readonly expected: string;
}

/** Rule → facts. A rule of the table without an entry here does not compile, nor one here without its wording. */
export interface RuleFacts {
  // The office and the paper
  'organisation-missing': NoFacts;
  'organisation-differs': Instead;
  'organisation-elsewhere': { readonly found: string; readonly count: number };
  'name-short-and-full': Instead;
  'title-of-another-paper': { readonly title: string };
  'wrong-year': { readonly year: number; readonly expected: number };
  'wrong-round': { readonly expected: string };
  'report-date-missing': NoFacts;
  'report-date-early': { readonly reportDate: IsoDate; readonly action: IsoDate };
  'signature-missing': { readonly role: string };
  'priority-unsaid': { readonly isWhole: boolean };
  'cell-empty': { readonly column: string };
  'missing-character': { readonly character: string };
  // Codes, questions, indicators
  'code-missing': NoFacts;
  'code-unreadable': NoFacts;
  'code-without-letter': Instead;
  'code-mixed-digits': Instead;
  'zero-for-letter-o': Instead;
  'code-styles-mixed': { readonly writings: readonly string[] };
  'code-wrong-instrument': { readonly code: string; readonly instrument: string };
  'item-unknown': { readonly code: string; readonly assessmentYear: number };
  'item-under-wrong-indicator': {
    readonly code: string;
    readonly name: string;
    readonly indicatorNo: number;
    readonly indicatorName: string;
  };
  'question-differs': Instead & { readonly code: string; readonly question: string; readonly isConfirmed: boolean };
  'item-name-differs': Instead & { readonly code: string; readonly isConfirmed: boolean };
  'question-points-missing': { readonly code: string; readonly points: readonly string[] };
  'reference-unknown': { readonly code: string; readonly assessmentYear: number };
  'reference-number-moved': {
    readonly code: string;
    readonly before: string;
    readonly beforeYear: number;
    readonly after: string;
    readonly afterYear: number;
  };
  'indicator-name-differs': Instead & { readonly indicatorNo: number };
  'indicator-wrong-instrument': { readonly indicatorNo: number; readonly instrument: string };
  'group-heading-missing': NoFacts;
  'group-heading-styles-mixed': NoFacts;
  // Lists and texts
  'announced-list-missing': NoFacts;
  'list-out-of-order': { readonly mark: string; readonly expected: string };
  'single-item-list': NoFacts;
  'empty-item': { readonly mark: string };
  'blank-left': NoFacts;
  'list-missing': { readonly others: number };
  'sibling-lacks-part': { readonly part: string; readonly siblings: number };
  'text-twice': NoFacts;
  'doubled-word': { readonly word: string };
  spelling: { readonly suggestions: readonly string[]; readonly isCommon: boolean };
  'stray-space': Instead;
  'double-space': NoFacts;
  'space-missing': Instead;
  'space-after-slash': Mixed;
  'bracket-unmatched': NoFacts;
  'number-mixed-digits': Instead;
  'digits-mixed': { readonly others: number };
  'address-glued': { readonly address: string };
  'address-malformed': NoFacts;
  'era-spacing-mixed': Mixed;
  'date-styles-mixed': Mixed;
  // Dates and deadlines
  'impossible-date': NoFacts;
  'christian-year': Instead;
  'due-without-year': Instead;
  'date-without-year': Instead;
  'period-without-year': Instead;
  'due-outside-fiscal-year': { readonly date: IsoDate; readonly fiscalYear: number };
  'deadline-vague': NoFacts;
  'deadline-missing': NoFacts;
  'relative-without-event': { readonly event: string };
  'duty-without-action': { readonly mark: string };
  'recurring-without-events': { readonly needed: number; readonly found: number };
  'action-without-date': NoFacts;
  'action-before-round': { readonly date: IsoDate; readonly edge: IsoDate };
  'action-after-round': { readonly date: IsoDate; readonly edge: IsoDate };
  'action-in-future': { readonly date: IsoDate; readonly today: IsoDate };
  'action-after-deadline': { readonly date: IsoDate; readonly deadline: IsoDate };
  'action-before-its-period': { readonly date: IsoDate; readonly periodStart: IsoDate };
  'action-after-its-period': { readonly date: IsoDate; readonly periodEnd: IsoDate };
  'action-on-day-off': {
    readonly date: IsoDate;
    readonly day: 'saturday' | 'sunday' | 'holiday';
    /** Of a day that the office lists, as it names it. */
    readonly name: string;
  };
  'action-repeats-plan': { readonly mark: string };
  'same-event-twice': { readonly date: IsoDate; readonly code: string };
  // Evidence
  'evidence-missing': { readonly isWhole: boolean };
  'evidence-link-malformed': { readonly name: string };
  'link-changed-after-close': { readonly name: string; readonly closed: IsoDate; readonly added: IsoDate };
}

export type RuleName = keyof RuleFacts;
export type FactsOf<Name extends RuleName> = RuleFacts[Name];
