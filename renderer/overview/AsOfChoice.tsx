// The day as of which the window tells how everything stands: today, or one chosen from the calendar.
import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { bangkokDate, type IsoDate } from '../../src/thai/calendar.ts';
import { DayCalendar } from '../dates/DayCalendar.tsx';
import { asOfStore } from '../reading/as-of-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

/** `asOf` is the day of what is shown, which follows the choice. */
export function AsOfChoice({ asOf }: { readonly asOf: IsoDate }) {
  const words = useWording().overview.asOf;
  const chosen = useStore(asOfStore, (day) => day);
  const isToday = chosen === null;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const choose = (day: IsoDate | null) => {
    asOfStore.set(day === bangkokDate(Date.now()) ? null : day);
    setOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`plain as-of ${isToday ? '' : 'is-other'}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <CalendarDays aria-hidden size={17} strokeWidth={1.8} />
        {words.button(chosen ?? asOf)}
        <span className="as-of-remark">{isToday ? words.today : words.notToday}</span>
      </button>
      <Popover
        className="date-popover"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom end"
      >
        <Dialog className="date-dialog" aria-label={words.title}>
          <DayCalendar day={chosen ?? asOf} onChoose={choose} />
          <div className="date-foot">
            <p className="field-note">{words.note}</p>
            <button type="button" className="plain" disabled={isToday} onClick={() => choose(null)}>
              {words.back}
            </button>
          </div>
        </Dialog>
      </Popover>
    </>
  );
}
