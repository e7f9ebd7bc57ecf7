// One closed union of everything that can happen to a register. A change is plain data: it crosses to the main process, is
// logged, undone by its inverse and replayed by other programs (`cli apply`). It must not know how it is stored or drawn.
import type { CellAddress } from './columns.ts';
import type { FiscalYear, Group, Id, Measure, Organisation, Round, Signer } from './model.ts';

export type Change =
  | { readonly kind: 'setCell'; readonly cell: CellAddress; readonly text: string }
  /** `index` is the place among the group's measures; the group's length puts it last. */
  | { readonly kind: 'addMeasure'; readonly groupId: Id; readonly index: number; readonly measure: Measure }
  | { readonly kind: 'removeMeasure'; readonly measureId: Id }
  /** `index` counts in the target group after the measure has been taken out. */
  | { readonly kind: 'moveMeasure'; readonly measureId: Id; readonly groupId: Id; readonly index: number }
  | { readonly kind: 'addGroup'; readonly fiscalYearId: Id; readonly index: number; readonly group: Group }
  | { readonly kind: 'removeGroup'; readonly groupId: Id }
  | { readonly kind: 'moveGroup'; readonly groupId: Id; readonly index: number }
  | { readonly kind: 'setGroupHeading'; readonly groupId: Id; readonly heading: string }
  | { readonly kind: 'setOrganisation'; readonly organisation: Organisation }
  | { readonly kind: 'setSigners'; readonly signers: readonly Signer[] }
  | { readonly kind: 'addFiscalYear'; readonly fiscalYear: FiscalYear }
  | { readonly kind: 'removeFiscalYear'; readonly fiscalYearId: Id }
  | { readonly kind: 'setFiscalYear'; readonly fiscalYearId: Id; readonly fields: FiscalYearFields }
  | { readonly kind: 'addRound'; readonly fiscalYearId: Id; readonly round: Round; readonly actions: RoundActions }
  | { readonly kind: 'removeRound'; readonly roundId: Id }
  | { readonly kind: 'setRound'; readonly roundId: Id; readonly fields: RoundFields }
  /** Several changes as one step: all or none, undone together. */
  | { readonly kind: 'batch'; readonly changes: readonly Change[] };

export type ChangeKind = Change['kind'];

export type FiscalYearFields = Partial<Pick<FiscalYear, 'year' | 'assessmentYear' | 'heading' | 'introduction'>>;
export type RoundFields = Partial<Pick<Round, 'cover'>>;

/** Measure id → text of the fifth column with which a new round starts; measures left out start empty. */
export type RoundActions = Readonly<Record<Id, string>>;
