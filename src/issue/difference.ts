// One thing in which two states of a round differ, as data that can be worded: where, what became of it, its text before and after.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';

/** Settings of the office, the paper, the year and the round, each a text of its own. */
export const stateSettings = [
  'officeKind',
  'officeName',
  'officeShortName',
  'district',
  'province',
  'units',
  'ownWords',
  'digits',
  'orientation',
  'margins',
  'format',
  'font',
  'emblem',
  'garuda',
  'memoUnit',
  'memoThroughClerk',
  'answersClose',
  'soonDays',
  'holidays',
  'fiscalYear',
  'assessmentYear',
  'heading',
  'introduction',
  'columns',
  'cover',
  'reportDate',
  'memoNumber',
  'memoDate',
  'acceptedFindings',
] as const;
export type StateSetting = (typeof stateSettings)[number];

/** What of a row, a group or a signer. `row`, `group` and `signer` alone are the thing itself: that it came, went or moved. */
export type DifferencePlace =
  | { readonly kind: 'cell'; readonly measureId: Id; readonly column: ColumnKey }
  | { readonly kind: 'note'; readonly measureId: Id; readonly column: ColumnKey }
  | { readonly kind: 'flag'; readonly measureId: Id }
  | { readonly kind: 'override'; readonly measureId: Id; readonly overrideId: Id }
  | { readonly kind: 'evidence'; readonly measureId: Id; readonly evidenceId: Id }
  | { readonly kind: 'row'; readonly measureId: Id }
  | { readonly kind: 'group'; readonly groupId: Id }
  | { readonly kind: 'groupHeading'; readonly groupId: Id }
  | { readonly kind: 'signer'; readonly signerId: Id }
  | { readonly kind: 'signerText'; readonly signerId: Id }
  | { readonly kind: 'setting'; readonly setting: StateSetting };

export interface Difference {
  readonly place: DifferencePlace;
  readonly what: 'changed' | 'added' | 'removed' | 'moved';
  /** What it is called: a row by the first line of its first cell, a group by its heading, a signer by name; "" for a setting. */
  readonly label: string;
  /** "" where it was not there. */
  readonly before: string;
  /** "" where it is gone. */
  readonly after: string;
}
