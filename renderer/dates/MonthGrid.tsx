// The twelve months of a year to choose from, by mouse or arrows. It knows nothing of days.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { thaiMonthNames } from '../../src/thai/calendar.ts';
import { monthText } from '../../src/thai/date-text.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { useWording } from '../store/program.ts';

const columns = 3;

/** How far each key goes, in months. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
  PageUp: -12,
  PageDown: 12,
};

/** A month of a Buddhist year, January as 1. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

export interface MonthGridProps {
  readonly today: MonthOfYear;
  readonly onChoose: (year: number, month: number) => void;
}

export function MonthGrid({ today, onChoose }: MonthGridProps) {
  const words = useWording().cells.dates;
  const [at, setAt] = useState(today);
  const grid = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  const turn = (years: number) => setAt(({ year, month }) => ({ year: year + years, month }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes along with the month
  useEffect(() => {
    if (hasMoved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    hasMoved.current = false;
  }, [at]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = monthAfter(at, event.code);
    if (!next) return;
    event.preventDefault();
    hasMoved.current = true;
    setAt(next);
  };
  return (
    <div className="calendar" lang="th">
      <header className="calendar-head">
        <button type="button" className="quiet" aria-label={words.previousYear} onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden size={17} strokeWidth={2} />
          {words.previous}
        </button>
        <h2 className="calendar-title" aria-live="polite">
          {toThaiDigits(at.year)}
        </h2>
        <button type="button" className="quiet" aria-label={words.nextYear} onClick={() => turn(1)}>
          {words.next}
          <ChevronRight aria-hidden size={17} strokeWidth={2} />
        </button>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons side by side, not a set of form fields */}
      <div ref={grid} className="months" role="group" aria-label={words.month} onKeyDown={onKeyDown}>
        {thaiMonthNames.map((name, index) => {
          const month = index + 1;
          const isNow = at.year === today.year && month === today.month;
          return (
            <button
              key={name}
              type="button"
              className="month"
              tabIndex={month === at.month ? 0 : -1}
              aria-label={monthText(at.year, month, false)}
              aria-current={isNow ? 'date' : undefined}
              onFocus={() => setAt({ year: at.year, month })}
              onClick={() => onChoose(at.year, month)}
            >
              {name}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads from a month; over the end of a year into the next. Null for keys that lead nowhere. */
function monthAfter({ year, month }: MonthOfYear, code: string): MonthOfYear | null {
  if (code === 'Home') return { year, month: 1 };
  if (code === 'End') return { year, month: 12 };
  const by = steps[code];
  if (by === undefined) return null;
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
