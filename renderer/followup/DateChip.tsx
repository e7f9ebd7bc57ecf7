// How the date at the caret is read, as a short line beside its cell, with the way to change it. It takes no focus and no key.
import { useLayoutEffect, useRef } from 'react';
import { keysText } from '../commands/command-table.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { cellElement } from '../table/focus.ts';
import { openSentence } from './followup-commands.ts';
import { chipStore } from './followup-store.ts';

const gapPx = 8;
const mostPx = 400;

export function DateChip() {
  const chip = useStore(chipStore, (state) => state);
  const words = useWording().followup.chip;
  const box = useRef<HTMLDivElement>(null);
  // At the foot of the window it moves up rather than out of sight.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !chip) return;
    const most = window.innerHeight - element.offsetHeight - gapPx;
    element.style.top = `${Math.max(gapPx, Math.min(chip.hook.top, most))}px`;
  }, [chip]);
  if (!chip) return null;
  const { hook, side, lines, cell, offset } = chip;
  const right = hook.left + hook.width;
  const room = side === 'right' ? window.innerWidth - right : hook.left;
  const place = side === 'right' ? { left: right + gapPx } : { right: window.innerWidth - hook.left + gapPx };
  return (
    <div
      ref={box}
      className={`date-chip ${side}`}
      style={{ top: hook.top, maxWidth: Math.min(mostPx, room - 2 * gapPx), ...place }}
      role="status"
    >
      <p>{lines.join(' · ')}</p>
      <button
        type="button"
        className="link"
        tabIndex={-1}
        // The caret stays in the cell.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          const area = cellElement(cell.measureId, cell.column);
          if (area) openSentence(cell, area, offset);
        }}
      >
        {words.change} <kbd>{keysText('dateAtCaret')}</kbd>
      </button>
    </div>
  );
}
