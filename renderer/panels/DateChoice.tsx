// A day from the calendar, or a month alone, in the Buddhist era and Thai digits, and how it is written.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
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
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from 'react-aria-components';
import { bangkokDate, calendarDateOf, isoDateOf, monthOf } from '../../src/thai/calendar.ts';
import { dayText, monthText } from '../../src/thai/date-text.ts';
import { programStore, setPreferences, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { MonthGrid } from './MonthGrid.tsx';

/** Thai, the Buddhist era, Thai digits: what is chosen goes into a Thai sentence, whatever the window's language. */
export const dateLocale = 'th-TH-u-ca-buddhist-nu-thai';

export interface DateChoiceProps {
  /** Takes the date as it is to stand in the text. */
  readonly onChoose: (text: string) => void;
}

export function DateChoice({ onChoose }: DateChoiceProps) {
  const words = useWording().cells.dates;
  const isWrittenOut = useStore(programStore, ({ preferences }) => preferences.datesWrittenOut);
  const [today] = useState(() => bangkokDate(Date.now()));
  const chooseDay = (date: string) => onChoose(dayText(date, isWrittenOut));
  const chooseMonth = (year: number, month: number) => onChoose(monthText(year, month, isWrittenOut));
  const thisMonth = monthOf(today);
  return (
    <I18nProvider locale={dateLocale}>
      <Tabs className="date-choice">
        <TabList className="date-tabs" aria-label={words.how}>
          <Tab id="day">{words.day}</Tab>
          <Tab id="month">{words.month}</Tab>
        </TabList>
        <TabPanel id="day" className="date-panel">
          <DayCalendar today={today} onChoose={chooseDay} />
          <Foot note={words.writtenOut} isWrittenOut={isWrittenOut}>
            <button type="button" className="plain" onClick={() => chooseDay(today)}>
              {words.today(dayText(today, false))}
            </button>
          </Foot>
        </TabPanel>
        <TabPanel id="month" className="date-panel">
          <MonthGrid today={thisMonth} onChoose={chooseMonth} />
          <Foot note={words.monthWrittenOut} isWrittenOut={isWrittenOut}>
            <button type="button" className="plain" onClick={() => chooseMonth(thisMonth.year, thisMonth.month)}>
              {words.thisMonth(monthText(thisMonth.year, thisMonth.month, false))}
            </button>
          </Foot>
        </TabPanel>
      </Tabs>
    </I18nProvider>
  );
}

export interface DayCalendarProps {
  /** The day it opens at. */
  readonly today: string;
  readonly onChoose: (date: string) => void;
}

/** Days to choose from, of which this one has the focus at first. */
export function DayCalendar({ today, onChoose }: DayCalendarProps) {
  const words = useWording().cells.dates;
  return (
    <Calendar
      className="calendar"
      lang="th"
      aria-label={words.title}
      // The picker was asked for by a key in the cell: the arrows go on from today.
      autoFocus
      defaultFocusedValue={calendarDateOf(today)}
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
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

interface FootProps {
  readonly note: string;
  readonly isWrittenOut: boolean;
  readonly children: ReactNode;
}

function Foot({ note, isWrittenOut, children }: FootProps) {
  return (
    <div className="date-foot">
      {children}
      <label className="check">
        <input
          type="checkbox"
          checked={isWrittenOut}
          onChange={(event) => setPreferences({ datesWrittenOut: event.currentTarget.checked })}
        />
        {note}
      </label>
    </div>
  );
}
