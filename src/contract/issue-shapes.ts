// The calls of issued reports: a round issued, its files looked at, signed, scanned and given out, a PDF told apart. The window names
// an issue and a file of it; paths are those a person chose.
import * as z from 'zod';
import { type Difference, stateSettings } from '../issue/difference.ts';
import type { IssuedReport } from '../issue/issue.ts';
import { nothing } from './call.ts';
import { printNotices } from './paper-shapes.ts';
import { columnKeys, instant, path, roundMonths } from './shapes.ts';
import { signingCalls } from './signing-shapes.ts';

const id = z.string().max(64);
const count = z.int().min(0);
const text = z.string().max(5_000_000);
/** Number, reason, place: what is typed beside a report. */
const shortText = z.string().max(500);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const issuedFile = z.strictObject({
  name: z.string(),
  sha256,
  size: count,
  mediaType: z.string(),
  role: z.enum(['state', 'original', 'signed', 'scan', 'part']),
  position: count,
  addedAt: instant,
  addedBy: z.string(),
});

/** One issued report with its files. */
const issuedReport = z.strictObject({
  id,
  paper: z.literal('report'),
  fiscalYearId: id,
  roundId: id,
  year: z.int(),
  months: roundMonths,
  number: text,
  date: z.iso.date(),
  title: text,
  issuedAt: instant,
  issuedBy: z.string(),
  signers: z.array(z.strictObject({ id, role: text, name: text, position: text })).readonly(),
  openErrors: count,
  corrects: z.strictObject({ issueId: id, number: text, reason: text }).nullable(),
  files: z.array(issuedFile).readonly(),
}) satisfies z.ZodType<IssuedReport>;

const differencePlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), measureId: id, column: z.enum(columnKeys) }),
  z.strictObject({ kind: z.literal('note'), measureId: id, column: z.enum(columnKeys) }),
  z.strictObject({ kind: z.literal('flag'), measureId: id }),
  z.strictObject({ kind: z.literal('override'), measureId: id, overrideId: id }),
  z.strictObject({ kind: z.literal('evidence'), measureId: id, evidenceId: id }),
  z.strictObject({ kind: z.literal('row'), measureId: id }),
  z.strictObject({ kind: z.literal('group'), groupId: id }),
  z.strictObject({ kind: z.literal('groupHeading'), groupId: id }),
  z.strictObject({ kind: z.literal('signer'), signerId: id }),
  z.strictObject({ kind: z.literal('signerText'), signerId: id }),
  z.strictObject({ kind: z.literal('setting'), setting: z.enum(stateSettings) }),
]);

const difference = z.strictObject({
  place: differencePlace,
  what: z.enum(['changed', 'added', 'removed', 'moved']),
  label: text,
  before: text,
  after: text,
}) satisfies z.ZodType<Difference>;

/** A file of an issue; without a position the PDF with the most signatures. */
const fileOfIssue = { issueId: id, position: count.exactOptional() };

