// The English texts of the office's phrase bank, under the keys the Thai ones set.
import type { PhrasesWording } from '../th/phrases.ts';

export const phrases: PhrasesWording = {
  commands: {
    choosePhrase: 'Choose from the phrase bank…',
    addPhrase: 'Add this text to the phrase bank',
  },

  offer: (text) => `Phrase bank: ${text}`,
  take: 'press → to use it',
  others: (count) => `Ctrl+Space: ${count} more`,
  list: 'Phrase bank',
  none: 'There is no phrase for this column yet. Select some text in a cell and choose “Add this text to the phrase bank”.',
  fromCells: 'from the register',
  added: (text) => `Added to the phrase bank: ${text}`,
  known: 'The phrase bank has this text already',
  nothingToAdd: 'Select some text first, or put the caret into a line that has some',

  title: 'Phrase bank',
  note: 'Sentences the office uses often. Type their first three letters at the start of an item and press → for the whole sentence.',
  switch: 'Offer phrases while typing',
  switchNote: 'When off, Ctrl+Space still lists them',
  text: 'Text',
  column: 'Used in column',
  phrase: (place) => `Phrase ${place}`,
  add: 'Add a phrase',
  newText: 'New text',
  remove: 'Remove',
};
