// The day as of which the window tells how everything stands: today, or one chosen from the calendar.
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, I18nProvider, Popover } from 'react-aria-components';
import { bangkokDate, type IsoDate } from '../../src/thai/calendar.ts';
import { asOfStore } from '../reading/as-of-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

const DayCalendar = lazy(async () => ({ default: (await import('../panels/DateChoice.tsx')).DayCalendar }));

/** Thai, the Buddhist era, Thai digits, as everywhere a day of the register is chosen. */
const locale = 'th-TH-u-ca-buddhist-nu-thai';

/** `asOf` is the day of what is shown, which follows the choice. */
export function AsOfChoice({ asOf }: { readonly asOf: IsoDate }) {
  const words = useWording().overview.asOf;
  const chosen = useStore(asOfStore, (day) => day);
  const isToday = chosen === null;
  return (
    <DialogTrigger>
      <Button className={`plain as-of ${isToday ? '' : 'is-other'}`}>
        <CalendarDays aria-hidden size={17} strokeWidth={1.8} />
        {words.button(chosen ?? asOf)}
        <span className="as-of-remark">{isToday ? words.today : words.notToday}</span>
      </Button>
      <Popover className="date-popover" placement="bottom end">
        <Dialog className="date-dialog" aria-label={words.title}>
          {({ close }) => {
            const choose = (day: IsoDate | null) => {
              asOfStore.set(day === bangkokDate(Date.now()) ? null : day);
              close();
            };
            return (
              <I18nProvider locale={locale}>
                <Suspense>
                  <DayCalendar today={asOf} onChoose={choose} />
                </Suspense>
                <div className="date-foot">
                  <p className="field-note">{words.note}</p>
                  <button type="button" className="plain" disabled={isToday} onClick={() => choose(null)}>
                    {words.back}
                  </button>
                </div>
              </I18nProvider>
            );
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
