// What the next fiscal year would be made of: a list of everything that would differ from the year before, each with its place,
// its words before and after and the reason. Data only; it does not know how an item is found or carried out.
import type { ColumnKey } from '../register/columns.ts';
import type { FiscalYear, Id } from '../register/model.ts';
import type { IsoDate } from '../thai/calendar.ts';

/** Everything that the next fiscal year would have otherwise. */
export interface NextYearPlan {
  /** The year it starts from. */
  readonly from: FiscalYear;
  /** พ.ศ. */
  readonly year: number;
  readonly assessmentYear: number;
  /** In reading order: cover, heading, introduction, then group by group. */
  readonly items: readonly PlanItem[];
}

/**
 * `certain`: accepted unless a person says otherwise · `look`: left alone unless a person says otherwise · `told`: it is so by
 * itself and there is nothing to choose.
 */
export type Certainty = 'certain' | 'look' | 'told';

/** One thing that would differ, or that somebody should look at. */
export interface PlanItem {
  /** Made of its place and its kind: the same for the same register, so that a choice can be kept or typed. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly place: ItemPlace;
  readonly target: ItemTarget;
  readonly before: string;
  /** Null where nothing is offered: it stays as it is, and is listed so that somebody looks. */
  readonly after: string | null;
  readonly certainty: Certainty;
  readonly reason: Reason;
}

/** What kind of thing would change, in the order in which they are listed. */
export const itemKinds = [
  'date',
  'month',
  'range',
  'quarter',
  'round',
  'fiscalYear',
  'year',
  'twoDigitYear',
  'leapDay',
  'planYears',
  'lawYear',
  'documentNumber',
  'address',
  'code',
  'item',
  'question',
  'indicator',
  'reference',
  'score',
  'actions',
  'evidence',
  'note',
  'override',
  'paperwork',
  'placeholder',
] as const;

export type ItemKind = (typeof itemKinds)[number];

/** A cell of the plan or of the round it starts from, a group's heading, or a text above the table. */
export type ItemPlace =
  | { readonly measureId: Id; readonly column: ColumnKey }
  | { readonly groupId: Id }
  | { readonly setting: PlanSetting };

export type PlanSetting = 'cover' | 'heading' | 'introduction';

/** What accepting it does; `none` where there is nothing to accept. */
export type ItemTarget =
  /** Puts `after` in the place of these characters (UTF-16 units of the old text, `end` exclusive). */
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** Leaves the fifth column empty; refused, the new round starts with its text. */
  | { readonly kind: 'actions' }
  /** Leaves the remark behind; refused, it is copied. */
  | { readonly kind: 'note'; readonly roundId: Id | null }
  /** Takes the clerk's word on a sentence along; refused, it is left behind. */
  | { readonly kind: 'override'; readonly overrideId: Id }
  | { readonly kind: 'none' };

/** Why, with the facts its words need. */
export type Reason =
  /** A year of the plan: one later. */
  | { readonly kind: 'shifts' }
  | { readonly kind: 'leapDay' }
  | { readonly kind: 'impossible' }
  /** The day names its weekday, which is another one a year later. */
  | { readonly kind: 'weekday' }
  /** It tells of something that has happened. */
  | { readonly kind: 'happened' }
  /** The date of a letter, an order or a decision. */
  | { readonly kind: 'decided' }
  /** It says what was found, in a column that says why the measure is there. */
  | { readonly kind: 'found' }
  /** A look back or a comparison: ที่ผ่านมา, เทียบกับ. */
  | { readonly kind: 'past' }
  | { readonly kind: 'farYear'; readonly year: number }
  /** Nothing beside the number says that it is a year. */
  | { readonly kind: 'bare' }
  | { readonly kind: 'planYears' }
  | { readonly kind: 'lawYear' }
  | { readonly kind: 'documentNumber' }
  | { readonly kind: 'address' }
  | { readonly kind: 'lastOfCentury' }
  /** The item has another number in the new assessment year. */
  | {
      readonly kind: 'sameName';
      readonly names: readonly string[];
      readonly assessmentYear: number;
      readonly isConfirmed: boolean;
      readonly isSame: boolean;
    }
  | { readonly kind: 'itemUnknown'; readonly codes: readonly string[]; readonly assessmentYear: number }
  | {
      readonly kind: 'itemGone';
      readonly items: readonly MovedItem[];
      readonly assessmentYear: number;
    }
  | {
      readonly kind: 'newQuestion';
      readonly assessmentYear: number;
      readonly isConfirmed: boolean;
      readonly isOwn: boolean;
    }
  | { readonly kind: 'indicatorName'; readonly indicatorNo: number }
  | { readonly kind: 'indicatorMoved'; readonly indicatorNo: number; readonly name: string }
  | { readonly kind: 'oldScore'; readonly assessmentYear: number }
  | { readonly kind: 'newActions' }
  | { readonly kind: 'evidenceStays'; readonly count: number }
  | { readonly kind: 'noteStays' }
  | { readonly kind: 'overrideFollows'; readonly date: IsoDate | null }
  | { readonly kind: 'overrideOfActions' }
  | { readonly kind: 'newPaperwork' }
  | { readonly kind: 'placeholder'; readonly printed: string; readonly next: string };

/** An item of the old year that the new one has not, and what its number means there. */
export interface MovedItem {
  readonly code: string;
  readonly name: string;
  /** Null where the new year has no item of that number. */
  readonly now: string | null;
}

/** One word for a place, for keys and for finding the items of one text. */
export function itemPlaceKey(place: ItemPlace): string {
  if ('setting' in place) return place.setting;
  return 'groupId' in place ? place.groupId : `${place.measureId}/${place.column}`;
}

/** True where a person can accept or refuse it. */
export function isOffered(item: PlanItem): boolean {
  return item.after !== null && item.target.kind !== 'none';
}

/** The items accepted unless a person says otherwise. */
export function acceptedByDefault({ items }: NextYearPlan): ReadonlySet<string> {
  return new Set(items.flatMap((item) => (item.certainty === 'certain' && isOffered(item) ? item.id : [])));
}
