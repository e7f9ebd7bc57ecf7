// One verdict on a PDF as the window says it: what its signatures say, and what the open register knows of it, the gravest first. Pure;
// the words are the wording's.
import type { RegisterMatch } from '../../src/contract/issue-shapes.ts';
import type { AdditionKind, PdfInspection, SignatureView } from '../../src/signing/signing.ts';
import { fileVerdict, laterAdditions } from '../../src/signing/verdict.ts';
import type { SigningWindowWording } from '../../src/wording/th/signing-window.ts';

export type Verdict = keyof SigningWindowWording['verify']['verdicts'];

/** `open`: nothing speaks against the file, and nobody vouches for it. */
export type VerdictTone = keyof SigningWindowWording['verify']['tones'];

export const toneOf: Readonly<Record<Verdict, VerdictTone>> = {
  issuedSame: 'ok',
  issuedSigned: 'ok',
  issuedDoubtful: 'warn',
  issuedAdded: 'bad',
  issuedAltered: 'bad',
  signatureBroken: 'bad',
  signatureRemoved: 'bad',
  signatureUnread: 'warn',
  signedPart: 'bad',
  signedAdded: 'warn',
  signedDoubtful: 'warn',
  signedHere: 'ok',
  unsigned: 'open',
  encrypted: 'open',
};

export interface VerdictFacts {
  /** Null where no register is open. */
  readonly register: RegisterMatch | null;
  readonly inspection: PdfInspection;
}

/** A file that is kept byte for byte is what was issued, whatever is in it; else a signature that does not hold outweighs everything. */
export function verdictOn({ register, inspection }: VerdictFacts): Verdict {
  if (register?.kind === 'same') return 'issuedSame';
  if (inspection.isEncrypted) return 'encrypted';
  const signed = fileVerdict(inspection);
  if (signed === 'changed') return 'signatureBroken';
  if (signed === 'signatureRemoved') return 'signatureRemoved';
  if (register?.kind === 'similar') return 'issuedAltered';
  if (signed === 'partOnly') return 'signedPart';
  if (signed === 'unreadable') return 'signatureUnread';
  const isDoubtful = inspection.signatures.some(isDoubtfulSigner);
  if (register?.kind === 'continued') {
    if (signed === 'notSigned' || additionsIn(inspection, true).length > 0) return 'issuedAdded';
    return isDoubtful ? 'issuedDoubtful' : 'issuedSigned';
  }
  if (signed === 'notSigned') return 'unsigned';
  if (signed === 'addedAfter') return 'signedAdded';
  return isDoubtful ? 'signedDoubtful' : 'signedHere';
}

/** Nobody vouches for the name in the certificate, or its time was over: anybody could have written it. */
function isDoubtfulSigner({ signer, isChainWhole }: SignatureView): boolean {
  return !signer || signer.isTest || signer.problems.length > 0 || !isChainWhole;
}

/** What was put behind what somebody vouches for: behind the first signature, or behind the report as the register issued it. */
export function additionsIn(inspection: PdfInspection, isIssuedHere: boolean): readonly AdditionKind[] {
  if (!isIssuedHere) return laterAdditions(inspection);
  const { revisions, addedAfter } = inspection;
  const later = revisions.slice(1).flatMap(({ additions }) => additions);
  return [...new Set([...later, ...addedAfter])].filter((kind) => kind !== 'signature');
}
