// A day that belongs to no field of the register: typed in words or chosen from the calendar, in the Buddhist era and Thai digits.
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { bangkokDate, formatThaiDate } from '../../src/thai/calendar.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';
import { useWording } from '../store/program.ts';

/** Fetched when it is first asked for: most windows never show it. */
const DayCalendar = lazy(async () => ({ default: (await import('../panels/DateChoice.tsx')).DayCalendar }));

const locale = 'th-TH-u-ca-buddhist-nu-thai';

export interface DayFieldProps {
  /** Of the field, which others may send the focus to. */
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Said under the field; null where nothing is wrong with it. */
  readonly fault: string | null;
}

/** The cells' key for the calendar, Ctrl+Shift+D, opens it here too. */
export function DayField({ id, label, text, onChange, fault }: DayFieldProps) {
  const { signingWindow: words, cells } = useWording();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for a key of the field in it
    <div
      className="date-field"
      onKeyDown={(event) => {
        if (event.code !== 'KeyD' || !event.ctrlKey || !event.shiftKey) return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      <div className="field">
        <label className="field-name" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          type="text"
          lang="th"
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {fault !== null && (
          <span className="field-fault" id={`${id}-fault`} role="status">
            ! {fault}
          </span>
        )}
      </div>
      <button
        ref={button}
        type="button"
        className="quiet small"
        aria-label={words.issue.calendar}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <CalendarDays aria-hidden size={15} strokeWidth={1.8} />
        {cells.dates.title}
      </button>
      <Popover
        className="date-popover"
        placement="bottom end"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="date-dialog" aria-label={words.issue.calendar}>
          <I18nProvider locale={locale}>
            <Suspense>
              <DayCalendar
                today={readTypedDate(text) ?? bangkokDate(Date.now())}
                onChoose={(day) => {
                  setOpen(false);
                  onChange(formatThaiDate(day));
                }}
              />
            </Suspense>
          </I18nProvider>
        </Dialog>
      </Popover>
    </div>
  );
}
