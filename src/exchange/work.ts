// Work over many rows that whoever does it may interrupt: a generator that stops after each bit of it, told how much is done. Done in one
// go it is an ordinary function.

/** Stops now and then with the share that is done, from 0 to 1; ends with its result. */
export type Work<Outcome> = Generator<number, Outcome>;

/** All of it without a stop. */
export function doAll<Outcome>(work: Work<Outcome>): Outcome {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
