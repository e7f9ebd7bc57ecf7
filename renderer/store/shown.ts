// The fiscal year and round on the screen, of the register as it is now. It knows nothing of how they are drawn.
import type { FiscalYear } from '../../src/register/model.ts';
import { openStore } from './open-register.ts';
import { type Shown, shownOf, viewStore } from './view.ts';

/** Null where no register is open, or one without a year. */
export function shownNow(): Shown | null {
  const open = openStore.get();
  return open && shownOf(open.register, viewStore.get());
}

/** The fiscal year alone. */
export function shownYear(): FiscalYear | null {
  return shownNow()?.fiscalYear ?? null;
}
