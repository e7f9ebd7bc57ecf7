// `next-year`: the year after the newest one (or the one named), everything that would differ listed with its reason, then written as
// one step. What is certain is taken and the rest left alone, unless the line says otherwise item by item.
import { forReading, forWriting } from '../../../src/app/ports.ts';
import { shippedCatalogue } from '../../../src/app/shipped-catalogue.ts';
import { nextYearChange } from '../../../src/next-year/carry-out.ts';
import { acceptedByDefault, isOffered, type NextYearPlan, type PlanItem } from '../../../src/next-year/plan.ts';
import { planNextYear } from '../../../src/next-year/plan-next-year.ts';
import type { FiscalYear } from '../../../src/register/model.ts';
import { ok } from '../../../src/result.ts';
import { describeReason } from '../../../src/wording/describe-plan-item.ts';
import { nextYear as english } from '../../../src/wording/en/next-year.ts';
import { nextYear as thai } from '../../../src/wording/th/next-year.ts';
import { argument, type Command, failed, invalidOption, json, openSession, yearOf } from '../command.ts';
import { findYearOf } from '../find-round.ts';
import { findRow } from '../find-row.ts';
import type { Line } from '../usage.ts';

export const nextYear: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      year: { value: '2566', isNeeded: false },
      accept: { value: 'ID,…', isNeeded: false },
      refuse: { value: 'ID,…', isNeeded: false },
      'dry-run': { value: null, isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const year = yearOf(line);
    if (!year.ok) return year;
    const isDry = line.switches.has('dry-run');
    const opened = openSession(argument(line, 0, world), isDry ? forReading : forWriting, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      const { register, revision } = session.snapshot();
      const from = findYearOf(register, year.value, null);
      if (!from) return failed({ kind: 'refused', reason: 'unknownFiscalYear' });
      const catalogue = shippedCatalogue(world.reference);
      const planned = planNextYear(register, from, catalogue);
      if (!planned.ok) return failed(planned.error);
      const plan = planned.value;
      const unknown = [...idsOf(line, 'accept'), ...idsOf(line, 'refuse')].find(
        (id) => !plan.items.some((item) => item.id === id && isOffered(item)),
      );
      if (unknown !== undefined) {
        const name = idsOf(line, 'accept').includes(unknown) ? 'accept' : 'refuse';
        return invalidOption(name, thai.cli.idExpected, english.cli.idExpected);
      }
      const accepted = acceptedOf(plan, line);
      if (!isDry) {
        const committed = session.change(revision, nextYearChange(plan, accepted, world.newId));
        if (!committed.ok) return failed(committed.error);
      }
      return ok({
        json: {
          fiscalYear: from.year,
          nextYear: plan.year,
          assessmentYear: plan.assessmentYear,
          written: !isDry,
          counts: countsOf(plan, accepted),
          items: plan.items.map((item) => asJson(item, accepted, from)),
        },
        lines: [...linesOf(plan, accepted, isDry, 'th'), ...linesOf(plan, accepted, isDry, 'en')],
      });
    } finally {
      session.close();
    }
  },
};

function idsOf(line: Line, name: 'accept' | 'refuse'): readonly string[] {
  return (line.options[name] ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
}

function acceptedOf(plan: NextYearPlan, line: Line): ReadonlySet<string> {
  const accepted = new Set([...acceptedByDefault(plan), ...idsOf(line, 'accept')]);
  for (const id of idsOf(line, 'refuse')) accepted.delete(id);
  return accepted;
}

function countsOf({ items }: NextYearPlan, accepted: ReadonlySet<string>) {
  return {
    items: items.length,
    accepted: items.filter(({ id }) => accepted.has(id)).length,
    look: items.filter(({ certainty }) => certainty === 'look').length,
  };
}

function asJson(item: PlanItem, accepted: ReadonlySet<string>, year: FiscalYear) {
  const { id, kind, place, target, before, after, certainty, reason } = item;
  return {
    id,
    kind,
    certainty,
    offered: isOffered(item),
    accepted: accepted.has(id),
    measure: 'measureId' in place ? (findRow(year, place.measureId)?.code ?? null) : null,
    measureId: 'measureId' in place ? place.measureId : null,
    column: 'measureId' in place ? place.column : null,
    groupId: 'groupId' in place ? place.groupId : null,
    setting: 'setting' in place ? place.setting : null,
    start: target.kind === 'text' ? target.start : null,
    end: target.kind === 'text' ? target.end : null,
    before,
    after,
    reason,
    message: describeReason(reason, 'th'),
    messageEnglish: describeReason(reason, 'en'),
  };
}

function linesOf(
  plan: NextYearPlan,
  accepted: ReadonlySet<string>,
  isDry: boolean,
  language: 'th' | 'en',
): readonly string[] {
  const words = language === 'th' ? thai : english;
  const counts = countsOf(plan, accepted);
  return [
    words.cli.planned(plan.from.year, plan.year, counts.items, counts.accepted, counts.look),
    ...plan.items.flatMap((item) => [
      `${markOf(item, accepted)} ${words.kinds[item.kind]} — ${placeText(item, plan.from, language)}`,
      `    ${oneLine(item.before)} → ${afterText(item, words)}`,
      `    ${describeReason(item.reason, language)}  [${item.id}]`,
    ]),
    isDry ? words.cli.dryRun : words.cli.written(plan.year),
  ];
}

function markOf(item: PlanItem, accepted: ReadonlySet<string>): string {
  const { marks } = thai.cli;
  if (accepted.has(item.id)) return marks.accepted;
  return item.certainty === 'told' ? marks.told : item.certainty === 'look' ? marks.look : marks.refused;
}

function afterText({ after, target }: PlanItem, words: typeof thai | typeof english): string {
  if (after === null || target.kind === 'none') return words.stays;
  return after === '' ? words.cleared : oneLine(after);
}

const longest = 100;

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function placeText({ place }: PlanItem, year: FiscalYear, language: 'th' | 'en'): string {
  const words = language === 'th' ? thai : english;
  if ('setting' in place) return words.places[place.setting];
  if ('groupId' in place) return words.groupHeading(year.groups.findIndex(({ id }) => id === place.groupId) + 1);
  const row = findRow(year, place.measureId);
  return `${words.row(row?.number ?? 0, row?.printedCode ?? '')} · ${words.columns[place.column]}`;
}
