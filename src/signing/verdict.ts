// What follows from everything found in a PDF: one verdict on the file, and on each of its signatures. It must not know words.
import type { AdditionKind, PdfInspection, PdfRevision, SignatureView } from './signing.ts';

/** The gravest thing that holds of the file. */
export type FileVerdict =
  /** Bytes that a signature vouches for are not as they were signed. */
  | 'changed'
  /** A field that was signed in an earlier part of the file is not any more. */
  | 'signatureRemoved'
  /** A signature leaves out part of what it stands in. */
  | 'partOnly'
  /** A signature of a form that this program does not check. */
  | 'unreadable'
  /** Every signature holds, and something that is no signature was put behind the first of them. */
  | 'addedAfter'
  /** Every signature holds and nothing but signatures was added. */
  | 'valid'
  | 'notSigned';

/** What holds of a whole file; of several things the gravest. */
export function fileVerdict(inspection: PdfInspection): FileVerdict {
  const { signatures } = inspection;
  const verdicts = signatures.map(signatureVerdict);
  if (verdicts.includes('changed')) return 'changed';
  if (removedSignatures(inspection).length > 0) return 'signatureRemoved';
  if (verdicts.includes('partOnly')) return 'partOnly';
  if (verdicts.includes('unreadable')) return 'unreadable';
  if (signatures.length === 0) return 'notSigned';
  return laterAdditions(inspection).length > 0 ? 'addedAfter' : 'valid';
}

export type SignatureVerdict = 'valid' | 'changed' | 'unreadable' | 'partOnly';

/** A signature holds only for what it covers: one that leaves something out is none for the file. */
export function signatureVerdict({ integrity, covers }: SignatureView): SignatureVerdict {
  return integrity === 'valid' && covers === 'partOnly' ? 'partOnly' : integrity;
}

/** Fields whose signature was taken out again, by a later part of the file. */
export function removedSignatures({ revisions, signatures }: PdfInspection): readonly string[] {
  const removed = revisions.flatMap(({ unsigns }) => unsigns);
  return [...new Set(removed)].filter((name) => !signatures.some(({ field }) => field === name));
}

/**
 * What was put behind the first signature (of an unsigned file, behind the document as it was made) and belongs to no signing: also
 * what a later signer put in together with the signature.
 */
export function laterAdditions({ revisions, signatures, addedAfter }: PdfInspection): readonly AdditionKind[] {
  const signedUpTo = signatures[0]?.coveredBytes ?? revisions[0]?.length ?? 0;
  // The line's end behind a part may lie outside of what is signed.
  const isLater = ({ length }: PdfRevision) => length > signedUpTo + 2;
  const later = revisions.filter(isLater).flatMap(({ additions }) => additions);
  return [...new Set([...later, ...addedAfter])].filter((kind) => kind !== 'signature');
}
