// What a register is: plain, immutable data. A cell is plain text with newlines; item codes, list items, indicators and dates
// are read out of the texts by pure functions, never stored as a second truth. Knows nothing of files, windows or paper.
import type { IsoDate } from '../thai/calendar.ts';

/** An identifier made once by the `newId` port; never reused, never shown. */
export type Id = string;

/** The whole of one register file. */
export interface Register {
  readonly organisation: Organisation;
  /** Who signs the report, in the order of the signature block. */
  readonly signers: readonly Signer[];
  /** Newest year last. */
  readonly fiscalYears: readonly FiscalYear[];
}

/** อบต., เทศบาล, อบจ. or another kind of office; it decides titles such as ปลัด… and นายก…. */
export type OrganisationKind = 'sao' | 'municipality' | 'pao' | 'other';

export interface Organisation {
  readonly kind: OrganisationKind;
  /** The full name as it prints, e.g. องค์การบริหารส่วนตำบลตัวอย่าง. */
  readonly name: string;
  /** The short name, e.g. อบต.ตัวอย่าง; may be empty. */
  readonly shortName: string;
  /** The name alone, without อำเภอ or จังหวัด before it. */
  readonly district: string;
  readonly province: string;
}

export interface Signer {
  readonly id: Id;
  /** What stands after (ลงชื่อ)………, e.g. ผู้รายงาน, ผู้ตรวจสอบ. */
  readonly role: string;
  readonly name: string;
  /** One or more lines: position, acting title. */
  readonly position: string;
}

export interface FiscalYear {
  readonly id: Id;
  /** พ.ศ.; fiscal year N runs from 1 October N-1 to 30 September N. */
  readonly year: number;
  /** The ITA assessment the measures answer, พ.ศ.; as a rule the year before. */
  readonly assessmentYear: number;
  /** The plan's title above the table; may hold placeholders (see report/placeholders). */
  readonly heading: string;
  /** Paragraphs between heading and table; may hold placeholders. */
  readonly introduction: string;
  /** At most one of 6 and one of 12 months, in this order. */
  readonly rounds: readonly Round[];
  readonly groups: readonly Group[];
}

/** A reporting round covers the first 6 or all 12 months of its fiscal year. */
export type RoundMonths = 6 | 12;

export interface Round {
  readonly id: Id;
  readonly months: RoundMonths;
  /** The cover's lines; may hold placeholders. */
  readonly cover: string;
}

/** An indicator and the instrument that assesses it, as one full-width heading over its measures. */
export interface Group {
  readonly id: Id;
  /** As typed and printed, e.g. "ตัวชี้วัดที่ ๒ การใช้งบประมาณ\nเครื่องมือการประเมิน แบบวัด IIT". */
  readonly heading: string;
  readonly measures: readonly Measure[];
}

/** One row of the report. The first four cells are the year's plan; `actions` holds the fifth by round. */
export interface Measure {
  readonly id: Id;
  /** Item code and question as typed, e.g. "E๑๑ เจ้าหน้าที่ของหน่วยงาน…". */
  readonly issue: string;
  readonly responsible: string;
  readonly steps: string;
  readonly reporting: string;
  /** Round id → text; a round without an entry has an empty cell. */
  readonly actions: Readonly<Record<Id, string>>;
  /** What proves the measure, in the order it is listed. */
  readonly evidence: readonly Evidence[];
}

/** A file kept with the register or a link, that shows what was done. */
export type Evidence = FileEvidence | LinkEvidence;

interface EvidenceBase {
  readonly id: Id;
  /** The list mark it hangs on, as printed in the cell ("๑)", "(๒)"), or null for the measure as a whole. */
  readonly item: string | null;
  /** What it is called: the file's name at first, or a title. */
  readonly name: string;
  /** The day of what it shows (ISO), which is not the day it was added; null where nobody said. */
  readonly date: IsoDate | null;
  /** ISO instant. */
  readonly addedAt: string;
}

export interface FileEvidence extends EvidenceBase {
  readonly kind: 'file';
  /** Of its bytes, lower-case hexadecimal: its name in the evidence store. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

export interface LinkEvidence extends EvidenceBase {
  readonly kind: 'link';
  readonly url: string;
  /** How to get there by clicking from the front page, e.g. "หน้าแรก > ITA > O๘"; may be empty. */
  readonly clickPath: string;
}

/** The instruments of the ITA assessment: internal, external, open data. */
export type Instrument = 'IIT' | 'EIT' | 'OIT';
