// The data that an archival paper carries inside: what it prints, for programs. Remarks, evidence, other rounds and the office's own
// settings stay at home, since the paper is published.
import { exportRegister } from '../exchange/export-json.ts';
import { usualPaper } from '../register/blank.ts';
import type { FiscalYear, Id, Measure, Register } from '../register/model.ts';
import type { PrintAttachment } from './ports.ts';

/** The round's data as JSON, or without a round the year's plan. Equal data give equal texts. */
export function dataAttachment(
  register: Register,
  { fiscalYearId, roundId }: { readonly fiscalYearId: Id; readonly roundId: Id | null },
): PrintAttachment {
  const fiscalYears = register.fiscalYears
    .filter(({ id }) => id === fiscalYearId)
    .map((year) => onlyRound(year, roundId));
  const printed: Register = {
    ...register,
    organisation: { ...register.organisation, units: [], ownWords: '' },
    paper: { ...usualPaper, digits: register.paper.digits },
    signers: register.signers.map((signer) => ({ ...signer, signature: null })),
    acceptedFindings: [],
    phrases: [],
    catalogueEntries: [],
    fiscalYears,
  };
  return {
    name: 'register.json',
    mediaType: 'application/json',
    description: 'ข้อมูลของรายงานฉบับนี้',
    text: `${JSON.stringify(exportRegister(printed), null, 2)}\n`,
  };
}

/** Exported, a year's measures stand under its rounds: without a round of its own the plan is under any, with no deeds. */
function onlyRound(year: FiscalYear, roundId: Id | null): FiscalYear {
  const rounds = roundId === null ? year.rounds.slice(0, 1) : year.rounds.filter(({ id }) => id === roundId);
  const stripped = (measure: Measure): Measure => ({
    ...measure,
    flag: null,
    notes: [],
    overrides: [],
    evidence: [],
    actions: roundId === null ? {} : { [roundId]: measure.actions[roundId] ?? '' },
  });
  return {
    ...year,
    rounds,
    groups: year.groups.map((group) => ({ ...group, measures: group.measures.map(stripped) })),
  };
}
