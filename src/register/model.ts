// What a register is: plain, immutable data. A cell is plain text with newlines; item codes, list items, indicators and dates
// are read out of the texts by pure functions, never stored as a second truth. Knows nothing of files, windows or paper.
import type { IsoDate, RoundMonths } from '../thai/calendar.ts';
import type { PaperDigits } from '../thai/paper-digits.ts';
import type { ColumnKey, YearColumn } from './columns.ts';

export type { RoundMonths };

/** An identifier made once by the `newId` port; never reused, never shown. */
export type Id = string;

/** The whole of one register file. */
export interface Register {
  readonly organisation: Organisation;
  /** How every document of the register prints. */
  readonly paper: PaperSettings;
  /** Who signs the report, in the order of the signature block. */
  readonly signers: readonly Signer[];
  readonly followup: FollowupSettings;
  /** Findings that somebody looked at and called right, each with the reason. */
  readonly acceptedFindings: readonly AcceptedFinding[];
  /** The office's own sentences, offered as one types. */
  readonly phrases: readonly Phrase[];
  /** What the office adds to the catalogue of the assessment, or says otherwise. */
  readonly catalogueEntries: readonly CatalogueEntry[];
  /** Newest year last. */
  readonly fiscalYears: readonly FiscalYear[];
}

/** อบต., เทศบาล, อบจ. or another kind of office; it decides titles such as ปลัด… and นายก…. */
export type OrganisationKind = 'sao' | 'municipality' | 'pao' | 'other';

/** The office whose register it is. */
export interface Organisation {
  readonly kind: OrganisationKind;
  /** The full name as it prints, e.g. องค์การบริหารส่วนตำบลตัวอย่าง. */
  readonly name: string;
  /** The short name, e.g. อบต.ตัวอย่าง; may be empty. */
  readonly shortName: string;
  /** The name alone, without อำเภอ or จังหวัด before it. */
  readonly district: string;
  readonly province: string;
  /** The units measures are given to, e.g. สำนักปลัด, กองคลัง. */
  readonly units: readonly Unit[];
  /** Words of the office's own, one a line: kept whole in printed lines and known to every check. */
  readonly ownWords: string;
}

/** A part of the office that answers for measures. */
export interface Unit {
  readonly id: Id;
  readonly name: string;
  /** Other ways in which texts name it, one a line. */
  readonly aliases: string;
}

/** A file kept with the register, in the evidence store under its hash. */
export interface KeptFile {
  readonly name: string;
  /** Of its bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

/** How the documents of a register print. */
export interface PaperSettings {
  readonly digits: PaperDigits;
  /** Of the pages with the table. */
  readonly orientation: 'landscape' | 'portrait';
  readonly marginsMm: Margins;
  /** `pdfA2b` archival; `pdfA3b` archival with the round's data attached. Neither has been seen by a validator. */
  readonly format: 'plain' | 'pdfA2b' | 'pdfA3b';
  /** The office's own fonts; null prints in the one that comes with the program. */
  readonly font: { readonly regular: KeptFile; readonly bold: KeptFile } | null;
  /** Stands on the cover. */
  readonly emblem: KeptFile | null;
  /** Stands at the head of the memo; its place stays blank without one. */
  readonly garuda: KeptFile | null;
  /** Who writes the memo, before the office's name, e.g. สำนักปลัด; may be empty. */
  readonly memoUnit: string;
  /** The memo goes through the chief administrator (ผ่านปลัด) to the executive. */
  readonly memoThroughClerk: boolean;
}

/** How deadlines are looked at. */
export interface FollowupSettings {
  /** Month and day ("04-30") after which the assessment's answers and their links must not change. */
  readonly answersClose: string;
  /** A duty is "due soon" this many days before its deadline. */
  readonly soonDays: number;
  /** Days off, one a line: an ISO date, then what it is. */
  readonly holidays: string;
}

/** A finding of the check before printing that a person called right, with the reason. */
export interface AcceptedFinding {
  readonly id: Id;
  /** The rule's name. */
  readonly rule: string;
  /** Null where it is not about a measure. */
  readonly measureId: Id | null;
  /** A column's key, or the setting's name. */
  readonly where: string;
  /** The text found fault with; the acceptance holds as long as it reads so. */
  readonly text: string;
  readonly reason: string;
  /** ISO instant. */
  readonly acceptedAt: string;
}

/** A sentence of the office's phrase bank, offered in one column. */
export interface Phrase {
  readonly id: Id;
  readonly column: ColumnKey;
  readonly text: string;
}

/** One item of the assessment as the office knows it. */
export interface CatalogueEntry {
  readonly id: Id;
  /** พ.ศ. */
  readonly assessmentYear: number;
  /** "I7", "E11", "O8". */
  readonly code: string;
  readonly indicatorNo: number;
  /** The question or the item's name. */
  readonly text: string;
}

/** White space at the paper's edges, in millimetres. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a signer says above the signature: nothing, an opinion (dotted lines), or a decision to tick. */
export type SignerVoice = 'none' | 'opinion' | 'decision';

/** A person who signs the report. */
export interface Signer {
  readonly id: Id;
  /** What stands after (ลงชื่อ)………, e.g. ผู้รายงาน, ผู้ตรวจสอบ. */
  readonly role: string;
  readonly name: string;
  /** One or more lines: position, acting title. */
  readonly position: string;
  readonly voice: SignerVoice;
  /** A scan of the signature; printed only where it is asked for. */
  readonly signature: KeptFile | null;
}

/** A year of the register: its plan, and the rounds that report on it. */
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
  /** The table's columns in printing order; empty means the usual five (see `columnsOf`). */
  readonly columns: readonly YearColumn[];
  /** At most one of 6 and one of 12 months, in this order. */
  readonly rounds: readonly Round[];
  readonly groups: readonly Group[];
}

