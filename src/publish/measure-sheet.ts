// The round's measures for a spreadsheet: one row a measure with everything one would sort and filter by, the texts as typed. It
// must not know how a sheet is written.
import { flatCaptions } from '../exchange/flat-table.ts';
import { type FollowedMeasure, followRound } from '../followup/summary.ts';
import { type ColumnKey, cellText, columnsOf } from '../register/columns.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import type { Group } from '../register/model.ts';
import { captions, flags, measureStatuses, openStatuses, sheetNames } from './file-words.ts';
import type { RoundPublication } from './publication.ts';
import { dayOrNull, type Sheet, type SheetCell } from './workbook.ts';

/** In letters: wide enough to read, narrow enough that the five columns stand side by side on a wide screen. */
const columnWidth: Readonly<Record<ColumnKey, number>> = {
  issue: 36,
  score: 10,
  problem: 30,
  responsible: 26,
  steps: 52,
  period: 22,
  reporting: 50,
  actions: 50,
};

/** One row a measure; a group without measures keeps a row of its own, so that no heading is lost. */
export function measureSheet({ register, fiscalYear, round, asOf }: RoundPublication): Sheet {
  const columns = columnsOf(fiscalYear);
  const followed = new Map(followRound(register, fiscalYear, round, asOf).map((each) => [each.measure.id, each]));
  return {
    name: sheetNames.measures,
    columns: [
      { heading: flatCaptions.fiscalYear, width: 11 },
      { heading: flatCaptions.round, width: 9 },
      { heading: flatCaptions.group, width: 34 },
      { heading: captions.indicatorNo, width: 10 },
      { heading: captions.instrument, width: 11 },
      { heading: flatCaptions.code, width: 9 },
      ...columns.map(({ key, heading }) => ({ heading, width: columnWidth[key] })),
      { heading: captions.flag, width: 16 },
      { heading: captions.status, width: 18 },
      { heading: captions.nextDue, width: 16 },
      { heading: captions.occurrences, width: 12 },
      { heading: captions.closed, width: 10 },
      { heading: captions.late, width: 12 },
    ],
    rows: fiscalYear.groups.flatMap((group) => {
      const opening = openingOf(group);
      if (group.measures.length === 0) return [[...opening, null, ...columns.map(() => null), ...emptyEnd]];
      return group.measures.map((measure) => {
        const found = followed.get(measure.id);
        const texts = columns.map(({ key }) => cellText(measure, key, round.id) || null);
        return [...opening, found?.code ?? null, ...texts, ...(found === undefined ? emptyEnd : endOf(found))];
      });
    }),
  };

  function openingOf({ heading }: Group): readonly SheetCell[] {
    const { indicatorNo, instrument } = readGroupHeading(heading);
    return [fiscalYear.year, round.months, heading || null, indicatorNo, instrument];
  }
}

const emptyEnd: readonly SheetCell[] = [null, null, null, null, null, null];

function endOf({ measure, state }: FollowedMeasure): readonly SheetCell[] {
  const occurrences = state.duties.flatMap((duty) => duty.occurrences);
  const open = occurrences
    .filter(({ status }) => openStatuses.has(status))
    .map(({ occurrence }) => occurrence.deadline);
  const late = occurrences.filter(({ status }) => status === 'doneLate').length;
  return [
    measure.flag === null ? null : flags[measure.flag],
    measureStatuses[state.status],
    dayOrNull(open.toSorted()[0]),
    state.total,
    state.closed,
    late,
  ];
}
