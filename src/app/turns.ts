// Long work of main done in turns with everything else: bits of some milliseconds, between which calls are answered and windows live. It
// knows nothing of what is done.
import type { AbortSignalLike } from './moving-ports.ts';

/** What turns are made of, by the machine. */
export interface TurnClock {
  /** Lets all that waits have its turn. */
  readonly pause: () => Promise<void>;
  /** Milliseconds from any moment on. */
  readonly ms: () => number;
}

export interface Turns {
  readonly clock: TurnClock;
  /** Once it is aborted the work is given up at its next pause. */
  readonly signal?: AbortSignalLike;
  /** How far it is, from 0 to 1; told at each pause. */
  readonly onShare?: (share: number) => void;
}

/** Short enough that a bit that takes twice as long is not felt. */
const turnMs = 15;

/** Does the work, which stops now and then with its share, from 0 to 1. Null where it was given up; what it holds is let go then. */
export async function doInTurns<Outcome>(
  work: Generator<number, Outcome>,
  turns: Turns,
): Promise<{ readonly outcome: Outcome } | null> {
  const { clock, signal, onShare } = turns;
  let begun = clock.ms();
  try {
    for (let bit = work.next(); ; bit = work.next()) {
      if (bit.done) return { outcome: bit.value };
      if (clock.ms() - begun < turnMs) continue;
      onShare?.(bit.value);
      await clock.pause();
      if (signal?.aborted) return null;
      begun = clock.ms();
    }
  } finally {
    work.return(undefined as never);
  }
}
