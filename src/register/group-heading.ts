// Reads indicator and instrument out of a group's heading, e.g. "ตัวชี้วัดที่ ๒ การใช้งบประมาณ\nเครื่องมือการประเมิน แบบวัด IIT", and
// composes such a heading. The heading's text is the truth; what is read here is never stored.
import { toArabicDigits, toThaiDigits } from '../thai/digits.ts';
import type { Instrument } from './model.ts';

export interface GroupReading {
  readonly indicatorNo: number | null;
  /** "" when the heading names no indicator. */
  readonly indicatorName: string;
  readonly instrument: Instrument | null;
}

const indicator = /ตัวชี้วัด(?:ที่)?\s*([0-9๐-๙]+)((?:(?!เครื่องมือ)[\s\S])*)/u;
const instrumentName = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/iu;

/** What a group's heading says; parts it does not say are null or "". */
export function readGroupHeading(heading: string): GroupReading {
  const [, number, name] = indicator.exec(heading) ?? [];
  const instrument = instrumentName.exec(heading)?.[1]?.toUpperCase();
  return {
    indicatorNo: number === undefined ? null : Number(toArabicDigits(number)),
    indicatorName: name === undefined ? '' : name.replace(/\s+/gu, ' ').trim(),
    instrument: instrument === 'IIT' || instrument === 'EIT' || instrument === 'OIT' ? instrument : null,
  };
}

/** The heading as published reports write it, on two lines. */
export function composeGroupHeading(indicatorNo: number, indicatorName: string, instrument: Instrument): string {
  return `ตัวชี้วัดที่ ${toThaiDigits(indicatorNo)} ${indicatorName}\nเครื่องมือการประเมิน แบบวัด ${instrument}`;
}
