// What a change must satisfy before it may touch a register. Shapes are checked at the border (src/contract); here stand the
// rules of the subject: known ids, ranges, lengths, one round of a kind a year.
import type { AppError } from '../errors.ts';
import { isIsoDate } from '../thai/calendar.ts';
import type { Change, RoundFields } from './change.ts';
import type { CellAddress } from './columns.ts';
import { firstFault, invalid, nameFault, refused, textFault } from './faults.ts';
import { allIds, findEvidence, findFiscalYear, findGroup, findMeasure, findOverride, findRound } from './find.ts';
import { firstYear, lastYear, maxEvidencePerMeasure, maxMeasuresPerYear } from './limits.ts';
import type { FiscalYear, Group, Id, Measure, Register } from './model.ts';
import { evidenceFault, fieldsFault, tooMuchEvidence } from './validate-evidence.ts';
import { catalogueFault, findingFault, followupFault, overrideFault, phrasesFault } from './validate-judgement.ts';
import { columnsFault, organisationFault, paperFault, signerFault } from './validate-settings.ts';

/** The first fault of a change, or null. A batch is checked step by step when it is applied. */
export function validateChange(register: Register, change: Change): AppError | null {
  switch (change.kind) {
    case 'setCell':
      return cellFault(register, change.cell) ?? textFault(change.text);
    case 'addMeasure': {
      const found = findGroup(register, change.groupId);
      if (!found) return refused('unknownGroup');
      return (
        indexFault(change.index, found.group.measures.length) ??
        newIdFault(register, idsOfMeasure(change.measure)) ??
        measureFault(found.fiscalYear, change.measure) ??
        countFault(found.fiscalYear, 1)
      );
    }
    case 'removeMeasure':
      return findMeasure(register, change.measureId) ? null : refused('unknownMeasure');
    case 'moveMeasure': {
      const from = findMeasure(register, change.measureId);
      const to = findGroup(register, change.groupId);
      if (!from) return refused('unknownMeasure');
      // A measure's actions belong to its year's rounds: it cannot move to another year.
      if (!to || to.fiscalYear.id !== from.fiscalYear.id) return refused('unknownGroup');
      return indexFault(change.index, to.group.measures.length - (to.group.id === from.group.id ? 1 : 0));
    }
    case 'addGroup': {
      const year = findFiscalYear(register, change.fiscalYearId);
      if (!year) return refused('unknownFiscalYear');
      return (
        indexFault(change.index, year.groups.length) ??
        newIdFault(register, idsOfGroup(change.group)) ??
        groupFault(year, change.group) ??
        countFault(year, change.group.measures.length)
      );
    }
    case 'removeGroup':
      return findGroup(register, change.groupId) ? null : refused('unknownGroup');
    case 'moveGroup': {
      const found = findGroup(register, change.groupId);
      return found ? indexFault(change.index, found.fiscalYear.groups.length - 1) : refused('unknownGroup');
    }
    case 'setGroupHeading':
      return findGroup(register, change.groupId) ? textFault(change.heading) : refused('unknownGroup');
    case 'setOrganisation': {
      const { units } = change.organisation;
      return organisationFault(change.organisation) ?? distinctFault(units.map((unit) => unit.id));
    }
    case 'setPaper':
      return paperFault(change.paper);
    case 'setOverride': {
      const found = findMeasure(register, change.measureId);
      if (!found) return refused('unknownMeasure');
      const known = findOverride(register, change.override.id);
      const { column, roundId } = change.override;
      return (
        overrideFault(change.override) ??
        cellFault(register, { measureId: change.measureId, column, roundId }) ??
        (known?.measure.id === change.measureId ? null : newIdFault(register, [change.override.id]))
      );
    }
    case 'removeOverride':
      return findOverride(register, change.overrideId) ? null : refused('unknownOverride');
    case 'acceptFinding':
      return newIdFault(register, [change.finding.id]) ?? findingFault(change.finding);
    case 'withdrawFinding':
      return register.acceptedFindings.some(({ id }) => id === change.findingId) ? null : refused('unknownFinding');
    case 'setFollowup':
      return followupFault(change.followup);
    case 'setPhrases':
      return phrasesFault(change.phrases) ?? distinctFault(change.phrases.map(({ id }) => id));
    case 'setCatalogueEntries':
      return catalogueFault(change.entries) ?? distinctFault(change.entries.map(({ id }) => id));
    case 'setFlag':
      return findMeasure(register, change.measureId) ? null : refused('unknownMeasure');
    case 'setNote':
      return cellFault(register, change.cell) ?? textFault(change.text);
    case 'setColumns':
      return findFiscalYear(register, change.fiscalYearId)
        ? columnsFault(change.columns)
        : refused('unknownFiscalYear');
    case 'setSigners':
      return firstFault(change.signers, signerFault) ?? distinctFault(change.signers.map((signer) => signer.id));
    case 'addFiscalYear': {
      const year = change.fiscalYear;
      if (register.fiscalYears.some((other) => other.year === year.year)) return refused('fiscalYearExists');
      return newIdFault(register, idsOfYear(year)) ?? fiscalYearFault(year);
    }
    case 'removeFiscalYear':
      return findFiscalYear(register, change.fiscalYearId) ? null : refused('unknownFiscalYear');
    case 'setFiscalYear': {
      const before = findFiscalYear(register, change.fiscalYearId);
      if (!before) return refused('unknownFiscalYear');
      const { year, assessmentYear, heading, introduction } = change.fields;
      const taken = register.fiscalYears.some((other) => other.year === year && other.id !== before.id);
      if (taken) return refused('fiscalYearExists');
      return (
        (year === undefined ? null : yearFault(year)) ??
        (assessmentYear === undefined ? null : yearFault(assessmentYear)) ??
        textFault(heading ?? '') ??
        textFault(introduction ?? '')
      );
    }
    case 'addRound': {
      const year = findFiscalYear(register, change.fiscalYearId);
      if (!year) return refused('unknownFiscalYear');
      if (year.rounds.some((round) => round.months === change.round.months)) return refused('roundExists');
      const known = new Set(year.groups.flatMap((group) => group.measures.map((measure) => measure.id)));
      if (Object.keys(change.actions).some((id) => !known.has(id))) return refused('unknownMeasure');
      return (
        newIdFault(register, [change.round.id]) ??
        roundFault(change.round) ??
        firstFault(Object.values(change.actions), textFault)
      );
    }
    case 'addEvidence': {
      const found = findMeasure(register, change.measureId);
      if (!found) return refused('unknownMeasure');
      const { evidence } = found.measure;
      if (evidence.length >= maxEvidencePerMeasure) return tooMuchEvidence;
      return (
        indexFault(change.index, evidence.length) ??
        newIdFault(register, [change.evidence.id]) ??
        evidenceFault(change.evidence)
      );
    }
    case 'removeEvidence':
      return findEvidence(register, change.evidenceId) ? null : refused('unknownEvidence');
    case 'setEvidence': {
      const found = findEvidence(register, change.evidenceId);
      return found ? fieldsFault(found.evidence, change.fields) : refused('unknownEvidence');
    }
    case 'removeRound':
      return findRound(register, change.roundId) ? null : refused('unknownRound');
    case 'setRound':
      return findRound(register, change.roundId) ? roundFault(change.fields) : refused('unknownRound');
    case 'batch':
      return null;
  }
}

