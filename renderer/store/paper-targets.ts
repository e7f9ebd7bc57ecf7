// Where the typed texts of the paper's settings belong: margins, the memo, units, dates of a round, a year's columns. What is no
// number or no date is a change that the register turns down, so that it stays in its field as typed.
import type { ColumnKey } from '../../src/register/columns.ts';
import { columnsOf } from '../../src/register/columns.ts';
import { findFiscalYear, findRound } from '../../src/register/find.ts';
import type { Id, Margins, Round } from '../../src/register/model.ts';
import { formatThaiDate } from '../../src/thai/calendar.ts';
import { toArabicDigits, toThaiDigits } from '../../src/thai/digits.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';
import { withHeading, withShare } from './column-shapes.ts';
import type { DraftTarget } from './draft-target.ts';

/** A margin in centimetres. */
export function marginTarget(side: keyof Margins): DraftTarget {
  return {
    key: `paper/margin/${side}`,
    read: ({ paper }) => inCentimetres(paper.marginsMm[side]),
    toChange: ({ paper }, text) => ({
      kind: 'setPaper',
      paper: { ...paper, marginsMm: { ...paper.marginsMm, [side]: readNumber(text) * 10 } },
    }),
  };
}

/** Millimetres as centimetres in Thai digits, e.g. ๒.๕. */
export function inCentimetres(millimetres: number): string {
  return toThaiDigits(String(Math.round(millimetres * 10) / 100));
}

/** A decimal number in Thai or Arabic digits; NaN for anything else. */
export function readNumber(text: string): number {
  const typed = toArabicDigits(text).trim();
  return /^\d+(?:\.\d*)?$/.test(typed) ? Number(typed) : Number.NaN;
}

export const memoUnitTarget: DraftTarget = {
  key: 'paper/memoUnit',
  read: ({ paper }) => paper.memoUnit,
  toChange: ({ paper }, memoUnit) => ({ kind: 'setPaper', paper: { ...paper, memoUnit } }),
};

export function unitTarget(unitId: Id, field: 'name' | 'aliases'): DraftTarget {
  return {
    key: `unit/${unitId}/${field}`,
    read: ({ organisation }) => organisation.units.find(({ id }) => id === unitId)?.[field] ?? null,
    toChange: ({ organisation }, text) => ({
      kind: 'setOrganisation',
      organisation: {
        ...organisation,
        units: organisation.units.map((unit) => (unit.id === unitId ? { ...unit, [field]: text } : unit)),
      },
    }),
  };
}

export function memoNumberTarget(roundId: Id): DraftTarget {
  return {
    key: `round/${roundId}/memoNumber`,
    read: (register) => findRound(register, roundId)?.round.memoNumber ?? null,
    toChange: (_register, memoNumber) => ({ kind: 'setRound', roundId, fields: { memoNumber } }),
  };
}

/** A date in words; without any there is none. */
export function roundDateTarget(roundId: Id, field: 'reportDate' | 'memoDate'): DraftTarget {
  return {
    key: `round/${roundId}/${field}`,
    read: (register) => {
      const found = findRound(register, roundId);
      return found && dateInWords(found.round[field]);
    },
    toChange: (_register, text) => ({
      kind: 'setRound',
      roundId,
      fields: { [field]: text.trim() === '' ? null : (readTypedDate(text) ?? text) },
    }),
  };
}

function dateInWords(date: Round['reportDate']): string {
  return date === null ? '' : formatThaiDate(date);
}

export function columnHeadingTarget(fiscalYearId: Id, key: ColumnKey): DraftTarget {
  return {
    key: `fiscalYear/${fiscalYearId}/column/${key}/heading`,
    read: (register) => columnOf(findFiscalYear(register, fiscalYearId), key)?.heading ?? null,
    toChange: (register, text) => {
      const year = findFiscalYear(register, fiscalYearId);
      return { kind: 'setColumns', fiscalYearId, columns: year ? withHeading(year, key, text) : [] };
    },
  };
}

/** A column's width as a percentage of the table's. */
export function columnWidthTarget(fiscalYearId: Id, key: ColumnKey): DraftTarget {
  return {
    key: `fiscalYear/${fiscalYearId}/column/${key}/width`,
    read: (register) => {
      const column = columnOf(findFiscalYear(register, fiscalYearId), key);
      return column ? inPercent(column.widthShare) : null;
    },
    toChange: (register, text) => {
      const year = findFiscalYear(register, fiscalYearId);
      return { kind: 'setColumns', fiscalYearId, columns: year ? withShare(year, key, readNumber(text) / 100) : [] };
    },
  };
}

/** A share in percent and Thai digits, e.g. ๑๖.๕. */
export function inPercent(share: number): string {
  return toThaiDigits(String(Math.round(share * 1000) / 10));
}

function columnOf(year: Parameters<typeof columnsOf>[0] | null, key: ColumnKey) {
  return year ? columnsOf(year).find((column) => column.key === key) : undefined;
}
