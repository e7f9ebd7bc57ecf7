// The years of one text as items of the plan. It knows the text and its place, not what else the plan holds.
import type { StatementColumn, StatementContext } from '../thai/dates/read-statements.ts';
import { judge, type TextKind } from './judge.ts';
import { type ItemPlace, itemPlaceKey, type PlanItem } from './plan.ts';
import { findYearPhrases } from './year-phrases.ts';

/** A text and how it is to be read. */
export interface PlacedText {
  readonly place: ItemPlace;
  readonly text: string;
  readonly textKind: TextKind;
  readonly context: StatementContext;
}

/** One item for each date, period and year of a text; those inside `excluded` stretches are others' concern. */
export function yearItems(
  { place, text, textKind, context }: PlacedText,
  excluded: readonly { readonly start: number; readonly end: number }[] = [],
): readonly PlanItem[] {
  return findYearPhrases(text, context, excluded).map((phrase): PlanItem => {
    const { start, end, after } = phrase;
    const { kind, certainty, reason, isOffered } = judge(text, phrase, textKind, context.fiscalYear);
    return {
      id: `${itemPlaceKey(place)}:${start}:${kind}`,
      kind,
      place,
      target: isOffered ? { kind: 'text', start, end } : { kind: 'none' },
      before: text.slice(start, end),
      after: isOffered ? after : null,
      certainty,
      reason,
    };
  });
}

/** The column whose sentences a text is written like. Above the table nothing is due: what it says is spoken of. */
export function readAs(textKind: TextKind): StatementColumn {
  switch (textKind) {
    case 'issue':
    case 'score':
    case 'problem':
      return 'issue';
    case 'responsible':
    case 'steps':
    case 'actions':
      return textKind;
    case 'reporting':
    case 'period':
      return 'reporting';
    default:
      return 'steps';
  }
}
