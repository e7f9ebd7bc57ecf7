// A field for a day with the calendar beside it: the button that opens it, the key, and where it appears. It does not know what the
// field is or who keeps the day.
import { CalendarDays } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { IsoDate } from '../../src/thai/calendar.ts';
import { useWording } from '../store/program.ts';
import { DayCalendar } from './DayCalendar.tsx';

export interface CalendarBesideProps {
  /** The field. */
  readonly children: ReactNode;
  /** The name of the button and of the calendar, where the button's word stands on several. */
  readonly label: string;
  /** Where the calendar begins. */
  readonly day: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
  readonly isReadOnly?: boolean;
}

/** The cells' key for the calendar, Ctrl+Shift+D, opens it here too. */
export function CalendarBeside({ children, label, day, onChoose, isReadOnly = false }: CalendarBesideProps) {
  const words = useWording().cells.dates;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for a key of the field in it
    <div
      className="date-field"
      onKeyDown={(event) => {
        if (event.code !== 'KeyD' || !event.ctrlKey || !event.shiftKey || isReadOnly) return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      {children}
      {!isReadOnly && (
        <>
          <button
            ref={button}
            type="button"
            className="quiet small"
            aria-label={label}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onClick={() => setOpen(true)}
          >
            <CalendarDays aria-hidden size={15} strokeWidth={1.8} />
            {words.title}
          </button>
          <Popover
            className="date-popover"
            placement="bottom end"
            triggerRef={button}
            isOpen={isOpen}
            onOpenChange={setOpen}
          >
            <Dialog className="date-dialog" aria-label={label}>
              <DayCalendar
                day={day}
                onChoose={(chosen) => {
                  setOpen(false);
                  onChoose(chosen);
                }}
              />
            </Dialog>
          </Popover>
        </>
      )}
    </div>
  );
}
