// A field for a day: typed in words, or chosen from the calendar beside it. Either way the field's draft takes it.
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { bangkokDate, formatThaiDate, type IsoDate } from '../../src/thai/calendar.ts';
import { TextField, type TextFieldProps } from '../screens/SettingsCard.tsx';
import { commitDraft, keepTyped } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';

/** Fetched when it is first asked for: most windows never show it. */
const DayCalendar = lazy(async () => ({ default: (await import('./DateChoice.tsx')).DayCalendar }));

/** Thai, the Buddhist era, Thai digits, as everywhere a day of the register is chosen. */
const locale = 'th-TH-u-ca-buddhist-nu-thai';

export interface DateFieldProps extends Omit<TextFieldProps, 'stored' | 'lines'> {
  readonly date: IsoDate | null;
  /** The name of the button that opens the calendar, where its word stands on several. */
  readonly buttonLabel: string;
}

/** The cells' key for the calendar, Ctrl+Shift+D, opens it here too. */
export function DateField({ date, buttonLabel, ...field }: DateFieldProps) {
  const words = useWording().cells.dates;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const choose = (chosen: IsoDate) => {
    setOpen(false);
    keepTyped(field.target, formatThaiDate(chosen));
    commitDraft(field.target.key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for a key of the field in it
    <div
      className="date-field"
      onKeyDown={(event) => {
        if (event.code !== 'KeyD' || !event.ctrlKey || !event.shiftKey || field.isReadOnly) return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      <TextField {...field} stored={date === null ? '' : formatThaiDate(date)} />
      {!field.isReadOnly && (
        <>
          <button
            ref={button}
            type="button"
            className="quiet small"
            aria-label={buttonLabel}
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
            <Dialog className="date-dialog" aria-label={buttonLabel}>
              <I18nProvider locale={locale}>
                <Suspense>
                  <DayCalendar today={date ?? bangkokDate(Date.now())} onChoose={choose} />
                </Suspense>
              </I18nProvider>
            </Dialog>
          </Popover>
        </>
      )}
    </div>
  );
}
