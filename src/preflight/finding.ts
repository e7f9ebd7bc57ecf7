// What a check before printing says: which rule, how grave, where, and what would put it right. Plain data; the words for it
// are in the wording.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import type { FactsOf, RuleName } from './rule-facts.ts';

/** ต้องแก้: a fact that contradicts another · ควรตรวจ: a duty without its fact, a fact not to be relied on · แนะนำ: writing. */
export type Severity = 'error' | 'warning' | 'hint';

/** Parts of the register outside the tables that a finding can be about; `round` stands for the round's report as a whole. */
export type SettingName = 'organisation' | 'cover' | 'heading' | 'introduction' | 'signers' | 'round';

/** Where a finding stands. `roundId` is null exactly for plan columns, as in a cell's address. */
export type FindingPlace =
  | { readonly measureId: Id; readonly column: ColumnKey; readonly roundId: Id | null }
  | { readonly groupId: Id }
  | { readonly setting: SettingName };

/** A stretch of the text of a place, and what should stand there instead. */
export interface PlacedEdit {
  readonly place: FindingPlace;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing found. `text` is what stands between the offsets, or a link of the evidence; empty for what is not there. */
export type Finding = { readonly [Name in RuleName]: FindingOf<Name> }[RuleName];

export interface FindingOf<Name extends RuleName> {
  readonly rule: Name;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** UTF-16 units of the place's text as the register has it; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the wording needs to say what is wrong. */
  readonly facts: FactsOf<Name>;
  /** What a click would change in the texts (see `fixAll`); empty where only a person can know. */
  readonly edits: readonly PlacedEdit[];
}

/** A rule's own words on one place, before the runner adds its name. */
export interface Hit<Facts> {
  readonly place: FindingPlace;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly facts: Facts;
  readonly edits?: readonly PlacedEdit[];
  /** Where it differs from the rule's usual one. */
  readonly severity?: Severity;
}

/** A text that is equal for equal places alone. */
export function placeKey(place: FindingPlace): string {
  if ('setting' in place) return `setting ${place.setting}`;
  if ('groupId' in place) return `group ${place.groupId}`;
  return `cell ${place.measureId} ${place.column} ${place.roundId ?? ''}`;
}
