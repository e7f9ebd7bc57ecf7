// Every text that enters a register passes here once, so that what is stored, searched and compared is in one form
// (see thai/normalise). Nothing else about a change is altered.
import { normaliseText } from '../thai/normalise.ts';
import type { Change } from './change.ts';
import type { YearColumn } from './columns.ts';
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
} from './model.ts';
import { inOrder } from './notes.ts';

/** The same change with every text in stored form. A name is one line: its line ends become spaces. */
export function normaliseChange(change: Change): Change {
  switch (change.kind) {
    case 'setCell':
      return { ...change, text: normaliseText(change.text) };
    case 'addMeasure':
      return { ...change, measure: normaliseMeasure(change.measure) };
    case 'addGroup':
      return { ...change, group: normaliseGroup(change.group) };
    case 'setGroupHeading':
      return { ...change, heading: normaliseText(change.heading) };
    case 'setOrganisation': {
      return { ...change, organisation: normaliseOrganisation(change.organisation) };
    }
    case 'setOverride':
      return { ...change, override: normaliseOverride(change.override) };
    case 'acceptFinding':
      return { ...change, finding: normaliseFinding(change.finding) };
    case 'setFollowup':
      return { ...change, followup: normaliseFollowup(change.followup) };
    case 'setPhrases':
      return { ...change, phrases: change.phrases.map(normalisePhrase) };
    case 'setCatalogueEntries':
      return { ...change, entries: change.entries.map(normaliseEntry) };
    case 'setPaper':
      return { ...change, paper: normalisePaper(change.paper) };
    case 'setNote':
      return { ...change, text: normaliseText(change.text).trim() };
    case 'setColumns':
      return { ...change, columns: change.columns.map(normaliseColumn) };
    case 'setSigners':
      return { ...change, signers: change.signers.map(normaliseSigner) };
    case 'addFiscalYear':
      return { ...change, fiscalYear: normaliseFiscalYear(change.fiscalYear) };
    case 'setFiscalYear': {
      const { heading, introduction } = change.fields;
      return {
        ...change,
        fields: {
          ...change.fields,
          ...(heading === undefined ? {} : { heading: normaliseText(heading) }),
          ...(introduction === undefined ? {} : { introduction: normaliseText(introduction) }),
        },
      };
    }
    case 'addRound':
      return { ...change, round: normaliseRound(change.round), actions: normaliseActions(change.actions) };
    case 'addEvidence':
      return { ...change, evidence: normaliseEvidence(change.evidence) };
    case 'setEvidence': {
      const { item, name, url, clickPath } = change.fields;
      return {
        ...change,
        fields: {
          ...change.fields,
          ...(item === undefined ? {} : { item: normaliseItem(item) }),
          ...(name === undefined ? {} : { name: normaliseName(name) }),
          ...(url === undefined ? {} : { url: url.trim() }),
          ...(clickPath === undefined ? {} : { clickPath: normaliseName(clickPath) }),
        },
      };
    }
    case 'setRound': {
      const { cover, memoNumber } = change.fields;
      return {
        ...change,
        fields: {
          ...change.fields,
          ...(cover === undefined ? {} : { cover: normaliseText(cover) }),
          ...(memoNumber === undefined ? {} : { memoNumber: normaliseName(memoNumber) }),
        },
      };
    }
    case 'setFlag':
    case 'removeOverride':
    case 'withdrawFinding':
    case 'removeMeasure':
    case 'moveMeasure':
    case 'removeGroup':
    case 'moveGroup':
    case 'removeFiscalYear':
    case 'removeRound':
    case 'removeEvidence':
    case 'batch': // its steps are normalised one by one as they are applied
      return change;
  }
}

/** A whole register in stored form, for one that was built elsewhere (an import). */
export function normaliseRegister(register: Register): Register {
  return {
    organisation: normaliseOrganisation(register.organisation),
    signers: register.signers.map(normaliseSigner),
    paper: normalisePaper(register.paper),
    followup: normaliseFollowup(register.followup),
    acceptedFindings: register.acceptedFindings.map(normaliseFinding),
    phrases: register.phrases.map(normalisePhrase),
    catalogueEntries: register.catalogueEntries.map(normaliseEntry),
    fiscalYears: register.fiscalYears.map(normaliseFiscalYear),
  };
}

