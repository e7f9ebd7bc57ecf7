// One day from the calendar, in the Buddhist era, in the place of what asked for it.
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { bangkokDate, formatThaiDate, type IsoDate } from '../../src/thai/calendar.ts';
import { useWording } from '../store/program.ts';
import { DayCalendar } from './DayCalendar.tsx';

export interface DayChoiceProps {
  readonly title: string;
  /** The day the calendar opens at. */
  readonly at: IsoDate;
  readonly onChoose: (date: IsoDate) => void;
  readonly onBack: () => void;
}

export function DayChoice({ title, at, onChoose, onBack }: DayChoiceProps) {
  const words = useWording();
  const [today] = useState(() => bangkokDate(Date.now()));
  return (
    <div className="day-choice">
      <div className="day-choice-head">
        <button type="button" className="quiet small" onClick={onBack}>
          <ArrowLeft aria-hidden size={15} strokeWidth={1.8} />
          {words.followup.dialog.back}
        </button>
        <Heading slot="title">{title}</Heading>
      </div>
      <DayCalendar day={at} onChoose={onChoose} />
      <button type="button" className="plain" onClick={() => onChoose(today)}>
        {words.cells.dates.today(formatThaiDate(today))}
      </button>
    </div>
  );
}
