// The five places of the program in the order of the rail, each with its command and its key.
import { flushSync } from 'react-dom';
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { look, type Screen, viewStore } from '../store/view.ts';
import { cellElement, focusCell, showChanged } from '../table/focus.ts';

export interface PlaceOfProgram {
  readonly screen: Screen;
  readonly command: Extract<keyof WindowWording['shell']['commands'], `go${string}`>;
  /** Pressed with Ctrl. */
  readonly code: string;
}

export const places: readonly PlaceOfProgram[] = [
  { screen: 'register', command: 'goRegister', code: 'Digit1' },
  { screen: 'overview', command: 'goOverview', code: 'Digit2' },
  { screen: 'print', command: 'goPrint', code: 'Digit3' },
  { screen: 'history', command: 'goHistory', code: 'Digit4' },
  { screen: 'settings', command: 'goSettings', code: 'Digit5' },
];

/** Turns to a screen. At the register the caret returns to the cell it was in, from another screen or from what stands beside the table. */
export function goTo(screen: Screen): void {
  const { active, screen: before } = viewStore.get();
  if (screen === before && document.activeElement?.closest('.paper, .one-row')) return;
  flushSync(() => look({ screen }));
  if (screen === 'register' && active) focusCell(active.measureId, active.column, 'end');
}

/** Turns to a measure's row and lights it up. */
export function goToMeasure(fiscalYearId: Id, measureId: Id): void {
  flushSync(() => look({ screen: 'register', fiscalYearId }));
  const field = cellElement(measureId, 'issue');
  if (field) showChanged(field);
}