function normaliseOrganisation(organisation: Organisation): Organisation {
  const { kind, name, shortName, district, province, units, ownWords } = organisation;
  return {
    kind,
    name: normaliseName(name),
    shortName: normaliseName(shortName),
    district: normaliseName(district),
    province: normaliseName(province),
    units: units.map((unit) => ({
      id: unit.id,
      name: normaliseName(unit.name),
      aliases: normaliseText(unit.aliases),
    })),
    ownWords: normaliseText(ownWords),
  };
}

function normalisePaper(paper: PaperSettings): PaperSettings {
  const { font } = paper;
  return {
    ...paper,
    font: font && { regular: normaliseFile(font.regular), bold: normaliseFile(font.bold) },
    emblem: paper.emblem && normaliseFile(paper.emblem),
    garuda: paper.garuda && normaliseFile(paper.garuda),
    memoUnit: normaliseName(paper.memoUnit),
  };
}

function normaliseOverride(override: StatementOverride): StatementOverride {
  return { ...override, sentence: normaliseText(override.sentence).trim() };
}

function normaliseFinding(finding: AcceptedFinding): AcceptedFinding {
  return { ...finding, text: normaliseText(finding.text), reason: normaliseName(finding.reason) };
}

function normaliseFollowup({ answersClose, soonDays, holidays }: FollowupSettings): FollowupSettings {
  return { answersClose, soonDays, holidays: normaliseText(holidays) };
}

function normalisePhrase(phrase: Phrase): Phrase {
  return { ...phrase, text: normaliseText(phrase.text).trim() };
}

function normaliseEntry(entry: CatalogueEntry): CatalogueEntry {
  return { ...entry, text: normaliseText(entry.text).trim() };
}

function normaliseFile({ name, sha256, size, mediaType }: KeptFile): KeptFile {
  return { name: normaliseName(name), sha256, size, mediaType };
}

function normaliseColumn({ key, heading, widthShare }: YearColumn): YearColumn {
  return { key, heading: normaliseText(heading).trim(), widthShare };
}

function normaliseName(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ').trim();
}

function normaliseSigner(signer: Signer): Signer {
  return {
    id: signer.id,
    role: normaliseName(signer.role),
    name: normaliseName(signer.name),
    position: normaliseText(signer.position),
    voice: signer.voice,
    signature: signer.signature && normaliseFile(signer.signature),
  };
}

function normaliseFiscalYear(year: FiscalYear): FiscalYear {
  return {
    ...year,
    heading: normaliseText(year.heading),
    introduction: normaliseText(year.introduction),
    columns: year.columns.map(normaliseColumn),
    rounds: year.rounds.map(normaliseRound),
    groups: year.groups.map(normaliseGroup),
  };
}

function normaliseRound(round: Round): Round {
  return { ...round, cover: normaliseText(round.cover), memoNumber: normaliseName(round.memoNumber) };
}

function normaliseGroup(group: Group): Group {
  return { ...group, heading: normaliseText(group.heading), measures: group.measures.map(normaliseMeasure) };
}

function normaliseMeasure(measure: Measure): Measure {
  return {
    id: measure.id,
    issue: normaliseText(measure.issue),
    responsible: normaliseText(measure.responsible),
    steps: normaliseText(measure.steps),
    reporting: normaliseText(measure.reporting),
    score: normaliseText(measure.score),
    problem: normaliseText(measure.problem),
    period: normaliseText(measure.period),
    flag: measure.flag,
    notes: inOrder(measure.notes.map((note) => ({ ...note, text: normaliseText(note.text).trim() }))),
    actions: normaliseActions(measure.actions),
    overrides: measure.overrides.map(normaliseOverride),
    evidence: measure.evidence.map(normaliseEvidence),
  };
}

/** A link stays as it was typed but for white space around it: its letters are for a server, not for Thai readers. */
function normaliseEvidence(evidence: Evidence): Evidence {
  const { id, date, addedAt } = evidence;
  const base = { id, item: normaliseItem(evidence.item), name: normaliseName(evidence.name), date, addedAt };
  if (evidence.kind === 'link') {
    return { ...base, kind: 'link', url: evidence.url.trim(), clickPath: normaliseName(evidence.clickPath) };
  }
  const { sha256, size, mediaType } = evidence;
  return { ...base, kind: 'file', sha256, size, mediaType };
}

/** An empty mark is none. */
function normaliseItem(item: string | null): string | null {
  return item === null ? null : normaliseName(item) || null;
}

/** Empty actions are dropped: a round never written and one written empty are the same. */
function normaliseActions(actions: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(actions)
      .map(([id, text]) => [id, normaliseText(text)] as const)
      .filter(([, text]) => text !== ''),
  );
}
