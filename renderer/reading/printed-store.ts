// What the printer said of characters that its font lacks, for as long as it holds: in the font it printed with, of texts that read
// as they did. It does not know who printed.
import type { PlacedCharacter } from '../../src/preflight/env.ts';
import type { PreflightTarget } from '../../src/preflight/fix.ts';
import { textOfCharacter } from '../../src/preflight/missing-characters.ts';
import { findRound } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import { createStore } from '../store/store.ts';

export interface Printed {
  /** As it was printed. */
  readonly register: Register;
  readonly target: PreflightTarget;
  readonly missing: readonly PlacedCharacter[];
}

export const printedStore = createStore<Printed | null>(null);

/** Keeps what the printer said of a round's report; that it has nothing to say twice over wakes nobody. */
export function rememberPrinted(register: Register, roundId: Id, missing: readonly PlacedCharacter[]): void {
  const found = findRound(register, roundId);
  const hadNone = (printedStore.get()?.missing.length ?? 0) === 0;
  if (!found || (missing.length === 0 && hadNone)) return;
  printedStore.set({ register, target: { fiscalYearId: found.fiscalYear.id, roundId }, missing });
}

/** What still holds of it in the register as it is now. */
export function stillMissing(
  printed: Printed | null,
  now: Register,
  target: PreflightTarget,
): readonly PlacedCharacter[] {
  if (!printed || printed.target.roundId !== target.roundId) return [];
  const { register: then, missing } = printed;
  const font = ({ paper }: Register) => JSON.stringify(paper.font);
  if (font(then) !== font(now)) return [];
  return missing.filter((found) => textOfCharacter(found, then, target) === textOfCharacter(found, now, target));
}
