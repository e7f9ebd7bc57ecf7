// One closed union of everything that can happen to a register. A change is plain data: it crosses to the main process, is
// logged, undone by its inverse and replayed by other programs (`cli apply`). It must not know how it is stored or drawn.
import type { IsoDate } from '../thai/calendar.ts';
import type { CellAddress, YearColumn } from './columns.ts';
import type {
  AcceptedFinding,
  CatalogueEntry,
  Evidence,
  FiscalYear,
  FollowupSettings,
  Group,
  Id,
  Measure,
  MeasureFlag,
  Organisation,
  PaperSettings,
  Phrase,
  Round,
  Signer,
  StatementOverride,
} from './model.ts';

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
  | { readonly kind: 'setFlag'; readonly measureId: Id; readonly flag: MeasureFlag | null }
  /** An empty text takes the note away. */
  | { readonly kind: 'setNote'; readonly cell: CellAddress; readonly text: string }
  /** No columns means the usual five. */
  | { readonly kind: 'setColumns'; readonly fiscalYearId: Id; readonly columns: readonly YearColumn[] }
  /** One of the same id is replaced. */
  | { readonly kind: 'setOverride'; readonly measureId: Id; readonly override: StatementOverride }
  | { readonly kind: 'removeOverride'; readonly overrideId: Id }
  | { readonly kind: 'acceptFinding'; readonly finding: AcceptedFinding }
  | { readonly kind: 'withdrawFinding'; readonly findingId: Id }
  | { readonly kind: 'setFollowup'; readonly followup: FollowupSettings }
  | { readonly kind: 'setPhrases'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'setCatalogueEntries'; readonly entries: readonly CatalogueEntry[] }
  | { readonly kind: 'setOrganisation'; readonly organisation: Organisation }
  /** The bytes of files must be in the store before. */
  | { readonly kind: 'setPaper'; readonly paper: PaperSettings }
  | { readonly kind: 'setSigners'; readonly signers: readonly Signer[] }
  | { readonly kind: 'addFiscalYear'; readonly fiscalYear: FiscalYear }
  | { readonly kind: 'removeFiscalYear'; readonly fiscalYearId: Id }
  | { readonly kind: 'setFiscalYear'; readonly fiscalYearId: Id; readonly fields: FiscalYearFields }
  | { readonly kind: 'addRound'; readonly fiscalYearId: Id; readonly round: Round; readonly actions: RoundActions }
  | { readonly kind: 'removeRound'; readonly roundId: Id }
  | { readonly kind: 'setRound'; readonly roundId: Id; readonly fields: RoundFields }
  /** `index` is the place among the measure's evidence. A file's bytes must be in the store before. */
  | { readonly kind: 'addEvidence'; readonly measureId: Id; readonly index: number; readonly evidence: Evidence }
  | { readonly kind: 'removeEvidence'; readonly evidenceId: Id }
  | { readonly kind: 'setEvidence'; readonly evidenceId: Id; readonly fields: EvidenceFields }
  /** Several changes as one step: all or none, undone together. */
  | { readonly kind: 'batch'; readonly changes: readonly Change[] };

export type FiscalYearFields = Partial<Pick<FiscalYear, 'year' | 'assessmentYear' | 'heading' | 'introduction'>>;
export type RoundFields = Partial<Pick<Round, 'cover' | 'reportDate' | 'memoNumber' | 'memoDate'>>;

/** What can be said anew of a piece of evidence; `url` and `clickPath` of a link only. A file's bytes never change. */
export interface EvidenceFields {
  readonly item?: string | null;
  readonly name?: string;
  readonly date?: IsoDate | null;
  readonly url?: string;
  readonly clickPath?: string;
}

/** Measure id → text of the fifth column with which a new round starts; measures left out start empty. */
export type RoundActions = Readonly<Record<Id, string>>;
