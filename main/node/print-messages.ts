// What the program and its print worker say to each other. Plain data that can be cloned between threads.
import type { FontPaths, PlannedPages, PrintAttachment, PrintedReport } from '../../src/app/ports.ts';
import type { PageMark } from '../../src/contract/contract.ts';
import type { PaperSettings } from '../../src/register/model.ts';
import type { PaperDocument } from '../../src/report/paper-document.ts';

interface PaperOrder {
  readonly order: number;
  readonly document: PaperDocument;
  /** Beside it lie the files that the document and `font` name; null where there are none. */
  readonly registerPath: string | null;
  readonly font: PaperSettings['font'];
  /** Goes before `font`. */
  readonly fontPaths: FontPaths | null;
}

export interface PrintOrder extends PaperOrder {
  readonly task: 'print';
  readonly createdAt: string;
  readonly archival: boolean;
  readonly attachment: PrintAttachment | null;
  readonly wantsMap: boolean;
  readonly mark: PageMark;
  readonly forSigning: boolean;
}

/** Lays out without printing. */
export interface PlanOrder extends PaperOrder {
  readonly task: 'plan';
}

export type PrintNews =
  /** The worker has loaded all it needs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly order: number; readonly pagesDone: number; readonly pageCount: number }
  | { readonly kind: 'printed'; readonly order: number; readonly printed: PrintedReport }
  | { readonly kind: 'planned'; readonly order: number; readonly planned: PlannedPages }
  | { readonly kind: 'failed'; readonly order: number; readonly fault: unknown };
