// The calls of digital signatures: look into a certificate's file, sign a block of a PDF, look into any PDF. Passwords travel inside
// one call; nothing here is ever logged or kept.
import * as z from 'zod';
import type { CertificateView, PdfInspection, SignatureBlock, SignatureView } from '../signing/signing.ts';
import { reads } from './call.ts';
import { instant, path } from './shapes.ts';

const id = z.string().max(64);
const password = z.string().max(1_000);
const text = z.string();

const certificate = z.strictObject({
  subject: text,
  organisation: text,
  issuer: text,
  serialNumber: text,
  validFrom: instant,
  validTo: instant,
  key: z.strictObject({ algorithm: z.enum(['RSA', 'EC', 'other']), bits: z.int(), curve: text.nullable() }),
  keyUsages: z.array(text).readonly(),
  fingerprint: text,
  isTest: z.boolean(),
  problems: z.array(z.enum(['expired', 'notYetValid', 'selfSigned', 'notForSigning', 'weakKey'])).readonly(),
}) satisfies z.ZodType<CertificateView>;

const block = z.strictObject({
  field: text,
  number: z.int(),
  label: text,
  page: z.int().nullable(),
  isSigned: z.boolean(),
}) satisfies z.ZodType<SignatureBlock>;

const signature = z.strictObject({
  field: text,
  blockLabel: text,
  signer: certificate.nullable(),
  isChainWhole: z.boolean(),
  signedAt: instant.nullable(),
  reason: text,
  place: text,
  integrity: z.enum(['valid', 'changed', 'unreadable']),
  covers: z.enum(['wholeFile', 'untilLaterSignature', 'partOnly']),
  coveredBytes: z.int(),
  revisionsAfter: z.int(),
  form: text,
}) satisfies z.ZodType<SignatureView>;

const additions = z
  .array(z.enum(['signature', 'pages', 'annotations', 'content', 'attachment', 'metadata', 'form', 'other']))
  .readonly();

const inspection = z.strictObject({
  size: z.int(),
  sha256: text,
  pageCount: z.int().nullable(),
  title: text,
  saysOurs: z.boolean(),
  isEncrypted: z.boolean(),
  signatures: z.array(signature).readonly(),
  freeBlocks: z.array(block).readonly(),
  revisions: z
    .array(
      z.strictObject({
        length: z.int(),
        additions,
        signs: z.array(text).readonly(),
        unsigns: z.array(text).readonly(),
      }),
    )
    .readonly(),
  addedAfter: additions,
  match: z.union([z.strictObject({ id, extent: z.enum(['whole', 'prefix']) }), z.literal('none')]).nullable(),
}) satisfies z.ZodType<PdfInspection>;

/** Which PDF: a file that was chosen, or an issued report that the open register keeps. */
const pdf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path }),
  z.strictObject({ kind: z.literal('issued'), issueId: id }),
]);

export const signingCalls = {
  /** A certificate's file (.p12, .pfx) looked into before it signs. `signingRefused` with the reason. */
  'signing.certificate': reads(
    z.strictObject({ path, password }),
    z.strictObject({ certificate, chain: z.array(certificate).readonly() }),
  ),
  /** The signature blocks of a PDF, signed and free. */
  'signing.blocks': reads(z.strictObject({ pdf }), z.strictObject({ blocks: z.array(block).readonly() })),
  /**
   * Signs one block and writes the signed PDF whole to `out`, which may be no other file's place than a person chose. The PDF that was
   * given is never touched. A read: saving goes on meanwhile. A report is made for signing by `report.save` with `forSigning`.
   */
  'signing.sign': reads(
    z.strictObject({
      pdf,
      certificatePath: path,
      password,
      /** A block's field, number, role (reporter, palad, nayok) or holder. */
      block: z.string().max(500),
      reason: z.string().max(500),
      place: z.string().max(500),
      out: path,
    }),
    z.strictObject({ path, size: z.int(), sha256: text, signature }),
  ),
  /** Any PDF looked into, compared with the issued reports of the open register where there are some. */
  'signing.inspect': reads(z.strictObject({ pdf }), inspection),
  /** A certificate for practice into a new file. */
  'signing.makeTestCertificate': reads(
    z.strictObject({ name: z.string().max(200), password, path }),
    z.strictObject({ path, certificate }),
  ),
} as const;
