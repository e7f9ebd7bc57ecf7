// What the round's plan asks for, deadline by deadline, with what closes each and why: the second sheet of the workbook. No rule of
// status or matching stands here.
import type { Closing } from '../followup/matching.ts';
import type { DutyState, OccurrenceState } from '../followup/status.ts';
import { type FollowedMeasure, followRound } from '../followup/summary.ts';
import { columnsOf } from '../register/columns.ts';
import { captions, measureStatuses, occurrenceStatuses, reasons, saidByOffice, sheetNames } from './file-words.ts';
import type { RoundPublication } from './publication.ts';
import { dayOrNull, type Sheet, type SheetCell } from './workbook.ts';

/** One row a deadline; a duty that no day can be told of has one row without a deadline. */
export function dutySheet({ register, fiscalYear, round, asOf }: RoundPublication): Sheet {
  const headings = new Map(columnsOf(fiscalYear).map(({ key, heading }) => [key, heading]));
  return {
    name: sheetNames.duties,
    columns: [
      { heading: captions.code, width: 9 },
      { heading: captions.measure, width: 36 },
      { heading: captions.column, width: 24 },
      { heading: captions.item, width: 7 },
      { heading: captions.sentence, width: 50 },
      { heading: captions.deadline, width: 16 },
      { heading: captions.periodFrom, width: 16 },
      { heading: captions.periodTo, width: 16 },
      { heading: captions.status, width: 18 },
      { heading: captions.closedBy, width: 50 },
      { heading: captions.doneOn, width: 16 },
      { heading: captions.reasons, width: 30 },
    ],
    rows: followRound(register, fiscalYear, round, asOf).flatMap((followed) =>
      followed.state.duties.flatMap((state) => rowsOf(followed, state)),
    ),
  };

  function rowsOf({ measure, code }: FollowedMeasure, { duty, occurrences }: DutyState): readonly SheetCell[][] {
    const { column, item, text } = duty;
    const opening = [code, measure.issue || null, headings.get(column) ?? null, item, text];
    if (occurrences.length === 0) {
      return [[...opening, null, null, null, measureStatuses.notDatable, null, null, null]];
    }
    return occurrences.map((occurrence) => [...opening, ...endOf(occurrence)]);
  }
}

function endOf({ occurrence, status, closing }: OccurrenceState): readonly SheetCell[] {
  const { deadline, period } = occurrence;
  return [
    { day: deadline },
    dayOrNull(period?.from),
    dayOrNull(period?.to),
    occurrenceStatuses[status],
    ...(closing === null ? [null, null, null] : closingCells(closing)),
  ];
}

function closingCells({ on, event, reasons: why }: Closing): readonly SheetCell[] {
  return [
    event === null ? saidByOffice : event.text,
    { day: on },
    why.length === 0 ? null : why.map((reason) => reasons[reason]).join(' · '),
  ];
}
