// One duty of a row: its sentence, and each of its deadlines with how it stands, what closes it and why.
import { CornerDownRight } from 'lucide-react';
import type { DutyState, OccurrenceState } from '../../src/followup/status.ts';
import { useWording } from '../store/program.ts';
import { closingText, occurrenceText } from './explain.ts';
import { goToSentence } from './followup-commands.ts';
import { OverruleMenu } from './OverruleMenu.tsx';
import { cellOf, type OfferContext, occurrenceOffers, undatedOffers } from './offers.ts';
import { StatusIcon, toneOf } from './StatusIcon.tsx';

export interface DutyCardProps {
  readonly state: DutyState;
  readonly context: OfferContext;
  readonly isReadOnly: boolean;
}

export function DutyCard({ state, context, isReadOnly }: DutyCardProps) {
  const words = useWording();
  const { dialog, row } = words.followup;
  const { duty } = state;
  return (
    <li className="duty">
      <div className="duty-head">
        <p lang="th">
          {duty.item !== null && <span className="duty-item">{duty.item}</span>} {duty.text.replace(/\s+/gu, ' ')}
          {duty.column !== 'reporting' && (
            <span className="duty-column"> · {row.inColumn(words.table.columns[duty.column])}</span>
          )}
        </p>
        <button
          type="button"
          className="quiet small"
          onClick={() => goToSentence(cellOf(duty, context.roundId), duty.start, duty.end)}
        >
          <CornerDownRight aria-hidden size={14} strokeWidth={2} />
          {dialog.goTo}
        </button>
      </div>
      {state.isNotDatable ? (
        <div className="occurrence undated">
          <span className="occurrence-status calm">
            <StatusIcon status="notDatable" /> {row.notDatable}
          </span>
          {!isReadOnly && <OverruleMenu label={dialog.changeOf(duty.text)} offers={undatedOffers(state, context)} />}
        </div>
      ) : (
        <OccurrenceList state={state} context={context} isReadOnly={isReadOnly} />
      )}
    </li>
  );
}

/** The deadlines of a duty alone. */
export function OccurrenceList({ state, context, isReadOnly }: DutyCardProps) {
  return (
    <ul className="occurrences">
      {state.occurrences.map((one) => (
        <Occurrence
          key={`${one.occurrence.named} ${one.occurrence.ordinal}`}
          duty={state}
          state={one}
          context={context}
          isReadOnly={isReadOnly}
        />
      ))}
    </ul>
  );
}

interface OccurrenceProps {
  readonly duty: DutyState;
  readonly state: OccurrenceState;
  readonly context: OfferContext;
  readonly isReadOnly: boolean;
}

function Occurrence({ duty, state, context, isReadOnly }: OccurrenceProps) {
  const words = useWording().followup;
  const { occurrence, closing, status } = state;
  const deadline = words.row.deadline(occurrence.deadline);
  const isMoved = occurrence.named !== occurrence.deadline;
  return (
    <li className="occurrence">
      <span className={`occurrence-status ${toneOf(status)}`}>
        <StatusIcon status={status} /> {occurrenceText(state, words)}
      </span>
      <span className="occurrence-facts">
        {deadline}
        {(isMoved || occurrence.said !== null) && <span className="by-hand">{words.read.bySelf}</span>}
        <span className="occurrence-why">{closing ? closingText(closing, words) : words.read.stillOpen}</span>
      </span>
      {!isReadOnly && (
        <OverruleMenu label={words.dialog.changeOf(deadline)} offers={occurrenceOffers(duty, state, context)} />
      )}
    </li>
  );
}
