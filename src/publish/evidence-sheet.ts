// The evidence of the year's measures for a spreadsheet: files by name, links with the way to them. The files themselves stay where
// they are.
import { followRound } from '../followup/summary.ts';
import type { Evidence } from '../register/model.ts';
import { bangkokDate } from '../thai/calendar.ts';
import { captions, evidenceKinds, sheetNames } from './file-words.ts';
import type { RoundPublication } from './publication.ts';
import { dayOrNull, type Sheet, type SheetCell } from './workbook.ts';

/** One row a piece of evidence, in the order of the table. */
export function evidenceSheet({ register, fiscalYear, round, asOf }: RoundPublication): Sheet {
  return {
    name: sheetNames.evidence,
    columns: [
      { heading: captions.code, width: 9 },
      { heading: captions.measure, width: 36 },
      { heading: captions.item, width: 7 },
      { heading: captions.evidenceKind, width: 9 },
      { heading: captions.evidenceName, width: 40 },
      { heading: captions.url, width: 50 },
      { heading: captions.clickPath, width: 44 },
      { heading: captions.evidenceDate, width: 16 },
      { heading: captions.addedOn, width: 16 },
    ],
    rows: followRound(register, fiscalYear, round, asOf).flatMap(({ measure, code }) =>
      measure.evidence.map((piece) => [code, measure.issue || null, ...cellsOf(piece)]),
    ),
  };
}

function cellsOf(piece: Evidence): readonly SheetCell[] {
  const { item, name, date, addedAt } = piece;
  const [url, clickPath] = piece.kind === 'link' ? [piece.url, piece.clickPath || null] : [null, null];
  return [
    item,
    evidenceKinds[piece.kind],
    name || null,
    url,
    clickPath,
    dayOrNull(date),
    dayOrNull(bangkokDate(addedAt)),
  ];
}
