// The items of the assessment that a measure names, found again in the next assessment year: its own code and question, and the
// items its texts refer to. Numbers move every year and names less, so the name decides. It knows nothing of dates.
import { type CatalogueItem, findIndicator, findItem, type YearCatalogue } from '../catalogue/catalogue.ts';
import { likenessOf } from '../catalogue/same-item.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import { questionPlace, readIssue } from '../register/item-code.ts';
import { findReferences, type ItemReference } from '../register/item-references.ts';
import type { Group, Measure } from '../register/model.ts';
import { toArabicDigits, toThaiDigits } from '../thai/digits.ts';
import { toPaperDigits } from '../thai/paper-digits.ts';
import { type Assessments, type ItemAgain, plainName } from './assessments.ts';
import { type ItemPlace, itemPlaceKey, type PlanItem } from './plan.ts';

/** Items of the plan and the stretches of the text that are theirs. */
export interface FoundItems {
  readonly items: readonly PlanItem[];
  readonly claimed: readonly { readonly start: number; readonly end: number }[];
}

/** A measure's code, its question and the indicator it stands under, against the assessment of the year after `assessmentYear`. */
export function ownItem(group: Group, measure: Measure, assessments: Assessments, assessmentYear: number): FoundItems {
  const { instrument, indicatorNo } = readGroupHeading(group.heading);
  const { printedCode, code } = readIssue(measure.issue, instrument);
  if (printedCode === null || code === null) return { items: [], claimed: [] };
  const to = assessments.of(assessmentYear + 1);
  const { item: known, again: found } = assessments.follow(code, assessmentYear);
  const place = { measureId: measure.id, column: 'issue' } as const;
  const start = measure.issue.indexOf(printedCode);
  const end = start + printedCode.length;
  const base = { place, before: printedCode };
  if (!known) {
    const reason = { kind: 'itemUnknown', codes: [code], assessmentYear } as const;
    return { items: [listed('item', base, reason)], claimed: [{ start, end }] };
  }
  if (!found) {
    const gone = { code, name: known.text, now: findItem(to, code)?.text ?? null };
    const reason = { kind: 'itemGone', items: [gone], assessmentYear: to.assessmentYear } as const;
    return { items: [listed('item', base, reason)], claimed: [{ start, end }] };
  }
  const { item, isSame } = found;
  const items: PlanItem[] = [];
  if (item.code !== code) {
    items.push({
      ...idOf('code', place, start),
      target: { kind: 'text', start, end },
      before: printedCode,
      after: inTheStyleOf(printedCode, item.code),
      certainty: isSame && item.isConfirmed ? 'certain' : 'look',
      reason: sameName([item.text], to.assessmentYear, found),
    });
  }
  const question = questionItem(measure.issue, end, place, known, found, to);
  if (question) items.push(question.item);
  if (item.indicatorNo !== null && indicatorNo !== null && item.indicatorNo !== indicatorNo) {
    const name = findIndicator(to, item.indicatorNo)?.name ?? '';
    items.push(listed('indicator', base, { kind: 'indicatorMoved', indicatorNo: item.indicatorNo, name }));
  }
  return { items, claimed: [{ start, end }, ...(question ? [question.stretch] : [])] };
}

/** The indicator's name in a group's heading, where the assessment calls it otherwise. */
export function headingItem(group: Group, assessments: Assessments, assessmentYear: number): FoundItems {
  const { indicatorNo, indicatorName } = readGroupHeading(group.heading);
  const indicator = indicatorNo === null ? null : findIndicator(assessments.of(assessmentYear + 1), indicatorNo);
  const start = group.heading.indexOf(indicatorName);
  if (!indicator || indicatorNo === null || indicatorName === '' || start < 0) return { items: [], claimed: [] };
  if ([indicator.name, ...indicator.alsoNamed].some((name) => likenessOf(name, indicatorName) === 1)) {
    return { items: [], claimed: [] };
  }
  const place = { groupId: group.id };
  const stretch = { start, end: start + indicatorName.length };
  const item: PlanItem = {
    ...idOf('indicator', place, start),
    target: { kind: 'text', ...stretch },
    before: indicatorName,
    after: indicator.name,
    certainty: 'look',
    reason: { kind: 'indicatorName', indicatorNo },
  };
  return { items: [item], claimed: [stretch] };
}

/**
 * The items that a text refers to, those of one bracket together with the year it names; what stands before `from`
 * or inside `excluded` is no reference.
 */
export function referenceItems(
  text: string,
  place: ItemPlace,
  from: number,
  assessments: Assessments,
  assessmentYear: number,
  excluded: FoundItems['claimed'] = [],
): FoundItems {
  const items: PlanItem[] = [];
  const claimed: { start: number; end: number }[] = [];
  const isFree = ({ start }: ItemReference) => !excluded.some((one) => start >= one.start && start < one.end);
  for (const references of together(text, findReferences(text, from).filter(isFree))) {
    const start = references[0]?.start ?? 0;
    const last = references.at(-1)?.end ?? start;
    const stated = statedYear(text, last);
    const end = stated?.end ?? last;
    const year = stated?.year ?? assessmentYear;
    const after = assessments.of(year + 1);
    const found = references.map(({ code }) => ({ code, ...assessments.follow(code, year) }));
    const stretch = { start, end };
    const base = { place, before: text.slice(start, end) };
    const unknown = found.filter(({ item }) => !item).map(({ code }) => code);
    if (unknown.length > 0) {
      items.push(listed('reference', base, { kind: 'itemUnknown', codes: unknown, assessmentYear: year }, start));
      claimed.push(stretch);
      continue;
    }
    const gone = found.flatMap(({ code, item, again }) =>
      item && !again ? [{ code, name: item.text, now: findItem(after, code)?.text ?? null }] : [],
    );
    if (gone.length > 0) {
      items.push(listed('reference', base, { kind: 'itemGone', items: gone, assessmentYear: year + 1 }, start));
      claimed.push(stretch);
      continue;
    }
    const again = found.flatMap((one) => (one.again ? [one.again] : []));
    const next = rewritten(text, references, again, stated);
    claimed.push(stretch);
    if (next === base.before) continue;
    const isSame = again.every((one) => one.isSame);
    const isConfirmed = again.every(({ item }) => item.isConfirmed);
    items.push({
      ...idOf('reference', place, start),
      target: { kind: 'text', ...stretch },
      before: base.before,
      after: next,
      certainty: isSame && isConfirmed ? 'certain' : 'look',
      reason: {
        kind: 'sameName',
        names: again.map(({ item }) => item.text),
        assessmentYear: year + 1,
        isConfirmed,
        isSame,
      },
    });
  }
  return { items, claimed };
}

