// The check before printing: every rule over every text, in reading order. What was found in a measure is kept for as long as
// the measure and the settings stand, so that after an edit only one measure is read again.
import { findFiscalYear } from '../register/find.ts';
import type { FiscalYear, Group, Id, Measure, Register, Round } from '../register/model.ts';
import { type AcceptedHit, partByAcceptance } from './accepted.ts';
import { type Env, envOf, type PreflightTools } from './env.ts';
import type { Finding, Hit } from './finding.ts';
import { missingCharacterHits } from './missing-characters.ts';
import { readingRank } from './reading-order.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import {
  type GroupView,
  groupView,
  type MeasureView,
  measureView,
  type ReportView,
  settingTexts,
  type TextView,
  textView,
} from './views.ts';

export interface Preflight {
  /** In reading order: settings, then the tables from the top. */
  readonly findings: readonly Finding[];
  /** What somebody looked at and called right. */
  readonly accepted: readonly AcceptedHit[];
}

interface CheckedMeasure {
  /** Of its group: instrument and indicator are read out of it. */
  readonly heading: string;
  readonly view: MeasureView;
  readonly findings: readonly Finding[];
}

interface Checked {
  readonly measures: WeakMap<Measure, CheckedMeasure>;
  readonly texts: Map<string, readonly Finding[]>;
}

const checked = new WeakMap<Env, Checked>();
const mostTexts = 1_000;
/** Of one rule in one text, one measure or the whole report: nobody goes through more, and a hostile text has no end of them. */
const mostOfRule = 500;

/** Everything found in one round's report that nobody has accepted; none where the register has no such year or round. */
export function runPreflight(
  register: Register,
  fiscalYearId: Id,
  roundId: Id,
  tools: PreflightTools,
): readonly Finding[] {
  return examine(register, fiscalYearId, roundId, tools).findings;
}

/** The same, with what was accepted and why. */
export function examine(register: Register, fiscalYearId: Id, roundId: Id, tools: PreflightTools): Preflight {
  const fiscalYear = findFiscalYear(register, fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId);
  if (!fiscalYear || !round) return { findings: [], accepted: [] };
  const target = { fiscalYearId, roundId };
  const env = envOf(register, fiscalYear, round, tools);
  const found = checkReport(register, fiscalYear, round, env);
  const missing = missingCharacterHits(tools.missingCharacters ?? [], register, target);
  const all = inReadingOrder([...found, ...missing], fiscalYear);
  return partByAcceptance(all, register.acceptedFindings);
}

/**
 * Checks measures that are not known yet, from the top, until the time is up; true once all of them are known and `examine` is
 * quick. For a window that must not stand still: it calls again in the next free moment.
 */
export function readAhead(
  register: Register,
  fiscalYearId: Id,
  roundId: Id,
  tools: PreflightTools,
  isTimeUp: () => boolean,
): boolean {
  const fiscalYear = findFiscalYear(register, fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId);
  if (!fiscalYear || !round) return true;
  const env = envOf(register, fiscalYear, round, tools);
  const known = knownOf(env);
  for (const group of fiscalYear.groups) {
    const view = groupView(group);
    for (const measure of group.measures) {
      if (known.measures.get(measure)?.heading === group.heading) continue;
      if (isTimeUp()) return false;
      checkedMeasure(measure, view, env, known);
    }
  }
  return true;
}

function knownOf(env: Env): Checked {
  const known = checked.get(env) ?? { measures: new WeakMap(), texts: new Map() };
  checked.set(env, known);
  return known;
}

function checkedMeasure(measure: Measure, view: GroupView, env: Env, known: Checked): CheckedMeasure {
  const before = known.measures.get(measure);
  if (before?.heading === view.group.heading) return before;
  const made = checkMeasure(measureView(measure, view, env), env);
  known.measures.set(measure, made);
  return made;
}

function checkReport(register: Register, fiscalYear: FiscalYear, round: Round, env: Env): readonly Finding[] {
  const known = knownOf(env);
  if (known.texts.size > mostTexts) known.texts.clear();
  const groups = fiscalYear.groups.map((group) => ({ view: groupView(group), measures: group.measures }));
  const measures = groups.flatMap(({ view, measures: ofGroup }) =>
    ofGroup.map((measure) => checkedMeasure(measure, view, env, known)),
  );
  const otherTexts = [...settingTexts(fiscalYear, round), ...groups.map(({ view }) => headingText(view.group))];
  const ofTexts = otherTexts.flatMap((text) => checkText(text, env, known.texts));
  const report: ReportView = {
    register,
    fiscalYear,
    round,
    env,
    groups: groups.map(({ view }) => view),
    measures: measures.map(({ view }) => view),
    otherTexts,
  };
  const ofReport = rules.flatMap((rule) => (rule.scope === 'report' ? findingsOf(rule, rule.check(report)) : []));
  return [...ofTexts, ...measures.flatMap(({ findings }) => findings), ...ofReport];
}

function headingText(group: Group): TextView {
  return textView({ groupId: group.id }, group.heading);
}

function checkMeasure(view: MeasureView, env: Env): CheckedMeasure {
  const findings = rules.flatMap((rule) => {
    if (rule.scope === 'measure') return findingsOf(rule, rule.check(view, env));
    if (rule.scope === 'report') return [];
    return view.cells.flatMap((cell) => (cell.text === '' ? [] : findingsOf(rule, rule.check(cell, env))));
  });
  return { heading: view.group.group.heading, view, findings };
}

function checkText(view: TextView, env: Env, known: Map<string, readonly Finding[]>): readonly Finding[] {
  const key = JSON.stringify([view.place, view.text]);
  const before = known.get(key);
  if (before) return before;
  const found = rules.flatMap((rule) =>
    rule.scope === 'text' && view.text !== '' ? findingsOf(rule, rule.check(view, env)) : [],
  );
  known.set(key, found);
  return found;
}

function findingsOf({ name, severity }: Pick<Rule, 'name' | 'severity'>, hits: readonly Hit<unknown>[]): Finding[] {
  // Name and facts come from the same rule; the compiler cannot follow that through the union of all rules.
  return hits.slice(0, mostOfRule).map((hit) => ({ rule: name, severity, edits: [], ...hit }) as Finding);
}

/** Settings first, then groups and measures as they stand, cells from the left, texts from their beginning. */
function inReadingOrder(findings: readonly Finding[], fiscalYear: FiscalYear): readonly Finding[] {
  const rank = readingRank(fiscalYear);
  return findings
    .map((finding) => ({ finding, rank: rank(finding.place) }))
    .sort((one, other) => one.rank - other.rank || one.finding.start - other.finding.start)
    .map(({ finding }) => finding);
}
