// How one sentence of a cell is read, and what can be said against it. What is said stands beside the text, which stays as it is.
import { readTimes, timeAt } from '../../src/followup/readings.ts';
import type { CellAddress } from '../../src/register/columns.ts';
import type { Measure } from '../../src/register/model.ts';
import { useFollowed } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import type { Shown } from '../store/view.ts';
import { OccurrenceList } from './DutyCard.tsx';
import { explain } from './explain.ts';
import { FollowupHead } from './FollowupHead.tsx';
import { type OfferContext, sentenceOffers } from './offers.ts';

export interface SentenceFollowupProps {
  readonly cell: CellAddress;
  readonly offset: number;
  readonly measure: Measure;
  readonly shown: Shown;
  readonly context: OfferContext;
  readonly isReadOnly: boolean;
}

export function SentenceFollowup({ cell, offset, measure, shown, context, isReadOnly }: SentenceFollowupProps) {
  const words = useWording().followup;
  const state = useFollowed(measure.id)?.state;
  const time = timeAt(readTimes(measure, cell, shown.fiscalYear, shown.round), offset);
  if (!time) return <FollowupHead title={words.read.nothing} />;
  const { sentence } = time;
  const said =
    sentence.statement === null
      ? sentence.text
      : sentence.text.slice(time.start - sentence.start, time.end - sentence.start);
  const duty = state?.duties.find((one) => one.duty.column === cell.column && one.duty.start === sentence.start);
  // A duty with one deadline is told of below.
  const isTold = duty !== undefined && duty.duty.kind !== 'recurring';
  const offers = isReadOnly ? [] : sentenceOffers(time, cell, duty, context);
  return (
    <>
      <FollowupHead title={words.dialog.title(shortened(said))} />
      <ul className={`reading-lines ${time.kind ?? 'none'}`}>
        {explain(time, cell.column, isTold ? undefined : state, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {duty && <OccurrenceList state={duty} context={context} isReadOnly={isReadOnly} />}
      <div className="followup-offers">
        {offers.map(({ id, label, run }) => (
          <button key={id} type="button" className="plain" onClick={run}>
            {label}
          </button>
        ))}
      </div>
      <p className="field-note">{isReadOnly ? words.dialog.readOnly : words.dialog.beside}</p>
    </>
  );
}

const longestTitle = 60;

/** As much as a heading takes, on one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longestTitle ? `${line.slice(0, longestTitle)}…` : line;
}
