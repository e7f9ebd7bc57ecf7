// The hits of the search, kept as long as the bar is open: found anew whenever a text, the view or what is looked for changes, and
// marked in the cells. Texts that did not change are not searched again.
import { type FindOptions, findSpans, type TextSpan, wholeLetters } from '../../src/thai/find-text.ts';
import { type CellMark, type MarkedText, setMarks } from '../store/cell-marks.ts';
import { draftStore } from '../store/drafts.ts';
import { type FindState, findStore, setFind, type TextPlace, yearSearchStore } from '../store/find.ts';
import { openStore } from '../store/open-register.ts';
import { createStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { type Passage, passagesOf } from './passages.ts';

export interface Hit {
  readonly passage: Passage;
  readonly span: TextSpan;
}

/** In the order of the passages. */
export const hitStore = createStore<readonly Hit[]>([]);

/** Keeps hits and marks right from now on; without a register nothing is looked for. */
export function watchHits(): void {
  const refresh = () => {
    if (findStore.get().bar !== 'closed') refreshHits();
    else setMarks('find', new Map());
  };
  for (const store of [openStore, draftStore, viewStore, findStore]) store.subscribe(refresh);
  openStore.subscribe(() => {
    if (openStore.get()) return;
    yearSearchStore.set(null);
    if (findStore.get().bar !== 'closed') setFind({ bar: 'closed', at: null, from: null });
  });
}

/** Finds the hits in the texts as they are now, whether or not the bar is open. */
export function refreshHits(): readonly Hit[] {
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  const state = findStore.get();
  const drafts = draftStore.get();
  const passages = open && shown && state.query !== '' ? passagesOf(open.register, shown, state.scope) : [];
  const search = searchFor(state);
  const hits = passages.flatMap((passage) => {
    const { key } = passage.target;
    return spansIn(search, key, drafts.get(key)?.text ?? passage.stored).map((span) => ({ passage, span }));
  });
  hitStore.set(hits);
  if (state.bar !== 'closed') setMarks('find', marksOf(search, hits, state.at));
  return hits;
}

/** True where nothing can be replaced only because marks would be left over that hang on what is found. */
export function hasOnlyHalfLetters(): boolean {
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  const { query, bar, isExact, isWholeWord, scope } = findStore.get();
  if (!shown || bar !== 'replace' || isExact || hitStore.get().length > 0) return false;
  const options = { isExact, isWholeWord, isWholeLetter: false };
  return passagesOf(open.register, shown, scope).some(({ stored }) => findSpans(stored, query, options).length > 0);
}

/** The place of the current hit among the hits, or -1. */
export function currentIndex(hits: readonly Hit[], at: TextPlace | null): number {
  return at === null ? -1 : hits.findIndex((hit) => isAt(hit, at));
}

/** The index of the hit one step on (1) or back (-1) from where the search stands, round the end; -1 where there is none. */
export function nextIndex(hits: readonly Hit[], at: TextPlace | null, direction: -1 | 1): number {
  if (hits.length === 0) return -1;
  const current = currentIndex(hits, at);
  if (current >= 0) return (current + direction + hits.length) % hits.length;
  const behind = at === null ? 0 : firstBehind(hits, at);
  return direction === 1 ? behind % hits.length : (behind - 1 + hits.length) % hits.length;
}

/** The index of the first hit at or behind where the search stands, round the end; -1 where there is none. */
export function indexFrom(hits: readonly Hit[], at: TextPlace | null): number {
  const current = currentIndex(hits, at);
  return current >= 0 ? current : nextIndex(hits, at, 1);
}

/** The first hit at or behind a place, as an index; the number of hits where none is. */
function firstBehind(hits: readonly Hit[], at: TextPlace): number {
  const order = orderOfKeys();
  const place = order.get(at.key) ?? -1;
  const index = hits.findIndex(({ passage, span }) => {
    const own = order.get(passage.target.key) ?? 0;
    return own > place || (own === place && span.start >= at.offset);
  });
  return index === -1 ? hits.length : index;
}

function orderOfKeys(): ReadonlyMap<string, number> {
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  if (!open || !shown) return new Map();
  const keys = passagesOf(open.register, shown, { kind: 'all' }).map(({ target }) => target.key);
  return new Map(keys.map((key, index) => [key, index]));
}

function isAt({ passage, span }: Hit, at: TextPlace): boolean {
  return passage.target.key === at.key && span.start === at.offset;
}

interface Found {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  /** The stretches as they are painted. */
  readonly marks: readonly CellMark[];
}

interface Search {
  readonly query: string;
  readonly options: FindOptions;
  /** What was found so far, by draft key. */
  readonly found: Map<string, Found>;
}

let lastSearch: Search | null = null;

function searchFor({ query, bar, isExact, isWholeWord }: FindState): Search {
  // Replacing a part of a letter would leave its marks to the letter before.
  const options = { isExact, isWholeWord, isWholeLetter: bar === 'replace' && !isExact };
  const isSame =
    lastSearch?.query === query &&
    lastSearch.options.isExact === isExact &&
    lastSearch.options.isWholeWord === isWholeWord &&
    lastSearch.options.isWholeLetter === options.isWholeLetter;
  if (lastSearch && isSame) return lastSearch;
  lastSearch = { query, options, found: new Map() };
  return lastSearch;
}

function spansIn({ query, options, found }: Search, key: string, text: string): readonly TextSpan[] {
  const known = found.get(key);
  if (known?.text === text) return known.spans;
  const spans = findSpans(text, query, options);
  found.set(key, { text, spans, marks: marksFor(text, spans) });
  return spans;
}

/** The stretches as they are painted, one for each span; none begins before the one before it ends. */
function marksFor(text: string, spans: readonly TextSpan[]): readonly CellMark[] {
  let painted = 0;
  return spans.map((span) => {
    const { start, end } = wholeLetters(text, span);
    const mark = { start: Math.max(start, painted), end: Math.max(end, painted), kind: 'hit' as const };
    painted = mark.end;
    return mark;
  });
}

function marksOf({ found }: Search, hits: readonly Hit[], at: TextPlace | null): ReadonlyMap<string, MarkedText> {
  const all = new Map<string, MarkedText>();
  for (const key of new Set(hits.map(({ passage }) => passage.target.key))) {
    const { text, spans, marks } = found.get(key) ?? { text: '', spans: [], marks: [] };
    const current = key === at?.key ? marks[spans.findIndex(({ start }) => start === at.offset)] : undefined;
    const shown: readonly CellMark[] = marks.map((mark) =>
      mark === current ? { ...mark, kind: 'current-hit' } : mark,
    );
    all.set(key, { text, marks: shown });
  }
  return all;
}
