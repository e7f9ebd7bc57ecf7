// The name in the settings stands nowhere in the report, while its texts agree on another one: the settings may be what is wrong.
import type { Env } from '../env.ts';
import { findOfficeNames, ownOffice } from '../office-names.ts';
import { perMeasure, reportRule } from '../rule.ts';
import type { ReportView, TextView } from '../views.ts';
import { otherNames } from './organisation-differs.ts';

/** Fewer mentions could be slips of their own. */
const fewestMentions = 2;

export const organisationElsewhere = reportRule('organisation-elsewhere', 'error', (report) => {
  const { organisation } = report.register;
  const name = organisation.name.trim();
  if (!ownOffice(organisation)) return [];
  const { others, own } = mentionsIn(report);
  const [found] = others;
  const isAgreed = found !== undefined && others.every((other) => other === found);
  if (own > 0 || !isAgreed || others.length < fewestMentions) return [];
  return [
    {
      place: { setting: 'organisation' },
      start: 0,
      end: name.length,
      text: name,
      facts: { found, count: others.length },
    },
  ];
});

interface Mentions {
  /** The places other offices are named after. */
  readonly others: readonly string[];
  readonly own: number;
}

const mentionsOf = perMeasure(({ cells, env }) => read(cells, env));

function mentionsIn({ otherTexts, measures, env }: ReportView): Mentions {
  const all = [read(otherTexts, env), ...measures.map(mentionsOf)];
  return { others: all.flatMap(({ others }) => others), own: all.reduce((sum, { own }) => sum + own, 0) };
}

function read(texts: readonly TextView[], env: Env): Mentions {
  const place = ownOffice(env.organisation)?.place ?? '';
  const named = texts.reduce((sum, view) => sum + findOfficeNames(view.text, place).length, 0);
  const others = texts.flatMap((view) => otherNames(view, env).map((other) => other.place));
  return { others, own: named - others.length };
}
