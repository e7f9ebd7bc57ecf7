// The clerk's word on a sentence as a change of the register. It stands beside the text and never in it.
import type { Change } from '../register/change.ts';
import type { CellAddress } from '../register/columns.ts';
import type { Id, Measure, StatementOverride } from '../register/model.ts';
import type { IsoDate } from '../thai/calendar.ts';
import { wordsOn } from './readings.ts';
import { sentenceKey } from './sentences.ts';

/** What a word is about. */
export interface Overruled {
  readonly cell: CellAddress;
  /** The sentence as it reads now. */
  readonly sentence: string;
  /** The deadline as read of one occurrence of a duty that returns (`named`); null for the sentence as a whole. */
  readonly occurrence: IsoDate | null;
}

export type Verdict =
  | { readonly verdict: 'due' | 'done'; readonly date: IsoDate }
  | { readonly verdict: 'ignored' | 'open'; readonly date: null };

/** Says it; what was said of the same thing before is replaced. `newId` is for a word that is the first on it. */
export function overrule(
  measure: Measure,
  { cell, sentence, occurrence }: Overruled,
  verdict: Verdict,
  newId: Id,
): Change {
  const { column, roundId } = cell;
  const id = wordsAbout(measure, { cell, sentence, occurrence }).at(-1)?.id ?? newId;
  return {
    kind: 'setOverride',
    measureId: cell.measureId,
    override: { id, column, roundId, sentence, occurrence, ...verdict },
  };
}

/** Takes words back, so that what is read counts again; null where nothing was said. One step for all of them. */
export function takeBackWords(words: readonly StatementOverride[]): Change | null {
  const changes = words.map(({ id }): Change => ({ kind: 'removeOverride', overrideId: id }));
  const [first] = changes;
  return first === undefined ? null : changes.length === 1 ? first : { kind: 'batch', changes };
}

/** What was said of exactly this. */
export function wordsAbout(measure: Measure, { cell, sentence, occurrence }: Overruled): readonly StatementOverride[] {
  const key = sentenceKey(sentence);
  return wordsOn(measure, cell).filter((word) => word.occurrence === occurrence && sentenceKey(word.sentence) === key);
}
