// How a row stands, in its gutter: word, shape and colour, and how many of its deadlines are closed. It opens the row's deadlines.
import type { MeasureState } from '../../src/followup/status.ts';
import type { Id } from '../../src/register/model.ts';
import type { FollowupWording } from '../../src/wording/th/followup.ts';
import { readingStore, useFollowed } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { openRowFollowup } from './followup-commands.ts';
import { StatusIcon, toneOf } from './StatusIcon.tsx';

export interface StatusMarkProps {
  readonly measureId: Id;
  /** Of the row, counted from 1. */
  readonly number: number;
}

/** Nothing until the row was read. */
export function StatusMark({ measureId, number }: StatusMarkProps) {
  const words = useWording().followup;
  const followed = useFollowed(measureId);
  const roundId = useStore(readingStore, (reading) => reading?.round.id);
  if (!followed) return null;
  const { state } = followed;
  const { status, closed, total } = state;
  const text = statusText(state, words);
  const name = words.statusOf(number, text, closed, total);
  const isByHand = followed.measure.overrides.some(
    (word) => (word.roundId === null || word.roundId === roundId) && !state.orphans.includes(word),
  );
  return (
    <button
      type="button"
      className={`status-mark ${toneOf(status)}`}
      tabIndex={-1}
      aria-label={isByHand ? `${name} (${words.read.bySelf})` : name}
      title={isByHand ? words.read.bySelf : undefined}
      aria-haspopup="dialog"
      data-status={status}
      onClick={(event) => openRowFollowup(measureId, event.currentTarget)}
    >
      <span className="status-word">
        <StatusIcon status={status} /> {text}
      </span>{' '}
      {total > 0 && <span className="status-count">{words.closedOf(closed, total)}</span>}
    </button>
  );
}

/** "เสร็จแล้ว", "เกินกำหนด ๑๒ วัน" */
export function statusText({ status, overdueDays }: MeasureState, words: FollowupWording): string {
  return status === 'overdue' ? words.overdueBy(overdueDays) : words.statuses[status];
}
