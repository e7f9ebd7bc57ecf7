// A space that the end of a line left inside a word or phrase when the text was copied out of a PDF.
import { findStraySpaces } from '../../thai/stray-spaces.ts';
import { hit, textRule } from '../rule.ts';

export const straySpace = textRule('stray-space', 'hint', (view, { words }) =>
  findStraySpaces(view.text, words).map(({ start, end, spaceStart, spaceEnd }) => {
    const expected = view.text.slice(start, spaceStart) + view.text.slice(spaceEnd, end);
    const edits = [{ place: view.place, start: spaceStart, end: spaceEnd, text: '' }];
    return { ...hit(view, start, end, { expected }), edits };
  }),
);
