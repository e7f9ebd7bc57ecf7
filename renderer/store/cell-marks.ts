// What is marked in texts on the screen, by draft key: the paint of a cell draws it. It does not know why something is marked.
// Marks lie in layers. Each layer has one owner, who sets all of its marks at once with `setMarks`: `dates` what the sentences say of
// time (renderer/reading/date-marks.ts), `findings` what the check before printing finds, `find` the hits of the search. Marks of
// different layers may overlap: each is drawn, the hits of the search on top.
// A layer may be older than the text: it says which text its offsets count in, and the paint moves its marks along with what is typed.
import { createStore, type Store, useStore } from './store.ts';

export interface CellMark {
  readonly start: number;
  readonly end: number;
  readonly kind: DateMarkKind | FindingMarkKind | 'hit' | 'current-hit';
}

/** `time` is said of no deadline and nothing done: it returns, counts from something, is vague, or is only named. */
export type DateMarkKind = 'due' | 'done' | 'time' | 'impossible';

export type FindingMarkKind = 'error' | 'warning' | 'hint';

export interface MarkedText {
  /** The text the offsets count in. */
  readonly text: string;
  /** From left to right, without overlap. */
  readonly marks: readonly CellMark[];
}

export type MarkLayer = 'dates' | 'findings' | 'find';

/** By draft key. A text without marks has no entry. */
export type Marks = ReadonlyMap<string, MarkedText>;

const none: Marks = new Map();

const layers: Readonly<Record<MarkLayer, Store<Marks>>> = {
  dates: createStore(none),
  findings: createStore(none),
  find: createStore(none),
};

/** Sets every mark of a layer. Texts marked as before keep their value, so that only cells with other marks are drawn anew. */
export function setMarks(layer: MarkLayer, marks: Marks): void {
  const before = layers[layer].get();
  if (before.size === 0 && marks.size === 0) return;
  layers[layer].set(
    new Map(
      [...marks].map(([key, now]) => {
        const known = before.get(key);
        return [key, known && isSame(known, now) ? known : now];
      }),
    ),
  );
}

/** The marks of one text in a layer, as they were last set. */
export function marksIn(layer: MarkLayer, key: string): MarkedText | undefined {
  return layers[layer].get().get(key);
}

/** What is marked in one text, layer by layer: dates, findings, hits of the search. */
export function useCellMarks(
  key: string,
): readonly [MarkedText | undefined, MarkedText | undefined, MarkedText | undefined] {
  const dates = useStore(layers.dates, (marks) => marks.get(key));
  const findings = useStore(layers.findings, (marks) => marks.get(key));
  const find = useStore(layers.find, (marks) => marks.get(key));
  return [dates, findings, find];
}

function isSame(one: MarkedText, other: MarkedText): boolean {
  return (
    one === other ||
    (one.text === other.text &&
      one.marks.length === other.marks.length &&
      one.marks.every(({ start, end, kind }, at) => {
        const mark = other.marks[at];
        return mark?.start === start && mark.end === end && mark.kind === kind;
      }))
  );
}
