// What the application needs for digital signatures, as ports of their own. A password comes in with a call, is used for it and is
// kept nowhere.
import type { Result } from '../result.ts';
import type {
  CertificateView,
  PdfCandidate,
  PdfInspection,
  SignatureBlock,
  SignatureView,
} from '../signing/signing.ts';

/** A PDF on the disk or in memory. */
export type PdfSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** A file of a certificate and its key (.p12, .pfx), looked into. */
export interface CertificateFile {
  readonly certificate: CertificateView;
  /** Certificates in the file beside the holder's own: who issued it and who stands behind them. */
  readonly chain: readonly CertificateView[];
}

export interface SignOrder {
  readonly pdf: PdfSource;
  readonly certificatePath: string;
  readonly password: string;
  /** A block by its field, number, role or holder; see `findBlock`. */
  readonly block: string;
  /** Both may be ''. */
  readonly reason: string;
  readonly place: string;
  /** ISO instant, which stands in the signature and on the paper. */
  readonly at: string;
}

export interface SignedPdf {
  /** Begins with the bytes that were given, every one of them. */
  readonly pdf: Uint8Array;
  /** As it was read back from the finished file. */
  readonly signature: SignatureView;
}

/**
 * Signs PDFs and looks into them, in a thread of its own. A PDF to be signed carries its signature blocks: print with `forSigning`
 * (see `PrintRequest`). Errors are `signingRefused` with the reason, and those of the disk.
 */
export interface PdfSigner {
  readCertificate(path: string, password: string): Promise<Result<CertificateFile>>;
  /** Fills one block by an incremental update: earlier bytes, and with them earlier signatures, stay as they are. */
  sign(order: SignOrder): Promise<Result<SignedPdf>>;
  /** Everything that can be told of a PDF offline. With `candidates` it also says which of them the file is or begins with. */
  inspect(pdf: PdfSource, candidates?: readonly PdfCandidate[]): Promise<Result<PdfInspection>>;
  /** The signature blocks of a PDF; none of one that carries none. */
  listBlocks(pdf: PdfSource): Promise<Result<readonly SignatureBlock[]>>;
  /** Makes a certificate for practice, valid for a year, into a new file; refuses a path that is taken. */
  makeTestCertificate(order: TestCertificateOrder): Promise<Result<CertificateView>>;
}

export interface TestCertificateOrder {
  readonly name: string;
  readonly password: string;
  readonly path: string;
  /** ISO instant from which it holds. */
  readonly at: string;
}

/**
 * The issued reports that the open register keeps: whose bytes can be signed, and with which a file can be compared; none where no
 * register is open.
 */
export interface IssuedPdfs {
  /** Every version kept, signed ones too. */
  candidates(): readonly PdfCandidate[];
  /** Where the kept PDF of an issued report lies, newest version. */
  pdfPath(issueId: string): string | null;
}
