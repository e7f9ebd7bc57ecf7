// Everything a row owes and what was done of it: duties with their deadlines, results that answer none, and what was set by hand.
import { CornerDownRight, Pencil } from 'lucide-react';
import type { DoneEvent } from '../../src/followup/duties.ts';
import { sentenceKey } from '../../src/followup/sentences.ts';
import type { MeasureState } from '../../src/followup/status.ts';
import type { Measure, StatementOverride } from '../../src/register/model.ts';
import { openComposer } from '../composer/composer-store.ts';
import { asOfStore } from '../reading/as-of-store.ts';
import { readingStore, useFollowed } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import { DutyCard } from './DutyCard.tsx';
import { saidText } from './explain.ts';
import { FollowupHead } from './FollowupHead.tsx';
import { goToSentence, takeBack } from './followup-commands.ts';
import { cellOf, type OfferContext } from './offers.ts';
import { StatusIcon, toneOf } from './StatusIcon.tsx';
import { statusText } from './StatusMark.tsx';

export interface RowFollowupProps {
  readonly measure: Measure;
  readonly shown: Shown;
  readonly context: OfferContext;
  readonly isReadOnly: boolean;
}

export function RowFollowup({ measure, shown, context, isReadOnly }: RowFollowupProps) {
  const words = useWording().followup;
  const state = useFollowed(measure.id)?.state;
  const title = words.row.title(rowNumberOf(shown.fiscalYear, measure.id));
  if (!state) return <FollowupHead title={title} />;
  const loose = looseEvents(state);
  return (
    <>
      <FollowupHead title={title}>
        {!isReadOnly && (
          <button type="button" className="plain small" onClick={() => openComposer(measure.id, null)}>
            <Pencil aria-hidden size={14} strokeWidth={2} />
            {words.row.record}
          </button>
        )}
      </FollowupHead>
      <StatusLine state={state} />
      {state.duties.length === 0 ? (
        <p className="followup-empty">
          <strong>{words.row.noDuties}</strong> {words.row.noDutiesNext}
        </p>
      ) : (
        <ul className="duties" aria-label={words.row.duties(state.duties.length)}>
          {state.duties.map((one) => (
            <DutyCard
              key={`${one.duty.column} ${one.duty.start}`}
              state={one}
              context={context}
              isReadOnly={isReadOnly}
            />
          ))}
        </ul>
      )}
      {loose.length > 0 && <LooseEvents events={loose} context={context} />}
      {measure.overrides.length > 0 && (
        <SaidByHand measure={measure} state={state} roundId={shown.round.id} isReadOnly={isReadOnly} />
      )}
      <p className="field-note">{isReadOnly ? words.dialog.readOnly : words.dialog.beside}</p>
    </>
  );
}

function StatusLine({ state }: { readonly state: MeasureState }) {
  const words = useWording().followup;
  const asOf = useStore(readingStore, (reading) => reading?.asOf ?? null);
  const isToday = useStore(asOfStore, (chosen) => chosen === null);
  return (
    <p className="followup-status">
      <strong className={`occurrence-status ${toneOf(state.status)}`}>
        <StatusIcon status={state.status} size={15} /> {statusText(state, words)}
      </strong>
      {state.total > 0 && <span>{words.closedOf(state.closed, state.total)}</span>}
      {asOf !== null && <span className="as-of">{isToday ? words.row.asOfToday(asOf) : words.row.asOf(asOf)}</span>}
    </p>
  );
}

function LooseEvents({ events, context }: { readonly events: readonly DoneEvent[]; readonly context: OfferContext }) {
  const words = useWording().followup;
  return (
    <section>
      <h3>{words.row.loose}</h3>
      <ul className="duties">
        {events.map((event) => (
          <li key={event.start} className="duty">
            <div className="duty-head">
              <p lang="th">
                {event.item !== null && <span className="duty-item">{event.item}</span>}{' '}
                {event.text.replace(/\s+/gu, ' ')}
                <span className="duty-column"> · {words.read.done(event.from, event.to)}</span>
              </p>
              <button
                type="button"
                className="quiet small"
                onClick={() => goToSentence(cellOf(event, context.roundId), event.start, event.end)}
              >
                <CornerDownRight aria-hidden size={14} strokeWidth={2} />
                {words.dialog.goTo}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SaidByHandProps {
  readonly measure: Measure;
  readonly state: MeasureState;
  readonly roundId: string;
  readonly isReadOnly: boolean;
}

/** Each word by itself, and which of them have lost their sentence. */
function SaidByHand({ measure, state, roundId, isReadOnly }: SaidByHandProps) {
  const words = useWording().followup;
  const mine = measure.overrides.filter((word) => word.roundId === null || word.roundId === roundId);
  if (mine.length === 0) return null;
  return (
    <section>
      <h3>{words.row.saidByHand}</h3>
      <ul className="said-by-hand">
        {mine.map((word) => (
          <li key={word.id}>
            <p lang="th">
              “{sentenceKey(word.sentence)}”
              <span className="said">
                {word.occurrence !== null && `${words.row.deadline(word.occurrence)}: `}
                {saidText(word, words)}
              </span>
              {isOrphan(state, word) && <span className="orphan">! {words.row.orphan}</span>}
            </p>
            {!isReadOnly && (
              <button
                type="button"
                className="quiet small danger"
                aria-label={words.row.removeOf(sentenceKey(word.sentence))}
                onClick={() => takeBack([word])}
              >
                {words.row.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isOrphan({ orphans }: MeasureState, word: StatementOverride): boolean {
  return orphans.some(({ id }) => id === word.id);
}

/** What was done and closes nothing. */
function looseEvents({ duties, events }: MeasureState): readonly DoneEvent[] {
  const answering = new Set(
    duties.flatMap(({ occurrences }) => occurrences.flatMap(({ closing }) => closing?.event?.start ?? [])),
  );
  return events.filter(({ start }) => !answering.has(start));
}
