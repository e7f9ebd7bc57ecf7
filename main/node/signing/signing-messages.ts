// What the program and its signing worker say to each other: one order and its answer, plain data that can be cloned between threads.
import type {
  CertificateFile,
  PdfSource,
  SignedPdf,
  SignOrder,
  TestCertificateOrder,
} from '../../../src/app/signing-ports.ts';
import type { CertificateView, PdfCandidate, PdfInspection, SignatureBlock } from '../../../src/signing/signing.ts';

export type SigningOrder =
  | { readonly task: 'readCertificate'; readonly path: string; readonly password: string; readonly at: string }
  | ({ readonly task: 'sign' } & SignOrder)
  | {
      readonly task: 'inspect';
      readonly pdf: PdfSource;
      readonly candidates: readonly PdfCandidate[] | null;
      readonly at: string;
    }
  | { readonly task: 'listBlocks'; readonly pdf: PdfSource }
  | ({ readonly task: 'makeTestCertificate' } & TestCertificateOrder);

export interface SigningAnswers {
  readonly readCertificate: CertificateFile;
  readonly sign: SignedPdf;
  readonly inspect: PdfInspection;
  readonly listBlocks: readonly SignatureBlock[];
  readonly makeTestCertificate: CertificateView;
}

export type SigningTask = SigningOrder['task'];
export type OrderOf<Task extends SigningTask> = Extract<SigningOrder, { readonly task: Task }>;