/** The first fault of a whole register that did not grow by changes (an import, a file just read), or null. */
export function validateRegister(register: Register): AppError | null {
  return (
    organisationFault(register.organisation) ??
    followupFault(register.followup) ??
    firstFault(register.acceptedFindings, findingFault) ??
    phrasesFault(register.phrases) ??
    catalogueFault(register.catalogueEntries) ??
    paperFault(register.paper) ??
    firstFault(register.signers, signerFault) ??
    firstFault(register.fiscalYears, fiscalYearFault) ??
    distinctFault(register.fiscalYears.map((year) => String(year.year))) ??
    distinctFault([...register.signers.map((signer) => signer.id), ...register.fiscalYears.flatMap(idsOfYear)])
  );
}

function fiscalYearFault(year: FiscalYear): AppError | null {
  return (
    yearFault(year.year) ??
    yearFault(year.assessmentYear) ??
    textFault(year.heading) ??
    textFault(year.introduction) ??
    columnsFault(year.columns) ??
    firstFault(year.rounds, roundFault) ??
    distinctFault(year.rounds.map((round) => String(round.months))) ??
    firstFault(year.groups, (group) => groupFault(year, group)) ??
    countFault({ ...year, groups: [] }, year.groups.flatMap((group) => group.measures).length) ??
    distinctFault(idsOfYear(year))
  );
}