/** A reporting round; what was done in it stands in the measures. */
export interface Round {
  readonly id: Id;
  readonly months: RoundMonths;
  /** The cover's lines; may hold placeholders. */
  readonly cover: string;
  /** The day of the report, printed under the signatures; null leaves it to the pen. */
  readonly reportDate: IsoDate | null;
  /** The memo's ที่ and วันที่; empty and null leave them to the pen. */
  readonly memoNumber: string;
  readonly memoDate: IsoDate | null;
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
  /** Texts of the optional columns; kept where the year does not show them. */
  readonly score: string;
  readonly problem: string;
  readonly period: string;
  /** What the assessment made of it; null where nobody said. */
  readonly flag: MeasureFlag | null;
  /** Remarks on cells, which never print; at most one a cell. */
  readonly notes: readonly CellNote[];
  /** Round id → text; a round without an entry has an empty cell. */
  readonly actions: Readonly<Record<Id, string>>;
  /** What the clerk says of sentences that the program read otherwise. */
  readonly overrides: readonly StatementOverride[];
  /** What proves the measure, in the order it is listed. */
  readonly evidence: readonly Evidence[];
}

/** จุดอ่อนเร่งด่วน (an urgent weakness) or ควรพัฒนา (to be developed). */
export type MeasureFlag = 'urgent' | 'develop';

/**
 * The clerk's word on one sentence of a cell: it goes before what the program reads there, for as long as the cell has the
 * sentence; editing others leaves it alone.
 */
export interface StatementOverride {
  readonly id: Id;
  readonly column: ColumnKey;
  /** Null exactly for plan columns, as in a cell's address. */
  readonly roundId: Id | null;
  /** The sentence as it read when the word was given. */
  readonly sentence: string;
  /** Of a duty that returns, the deadline it is about; null for the sentence as a whole. */
  readonly occurrence: IsoDate | null;
  /** `ignored`: nothing is due or done by it; `due` and `done`: on `date`; `open`: not done, whatever seems to close it. */
  readonly verdict: 'ignored' | 'due' | 'done' | 'open';
  readonly date: IsoDate | null;
}

/** A remark on a cell, which never prints. */
export interface CellNote {
  readonly column: ColumnKey;
  /** Null exactly for plan columns, as in a cell's address. */
  readonly roundId: Id | null;
  readonly text: string;
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

/** A file that is kept with the register. */
export interface FileEvidence extends EvidenceBase, KeptFile {
  readonly kind: 'file';
  readonly name: string;
}

/** A web address that shows what was done. */
export interface LinkEvidence extends EvidenceBase {
  readonly kind: 'link';
  readonly url: string;
  /** How to get there by clicking from the front page, e.g. "หน้าแรก > ITA > O๘"; may be empty. */
  readonly clickPath: string;
}

/** The instruments of the ITA assessment: internal, external, open data. */
export type Instrument = 'IIT' | 'EIT' | 'OIT';
