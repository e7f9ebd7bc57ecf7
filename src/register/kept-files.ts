// Which files a register speaks of: those of its settings and those of its evidence. Their bytes lie in the evidence store.
import type { KeptFile, PaperSettings, Register, Signer } from './model.ts';

/** Fonts and images of the paper. */
export function paperFiles({ font, emblem, garuda }: PaperSettings): readonly KeptFile[] {
  return [font?.regular, font?.bold, emblem, garuda].filter((file) => file !== undefined && file !== null);
}

/** Scans of signatures. */
export function signatureFiles(signers: readonly Signer[]): readonly KeptFile[] {
  return signers.map(({ signature }) => signature).filter((file) => file !== null);
}

/** Every file of a register: settings first, then evidence in the order of the tables. */
export function keptFiles(register: Register): readonly KeptFile[] {
  const measures = register.fiscalYears.flatMap((year) => year.groups.flatMap((group) => group.measures));
  const evidence = measures.flatMap((measure) => measure.evidence.filter((piece) => piece.kind === 'file'));
  return [...paperFiles(register.paper), ...signatureFiles(register.signers), ...evidence];
}