function cellFault(register: Register, { measureId, column, roundId }: CellAddress): AppError | null {
  const found = findMeasure(register, measureId);
  if (!found) return refused('unknownMeasure');
  if ((column === 'actions') !== (roundId !== null)) return invalid('cell.roundId');
  const isKnown = roundId === null || found.fiscalYear.rounds.some((round) => round.id === roundId);
  return isKnown ? null : refused('unknownRound');
}

function roundFault({ cover, reportDate, memoNumber, memoDate }: RoundFields): AppError | null {
  for (const date of [reportDate, memoDate]) {
    if (date !== undefined && date !== null && !isIsoDate(date)) return invalid('round.date');
  }
  return textFault(cover ?? '') ?? nameFault(memoNumber ?? '');
}

function groupFault(year: FiscalYear, group: Group): AppError | null {
  return textFault(group.heading) ?? firstFault(group.measures, (measure) => measureFault(year, measure));
}

function measureFault(year: FiscalYear, measure: Measure): AppError | null {
  const rounds = new Set(year.rounds.map((round) => round.id));
  if (Object.keys(measure.actions).some((id) => !rounds.has(id))) return refused('unknownRound');
  const { issue, responsible, steps, reporting, score, problem, period } = measure;
  const notes = measure.notes.map((note) => note.text);
  if (measure.evidence.length > maxEvidencePerMeasure) return tooMuchEvidence;
  return (
    firstFault([issue, responsible, steps, reporting, score, problem, period], textFault) ??
    firstFault([...notes, ...Object.values(measure.actions)], textFault) ??
    firstFault(measure.overrides, overrideFault) ??
    firstFault(measure.evidence, evidenceFault)
  );
}

function countFault(year: FiscalYear, added: number): AppError | null {
  const count = year.groups.reduce((sum, group) => sum + group.measures.length, added);
  return count > maxMeasuresPerYear ? { kind: 'tooLarge', what: 'rows', limit: maxMeasuresPerYear } : null;
}

function idsOfYear(year: FiscalYear): Id[] {
  return [year.id, ...year.rounds.map((round) => round.id), ...year.groups.flatMap(idsOfGroup)];
}

function idsOfGroup(group: Group): Id[] {
  return [group.id, ...group.measures.flatMap(idsOfMeasure)];
}

function idsOfMeasure(measure: Measure): Id[] {
  return [measure.id, ...[...measure.evidence, ...measure.overrides].map(({ id }) => id)];
}

function newIdFault(register: Register, ids: readonly Id[]): AppError | null {
  const used = allIds(register);
  return ids.some((id) => used.has(id)) ? refused('duplicateId') : distinctFault(ids);
}

function distinctFault(ids: readonly Id[]): AppError | null {
  return new Set(ids).size === ids.length ? null : refused('duplicateId');
}

function yearFault(year: number): AppError | null {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear ? null : invalid('year');
}

function indexFault(index: number, last: number): AppError | null {
  return Number.isInteger(index) && index >= 0 && index <= last ? null : invalid('index');
}
