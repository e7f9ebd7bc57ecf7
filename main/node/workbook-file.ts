// A spreadsheet file (.xlsx) by the library `write-excel-file`, and what that leaves out: filters, the heading row on every printed page,
// whose file it is. Texts are strings and days are days; nothing is ever a formula. It must not know what the sheets are about.
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeExcelFile, { type CellObject, type Sheet as ExcelSheet, type Feature } from 'write-excel-file/node';
import type { Sheet, SheetCell, Workbook } from '../../src/publish/workbook.ts';
import { corePropertiesPath, corePropertiesXml } from './core-properties.ts';
import { withZipTimes } from './zip-times.ts';

/** The file's bytes; equal workbooks with an equal `createdAt` give equal bytes. */
export async function writeWorkbookFile(workbook: Workbook, createdAt: string): Promise<Uint8Array> {
  const features = [filters(workbook.sheets), layout(workbook.sheets), named(workbook, createdAt)];
  const file = writeExcelFile(workbook.sheets.map(excelSheet), { fontFamily: 'TH SarabunPSK', fontSize: 14, features });
  return withZipTimes(await file.toBuffer(), createdAt);
}

/** What the library takes for the contents of a part. */
type FileContent = Stream | Buffer | Blob;

const border = { borderStyle: 'thin', borderColor: '#bfbfbf' } as const;
const top = { alignVertical: 'top', ...border } as const;

/** In Thai digits, by the Buddhist era: ๔ เม.ย. ๒๕๖๖. */
const dayFormat = '[$-D07041E]d mmm yyyy;@';

function excelSheet({ name, columns, rows }: Sheet): ExcelSheet<FileContent> {
  const head = columns.map(
    ({ heading }): CellObject => ({
      ...border,
      value: heading,
      type: String,
      fontWeight: 'bold',
      align: 'center',
      alignVertical: 'center',
      wrap: true,
      backgroundColor: '#ededed',
    }),
  );
  return {
    sheet: name,
    data: [head, ...rows.map((cells) => cells.map(excelCell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function excelCell(cell: SheetCell): CellObject {
  if (cell === null) return top;
  if (typeof cell === 'number') return { ...top, value: cell, type: Number, align: 'center' };
  if (typeof cell === 'string') return { ...top, value: withoutEscapes(cell), type: String, wrap: true };
  return { ...top, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dayFormat, align: 'center' };
}

/** Spreadsheets read _x0041_ as A; so that it stays what was typed, its first line is written as such a code itself. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** Filters over the whole table of each sheet, and its heading on every printed page. Sources: ECMA-376 part 1, 18.3.1.2 and 18.2.5. */
function filters(sheets: readonly Sheet[]): Feature<FileContent> {
  const rangeOf = ({ columns, rows }: Sheet) => ({ last: columnName(columns.length), bottom: rows.length + 1 });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const { last, bottom } = rangeOf(sheet);
            return xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="A1:${last}${bottom}"/>`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.map((sheet, index) => {
              const { last, bottom } = rangeOf(sheet);
              const quoted = `'${sheet.name}'`;
              return (
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$1:$${last}$${bottom}</definedName>` +
                `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`
              );
            });
            return xml.replace(
              /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/u,
              () => `<definedNames>${names.join('')}</definedNames>`,
            );
          },
        },
      },
    },
  };
}

/** Rows as tall as their texts, until somebody changes them; in print as wide as one sheet of paper and as long as it takes. */
function layout(sheets: readonly Sheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/(<worksheet[^>]*>)/u, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              // Without frozen columns there is no right-hand pane to be in.
              .replace(' xSplit="0"', '')
              .replace('activePane="bottomRight"', 'activePane="bottomLeft"'),
          transformElementAttributes: (name, attributes, index, _options, { sheetIndex }) => {
            if (name === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            const sheet = sheets[sheetIndex];
            if (name !== 'row' || index === undefined || sheet === undefined) return attributes;
            return { ...attributes, ht: rowHeight(sheet, index) };
          },
        },
      },
    },
  };
}

const linePt = 19;
/** The tallest row that Excel shows. */
const tallestPt = 409;

/** In points, by how many letters stand side by side: not every program measures the rows of a file it opens. */
function rowHeight({ columns, rows }: Sheet, index: number): number {
  const cells = index === 0 ? columns.map(({ heading }) => heading) : (rows[index - 1] ?? []);
  const lines = cells.map((cell, at) => (typeof cell === 'string' ? lineCount(cell, columns[at]?.width ?? 1) : 1));
  return Math.min(tallestPt, 3 + linePt * Math.max(1, ...lines));
}

/** Marks above and below take no room beside; a line of Thai ends a word or so before the edge. */
function lineCount(text: string, width: number): number {
  const count = (line: string) => Math.ceil(line.replace(/\p{Mn}/gu, '').length / (width * 0.92));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, count(line)), 0);
}

function named({ title, creator }: Workbook, createdAt: string): Feature<FileContent> {
  const contentType = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override PartName="/${corePropertiesPath}" ContentType="${contentType}"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core-properties" Type="${relation}" Target="${corePropertiesPath}"/>`,
        },
      },
      write: {
        files: () => ({ [corePropertiesPath]: corePropertiesXml({ title, creator, subject: '', createdAt }) }),
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const last = String.fromCharCode(0x41 + ((number - 1) % 26));
  return number <= 26 ? last : columnName(Math.floor((number - 1) / 26)) + last;
}
