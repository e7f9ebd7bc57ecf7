// A PDF that was looked into, told in lines for a person: the verdict first, then each signature, what was added, what cannot be known.
import { toThaiDigits } from '../thai/digits.ts';
import { verify as english } from '../wording/en/signing.ts';
import { verify as thai } from '../wording/th/signing.ts';
import type { PdfInspection, SignatureView } from './signing.ts';
import { fileVerdict, laterAdditions, removedSignatures, signatureVerdict } from './verdict.ts';

/** The lines, the verdict first; what belongs to a signature stands in. */
export function tellInspection(inspection: PdfInspection, language: 'th' | 'en'): readonly string[] {
  const words = language === 'th' ? thai : english;
  const { signatures, freeBlocks, pageCount, size, saysOurs } = inspection;
  const pages = String(pageCount ?? '?');
  const added = laterAdditions(inspection).map((kind) => words.additions[kind]);
  const removed = removedSignatures(inspection);
  const isSigned = signatures.length > 0;
  return [
    words.verdicts[fileVerdict(inspection)],
    ...signatures.flatMap((signature) => tellSignature(signature, words)),
    ...(added.length === 0 ? [] : [isSigned ? words.added(added) : words.addedUnsigned(added)]),
    ...(removed.length === 0 ? [] : [words.removed(removed)]),
    ...(freeBlocks.length === 0 ? [] : [words.free(freeBlocks.map(({ field, label }) => label || field))]),
    `${words.file(language === 'th' ? toThaiDigits(pages) : pages, size)}${saysOurs ? ` · ${words.ours}` : ''}`,
    ...(isSigned ? words.offline : []),
  ];
}

function tellSignature(signature: SignatureView, words: typeof thai): readonly string[] {
  const { field, blockLabel, signer, signedAt, reason, place, isChainWhole } = signature;
  const who = signer === null ? words.unknownSigner : words.by(signer.subject, signer.organisation);
  const facts = [
    ...(blockLabel === '' ? [] : [blockLabel]),
    ...(signedAt === null ? [] : [words.signedAt(signedAt)]),
    ...(reason === '' ? [] : [words.reason(reason)]),
    ...(place === '' ? [] : [words.place(place)]),
    ...(signer === null ? [] : [words.issuer(signer.issuer)]),
    ...(signer?.isTest ? [words.test] : []),
    ...(signer?.problems ?? []).map((problem) => words.problems[problem]),
    ...(signer === null || isChainWhole ? [] : [words.chainCut]),
  ];
  return [
    `• ${field}: ${who} — ${words.signature[signatureVerdict(signature)]}`,
    ...facts.map((fact) => `    ${fact}`),
  ];
}
