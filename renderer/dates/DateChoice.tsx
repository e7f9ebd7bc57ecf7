// A day from the calendar, or a month alone, in the Buddhist era and Thai digits, and how it is written.
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { bangkokDate, monthOf } from '../../src/thai/calendar.ts';
import { dayText, monthText } from '../../src/thai/date-text.ts';
import { programStore, setPreferences, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { DayGrid } from './DayGrid.tsx';
import { MonthGrid } from './MonthGrid.tsx';

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
    <Tabs className="date-choice">
      <TabList className="date-tabs" aria-label={words.how}>
        <Tab id="day">{words.day}</Tab>
        <Tab id="month">{words.month}</Tab>
      </TabList>
      <TabPanel id="day" className="date-panel">
        <DayGrid day={today} onChoose={chooseDay} />
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
