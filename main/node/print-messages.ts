// What the program and its print worker say to each other. Plain data that can be cloned between threads.
import type { PrintAttachment, PrintedReport } from '../../src/app/ports.ts';
import type { PaperDocument } from '../../src/report/memo-document.ts';

export interface PrintOrder {
  readonly order: number;
  readonly document: PaperDocument;
  readonly createdAt: string;
  readonly archival: boolean;
  readonly attachment: PrintAttachment | null;
  readonly wantsMap: boolean;
}

export type PrintNews =
  /** The worker has loaded all it needs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly order: number; readonly pagesDone: number; readonly pageCount: number }
  | { readonly kind: 'printed'; readonly order: number; readonly printed: PrintedReport }
  | { readonly kind: 'failed'; readonly order: number; readonly fault: unknown };
