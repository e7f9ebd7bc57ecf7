// Deadlines as a list that presses: how far each is, what it asks for, of whom, and the way to its row.
import { useId, useState } from 'react';
import type { Deadline } from '../../src/followup/summary.ts';
import { StatusIcon } from '../followup/StatusIcon.tsx';
import { useWording } from '../store/program.ts';
import { goToSentence } from './overview-commands.ts';
import { pointText } from './point-words.ts';

/** So many are shown before somebody asks for all. */
const firstFew = 5;

export interface DeadlineListProps {
  readonly title: string;
  /** Said where there are none. */
  readonly none: string;
  readonly deadlines: readonly Deadline[];
  readonly fiscalYearId: string;
}

export function DeadlineList({ title, none, deadlines, fiscalYearId }: DeadlineListProps) {
  const words = useWording();
  const { due } = words.overview;
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const shown = isWhole ? deadlines : deadlines.slice(0, firstFew);
  return (
    <section className="card deadline-card" aria-labelledby={id}>
      <h3 id={id}>
        {title} {deadlines.length > 0 && <span className="count-pill">{words.number(deadlines.length)}</span>}
      </h3>
      {deadlines.length === 0 && <p className="all-well">{none}</p>}
      <ol className="deadlines">
        {shown.map((deadline, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: deadlines have no name of their own, and are drawn anew with every reading
          <li key={index}>
            <DeadlineRow deadline={deadline} fiscalYearId={fiscalYearId} />
          </li>
        ))}
      </ol>
      {deadlines.length > firstFew && (
        <button type="button" className="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? due.showFewer : due.showAll(deadlines.length)}
        </button>
      )}
    </section>
  );
}

interface DeadlineRowProps {
  readonly deadline: Deadline;
  readonly fiscalYearId: string;
}

function DeadlineRow({ deadline, fiscalYearId }: DeadlineRowProps) {
  const { overview } = useWording();
  const { occurrence, status, daysLeft, duty, code, units, measureId } = deadline;
  const when =
    daysLeft < 0 ? overview.due.late(-daysLeft) : daysLeft === 0 ? overview.due.today : overview.due.inDays(daysLeft);
  return (
    <button
      type="button"
      className="deadline"
      onClick={() => goToSentence(fiscalYearId, measureId, duty.column, duty.start)}
    >
      <span className={`deadline-when when-${status}`}>
        <StatusIcon status={status} />
        {when}
        <span className="deadline-day">{overview.shortDate(occurrence.deadline)}</span>
      </span>
      <span className="deadline-what" lang="th">
        {pointText({ code, item: duty.item, text: duty.text })}
      </span>
      <span className="deadline-units" lang="th">
        {units.map((unit) => (
          <span key={unit} className="unit-pill">
            {unit}
          </span>
        ))}
      </span>
    </button>
  );
}
