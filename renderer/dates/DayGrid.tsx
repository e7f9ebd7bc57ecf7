// The days of a month to choose from, by mouse or arrows: Thai, the Buddhist era and Thai digits, whatever the window's language, since
// the day goes into the register.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import { calendarDateOf, type IsoDate, isoDateOf } from '../../src/thai/calendar.ts';
import { useWording } from '../store/program.ts';

const locale = 'th-TH-u-ca-buddhist-nu-thai';

export interface DayGridProps {
  /** The one that has the focus at first. */
  readonly day: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
}

/** It has the focus as soon as it is there: whoever asked for it goes on by the arrows. */
export function DayGrid({ day, onChoose }: DayGridProps) {
  const words = useWording().cells.dates;
  return (
    <I18nProvider locale={locale}>
      <Calendar
        className="calendar"
        lang="th"
        aria-label={words.title}
        autoFocus
        defaultFocusedValue={calendarDateOf(day)}
        onChange={(date) => onChoose(isoDateOf(date))}
      >
        <header className="calendar-head">
          <Button slot="previous" className="quiet" aria-label={words.previousMonth}>
            <ChevronLeft aria-hidden size={17} strokeWidth={2} />
            {words.previous}
          </Button>
          <Heading className="calendar-title" />
          <Button slot="next" className="quiet" aria-label={words.nextMonth}>
            {words.next}
            <ChevronRight aria-hidden size={17} strokeWidth={2} />
          </Button>
        </header>
        <CalendarGrid className="calendar-grid">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
