// Reads what stands before the first table of a report: the cover's lines (title, fiscal year, round, office, place), the
// plan's heading and the introduction. Whatever it cannot place becomes introduction, so that no line is lost.
import type { RoundMonths } from '../register/model.ts';
import { toArabicDigits } from '../thai/digits.ts';

export interface FrontMatter {
  /** The cover's lines as they stand, without empty ones. */
  readonly cover: readonly string[];
  readonly heading: string;
  /** Paragraphs parted by "\n". */
  readonly introduction: string;
  /** พ.ศ.; null when the cover names none. */
  readonly fiscalYear: number | null;
  readonly months: RoundMonths | null;
  readonly organisation: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

const title = /^รายงาน(?:ผล)?การ|^แผน|^มาตรการ/u;
const yearLine = /^(?:ประจำ)?ปีงบประมาณ\s*(?:พ\.\s*ศ\.)?\s*([0-9๐-๙]{4})/u;
const yearAnywhere = /ปีงบประมาณ\s*(?:พ\.\s*ศ\.)?\s*([0-9๐-๙]{4})/u;
const roundLine = /^(?:รอบ|\(?รอบ)\s*([0-9๐-๙]+)\s*เดือน/u;
const office = /^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\.|อบจ\.|สำนักงานเทศบาล)\s*\S/u;
const place = /^(?:อำเภอ|เขต)\s*(.+?)\s*จังหวัด\s*(.+)$/u;

/** Reads the text lines before the first table, in order. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const coverEnd = lines.findLastIndex(
    (line) =>
      yearLine.test(line) || roundLine.test(line) || (office.test(line) && line.length < 100) || place.test(line),
  );
  const cover = lines.slice(0, coverEnd + 1);
  const rest = lines.slice(coverEnd + 1);
  const [first] = rest;
  const hasHeading = first !== undefined && title.test(first) && first.length < 250;
  const placeMatch = firstMatch(cover, place);
  const year = firstMatch(cover, yearAnywhere)?.[1] ?? firstMatch(rest.slice(0, 1), yearAnywhere)?.[1];
  return {
    cover,
    heading: hasHeading ? first : '',
    introduction: (hasHeading ? rest.slice(1) : rest).join('\n'),
    fiscalYear: year === undefined ? null : Number(toArabicDigits(year)),
    months: monthsOf(firstMatch(cover, roundLine)?.[1]),
    organisation: cover.find((line) => office.test(line)) ?? null,
    district: placeMatch?.[1] ?? null,
    province: placeMatch?.[2] ?? null,
  };
}

function firstMatch(lines: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const line of lines) {
    const match = pattern.exec(line);
    if (match) return match;
  }
  return null;
}

function monthsOf(digits: string | undefined): RoundMonths | null {
  const months = digits === undefined ? 0 : Number(toArabicDigits(digits));
  return months === 6 || months === 12 ? months : null;
}