/** What this register knows of a PDF. */
const registerMatch = z.discriminatedUnion('kind', [
  /** Byte for byte a file of this issue. */
  z.strictObject({ kind: z.literal('same'), issueId: id, position: count }),
  /** It begins with every byte of a file of this issue, as one that was signed elsewhere does. */
  z.strictObject({ kind: z.literal('continued'), issueId: id, position: count }),
  /** It names this issue's data and is none of its files: saved anew, printed anew, or altered. */
  z.strictObject({ kind: z.literal('similar'), issueId: id }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

const { output: inspection } = signingCalls['signing.inspect'];
const { signature } = signingCalls['signing.sign'].output.shape;

/** The calls of issued reports. */
export const issueCalls = {
  /** Newest first; `missing` names the positions of files that are not in their place, by issue. */
  'issue.list': {
    mode: 'read',
    input: nothing,
    output: z.strictObject({
      issues: z.array(issuedReport).readonly(),
      missing: z.record(z.string(), z.array(count).readonly()).readonly(),
    }),
  },
  /** What the form of a new issue begins with. */
  'issue.suggest': {
    mode: 'read',
    input: z.strictObject({ roundId: id }),
    output: z.strictObject({
      number: text,
      title: text,
      /** The day of the report where the round has one, else today. */
      date: z.iso.date(),
      /** `hasScan` where a scanned signature is there to print. */
      signers: z.array(z.strictObject({ id, role: text, name: text, position: text, hasScan: z.boolean() })).readonly(),
      /** Open findings of the check before printing; errors must be acknowledged. */
      openErrors: count,
      openWarnings: count,
      /** What the paper would print without; it must be acknowledged likewise. */
      notices: printNotices,
      /** The round's newest issue: what a new one would correct. */
      corrects: z.strictObject({ issueId: id, number: text }).nullable(),
    }),
  },
  /**
   * Prints the round, keeps it and its data for ever, and only then answers. `printProgress` events say how far it is.
   * Errors: `stale`; `refused` with `issueNumberMissing`, `issueNumberTaken`, `findingsOpen` (say `despiteFindings`), `correctionReasonMissing`,
   * `unknownIssue`, `unknownRound`, `unknownSigner`, `organisationNameMissing`; `paperIncomplete` (say `despiteFindings` too); those of
   * printing and of the disk: nothing was issued then.
   */
  'issue.make': {
    mode: 'write',
    input: z.strictObject({
      revision: z.int().min(0),
      roundId: id,
      number: shortText,
      date: z.iso.date(),
      /** Who signs, in the order of the register; everybody where nothing is said. */
      signers: z.array(id).max(20).exactOptional(),
      /** Whose scanned signature prints; nobody's where nothing is said. */
      signatures: z.array(id).max(20).exactOptional(),
      corrects: z.strictObject({ issueId: id, reason: shortText }).exactOptional(),
      despiteFindings: z.boolean().exactOptional(),
    }),
    output: z.strictObject({ issue: issuedReport }),
  },
  /** Tells the printing or publishing under way to stop: it answers `cancelled`, and nothing was issued. */
  'issue.stop': { mode: 'read', input: nothing, output: nothing },
  /** A file's bytes in base64, for the preview. `copyDamaged` where they are not what was kept. */
  'issue.read': {
    mode: 'read',
    input: z.strictObject(fileOfIssue),
    output: z.strictObject({ data: z.string(), name: z.string(), mediaType: z.string() }),
  },
  /** A copy of the file with the machine's own program for it. */
  'issue.open': { mode: 'read', input: z.strictObject(fileOfIssue), output: nothing },
  /** A copy of the file to a chosen path, for whoever signs at another machine. */
  'issue.saveFile': {
    mode: 'read',
    input: z.strictObject({ ...fileOfIssue, path }),
    output: z.strictObject({ path }),
  },
  /**
   * Signs a block of the issue's newest PDF and keeps what comes of it as a version of the issue. `signingRefused` with the reason.
   * The password is used for this call and kept nowhere.
   */
  'issue.sign': {
    mode: 'write',
    input: z.strictObject({
      issueId: id,
      certificatePath: path,
      password: z.string().max(1_000),
      /** A block's field, number, role or holder. */
      block: shortText,
      reason: shortText,
      place: shortText,
    }),
    output: z.strictObject({ issue: issuedReport, signature }),
  },
  /**
   * Takes in a PDF that was signed elsewhere. `refused` with `notOfThisIssue` where it does not begin with every byte of a version of this
   * issue, `nothingAdded` where it is one.
   */
  'issue.addSigned': {
    mode: 'write',
    input: z.strictObject({ issueId: id, path }),
    output: z.strictObject({ issue: issuedReport }),
  },
  /** Keeps a scan of the paper signed with the pen: PDF, JPEG or PNG. The newest scan counts; older ones stay. */
  'issue.attachScan': {
    mode: 'write',
    input: z.strictObject({ issueId: id, path }),
    output: z.strictObject({ issue: issuedReport }),
  },
  /** In what the round of today differs from what was issued, in the order of the tables. */
  'issue.diff': {
    mode: 'read',
    input: z.strictObject({ issueId: id }),
    output: z.strictObject({
      differences: z.array(difference).readonly(),
      /** The round itself is not in the register any more: there is nothing to compare. */
      roundIsGone: z.boolean(),
    }),
  },
  /** PDF, web page, Word file and list of checksums into a new folder in `folder`, whole or not at all. */
  'issue.publish': {
    mode: 'read',
    input: z.strictObject({
      issueId: id,
      folder: path,
      /** `best` where nothing is said: the scan, else what has most signatures. */
      pdf: z.enum(['best', 'scan', 'signed', 'original']).exactOptional(),
    }),
    output: z.strictObject({ folder: path, files: z.array(z.string()).readonly() }),
  },
  /** A PDF told apart: what the open register knows of it (null where none is open), and what can be told of its signatures. */
  'pdf.verify': {
    mode: 'read',
    input: z.strictObject({ path }),
    output: z.strictObject({ register: registerMatch.nullable(), inspection }),
  },
} as const;

export type RegisterMatch = z.output<typeof registerMatch>;
