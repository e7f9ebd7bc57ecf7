// Marks what the sentences of the cells say of time: deadlines, what was done, days there are not, and quietly the rest. Of texts as
// stored: what is being typed is read again after the pause that saves it, and its row alone. Works in the time typing leaves.
import { readTimes } from '../../src/followup/readings.ts';
import { cellAddress, cellText, columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear, Measure, Round } from '../../src/register/model.ts';
import { type MarkedText, setMarks } from '../store/cell-marks.ts';
import { cellKey } from '../store/draft-target.ts';
import { openStore } from '../store/open-register.ts';
import { programStore } from '../store/program.ts';
import { type Shown, shownOf, viewStore } from '../store/view.ts';

/** A busy window has its marks after this long all the same. */
const longestWaitMs = 500;
/** What a frame keeps for itself. */
const keptMs = 3;
/** What a busy window gives at a time. */
const sliceMs = 6;

type RowMarks = readonly (readonly [string, MarkedText])[];

interface KnownRow {
  readonly fiscalYear: number;
  readonly columns: FiscalYear['columns'];
  readonly roundId: string;
  readonly marks: RowMarks;
}

/** A row that did not change is not read again. */
const knownRows = new WeakMap<Measure, KnownRow>();

let isWaiting = false;
/** What the marks on the screen were read of. */
let marked: { readonly fiscalYear: FiscalYear; readonly roundId: string } | null = null;

/** Keeps the marks right from now on. */
export function watchDateMarks(): void {
  for (const store of [openStore, viewStore, programStore]) store.subscribe(later);
  later();
}

function wanted(): Shown | null {
  const open = openStore.get();
  return open && programStore.get().preferences.showDateMarks ? shownOf(open.register, viewStore.get()) : null;
}

function later(): void {
  const shown = wanted();
  if (!shown) {
    marked = null;
    setMarks('dates', new Map());
    return;
  }
  if (isWaiting || (marked?.fiscalYear === shown.fiscalYear && marked.roundId === shown.round.id)) return;
  isWaiting = true;
  requestIdleCallback(readOn, { timeout: longestWaitMs });
}

function readOn(deadline: IdleDeadline): void {
  isWaiting = false;
  const shown = wanted();
  if (!shown) return;
  const { fiscalYear, round } = shown;
  const all = new Map<string, MarkedText>();
  const begun = performance.now();
  const isTimeUp = () =>
    deadline.didTimeout ? performance.now() - begun > sliceMs : deadline.timeRemaining() < keptMs;
  for (const measure of fiscalYear.groups.flatMap(({ measures }) => measures)) {
    if (knownIn(measure, fiscalYear, round) === null && isTimeUp()) {
      later();
      return;
    }
    for (const [key, marks] of marksOfRow(measure, fiscalYear, round)) all.set(key, marks);
  }
  marked = { fiscalYear, roundId: round.id };
  setMarks('dates', all);
}

function knownIn(measure: Measure, fiscalYear: FiscalYear, round: Round): RowMarks | null {
  const known = knownRows.get(measure);
  const isSame =
    known?.fiscalYear === fiscalYear.year && known.columns === fiscalYear.columns && known.roundId === round.id;
  return isSame ? known.marks : null;
}

function marksOfRow(measure: Measure, fiscalYear: FiscalYear, round: Round): RowMarks {
  const known = knownIn(measure, fiscalYear, round);
  if (known) return known;
  const marks = columnsOf(fiscalYear).flatMap(({ key: column }): RowMarks => {
    const cell = cellAddress(measure.id, column, round.id);
    const times = readTimes(measure, cell, fiscalYear, round);
    const found = times.flatMap(({ start, end, kind }) => (kind === null ? [] : [{ start, end, kind }]));
    return found.length === 0 ? [] : [[cellKey(cell), { text: cellText(measure, column, round.id), marks: found }]];
  });
  knownRows.set(measure, { fiscalYear: fiscalYear.year, columns: fiscalYear.columns, roundId: round.id, marks });
  return marks;
}
