// The one function by which a register changes. It gives the new register and the change that leads back, or says in a typed
// error why not; the register it was given is never touched. Main and window run this same code.
import { fail, type Result } from '../result.ts';
import { type Applied, done, refuse } from './applied.ts';
import { carryOutJudgement } from './apply-judgement.ts';
import type { Change, EvidenceFields } from './change.ts';
import { noteText } from './columns.ts';
import { findEvidence, findFiscalYear, findGroup, findMeasure, findRound } from './find.ts';
import type { Evidence, FiscalYear, Id, Measure, Register, Round } from './model.ts';
import { normaliseChange } from './normalise-change.ts';
import { withNote } from './notes.ts';
import { insertAt, mapFiscalYear, mapGroup, mapMeasure, mapMeasures, without } from './parts.ts';
import { validateChange } from './validate.ts';

/**
 * Applies one change: its texts are normalised, it is checked against the register, then carried out.
 * Errors: `refused` (unknown or duplicate ids, years and rounds that exist), `invalid` (a value out of range), `tooLarge`.
 */
export function applyChange(register: Register, change: Change): Result<Applied> {
  const normal = normaliseChange(change);
  const fault = validateChange(register, normal);
  return fault ? fail(fault) : carryOut(register, normal);
}

function carryOut(register: Register, change: Change): Result<Applied> {
  switch (change.kind) {
    case 'setCell': {
      const { measureId, column, roundId } = change.cell;
      const found = findMeasure(register, measureId);
      if (!found) return refuse('unknownMeasure');
      const before = column === 'actions' ? (found.measure.actions[roundId ?? ''] ?? '') : found.measure[column];
      return done(
        mapMeasure(register, measureId, (measure) => withCell(measure, change.cell, change.text)),
        { kind: 'setCell', cell: change.cell, text: before },
      );
    }
    case 'addMeasure':
      return done(
        mapGroup(register, change.groupId, (group) => ({
          ...group,
          measures: insertAt(group.measures, change.index, change.measure),
        })),
        { kind: 'removeMeasure', measureId: change.measure.id },
      );
    case 'removeMeasure': {
      const found = findMeasure(register, change.measureId);
      if (!found) return refuse('unknownMeasure');
      return done(
        mapGroup(register, found.group.id, (group) => ({ ...group, measures: without(group.measures, found.measure) })),
        { kind: 'addMeasure', groupId: found.group.id, index: found.index, measure: found.measure },
      );
    }
    case 'moveMeasure': {
      const found = findMeasure(register, change.measureId);
      if (!found) return refuse('unknownMeasure');
      const taken = mapGroup(register, found.group.id, (group) => ({
        ...group,
        measures: without(group.measures, found.measure),
      }));
      return done(
        mapGroup(taken, change.groupId, (group) => ({
          ...group,
          measures: insertAt(group.measures, change.index, found.measure),
        })),
        { kind: 'moveMeasure', measureId: change.measureId, groupId: found.group.id, index: found.index },
      );
    }
    case 'addGroup':
      return done(
        mapFiscalYear(register, change.fiscalYearId, (year) => ({
          ...year,
          groups: insertAt(year.groups, change.index, change.group),
        })),
        { kind: 'removeGroup', groupId: change.group.id },
      );
    case 'removeGroup': {
      const found = findGroup(register, change.groupId);
      if (!found) return refuse('unknownGroup');
      return done(
        mapFiscalYear(register, found.fiscalYear.id, (year) => ({
          ...year,
          groups: without(year.groups, found.group),
        })),
        { kind: 'addGroup', fiscalYearId: found.fiscalYear.id, index: found.index, group: found.group },
      );
    }
    case 'moveGroup': {
      const found = findGroup(register, change.groupId);
      if (!found) return refuse('unknownGroup');
      return done(
        mapFiscalYear(register, found.fiscalYear.id, (year) => ({
          ...year,
          groups: insertAt(without(year.groups, found.group), change.index, found.group),
        })),
        { kind: 'moveGroup', groupId: change.groupId, index: found.index },
      );
    }
    case 'setGroupHeading': {
      const found = findGroup(register, change.groupId);
      if (!found) return refuse('unknownGroup');
      return done(
        mapGroup(register, change.groupId, (group) => ({ ...group, heading: change.heading })),
        { kind: 'setGroupHeading', groupId: change.groupId, heading: found.group.heading },
      );
    }
    case 'setFlag': {
      const found = findMeasure(register, change.measureId);
      if (!found) return refuse('unknownMeasure');
      return done(
        mapMeasure(register, change.measureId, (measure) => ({ ...measure, flag: change.flag })),
        { kind: 'setFlag', measureId: change.measureId, flag: found.measure.flag },
      );
    }
    case 'setNote': {
      const found = findMeasure(register, change.cell.measureId);
      if (!found) return refuse('unknownMeasure');
      return done(
        mapMeasure(register, change.cell.measureId, (measure) => withNote(measure, change.cell, change.text)),
        { kind: 'setNote', cell: change.cell, text: noteText(found.measure, change.cell) },
      );
    }
    case 'setColumns': {
      const before = findFiscalYear(register, change.fiscalYearId);
      if (!before) return refuse('unknownFiscalYear');
      return done(
        mapFiscalYear(register, change.fiscalYearId, (year) => ({ ...year, columns: change.columns })),
        { kind: 'setColumns', fiscalYearId: change.fiscalYearId, columns: before.columns },
      );
    }
    case 'setOverride':
    case 'removeOverride':
    case 'acceptFinding':
    case 'withdrawFinding':
      return carryOutJudgement(register, change);
    case 'setFollowup':
      return done({ ...register, followup: change.followup }, { kind: 'setFollowup', followup: register.followup });
    case 'setPhrases':
      return done({ ...register, phrases: change.phrases }, { kind: 'setPhrases', phrases: register.phrases });
    case 'setCatalogueEntries':
      return done(
        { ...register, catalogueEntries: change.entries },
        { kind: 'setCatalogueEntries', entries: register.catalogueEntries },
      );
    case 'setPaper':
      return done({ ...register, paper: change.paper }, { kind: 'setPaper', paper: register.paper });
    case 'setOrganisation':
      return done(
        { ...register, organisation: change.organisation },
        { kind: 'setOrganisation', organisation: register.organisation },
      );
    case 'setSigners':
      return done({ ...register, signers: change.signers }, { kind: 'setSigners', signers: register.signers });
    case 'addFiscalYear':
      return done(
        { ...register, fiscalYears: byYear([...register.fiscalYears, change.fiscalYear]) },
        { kind: 'removeFiscalYear', fiscalYearId: change.fiscalYear.id },
      );
    case 'removeFiscalYear': {
      const fiscalYear = findFiscalYear(register, change.fiscalYearId);
      if (!fiscalYear) return refuse('unknownFiscalYear');
      return done(
        { ...register, fiscalYears: without(register.fiscalYears, fiscalYear) },
        { kind: 'addFiscalYear', fiscalYear },
      );
    }
    case 'setFiscalYear': {
      const before = findFiscalYear(register, change.fiscalYearId);
      if (!before) return refuse('unknownFiscalYear');
      const changed = mapFiscalYear(register, change.fiscalYearId, (year) => ({ ...year, ...change.fields }));
      return done(
        { ...changed, fiscalYears: byYear(changed.fiscalYears) },
        { kind: 'setFiscalYear', fiscalYearId: change.fiscalYearId, fields: sameFields(before, change.fields) },
      );
    }
    case 'addRound':
      return done(
        mapFiscalYear(register, change.fiscalYearId, (year) => ({
          ...year,
          rounds: [...year.rounds, change.round].toSorted((one, other) => one.months - other.months),
          groups: mapMeasures(year.groups, (measure) => {
            const text = change.actions[measure.id];
            return text === undefined
              ? measure
              : { ...measure, actions: { ...measure.actions, [change.round.id]: text } };
          }),
        })),
        { kind: 'removeRound', roundId: change.round.id },
      );
    case 'removeRound': {
      const found = findRound(register, change.roundId);
      if (!found) return refuse('unknownRound');
      const { fiscalYear, round } = found;
      const actions: Record<Id, string> = {};
      const groups = mapMeasures(fiscalYear.groups, (measure) => {
        const { [round.id]: text, ...rest } = measure.actions;
        if (text === undefined) return measure;
        actions[measure.id] = text;
        return { ...measure, actions: rest };
      });
      return done(
        mapFiscalYear(register, fiscalYear.id, (year) => ({ ...year, rounds: without(year.rounds, round), groups })),
        { kind: 'addRound', fiscalYearId: fiscalYear.id, round, actions },
      );
    }
    case 'setRound': {
      const found = findRound(register, change.roundId);
      if (!found) return refuse('unknownRound');
      return done(
        mapFiscalYear(register, found.fiscalYear.id, (year) => ({
          ...year,
          rounds: year.rounds.map((round) => (round.id === change.roundId ? { ...round, ...change.fields } : round)),
        })),
        { kind: 'setRound', roundId: change.roundId, fields: sameFields<Round>(found.round, change.fields) },
      );
    }
    case 'addEvidence':
      return done(
        mapMeasure(register, change.measureId, (measure) => ({
          ...measure,
          evidence: insertAt(measure.evidence, change.index, change.evidence),
        })),
        { kind: 'removeEvidence', evidenceId: change.evidence.id },
      );
    case 'removeEvidence': {
      const found = findEvidence(register, change.evidenceId);
      if (!found) return refuse('unknownEvidence');
      const { measure, evidence, index } = found;
      return done(
        mapMeasure(register, measure.id, (owner) => ({ ...owner, evidence: without(owner.evidence, evidence) })),
        { kind: 'addEvidence', measureId: measure.id, index, evidence },
      );
    }
    case 'setEvidence': {
      const found = findEvidence(register, change.evidenceId);
      if (!found) return refuse('unknownEvidence');
      const { measure, evidence } = found;
      const changed: Evidence = { ...evidence, ...change.fields };
      return done(
        mapMeasure(register, measure.id, (owner) => ({
          ...owner,
          evidence: owner.evidence.map((other) => (other === evidence ? changed : other)),
        })),
        { kind: 'setEvidence', evidenceId: evidence.id, fields: sameFields<EvidenceFields>(evidence, change.fields) },
      );
    }
    case 'batch': {
      const inverses: Change[] = [];
      let current = register;
      for (const step of change.changes) {
        const applied = applyChange(current, step);
        if (!applied.ok) return applied;
        current = applied.value.register;
        inverses.unshift(applied.value.inverse);
      }
      return done(current, { kind: 'batch', changes: inverses });
    }
  }
}

/** An empty action is the same as none: setting one and undoing it must lead back to an equal register. */
function withCell(measure: Measure, cell: { column: string; roundId: Id | null }, text: string): Measure {
  if (cell.column !== 'actions') return { ...measure, [cell.column]: text };
  const { [cell.roundId ?? '']: _before, ...rest } = measure.actions;
  return { ...measure, actions: text === '' ? rest : { ...rest, [cell.roundId ?? '']: text } };
}

function byYear(years: readonly FiscalYear[]): readonly FiscalYear[] {
  return years.toSorted((one, other) => one.year - other.year);
}

/** The values that `fields` is about to replace. */
function sameFields<Thing extends object>(before: Thing, fields: Partial<Thing>): Partial<Thing> {
  const kept: Partial<Thing> = {};
  for (const key of Object.keys(fields) as (keyof Thing)[]) kept[key] = before[key];
  return kept;
}
