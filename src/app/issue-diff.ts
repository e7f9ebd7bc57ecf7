// What has changed in the register since a round was issued: the kept data against the round of today.
import type { Difference } from '../issue/difference.ts';
import { differencesBetween } from '../issue/differences.ts';
import type { IssuedReport } from '../issue/issue.ts';
import { roundState } from '../issue/round-state.ts';
import type { Register } from '../register/model.ts';
import { ok, type Result } from '../result.ts';
import { type KeptDataPorts, readState, stateOf, stateText } from './issue-state.ts';

export interface SinceIssue {
  readonly differences: readonly Difference[];
  /** There is nothing to compare with. */
  readonly roundIsGone: boolean;
}

/** Errors: those of reading the kept data. */
export async function changedSince(
  issue: IssuedReport,
  register: Register,
  registerPath: string,
  ports: KeptDataPorts,
): Promise<Result<SinceIssue>> {
  const issued = await stateOf(issue, registerPath, ports);
  if (!issued.ok) return issued;
  const today = roundState(register, issue.roundId);
  if (today === null) return ok({ differences: [], roundIsGone: true });
  // Through the same text as the kept data, so that what the text does not tell apart is no difference.
  const read = readState(stateText({ facts: issued.value.facts, register: today }), registerPath);
  if (!read.ok) return read;
  return ok({ differences: differencesBetween(issued.value.register, read.value.register), roundIsGone: false });
}