/** The question behind the code, where the next assessment asks it in other words. */
function questionItem(
  issue: string,
  codeEnd: number,
  place: ItemPlace,
  known: CatalogueItem,
  { item, isSame }: ItemAgain,
  { assessmentYear }: YearCatalogue,
): { readonly item: PlanItem; readonly stretch: { readonly start: number; readonly end: number } } | null {
  if (plainName(item.text) === plainName(known.text)) return null;
  const stretch = questionPlace(issue, codeEnd);
  if (!stretch) return null;
  const { start, end } = stretch;
  const isOwn = likenessOf(issue.slice(start, end), known.text) < 1;
  const { isConfirmed } = item;
  return {
    stretch,
    item: {
      ...idOf('question', place, start),
      target: { kind: 'text', ...stretch },
      before: issue.slice(start, end),
      // In the digits that the code is written with.
      after: toPaperDigits(item.text, /[๐-๙]/u.test(issue.slice(0, codeEnd)) ? 'thai' : 'asTyped'),
      certainty: isConfirmed && isSame && !isOwn ? 'certain' : 'look',
      reason: { kind: 'newQuestion', assessmentYear, isConfirmed, isOwn },
    },
  };
}

/** References with nothing but a comma, "และ" or a dash between them. */
function together(text: string, references: readonly ItemReference[]): readonly (readonly ItemReference[])[] {
  const groups: ItemReference[][] = [];
  for (const reference of references) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNext = before && /^\s*(?:,|และ|หรือ|-|–|ถึง)?\s*$/u.test(text.slice(before.end, reference.start));
    if (group && isNext) group.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

interface StatedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** "O๑๘ ปี ๒๕๖๕": the assessment year a reference names itself. */
function statedYear(text: string, from: number): StatedYear | null {
  const [whole, , digits = ''] =
    /^(\s*(?:ของ|การประเมิน)?\s*ปี(?:งบประมาณ|ประเมิน)?\s*(?:พ\.\s?ศ\.?)?\s*)([0-9๐-๙]{4})(?![0-9๐-๙])/u.exec(
      text.slice(from),
    ) ?? [];
  if (whole === undefined) return null;
  const end = from + whole.length;
  const year = Number(toArabicDigits(digits));
  return year >= 2540 && year <= 2699 ? { year, start: end - digits.length, end } : null;
}

function rewritten(
  text: string,
  references: readonly ItemReference[],
  again: readonly ItemAgain[],
  stated: StatedYear | null,
): string {
  let after = '';
  let at = references[0]?.start ?? 0;
  references.forEach(({ start, end }, index) => {
    after += text.slice(at, start) + inTheStyleOf(text.slice(start, end), again[index]?.item.code ?? '');
    at = end;
  });
  if (!stated) return after;
  const digits = text.slice(stated.start, stated.end);
  const year = String(stated.year + 1);
  return after + text.slice(at, stated.start) + (/[๐-๙]/u.test(digits) ? toThaiDigits(year) : year);
}

/** Another code written as this one is: ๐๓๘ → ๐๔๐, I๗ → I๘, ข้อ ๐๘ → ข้อ ๐๙, OIT 8 → OIT 9. */
function inTheStyleOf(printed: string, code: string): string {
  const [digits = ''] = /[0-9๐-๙]+$/u.exec(printed) ?? [];
  const lead = printed.slice(0, printed.length - digits.length);
  const isThai = /[๐-๙]/u.test(digits);
  const number = code.slice(1);
  // A zero, or a Latin one, that stands for the letter.
  const hasLetter = /[A-Za-z]/u.test(lead);
  const letter = hasLetter ? '' : (/^(?:[0๐]|1(?=[๐-๙]))/u.exec(digits)?.[0] ?? '');
  return lead + letter + (isThai ? toThaiDigits(number) : number);
}

function sameName(names: readonly string[], assessmentYear: number, { item, isSame }: ItemAgain): PlanItem['reason'] {
  return { kind: 'sameName', names, assessmentYear, isConfirmed: item.isConfirmed, isSame };
}

function idOf(kind: PlanItem['kind'], place: ItemPlace, start: number): Pick<PlanItem, 'id' | 'kind' | 'place'> {
  return { id: `${itemPlaceKey(place)}:${start}:${kind}`, kind, place };
}

function listed(
  kind: PlanItem['kind'],
  { place, before }: { readonly place: ItemPlace; readonly before: string },
  reason: PlanItem['reason'],
  start = 0,
): PlanItem {
  return { ...idOf(kind, place, start), target: { kind: 'none' }, before, after: null, certainty: 'look', reason };
}
