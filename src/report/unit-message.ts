// What is wanted of a unit as a message to be sent as it is, by LINE or in a memo: official, kind, plain text. It must not know how
// it is sent.
import type { Organisation } from '../register/model.ts';
import { formatThaiDate, formatThaiDateShort } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';
import type { SlipFacts, UnitFacts } from './unit-slip-document.ts';
import { messageTexts, slipTexts, slipWords } from './unit-slip-templates.ts';
import { type WantedFact, wantedText, whenText } from './wanted-text.ts';

export interface MessageSource extends Pick<SlipFacts, 'asOf' | 'within'> {
  readonly organisation: Pick<Organisation, 'name' | 'shortName'>;
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly months: number;
}

/** So much of a question stands before what is asked of it, in characters. */
const longestIssue = 60;

const sections = [
  { name: messageTexts.sections.overdue, kinds: ['overdue'] },
  { name: messageTexts.sections.due, kinds: ['due'] },
  { name: messageTexts.sections.other, kinds: ['passed', 'blank', 'undated'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly WantedFact['kind'][] }[];

/** The message to one unit; also to one of which nothing is wanted, which it says. */
export function unitMessage(unit: UnitFacts, source: MessageSource): string {
  const { organisation, fiscalYear, months, asOf, within } = source;
  const name = unit.unit === '' ? slipWords.nobody : unit.unit;
  const count = unit.overdue + unit.due + unit.other;
  const head = [messageTexts.to(name), messageTexts.subject(toThaiDigits(fiscalYear), toThaiDigits(months))];
  const office = organisation.shortName.trim() || organisation.name.trim();
  const later =
    unit.later === null ? [] : [slipTexts.later(toThaiDigits(unit.later.count), formatThaiDate(unit.later.first))];
  const day = formatThaiDate(asOf);
  const days = toThaiDigits(within);
  if (count === 0) return paragraphs([head, [slipTexts.nothing(name, day, days)], later, [office]]);
  return paragraphs([
    head,
    [messageTexts.wanted(name, day, toThaiDigits(count))],
    ...listed(unit),
    later,
    [messageTexts.please],
    [messageTexts.thanks, office],
  ]);
}

/** The wanted things by how they press, numbered through; a duty that returns is told once, with all its days. */
function listed({ measures }: UnitFacts): readonly (readonly string[])[] {
  const all = measures.flatMap(({ code, issue, needs }) =>
    needs.map((need) => ({ need, of: code ?? shortened(issue) })),
  );
  let number = 0;
  return sections.map(({ name, kinds }) => {
    const those = all.filter(({ need }) => kinds.some((kind) => kind === need.kind));
    const duties = new Map<string, typeof all>();
    for (const each of those) {
      const { column, item, text } = each.need;
      const duty = [each.of, column, item, text].join('\n');
      duties.set(duty, [...(duties.get(duty) ?? []), each]);
    }
    const entries = [...duties.values()].map((same) => {
      number += 1;
      return entryOf(same, toThaiDigits(number));
    });
    return entries.length === 0 ? [] : [name, ...entries];
  });
}

function entryOf(same: readonly { readonly need: WantedFact; readonly of: string }[], number: string): string {
  const [first] = same;
  if (first === undefined) return '';
  const code = toThaiDigits(first.of);
  const days = same.flatMap(({ need: { deadline } }) => (deadline === null ? [] : [formatThaiDateShort(deadline)]));
  if (same.length === 1) {
    const time = days.map((day) => messageTexts.dueOn(day, whenText(first.need))).join('');
    return messageTexts.entry(number, `${code} ${wantedText(first.need)}`.trim(), time);
  }
  const plain = wantedText({ ...first.need, period: null, ordinal: null });
  const time = messageTexts.dueOnDays(toThaiDigits(same.length), days.join(', '));
  return messageTexts.entry(number, `${code} ${plain}`.trim(), time);
}

const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });

function shortened(issue: string): string {
  const characters = Array.from(clusters.segment(issue.trim().replace(/\s+/gu, ' ')), ({ segment }) => segment);
  return characters.length <= longestIssue ? characters.join('') : `${characters.slice(0, longestIssue).join('')}…`;
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  return parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}
