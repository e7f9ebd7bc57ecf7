// Digital signatures as the program speaks of them: certificates, signature blocks, signatures and what a PDF turns out to be when it
// is looked into. Plain data that crosses to the window; it must not know PDF's syntax, cryptography or files.

/** A certificate as a person should see it. Texts are as the certificate has them, in Unicode's NFC. */
export interface CertificateView {
  /** The holder's name (CN; where there is none, the whole name in the usual writing). */
  readonly subject: string;
  /** The holder's office (O); '' where it does not say. */
  readonly organisation: string;
  /** Who issued it, named like the holder. */
  readonly issuer: string;
  /** Lower-case hexadecimal. */
  readonly serialNumber: string;
  /** ISO instants between which it holds. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly key: CertificateKey;
  /** By the names of the standard (X.509), e.g. digitalSignature; empty where the certificate does not limit them. */
  readonly keyUsages: readonly string[];
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** Made for practice by this program: it proves nobody's identity. */
  readonly isTest: boolean;
  /** As of the day it was looked at or, of a signature, the day of signing. */
  readonly problems: readonly CertificateProblem[];
}

export interface CertificateKey {
  readonly algorithm: 'RSA' | 'EC' | 'other';
  readonly bits: number;
  /** Of an EC key its curve, e.g. P-256; null otherwise. */
  readonly curve: string | null;
}

export type CertificateProblem =
  | 'expired'
  | 'notYetValid'
  /** Nobody but the holder vouches for it. */
  | 'selfSigned'
  /** Its usages leave signing out. */
  | 'notForSigning'
  /** RSA below 2048 bits, EC below 256. */
  | 'weakKey';

/** What keeps a certificate from signing; the other problems are told and do not hinder. */
export const hinderingProblems: readonly CertificateProblem[] = ['expired', 'notYetValid', 'notForSigning', 'weakKey'];

/** A place on the paper that is to be signed, as the PDF itself carries it. */
export interface SignatureBlock {
  /** The field's own name, unique in the file, e.g. "1-reporter". Files of other programs have names of their own. */
  readonly field: string;
  /** From 1, in the order they stand in the file. */
  readonly number: number;
  /** Whose it is, in words: role, name, position; '' where the file does not say. */
  readonly label: string;
  /** From 1; null where the field is on no page. */
  readonly page: number | null;
  readonly isSigned: boolean;
}

/** One signature of a file, in the order of signing. */
export interface SignatureView {
  readonly field: string;
  readonly blockLabel: string;
  /** Null where it names no certificate that could be read. */
  readonly signer: CertificateView | null;
  /** The certificates in the signature vouch for the signer's up to one that vouches for itself. Whether that one is trusted is unknown. */
  readonly isChainWhole: boolean;
  /** ISO instant by the clock of the computer that signed; null where it does not say. No time stamp stands behind it. */
  readonly signedAt: string | null;
  readonly reason: string;
  readonly place: string;
  readonly integrity: SignatureIntegrity;
  readonly covers: SignatureCover;
  /** How many bytes from the start it vouches for (the gap of the signature itself included). */
  readonly coveredBytes: number;
  /** How many revisions were put behind the covered bytes. */
  readonly revisionsAfter: number;
  /** The form of signature, as the file names it, e.g. ETSI.CAdES.detached. */
  readonly form: string;
}

export type SignatureIntegrity =
  | 'valid'
  /** Bytes it vouches for are not as they were signed, or the signature itself was changed. */
  | 'changed'
  /** It is of a form that this program does not check, or broken. */
  | 'unreadable';

export type SignatureCover =
  | 'wholeFile'
  /** All up to where a later part of the file begins. */
  | 'untilLaterSignature'
  /** It leaves something out of the part it stands in: as good as none for what is left out. */
  | 'partOnly';

/** What a later part of a file puts on the part before it. */
export type AdditionKind =
  | 'signature'
  | 'pages'
  | 'annotations'
  /** What pages show was drawn anew. */
  | 'content'
  | 'attachment'
  | 'metadata'
  | 'form'
  | 'other';

/** A part of the file that was put behind the parts before it, as programs that sign or edit do. */
export interface PdfRevision {
  /** Where it ends, from the file's start. */
  readonly length: number;
  readonly additions: readonly AdditionKind[];
  /** Fields that are signed in it. */
  readonly signs: readonly string[];
  /** Fields that were signed before and are not any more. */
  readonly unsigns: readonly string[];
}

/** A file that may be looked for inside another one: its whole content, by hash and size. */
export interface PdfCandidate {
  readonly id: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/** The candidate that a file is, or begins with: the longest where there are several. */
export interface CandidateMatch {
  readonly id: string;
  readonly extent: 'whole' | 'prefix';
}

/** Everything that can be told of a PDF from itself. */
export interface PdfInspection {
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Null where the pages cannot be counted. */
  readonly pageCount: number | null;
  readonly title: string;
  /** The file says that this program made it, which anybody can write. */
  readonly saysOurs: boolean;
  readonly isEncrypted: boolean;
  readonly signatures: readonly SignatureView[];
  /** Blocks that wait for a signature. */
  readonly freeBlocks: readonly SignatureBlock[];
  /** In the order of the file; the first is the document as it was made. */
  readonly revisions: readonly PdfRevision[];
  /** What was put behind the last valid signature, or behind the first revision where nothing is signed. */
  readonly addedAfter: readonly AdditionKind[];
  /** Null where nothing was to be compared with; `none` where the file begins with no candidate. */
  readonly match: CandidateMatch | 'none' | null;
}
