// What a file that is given out holds, by its format: texts that are finished, tables for a spreadsheet, a document for Word. The one
// door to the shaping of all files; it must not know how bytes are made of them.
import { exportRegister } from '../exchange/export-json.ts';
import { cellText, columnsOf } from '../register/columns.ts';
import { buildReportDocument, type ReportDocument } from '../report/document.ts';
import { commaSeparated } from './comma-separated.ts';
import { dutySheet } from './duty-sheet.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { titles } from './file-words.ts';
import { itasSheet, itasText, itasWorkbook } from './itas.ts';
import { measureSheet } from './measure-sheet.ts';
import type { Publication, RoundPublication } from './publication.ts';
import { webPage } from './web-page.ts';
import type { WordDocument } from './word-document.ts';
import { type WordGround, wordReport } from './word-report.ts';
import { longestSheetText, type Workbook } from './workbook.ts';

export type FileContents =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'word'; readonly document: WordDocument };

/** The contents of one file. What is set in type needs its `ground`, which has to be there for Word. */
export function fileContents(publication: Publication, ground: WordGround | null): FileContents {
  switch (publication.format) {
    case 'json':
      return textOf(`${JSON.stringify(exportRegister(publication.register), null, 2)}\n`);
    case 'csv':
      return textOf(commaSeparated(measureSheet(publication)));
    case 'xlsx':
      return { kind: 'workbook', workbook: roundWorkbook(publication) };
    case 'itas':
      if (publication.ending === 'xlsx') return { kind: 'workbook', workbook: itasWorkbook(publication) };
      return textOf(publication.ending === 'csv' ? commaSeparated(itasSheet(publication)) : itasText(publication));
    case 'html':
      return textOf(webPage(documentOf(publication)));
    case 'docx':
      if (ground === null) throw new Error('A Word file is set in type, and no font was measured for it.');
      return { kind: 'word', document: wordReport(documentOf(publication), ground, publication.numbering) };
  }
}

/** The round is the register's own, so its document is there. */
export function documentOf({ register, fiscalYear, round }: RoundPublication): ReportDocument {
  const document = buildReportDocument(register, fiscalYear.id, round.id);
  if (document === null) throw new Error('The round of the publication is not in its register.');
  return document;
}

function textOf(text: string): FileContents {
  return { kind: 'text', text };
}

function roundWorkbook(publication: RoundPublication): Workbook {
  const { register, fiscalYear, round } = publication;
  const { name } = register.organisation;
  return {
    title: titles.workbook(name, fiscalYear.year, round.months),
    creator: name,
    sheets: [measureSheet(publication), dutySheet(publication), evidenceSheet(publication)],
  };
}

/** Whether a text of the round is longer than a spreadsheet's cell; Excel could not open the file. */
export function isTooLongForSheet({ fiscalYear, round }: Pick<RoundPublication, 'fiscalYear' | 'round'>): boolean {
  const columns = columnsOf(fiscalYear);
  return fiscalYear.groups.some(
    ({ heading, measures }) =>
      heading.length > longestSheetText ||
      measures.some((measure) => columns.some(({ key }) => cellText(measure, key, round.id).length > longestSheetText)),
  );
}
