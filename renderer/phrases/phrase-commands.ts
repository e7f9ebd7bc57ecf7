// The phrase bank by command: choosing a phrase at the caret, and putting what stands in a cell into the bank.
import { withPhrase } from '../../src/register/phrases.ts';
import { listMarkOf } from '../../src/thai/list-marks.ts';
import { change } from '../commands/change-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { notify } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { createStore } from '../store/store.ts';
import type { CaretField } from '../table/caret-field.ts';
import { columnOf } from '../table/focus.ts';
import { caretRect } from '../table/visual-line.ts';
import { choicesAt, endPhraseOffer, type PhraseOffers } from './phrase-offers.ts';

export type PhraseQuestion = Omit<PhraseOffers, 'text' | 'caret'>;

/** The phrases to choose from at the caret; null while nobody asks. */
export const phraseQuestionStore = createStore<PhraseQuestion | null>(null);

/** Opens the list of phrases at the caret. */
export function choosePhrase(field: CaretField): void {
  endPhraseOffer();
  const { start, phrases } = choicesAt(field);
  const { left, top, height } = caretRect(field.area) ?? field.area.getBoundingClientRect();
  if (phrases.length === 0) say(wording().phrases.none);
  else phraseQuestionStore.set({ field, start, phrases, left, top, height });
}

/** Puts the selected text, or the item the caret is in, into the bank, and says what came of it. */
export function addPhrase({ area }: CaretField): void {
  const column = columnOf(area);
  const open = openStore.get();
  const words = wording().phrases;
  if (column === null || !open) return;
  const text = textMeant(area);
  const phrases = withPhrase(open.register.phrases, { id: crypto.randomUUID(), column, text });
  if (text === '') say(words.nothingToAdd);
  else if (!phrases) say(words.known);
  else if (change({ kind: 'setPhrases', phrases })) offerUndo(words.added(phrases.at(-1)?.text ?? text));
}

function textMeant({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  if (selectionStart !== selectionEnd) return value.slice(selectionStart, selectionEnd).trim();
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const end = value.indexOf('\n', selectionStart);
  const line = value.slice(start, end === -1 ? value.length : end);
  return (listMarkOf(line)?.rest ?? line).trim();
}

function say(text: string): void {
  notify({ tone: 'done', text, action: null });
}
