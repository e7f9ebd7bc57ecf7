// The office's phrases offered while one types: looked for a moment after the last key and never at a key, taken with the right arrow
// at the end of the line. An offer that is not taken has changed nothing.
import type { ColumnKey } from '../../src/register/columns.ts';
import { completing, lastUsedFirst, type OfferedPhrase, phrasesOf, typedStart } from '../../src/register/phrases.ts';
import { openStore } from '../store/open-register.ts';
import { programStore } from '../store/program.ts';
import { createStore } from '../store/store.ts';
import type { CaretField } from '../table/caret-field.ts';
import { applyEdit } from '../table/cell-edit.ts';
import { columnOf } from '../table/focus.ts';
import { caretRect } from '../table/visual-line.ts';

/** After the last key; somebody who types on is not asked. */
const pauseMs = 200;
/** As many of those used last as are remembered. */
const mostRecent = 20;

export interface PhraseOffers {
  readonly field: CaretField;
  /** The text and the caret they were made for; with any other they are none. */
  readonly text: string;
  readonly caret: number;
  /** What is typed since here is replaced. */
  readonly start: number;
  readonly phrases: readonly OfferedPhrase[];
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export const phraseOfferStore = createStore<PhraseOffers | null>(null);

let recent: readonly string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Watches the caret: where it leaves the place of an offer, the offer ends. */
export function watchPhraseOffers(): void {
  document.addEventListener('selectionchange', () => {
    const offers = phraseOfferStore.get();
    if (offers && !isCurrent(offers)) endPhraseOffer();
  });
  document.addEventListener('focusout', endPhraseOffer);
  document.addEventListener('scroll', endPhraseOffer, { capture: true, passive: true });
}

/** What is offered, or would be in a moment, is no more. */
export function endPhraseOffer(): void {
  clearTimeout(timer);
  if (phraseOfferStore.get()) phraseOfferStore.set(null);
}

/** Something was typed: what was offered is over, and after a moment there may be something else. */
export function offerPhraseLater(field: CaretField): void {
  endPhraseOffer();
  if (programStore.get().preferences.offerPhrases) timer = setTimeout(() => offer(field), pauseMs);
}

function offer({ area, target }: CaretField): void {
  const column = columnOf(area);
  const { value: text, selectionStart: caret, selectionEnd } = area;
  const typed = document.activeElement === area && caret === selectionEnd ? typedStart(text, caret) : null;
  if (column === null || typed === null) return;
  const phrases = completing(phrasesIn(column), typed.typed, recent);
  const rect = caretRect(area);
  if (phrases.length === 0 || !rect) return;
  const { left, top, height } = rect;
  phraseOfferStore.set({ field: { area, target }, text, caret, start: typed.start, phrases, left, top, height });
}

/** Puts the phrase on offer into the text; false where none is. */
export function takeOfferedPhrase(area: HTMLTextAreaElement): boolean {
  const offers = phraseOfferStore.get();
  const [first] = offers?.phrases ?? [];
  if (!offers || !first || offers.field.area !== area || !isCurrent(offers)) return false;
  putPhrase(offers.field, offers.start, first.text);
  return true;
}

/** Puts a phrase in the place of what is typed from `start` to the caret, as a step of its own. */
export function putPhrase(field: CaretField, start: number, phrase: string): void {
  endPhraseOffer();
  recent = [phrase, ...recent.filter((one) => one !== phrase)].slice(0, mostRecent);
  const { value, selectionEnd } = field.area;
  const text = value.slice(0, start) + phrase + value.slice(selectionEnd);
  applyEdit(field, { text, caret: start + phrase.length });
}

/** What there is to choose from at the caret: what goes on from the typed start, else every phrase of the column, put in there. */
export function choicesAt({ area }: CaretField): {
  readonly start: number;
  readonly phrases: readonly OfferedPhrase[];
} {
  const column = columnOf(area);
  const all = column === null ? [] : lastUsedFirst(phrasesIn(column), recent);
  const typed = typedStart(area.value, area.selectionEnd, 1);
  const going = typed ? completing(all, typed.typed, recent) : [];
  return typed && going.length > 0
    ? { start: typed.start, phrases: going }
    : { start: area.selectionStart, phrases: all };
}

function phrasesIn(column: ColumnKey): readonly OfferedPhrase[] {
  const open = openStore.get();
  return open ? phrasesOf(open.register, column) : [];
}

function isCurrent({ field, text, caret }: PhraseOffers): boolean {
  const { area } = field;
  return (
    document.activeElement === area &&
    area.value === text &&
    area.selectionStart === caret &&
    area.selectionEnd === caret
  );
}
