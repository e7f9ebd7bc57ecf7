// What the program and its print worker say to each other. Plain data that can be cloned between threads.
import type { PrintAttachment } from '../../src/app/ports.ts';
import type { ReportDocument } from '../../src/report/document.ts';

export interface PrintOrder {
  readonly order: number;
  readonly document: ReportDocument;
  readonly createdAt: string;
  readonly archival: boolean;
  readonly attachment: PrintAttachment | null;
}

export type PrintNews =
  /** The worker has loaded all it needs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly order: number; readonly pagesDone: number; readonly pageCount: number }
  | { readonly kind: 'printed'; readonly order: number; readonly pdf: Uint8Array; readonly pageCount: number }
  | { readonly kind: 'failed'; readonly order: number; readonly fault: unknown };
