// The shapes of everything that crosses between window and main, as zod schemas held to the domain's own types. They check
// form only (is this a string, a known kind); what the subject allows is src/register/validate.
// As a namespace, here and everywhere: of an object `z` the build could leave nothing out.
import * as z from 'zod';
import type { Change } from '../register/change.ts';
import type { CellAddress } from '../register/columns.ts';
import type {
  AcceptedFinding,
  CatalogueEntry,
  Evidence,
  FiscalYear,
  FollowupSettings,
  Group,
  KeptFile,
  Measure,
  Organisation,
  PaperSettings,
  Phrase,
  Register,
  Round,
  Signer,
  StatementOverride,
} from '../register/model.ts';

// Zod's compiled fast path probes `new Function`, which our content security policy forbids.
z.config({ jitless: true });

// Longer than any limit of the subject, so that an over-long cell gets the domain's own words and not a shape error.
const text = z.string().max(5_000_000);
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u);
const index = z.int().min(0);
const year = z.int();
const actions = z.record(id, text);

/** A path on this machine, as a dialog or the command line gave it. */
export const path = z.string().min(1).max(32_767);

export const instant = z.iso.datetime();

/** Of a file's bytes. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const keptFile: z.ZodType<KeptFile> = z.strictObject({
  name: text,
  sha256,
  size: z.int().min(0),
  mediaType: z.string().max(255),
});

// What stands here with a default was left out by programs written before there was such a thing.
export const organisation: z.ZodType<Organisation> = z.strictObject({
  kind: z.enum(['sao', 'municipality', 'pao', 'other']),
  name: text,
  shortName: text,
  district: text,
  province: text,
  units: z
    .array(z.strictObject({ id, name: text, aliases: text }))
    .max(1_000)
    .default([]),
  ownWords: text.default(''),
});

export const paper: z.ZodType<PaperSettings> = z.strictObject({
  digits: z.enum(['thai', 'asTyped']),
  orientation: z.enum(['landscape', 'portrait']),
  marginsMm: z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
  format: z.enum(['plain', 'pdfA2b', 'pdfA3b']),
  font: z.strictObject({ regular: keptFile, bold: keptFile }).nullable(),
  emblem: keptFile.nullable(),
  garuda: keptFile.nullable(),
  memoUnit: text,
  memoThroughClerk: z.boolean(),
});

export const signer: z.ZodType<Signer> = z.strictObject({
  id,
  role: text,
  name: text,
  position: text,
  voice: z.enum(['none', 'opinion', 'decision']).default('none'),
  signature: keptFile.nullable().default(null),
});

const isoDate = z.iso.date();
export const columnKeys = [
  'issue',
  'score',
  'problem',
  'responsible',
  'steps',
  'period',
  'reporting',
  'actions',
] as const;
const columnKey = z.enum(columnKeys);
const yearColumns = z.array(z.strictObject({ key: columnKey, heading: text, widthShare: z.number() })).max(8);
const flag = z.enum(['urgent', 'develop']).nullable();
const evidenceBase = { id, item: text.nullable(), name: text, date: isoDate.nullable(), addedAt: instant };

export const evidence: z.ZodType<Evidence> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    ...evidenceBase,
    sha256,
    size: z.int().min(0),
    mediaType: z.string().max(255),
  }),
  z.strictObject({ kind: z.literal('link'), ...evidenceBase, url: text, clickPath: text }),
]);

const override: z.ZodType<StatementOverride> = z.strictObject({
  id,
  column: columnKey,
  roundId: id.nullable(),
  sentence: text,
  occurrence: isoDate.nullable(),
  verdict: z.enum(['ignored', 'due', 'done', 'open']),
  date: isoDate.nullable(),
});

const followup: z.ZodType<FollowupSettings> = z.strictObject({
  answersClose: z.string().max(5),
  soonDays: z.int(),
  holidays: text,
});

const acceptedFinding: z.ZodType<AcceptedFinding> = z.strictObject({
  id,
  rule: text,
  measureId: id.nullable(),
  where: text,
  text,
  reason: text,
  acceptedAt: instant,
});

const phrases: z.ZodType<readonly Phrase[]> = z.array(z.strictObject({ id, column: columnKey, text })).max(10_000);

const catalogueEntries: z.ZodType<readonly CatalogueEntry[]> = z
  .array(z.strictObject({ id, assessmentYear: year, code: text, indicatorNo: z.int(), text }))
  .max(10_000);

export const measure: z.ZodType<Measure> = z.strictObject({
  id,
  issue: text,
  responsible: text,
  steps: text,
  reporting: text,
  score: text.default(''),
  problem: text.default(''),
  period: text.default(''),
  flag: flag.default(null),
  notes: z
    .array(z.strictObject({ column: columnKey, roundId: id.nullable(), text }))
    .max(1_000)
    .default([]),
  actions,
  overrides: z.array(override).max(10_000).default([]),
  evidence: z.array(evidence).default([]),
});

export const group: z.ZodType<Group> = z.strictObject({ id, heading: text, measures: z.array(measure) });

export const roundMonths = z.union([z.literal(6), z.literal(12)]);

export const round: z.ZodType<Round> = z.strictObject({
  id,
  months: roundMonths,
  cover: text,
  reportDate: isoDate.nullable().default(null),
  memoNumber: text.default(''),
  memoDate: isoDate.nullable().default(null),
});

export const fiscalYear: z.ZodType<FiscalYear> = z.strictObject({
  id,
  year,
  assessmentYear: year,
  heading: text,
  introduction: text,
  columns: yearColumns.default([]),
  rounds: z.array(round),
  groups: z.array(group),
});

export const register: z.ZodType<Register> = z.strictObject({
  organisation,
  paper,
  followup,
  acceptedFindings: z.array(acceptedFinding),
  phrases,
  catalogueEntries,
  signers: z.array(signer),
  fiscalYears: z.array(fiscalYear),
});

export const cellAddress: z.ZodType<CellAddress> = z.strictObject({
  measureId: id,
  column: columnKey,
  roundId: id.nullable(),
});

const simpleChanges = [
  z.strictObject({ kind: z.literal('setCell'), cell: cellAddress, text }),
  z.strictObject({ kind: z.literal('addMeasure'), groupId: id, index, measure }),
  z.strictObject({ kind: z.literal('removeMeasure'), measureId: id }),
  z.strictObject({ kind: z.literal('moveMeasure'), measureId: id, groupId: id, index }),
  z.strictObject({ kind: z.literal('addGroup'), fiscalYearId: id, index, group }),
  z.strictObject({ kind: z.literal('removeGroup'), groupId: id }),
  z.strictObject({ kind: z.literal('moveGroup'), groupId: id, index }),
  z.strictObject({ kind: z.literal('setGroupHeading'), groupId: id, heading: text }),
  z.strictObject({ kind: z.literal('setFlag'), measureId: id, flag }),
  z.strictObject({ kind: z.literal('setNote'), cell: cellAddress, text }),
  z.strictObject({ kind: z.literal('setColumns'), fiscalYearId: id, columns: yearColumns }),
  z.strictObject({ kind: z.literal('setOverride'), measureId: id, override }),
  z.strictObject({ kind: z.literal('removeOverride'), overrideId: id }),
  z.strictObject({ kind: z.literal('acceptFinding'), finding: acceptedFinding }),
  z.strictObject({ kind: z.literal('withdrawFinding'), findingId: id }),
  z.strictObject({ kind: z.literal('setFollowup'), followup }),
  z.strictObject({ kind: z.literal('setPhrases'), phrases }),
  z.strictObject({ kind: z.literal('setCatalogueEntries'), entries: catalogueEntries }),
  z.strictObject({ kind: z.literal('setOrganisation'), organisation }),
  z.strictObject({ kind: z.literal('setPaper'), paper }),
  z.strictObject({ kind: z.literal('setSigners'), signers: z.array(signer).max(20) }),
  z.strictObject({ kind: z.literal('addFiscalYear'), fiscalYear }),
  z.strictObject({ kind: z.literal('removeFiscalYear'), fiscalYearId: id }),
  z.strictObject({
    kind: z.literal('setFiscalYear'),
    fiscalYearId: id,
    fields: z.strictObject({
      year: year.exactOptional(),
      assessmentYear: year.exactOptional(),
      heading: text.exactOptional(),
      introduction: text.exactOptional(),
    }),
  }),
  z.strictObject({ kind: z.literal('addRound'), fiscalYearId: id, round, actions }),
  z.strictObject({ kind: z.literal('removeRound'), roundId: id }),
  z.strictObject({
    kind: z.literal('setRound'),
    roundId: id,
    fields: z.strictObject({
      cover: text.exactOptional(),
      reportDate: isoDate.nullable().exactOptional(),
      memoNumber: text.exactOptional(),
      memoDate: isoDate.nullable().exactOptional(),
    }),
  }),
  z.strictObject({ kind: z.literal('addEvidence'), measureId: id, index, evidence }),
  z.strictObject({ kind: z.literal('removeEvidence'), evidenceId: id }),
  z.strictObject({
    kind: z.literal('setEvidence'),
    evidenceId: id,
    fields: z.strictObject({
      item: text.nullable().exactOptional(),
      name: text.exactOptional(),
      date: isoDate.nullable().exactOptional(),
      url: text.exactOptional(),
      clickPath: text.exactOptional(),
    }),
  }),
] as const;

const simpleChange = z.discriminatedUnion('kind', simpleChanges);

/** A batch holds simple changes only: one level is all that a step needs, and depth cannot be abused. */
export const change: z.ZodType<Change> = z.discriminatedUnion('kind', [
  ...simpleChanges,
  z.strictObject({ kind: z.literal('batch'), changes: z.array(simpleChange).max(20_000) }),
]);

/**
 * What `cli apply` takes beside the domain's changes: a file by its path, copied in before its row is committed. The change
 * `addEvidence` names a file by its hash and wants it there already.
 */
export const evidenceFileLine = z.strictObject({
  kind: z.literal('addEvidenceFile'),
  measureId: id,
  path,
  /** A new one where it is left out. */
  id: id.exactOptional(),
  item: text.nullable().default(null),
  /** The file's own where it is left out. */
  name: text.exactOptional(),
  date: isoDate.nullable().default(null),
});
export type EvidenceFileLine = z.output<typeof evidenceFileLine>;
