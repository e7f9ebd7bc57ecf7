// What a rule is: a name, how grave its findings are as a rule, and a pure function over a text, a measure or the whole report.
// Rules of texts and measures are asked again only where the measure changed.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import type { Env } from './env.ts';
import type { FindingPlace, Hit, Severity } from './finding.ts';
import type { FactsOf, RuleName } from './rule-facts.ts';
import type { MeasureView, ReportView, TextView } from './views.ts';

interface RuleBase<Name extends RuleName> {
  readonly name: Name;
  readonly severity: Severity;
}

/** Looks at one text at a time: cells, headings, introduction. */
export interface TextRule<Name extends RuleName> extends RuleBase<Name> {
  readonly scope: 'text';
  readonly check: (text: TextView, env: Env) => readonly Hit<FactsOf<Name>>[];
}

/** Looks at the cells of one measure together. */
export interface MeasureRule<Name extends RuleName> extends RuleBase<Name> {
  readonly scope: 'measure';
  readonly check: (measure: MeasureView, env: Env) => readonly Hit<FactsOf<Name>>[];
}

/** Looks at the whole report; it is asked on every run and must be cheap. */
export interface ReportRule<Name extends RuleName> extends RuleBase<Name> {
  readonly scope: 'report';
  readonly check: (report: ReportView) => readonly Hit<FactsOf<Name>>[];
}

/** Any rule, by its name. */
export type Rule = { readonly [Name in RuleName]: TextRule<Name> | MeasureRule<Name> | ReportRule<Name> }[RuleName];

/** A rule of texts. */
export function textRule<Name extends RuleName>(
  name: Name,
  severity: Severity,
  check: TextRule<Name>['check'],
): TextRule<Name> {
  return { name, severity, scope: 'text', check };
}

/** A rule of measures. */
export function measureRule<Name extends RuleName>(
  name: Name,
  severity: Severity,
  check: MeasureRule<Name>['check'],
): MeasureRule<Name> {
  return { name, severity, scope: 'measure', check };
}

/** A rule of the whole report. */
export function reportRule<Name extends RuleName>(
  name: Name,
  severity: Severity,
  check: ReportRule<Name>['check'],
): ReportRule<Name> {
  return { name, severity, scope: 'report', check };
}

/** A finding on a stretch of a text. */
export function hit<Facts>(
  { place, text }: Pick<TextView, 'place' | 'text'>,
  start: number,
  end: number,
  facts: Facts,
): Hit<Facts> {
  return { place, start, end, text: text.slice(start, end), facts };
}

/** The same, with what should stand in its place. */
export function hitWithFix<Facts>(
  view: Pick<TextView, 'place' | 'text'>,
  start: number,
  end: number,
  facts: Facts,
  replacement: string,
): Hit<Facts> {
  return { ...hit(view, start, end, facts), edits: [{ place: view.place, start, end, text: replacement }] };
}

/** A finding on what is not there. */
export function missing<Facts>(place: Hit<Facts>['place'], facts: Facts): Hit<Facts> {
  return { place, start: 0, end: 0, text: '', facts };
}

/** The place of a cell. */
export function cellPlace(measureId: Id, column: ColumnKey, roundId: Id | null): FindingPlace {
  return { measureId, column, roundId };
}

/** A function of a measure that answers once for as long as the measure stands: for what whole-report rules count. */
export function perMeasure<Value>(read: (measure: MeasureView) => Value): (measure: MeasureView) => Value {
  const known = new WeakMap<MeasureView, Value>();
  return (measure) => {
    const value = known.get(measure);
    if (value !== undefined) return value;
    const made = read(measure);
    known.set(measure, made);
    return made;
  };
}
