// The table of all rules, in the order of what they look at; each has a file of its own in rules/. A rule that is not here does not run.
import type { Rule } from './rule.ts';
import { actionAfterDeadline } from './rules/action-after-deadline.ts';
import { actionAfterItsPeriod } from './rules/action-after-its-period.ts';
import { actionAfterRound } from './rules/action-after-round.ts';
import { actionBeforeItsPeriod } from './rules/action-before-its-period.ts';
import { actionBeforeRound } from './rules/action-before-round.ts';
import { actionInFuture } from './rules/action-in-future.ts';
import { actionOnDayOff } from './rules/action-on-day-off.ts';
import { actionRepeatsPlan } from './rules/action-repeats-plan.ts';
import { actionWithoutDate } from './rules/action-without-date.ts';
import { addressGlued } from './rules/address-glued.ts';
import { addressMalformed } from './rules/address-malformed.ts';
import { announcedListMissing } from './rules/announced-list-missing.ts';
import { blankLeft } from './rules/blank-left.ts';
import { bracketUnmatched } from './rules/bracket-unmatched.ts';
import { cellEmpty } from './rules/cell-empty.ts';
import { christianYear } from './rules/christian-year.ts';
import { codeMissing } from './rules/code-missing.ts';
import { codeMixedDigits } from './rules/code-mixed-digits.ts';
import { codeStylesMixed } from './rules/code-styles-mixed.ts';
import { codeUnreadable } from './rules/code-unreadable.ts';
import { codeWithoutLetter } from './rules/code-without-letter.ts';
import { codeWrongInstrument } from './rules/code-wrong-instrument.ts';
import { dateStylesMixed } from './rules/date-styles-mixed.ts';
import { dateWithoutYear } from './rules/date-without-year.ts';
import { deadlineMissing } from './rules/deadline-missing.ts';
import { deadlineVague } from './rules/deadline-vague.ts';
import { digitsMixed } from './rules/digits-mixed.ts';
import { doubleSpace } from './rules/double-space.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { dueOutsideFiscalYear } from './rules/due-outside-fiscal-year.ts';
import { dueWithoutYear } from './rules/due-without-year.ts';
import { dutyWithoutAction } from './rules/duty-without-action.ts';
import { emptyItem } from './rules/empty-item.ts';
import { eraSpacingMixed } from './rules/era-spacing-mixed.ts';
import { evidenceLinkMalformed } from './rules/evidence-link-malformed.ts';
import { evidenceMissing } from './rules/evidence-missing.ts';
import { groupHeadingMissing } from './rules/group-heading-missing.ts';
import { groupHeadingStylesMixed } from './rules/group-heading-styles-mixed.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { indicatorNameDiffers } from './rules/indicator-name-differs.ts';
import { indicatorWrongInstrument } from './rules/indicator-wrong-instrument.ts';
import { itemNameDiffers } from './rules/item-name-differs.ts';
import { itemUnderWrongIndicator } from './rules/item-under-wrong-indicator.ts';
import { itemUnknown } from './rules/item-unknown.ts';
import { linkChangedAfterClose } from './rules/link-changed-after-close.ts';
import { listMissing } from './rules/list-missing.ts';
import { listOutOfOrder } from './rules/list-out-of-order.ts';
import { nameShortAndFull } from './rules/name-short-and-full.ts';
import { numberMixedDigits } from './rules/number-mixed-digits.ts';
import { organisationDiffers } from './rules/organisation-differs.ts';
import { organisationElsewhere } from './rules/organisation-elsewhere.ts';
import { organisationMissing } from './rules/organisation-missing.ts';
import { periodWithoutYear } from './rules/period-without-year.ts';
import { priorityUnsaid } from './rules/priority-unsaid.ts';
import { questionDiffers } from './rules/question-differs.ts';
import { questionPointsMissing } from './rules/question-points-missing.ts';
import { recurringWithoutEvents } from './rules/recurring-without-events.ts';
import { referenceNumberMoved } from './rules/reference-number-moved.ts';
import { referenceUnknown } from './rules/reference-unknown.ts';
import { relativeWithoutEvent } from './rules/relative-without-event.ts';
import { reportDateEarly } from './rules/report-date-early.ts';
import { reportDateMissing } from './rules/report-date-missing.ts';
import { sameEventTwice } from './rules/same-event-twice.ts';
import { siblingLacksPart } from './rules/sibling-lacks-part.ts';
import { signatureMissing } from './rules/signature-missing.ts';
import { singleItemList } from './rules/single-item-list.ts';
import { spaceAfterSlash } from './rules/space-after-slash.ts';
import { spaceMissing } from './rules/space-missing.ts';
import { spelling } from './rules/spelling.ts';
import { straySpace } from './rules/stray-space.ts';
import { textTwice } from './rules/text-twice.ts';
import { titleOfAnotherPaper } from './rules/title-of-another-paper.ts';
import { wrongRound } from './rules/wrong-round.ts';
import { wrongYear } from './rules/wrong-year.ts';
import { zeroForLetterO } from './rules/zero-for-letter-o.ts';

/** Every rule. Characters that a font lacks are found by the printer and join the findings in the runner. */
export const rules: readonly Rule[] = [
  organisationMissing,
  organisationElsewhere,
  organisationDiffers,
  nameShortAndFull,
  titleOfAnotherPaper,
  wrongYear,
  wrongRound,
  reportDateMissing,
  reportDateEarly,
  signatureMissing,
  priorityUnsaid,
  cellEmpty,
  codeMissing,
  codeUnreadable,
  codeWithoutLetter,
  codeMixedDigits,
  zeroForLetterO,
  codeStylesMixed,
  codeWrongInstrument,
  itemUnknown,
  itemUnderWrongIndicator,
  questionDiffers,
  itemNameDiffers,
  questionPointsMissing,
  referenceUnknown,
  referenceNumberMoved,
  indicatorNameDiffers,
  indicatorWrongInstrument,
  groupHeadingMissing,
  groupHeadingStylesMixed,
  announcedListMissing,
  listOutOfOrder,
  singleItemList,
  emptyItem,
  blankLeft,
  listMissing,
  siblingLacksPart,
  textTwice,
  doubledWord,
  spelling,
  straySpace,
  doubleSpace,
  spaceMissing,
  spaceAfterSlash,
  bracketUnmatched,
  numberMixedDigits,
  digitsMixed,
  addressGlued,
  addressMalformed,
  eraSpacingMixed,
  dateStylesMixed,
  impossibleDate,
  christianYear,
  dueWithoutYear,
  dateWithoutYear,
  periodWithoutYear,
  dueOutsideFiscalYear,
  deadlineVague,
  deadlineMissing,
  relativeWithoutEvent,
  dutyWithoutAction,
  recurringWithoutEvents,
  actionWithoutDate,
  actionBeforeRound,
  actionAfterRound,
  actionInFuture,
  actionAfterDeadline,
  actionBeforeItsPeriod,
  actionAfterItsPeriod,
  actionOnDayOff,
  actionRepeatsPlan,
  sameEventTwice,
  evidenceMissing,
  evidenceLinkMalformed,
  linkChangedAfterClose,
];
