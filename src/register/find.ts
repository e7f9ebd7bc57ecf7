// Looking things up in a register by id. Everything here only reads.
import type { Evidence, FiscalYear, Group, Id, Measure, Register, Round, StatementOverride } from './model.ts';

/** The fiscal year with this id, or null. */
export function findFiscalYear(register: Register, fiscalYearId: Id): FiscalYear | null {
  return register.fiscalYears.find((year) => year.id === fiscalYearId) ?? null;
}

/** The round with this id and the fiscal year it belongs to, or null. */
export function findRound(register: Register, roundId: Id): { fiscalYear: FiscalYear; round: Round } | null {
  for (const fiscalYear of register.fiscalYears) {
    const round = fiscalYear.rounds.find((candidate) => candidate.id === roundId);
    if (round) return { fiscalYear, round };
  }
  return null;
}

/** The group with this id, the fiscal year it belongs to and its place there, or null. */
export function findGroup(
  register: Register,
  groupId: Id,
): { fiscalYear: FiscalYear; group: Group; index: number } | null {
  for (const fiscalYear of register.fiscalYears) {
    const index = fiscalYear.groups.findIndex((candidate) => candidate.id === groupId);
    const group = fiscalYear.groups[index];
    if (group) return { fiscalYear, group, index };
  }
  return null;
}

/** The measure with this id, the group and fiscal year it belongs to and its place in the group, or null. */
export function findMeasure(
  register: Register,
  measureId: Id,
): { fiscalYear: FiscalYear; group: Group; measure: Measure; index: number } | null {
  for (const fiscalYear of register.fiscalYears) {
    for (const group of fiscalYear.groups) {
      const index = group.measures.findIndex((candidate) => candidate.id === measureId);
      const measure = group.measures[index];
      if (measure) return { fiscalYear, group, measure, index };
    }
  }
  return null;
}

/** The piece of evidence with this id, its measure and its place there, or null. */
export function findEvidence(
  register: Register,
  evidenceId: Id,
): { measure: Measure; evidence: Evidence; index: number } | null {
  for (const fiscalYear of register.fiscalYears) {
    for (const group of fiscalYear.groups) {
      for (const measure of group.measures) {
        const index = measure.evidence.findIndex((candidate) => candidate.id === evidenceId);
        const evidence = measure.evidence[index];
        if (evidence) return { measure, evidence, index };
      }
    }
  }
  return null;
}

/** The override with this id and its measure, or null. */
export function findOverride(
  register: Register,
  overrideId: Id,
): { measure: Measure; override: StatementOverride } | null {
  for (const fiscalYear of register.fiscalYears) {
    for (const group of fiscalYear.groups) {
      for (const measure of group.measures) {
        const override = measure.overrides.find((candidate) => candidate.id === overrideId);
        if (override) return { measure, override };
      }
    }
  }
  return null;
}

/** Every id in use, in no particular order; a new thing must bring one that is not among them. */
export function allIds(register: Register): Set<Id> {
  const ids = new Set<Id>(
    [
      ...register.signers,
      ...register.organisation.units,
      ...register.acceptedFindings,
      ...register.phrases,
      ...register.catalogueEntries,
    ].map(({ id }) => id),
  );
  for (const fiscalYear of register.fiscalYears) {
    ids.add(fiscalYear.id);
    for (const round of fiscalYear.rounds) ids.add(round.id);
    for (const group of fiscalYear.groups) {
      ids.add(group.id);
      for (const measure of group.measures) {
        ids.add(measure.id);
        for (const { id } of [...measure.evidence, ...measure.overrides]) ids.add(id);
      }
    }
  }
  return ids;
}
