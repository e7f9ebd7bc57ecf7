// The application's verbs for digital signatures: look into a certificate, sign a block of a PDF into a new file, look into a PDF.
// Work goes on beside everything else. A password is handed on with its call and kept nowhere.
import type { CallInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { fail, ok, type Result } from '../result.ts';
import { normaliseText } from '../thai/normalise.ts';
import type { Now, WholeFiles } from './ports.ts';
import type { IssuedPdfs, PdfSigner, PdfSource } from './signing-ports.ts';

export interface SigningParts {
  readonly signer: PdfSigner;
  readonly files: WholeFiles;
  readonly issued: IssuedPdfs;
  readonly now: Now;
  readonly sha256: (bytes: Uint8Array) => string;
  readonly isPermitted: (path: string) => boolean;
}

type SigningCall =
  | 'signing.certificate'
  | 'signing.blocks'
  | 'signing.sign'
  | 'signing.inspect'
  | 'signing.makeTestCertificate';

/** The handlers of digital signatures. */
export function createSigningHandlers(parts: SigningParts): Pick<Handlers, SigningCall> {
  const { signer, files, issued, now, isPermitted } = parts;

  const sourceOf = (pdf: CallInput<'signing.inspect'>['pdf']): Result<PdfSource & { readonly path: string }> => {
    if (pdf.kind === 'file') {
      return isPermitted(pdf.path) ? ok({ path: pdf.path }) : fail({ kind: 'refused', reason: 'pathNotChosen' });
    }
    const path = issued.pdfPath(pdf.issueId);
    return path === null ? fail({ kind: 'refused', reason: 'issuedPdfMissing' }) : ok({ path });
  };

  return {
    'signing.certificate': async ({ path, password }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      return signer.readCertificate(path, password);
    },
    'signing.blocks': async ({ pdf }) => {
      const source = sourceOf(pdf);
      if (!source.ok) return source;
      const blocks = await signer.listBlocks(source.value);
      return blocks.ok ? ok({ blocks: blocks.value }) : blocks;
    },
    'signing.sign': async ({ pdf, out, certificatePath, password, block, reason, place }) => {
      if (!isPermitted(certificatePath) || !isPermitted(out)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const source = sourceOf(pdf);
      if (!source.ok) return source;
      // The file before signing stays: it may be what others sign, and what was issued is compared with.
      if (source.value.path === out) return fail({ kind: 'signingRefused', reason: 'sameFile', path: out });
      const signed = await signer.sign({
        pdf: source.value,
        certificatePath,
        password,
        block,
        reason: normaliseText(reason).trim(),
        place: normaliseText(place).trim(),
        at: now(),
      });
      if (!signed.ok) return signed;
      const { pdf: bytes, signature } = signed.value;
      const written = files.write(out, bytes);
      return written.ok ? ok({ path: out, size: bytes.length, sha256: parts.sha256(bytes), signature }) : written;
    },
    'signing.inspect': async ({ pdf }) => {
      const source = sourceOf(pdf);
      return source.ok ? signer.inspect(source.value, issued.candidates()) : source;
    },
    'signing.makeTestCertificate': async ({ name, password, path }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const made = await signer.makeTestCertificate({ name: normaliseText(name).trim(), password, path, at: now() });
      return made.ok ? ok({ path, certificate: made.value }) : made;
    },
  };
}
