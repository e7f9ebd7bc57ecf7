// Findings that somebody looked at and called right: left out for as long as the text reads as it did. Knows no rule.
import type { Change } from '../register/change.ts';
import type { AcceptedFinding, Id } from '../register/model.ts';
import type { Finding, FindingPlace } from './finding.ts';

/** A finding with the word that was given on it. */
export interface AcceptedHit {
  readonly finding: Finding;
  readonly acceptance: AcceptedFinding;
}

/** Parts findings into those that stand and those accepted, both in the order given. */
export function partByAcceptance(
  findings: readonly Finding[],
  acceptances: readonly AcceptedFinding[],
): { readonly findings: readonly Finding[]; readonly accepted: readonly AcceptedHit[] } {
  if (acceptances.length === 0) return { findings, accepted: [] };
  const byKey = new Map(acceptances.map((acceptance) => [keyOf(acceptance), acceptance]));
  const standing: Finding[] = [];
  const accepted: AcceptedHit[] = [];
  for (const finding of findings) {
    const acceptance = byKey.get(keyOf({ rule: finding.rule, ...whereOf(finding.place), text: finding.text }));
    if (acceptance) accepted.push({ finding, acceptance });
    else standing.push(finding);
  }
  return { findings: standing, accepted };
}

/** The change by which a finding is called right. */
export function acceptance(
  { rule, place, text }: Finding,
  said: { readonly id: Id; readonly reason: string; readonly acceptedAt: string },
): Change {
  return { kind: 'acceptFinding', finding: { ...said, rule, ...whereOf(place), text } };
}

/** A place as an acceptance names it. The round of an action is left out: it is the same sentence in the next one. */
function whereOf(place: FindingPlace): Pick<AcceptedFinding, 'measureId' | 'where'> {
  if ('measureId' in place) return { measureId: place.measureId, where: place.column };
  return { measureId: null, where: 'groupId' in place ? place.groupId : place.setting };
}

function keyOf({
  rule,
  measureId,
  where,
  text,
}: Pick<AcceptedFinding, 'rule' | 'measureId' | 'where' | 'text'>): string {
  return JSON.stringify([rule, measureId, where, text]);
}
