// The date picker at the caret. Its calendar is fetched when it is first asked for: most windows never show it.
import { lazy, Suspense, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { putDate } from '../commands/cell-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type DateQuestion, datePickerStore } from './date-picker.ts';

const DateChoice = lazy(async () => ({ default: (await import('./DateChoice.tsx')).DateChoice }));

export function DatePicker() {
  const question = useStore(datePickerStore, (state) => state);
  return question && <Picker question={question} />;
}

function Picker({ question }: { readonly question: DateQuestion }) {
  const words = useWording().cells.dates;
  const anchor = useRef<HTMLSpanElement>(null);
  const { field, left, top, height } = question;
  const close = () => {
    // While the picker is there, nothing behind it takes the focus.
    flushSync(() => datePickerStore.set(null));
    field.area.focus({ preventScroll: true });
  };
  return (
    <>
      <span ref={anchor} className="caret-anchor" style={{ left, top, height }} />
      <Popover
        className="date-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        // Beside the caret there is room for all of it, wherever the caret's line is.
        placement="end top"
        offset={10}
      >
        <Dialog className="date-dialog" aria-label={words.title}>
          <Suspense>
            <DateChoice
              onChoose={(text) => {
                close();
                putDate(field, text);
              }}
            />
          </Suspense>
          <HelpButton page="dates" />
        </Dialog>
      </Popover>
    </>
  );
}
