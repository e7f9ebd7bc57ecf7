// Every document that prints, as one type: what whoever prints is handed, whichever it is.
import type { AnnexDocument } from './annex-document.ts';
import type { ReportDocument } from './document.ts';
import type { ManualDocument } from './manual-document.ts';
import type { MemoDocument } from './memo-document.ts';
import type { UnitSlipDocument } from './unit-slip-document.ts';

/** The report and the plan are one kind, known by having none. */
export type PaperDocument = ReportDocument | MemoDocument | AnnexDocument | UnitSlipDocument | ManualDocument;
