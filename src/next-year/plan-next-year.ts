// The door of this room: the plan of the year after a fiscal year, everything that would differ listed with its reason; nothing is
// changed by it. Texts are read as everywhere in the house, items of the assessment are found by name in the next year's catalogue.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AppError } from '../errors.ts';
import { allColumns } from '../register/columns.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import { lastYear } from '../register/limits.ts';
import type { FiscalYear, Group, Measure, Register, Round } from '../register/model.ts';
import { placeholderValues } from '../report/placeholders.ts';
import { fail, ok, type Result } from '../result.ts';
import { headingItem, ownItem, referenceItems } from './assessment-items.ts';
import { type Assessments, assessmentsOf } from './assessments.ts';
import type { TextKind } from './judge.ts';
import { leftBehind, paperworkItems, scoreItems } from './left-behind.ts';
import { type ItemPlace, itemPlaceKey, type NextYearPlan, type PlanItem, type PlanSetting } from './plan.ts';
import { readAs, yearItems } from './text-items.ts';

/**
 * The plan of the year after `fiscalYear`. Errors: `refused` (`fiscalYearExists` where the register has that year, `roundMissing`
 * for a year without a round), `invalid` where there is no year after it.
 */
export function planNextYear(register: Register, fiscalYear: FiscalYear, catalogue: Catalogue): Result<NextYearPlan> {
  const fault = faultOf(register, fiscalYear);
  const [round] = fiscalYear.rounds;
  if (fault) return fail(fault);
  if (!round) return fail({ kind: 'refused', reason: 'roundMissing' });
  const assessments = assessmentsOf(catalogue, register.catalogueEntries);
  return ok({
    from: fiscalYear,
    year: fiscalYear.year + 1,
    assessmentYear: fiscalYear.assessmentYear + 1,
    items: [
      ...settingItems(register, fiscalYear, round),
      ...paperworkItems(round),
      ...fiscalYear.groups.flatMap((group) => groupItems(fiscalYear, group, assessments)),
    ],
  });
}

function faultOf(register: Register, { year, assessmentYear }: FiscalYear): AppError | null {
  if (register.fiscalYears.some((other) => other.year === year + 1))
    return { kind: 'refused', reason: 'fiscalYearExists' };
  return year >= lastYear || assessmentYear >= lastYear ? { kind: 'invalid', field: 'year' } : null;
}

const settings: readonly PlanSetting[] = ['cover', 'heading', 'introduction'];

function settingItems(register: Register, year: FiscalYear, round: Round): readonly PlanItem[] {
  const now = placeholderValues(register, year, round);
  const next = placeholderValues(
    register,
    { ...year, year: year.year + 1, assessmentYear: year.assessmentYear + 1 },
    round,
  );
  return settings.flatMap((setting) => {
    const text = setting === 'cover' ? round.cover : year[setting];
    const place = { setting };
    const names = (['ปีงบประมาณ', 'ปีประเมิน', 'ช่วงเวลา'] as const).filter((name) =>
      new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`, 'u').test(text),
    );
    const placeholders = names.map(
      (name): PlanItem => ({
        id: `${setting}:${name}:placeholder`,
        kind: 'placeholder',
        place,
        target: { kind: 'none' },
        before: `{{${name}}}`,
        after: null,
        certainty: 'told',
        reason: { kind: 'placeholder', printed: now[name], next: next[name] },
      }),
    );
    return [...years(place, text, setting, year), ...placeholders];
  });
}

function groupItems(year: FiscalYear, group: Group, assessments: Assessments): readonly PlanItem[] {
  const place = { groupId: group.id };
  const heading = headingItem(group, assessments, year.assessmentYear);
  return [
    ...inOrder([...heading.items, ...years(place, group.heading, 'groupHeading', year, heading.claimed)]),
    ...group.measures.flatMap((measure) => measureItems(year, group, measure, assessments)),
  ];
}

function measureItems(year: FiscalYear, group: Group, measure: Measure, assessments: Assessments): readonly PlanItem[] {
  const texts = allColumns.flatMap(({ key }): readonly PlanItem[] => {
    if (key === 'actions') return [];
    const text = measure[key];
    const place = { measureId: measure.id, column: key };
    if (key === 'score') {
      const score = scoreItems(year, measure);
      return score.length > 0 ? score : years(place, text, key, year);
    }
    const own =
      key === 'issue' ? ownItem(group, measure, assessments, year.assessmentYear) : { items: [], claimed: [] };
    const codeEnd = key === 'issue' ? codeEndOf(group, measure) : 0;
    const references = referenceItems(text, place, codeEnd, assessments, year.assessmentYear, own.claimed);
    const claimed = [...own.claimed, ...references.claimed];
    return inOrder([...own.items, ...references.items, ...years(place, text, key, year, claimed)]);
  });
  return [...texts, ...leftBehind(year, measure)];
}

function codeEndOf(group: Group, { issue }: Measure): number {
  const { printedCode } = readIssue(issue, readGroupHeading(group.heading).instrument);
  return printedCode === null ? 0 : issue.indexOf(printedCode) + printedCode.length;
}

function years(
  place: ItemPlace,
  text: string,
  textKind: TextKind,
  { year }: FiscalYear,
  claimed: readonly { readonly start: number; readonly end: number }[] = [],
): readonly PlanItem[] {
  if (text === '') return [];
  const context = { fiscalYear: year, column: readAs(textKind) };
  return yearItems({ place, text, textKind, context }, claimed);
}

/** By their place in the text; those without one first. */
function inOrder(items: readonly PlanItem[]): readonly PlanItem[] {
  return items.toSorted((one, other) => startOf(one) - startOf(other));
}

function startOf({ id, place }: PlanItem): number {
  return Number(id.slice(itemPlaceKey(place).length + 1).split(':')[0]);
}
