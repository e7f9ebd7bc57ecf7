// Findings as the window counts and lists them: those a filter lets through, gathered by their rule, the gravest first. Pure; it does
// not know the screen.
import type { AcceptedHit } from '../../src/preflight/accepted.ts';
import { type Finding, placeKey, type Severity } from '../../src/preflight/finding.ts';
import type { RuleName } from '../../src/preflight/rule-facts.ts';
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';

/** Gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Null lets everything through. */
export interface PreflightFilter {
  readonly severity: Severity | null;
  readonly rule: RuleName | null;
}

export const everything: PreflightFilter = { severity: null, rule: null };

export type Counts = Readonly<Record<Severity, number>>;

/** How many there are of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Those that the filter lets through, in their order. */
export function filtered(findings: readonly Finding[], { severity, rule }: PreflightFilter): readonly Finding[] {
  if (severity === null && rule === null) return findings;
  return findings.filter(
    (finding) => (severity === null || finding.severity === severity) && (rule === null || finding.rule === rule),
  );
}

export interface RuleGroup {
  readonly rule: RuleName;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** In reading order, never empty. */
  readonly findings: readonly Finding[];
  /** So many of them a click can mend. */
  readonly mendable: number;
}

/** Gathered by rule: the gravest first, then as one reads. */
export function groupsOf(findings: readonly Finding[]): readonly RuleGroup[] {
  const byRule = new Map<RuleName, Finding[]>();
  for (const finding of findings) {
    const those = byRule.get(finding.rule);
    if (those) those.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule]
    .map(([rule, those]) => ({
      rule,
      severity: gravestOf(those),
      findings: those,
      mendable: those.filter(({ edits }) => edits.length > 0).length,
    }))
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** The gravest severity among findings; a hint where there are none. */
function gravestOf(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
}

/** What a walk from one to the next goes through: what must be mended or looked at, and suggestions where there is nothing else. */
export function worthGoingTo(findings: readonly Finding[]): readonly Finding[] {
  const grave = findings.filter(({ severity }) => severity !== 'hint');
  return grave.length > 0 ? grave : findings;
}

/** A name for a finding that holds from one reading to the next as long as it stands where it stood. */
export function findingKey({ rule, place, start, end, text }: Finding): string {
  return JSON.stringify([rule, placeKey(place), start, end, text]);
}

/** Each finding's name, with a number behind it where a rule says two things of one place. */
export function keyed(findings: readonly Finding[]): readonly { readonly key: string; readonly finding: Finding }[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return { key: time === 0 ? key : `${key} ${time}`, finding };
  });
}

/** One a word that was given on it, however many findings it stills. */
export function oncePerAcceptance(accepted: readonly AcceptedHit[]): readonly AcceptedHit[] {
  const known = new Set<string>();
  return accepted.filter(({ acceptance: { id } }) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}

/** How many there are of each severity, those that there are, in one line; "" where there is nothing. */
export function countsInWords(counts: Counts, { severity, panel }: WindowWording['preflight']): string {
  return severities
    .filter((one) => counts[one] > 0)
    .map((one) => panel.count(severity[one], counts[one]))
    .join(' · ');
}

/** How grave what was found in each row is; rows in which nothing was have no entry. */
export function severitiesByRow(findings: readonly Finding[]): ReadonlyMap<Id, readonly Severity[]> {
  const byRow = new Map<Id, Severity[]>();
  for (const { place, severity } of findings) {
    if (!('measureId' in place)) continue;
    const those = byRow.get(place.measureId) ?? [];
    if (!those.includes(severity)) byRow.set(place.measureId, [...those, severity]);
  }
  return byRow;
}
