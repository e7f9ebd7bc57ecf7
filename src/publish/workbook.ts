// What a file of tables holds, whichever program will open it: sheets of columns and rows whose cells are texts, numbers or days.
// A text is never anything but a text: whoever writes the file makes no formula of it. It knows no format of a file.
import type { IsoDate } from '../thai/calendar.ts';

/** A day, kept apart from texts so that a spreadsheet can sort and filter by it. */
export interface SheetDay {
  readonly day: IsoDate;
}

/** Null is an empty cell. */
export type SheetCell = string | number | SheetDay | null;

export interface SheetColumn {
  readonly heading: string;
  /** In letters of the sheet's font. */
  readonly width: number;
}

export interface Sheet {
  /** Up to 31 characters, none of []/\:*? */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface Workbook {
  readonly title: string;
  /** The office. */
  readonly creator: string;
  readonly sheets: readonly Sheet[];
}

/** UTF-16 units that a cell of a spreadsheet takes (Excel specifications and limits); more makes the file unreadable there. */
export const longestSheetText = 32_767;

/** An empty cell where there is no day. */
export function dayOrNull(day: IsoDate | null | undefined): SheetDay | null {
  return day === null || day === undefined ? null : { day };
}
