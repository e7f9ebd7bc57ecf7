// Reads the round on the screen again after each pause: what changed was committed, the rest is known from before. It works in the
// time that typing and painting leave.
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { followRound } from '../../src/followup/summary.ts';
import type { PreflightTools } from '../../src/preflight/env.ts';
import { examine, readAhead } from '../../src/preflight/run.ts';
import { bangkokDate } from '../../src/thai/calendar.ts';
import { readWordList } from '../../src/thai/word-list.ts';
import { openStore } from '../store/open-register.ts';
import { call } from '../store/program.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { asOfStore } from './as-of-store.ts';
import { printedStore, stillMissing } from './printed-store.ts';
import { gatherByPlace, readingStore } from './reading-store.ts';
import { toolsStore } from './tools-store.ts';

/** A busy window is read to all the same after this long. */
const longestWaitMs = 500;
/** What a frame keeps for itself. */
const keptMs = 3;
/** A window that is never idle gives no more than this at a time, so often: keys and paint go before what is read. */
const sliceMs = 12;
const betweenSlicesMs = 200;
/** So often the day is looked at: a program left open over midnight reads with the new one. */
const dayMs = 60_000;

let isWaiting = false;

/** Keeps the reading right from now on. */
export function watchReading(): void {
  openStore.subscribe(later);
  viewStore.subscribe(later);
  toolsStore.subscribe(later);
  asOfStore.subscribe(later);
  printedStore.subscribe(later);
  setInterval(later, dayMs);
  later();
}

function later(): void {
  if (!wanted()) readingStore.set(null);
  if (isWaiting || isRead()) return;
  isWaiting = true;
  requestIdleCallback(readOn, { timeout: longestWaitMs });
}

function wanted() {
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  if (!shown) return null;
  const today = bangkokDate(Date.now());
  const asOf = asOfStore.get() ?? today;
  return { register: open.register, ...shown, today, asOf, tools: toolsStore.get(), printed: printedStore.get() };
}

let readTools: unknown;
let readToday: unknown;
let readPrinted: unknown;

function isRead(): boolean {
  const now = wanted();
  const read = readingStore.get();
  if (!now) return true;
  return (
    read?.register === now.register &&
    read.round.id === now.round.id &&
    read.fiscalYear.id === now.fiscalYear.id &&
    read.asOf === now.asOf &&
    readTools === now.tools &&
    readToday === now.today &&
    readPrinted === now.printed
  );
}

function readOn(deadline: IdleDeadline): void {
  isWaiting = false;
  const now = wanted();
  if (!now || isRead()) return;
  if (!now.tools) {
    void fetchTools();
    return;
  }
  const { register, fiscalYear, round, today, asOf, printed } = now;
  const target = { fiscalYearId: fiscalYear.id, roundId: round.id };
  const tools: PreflightTools = {
    ...now.tools,
    today,
    missingCharacters: stillMissing(printed, register, target),
  };
  const begun = performance.now();
  const isTimeUp = (): boolean =>
    deadline.didTimeout ? performance.now() - begun > sliceMs : deadline.timeRemaining() < keptMs;
  if (!readAhead(register, fiscalYear.id, round.id, tools, isTimeUp)) {
    isWaiting = true;
    requestIdleCallback(readOn, { timeout: betweenSlicesMs });
    return;
  }
  const before = readingStore.get();
  const measures = followRound(register, fiscalYear, round, asOf);
  const { findings, accepted } = examine(register, fiscalYear.id, round.id, tools);
  readTools = now.tools;
  readToday = today;
  readPrinted = printed;
  readingStore.set({
    register,
    fiscalYear,
    round,
    asOf,
    measures,
    byMeasure: new Map(measures.map((followed) => [followed.measure.id, followed])),
    findings,
    accepted,
    byPlace: gatherByPlace(findings, before?.byPlace),
  });
}

let isFetching = false;

/** What reading needs beside the register, asked for once. Without it nothing is read, and nothing else is the worse for it. */
async function fetchTools(): Promise<void> {
  if (isFetching) return;
  isFetching = true;
  const [catalogue, words] = await Promise.all([call('catalogue.get', {}), call('words.get', {})]);
  isFetching = false;
  if (!catalogue.ok || !words.ok) return;
  toolsStore.set({
    catalogue: readCatalogue(catalogue.value.catalogue) ?? { indicators: [], items: [] },
    knownWords: readWordList(words.value.words),
  });
}
