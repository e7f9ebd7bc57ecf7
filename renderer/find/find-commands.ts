// Looking for a text: opening and closing the bar, going from hit to hit, as keys, buttons and menus ask for it.
import { flushSync } from 'react-dom';
import { findStore, setFind, type TextPlace, yearSearchStore } from '../store/find.ts';
import { openStore } from '../store/open-register.ts';
import { look, viewStore } from '../store/view.ts';
import { focusCell } from '../table/focus.ts';
import { goToHit, revealHit, unmarkField } from './go-to.ts';
import { currentIndex, type Hit, hitStore, indexFrom, nextIndex, refreshHits } from './hits.ts';

/** Longer selections are not what one looks for. */
const longestPrefill = 200;

/** Opens the bar, with the text that is selected; the search begins where the caret is. */
export function openFind(bar: 'find' | 'replace'): void {
  const { screen } = viewStore.get();
  if (screen !== 'register' && screen !== 'settings') look({ screen: 'register' });
  const { query, scope, at } = findStore.get();
  const caret = caretPlace();
  setFind({
    bar: openStore.get()?.file.readOnly ? 'find' : bar,
    query: caret?.selected || query,
    // On the settings screen one looks for what stands there too.
    scope: screen === 'settings' ? { kind: 'all' } : scope,
    at: caret?.place ?? at,
    from: caret?.place ?? at,
  });
  flushSync(() => {});
  const field = document.querySelector<HTMLInputElement>('[data-find-field]');
  field?.focus();
  field?.select();
}

/** Closes the bar; the caret goes to the hit that was gone to last. */
export function closeFind(): void {
  const hit = hitStore.get()[currentIndex(hitStore.get(), findStore.get().at)];
  const isHere = isCaretInBar();
  unmarkField();
  flushSync(() => setFind({ bar: 'closed' }));
  if (isHere && hit && viewStore.get().screen === hit.passage.screen) goToHit(hit, true);
}

/** Goes to the next hit (1) or the one before (-1); without anything to look for it asks. */
export function findNext(direction: -1 | 1): void {
  const isInBar = isCaretInBar();
  const caret = isInBar ? null : caretPlace();
  const hits = refreshHits();
  const { at } = findStore.get();
  const from = caret && !isCaretAtHit(caret.place, at) ? caret.place : at;
  const hit = hits[nextIndex(hits, from, direction)];
  if (hit) goOnTo(hit, !isInBar);
  else openFind('find');
}

/** Goes to the first hit from where the search stands, if there is one. */
export function findFromHere(): void {
  const hits = refreshHits();
  const hit = hits[indexFrom(hits, findStore.get().at)];
  if (hit) goOnTo(hit, false);
}

function goOnTo(hit: Hit, takesCaret: boolean): void {
  const at = placeOf(hit);
  setFind({ at, from: at });
  goToHit(hit, takesCaret);
}

/** While the query is typed: goes to the first hit from where the search began, as far as the screen shows it already. */
export function findWhileTyping(query: string): void {
  setFind({ query });
  const hits = hitStore.get();
  const hit = hits[indexFrom(hits, findStore.get().from)];
  if (!hit || !isDrawn(hit.passage.target.key)) return;
  setFind({ at: placeOf(hit) });
  revealHit(hit);
}

/** Opens the search through all years, with what the bar looks for. */
export function searchYears(): void {
  const caret = caretPlace();
  const { query } = findStore.get();
  const before = yearSearchStore.get();
  look({ screen: 'register', isPreviewOpen: false });
  setFind({ bar: 'closed' });
  yearSearchStore.set({ query: caret?.selected || query || (before?.query ?? '') });
  flushSync(() => {});
  const field = document.querySelector<HTMLInputElement>('[data-year-search-field]');
  field?.focus();
  field?.select();
}

/** Closes that search; the caret goes back to the cell it was in. */
export function closeYearSearch(): void {
  yearSearchStore.set(null);
  const { active } = viewStore.get();
  if (active) focusCell(active.measureId, active.column, 'start');
}

function placeOf({ passage, span }: Hit): TextPlace {
  return { key: passage.target.key, offset: span.start };
}

function isDrawn(key: string): boolean {
  const name = CSS.escape(key);
  return document.querySelector(`[data-place="${name}"], [data-draft="${name}"]`)?.checkVisibility() ?? false;
}

function isCaretInBar(): boolean {
  return (document.activeElement?.closest('.find-bar') ?? null) !== null;
}

/** The hit is selected when it is gone to; the caret is then at the hit and not behind it. */
function isCaretAtHit(caret: TextPlace, at: TextPlace | null): boolean {
  return at !== null && caret.key === at.key && caret.offset === at.offset;
}

/** Where the caret is in a text of the register, and what is selected there; "" where that is nothing one would look for. */
function caretPlace(): { readonly place: TextPlace; readonly selected: string } | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const key = field.dataset.draft;
  const start = field.selectionStart ?? 0;
  if (key === undefined) return null;
  const selected = field.value.slice(start, field.selectionEnd ?? start);
  const isAskable = selected.trim() !== '' && selected.length <= longestPrefill && !selected.includes('\n');
  return { place: { key, offset: start }, selected: isAskable ? selected : '' };
}
