// Cuts folded text into tokens. Knows the spellings of words, months and numbers, nothing of how tokens go together.
import { figurePattern, readFigure } from './figures.ts';
import { fullMonthPattern, readMonthName, shortMonthPattern } from './month-names.ts';
import { numberWordPattern, readNumberWord } from './number-words.ts';
import type { Meaning, Place, Source, Token } from './tokens.ts';
import { countedNouns, wordOf, wordPattern } from './vocabulary.ts';

/** A number word counts where something is counted or numbered by it. */
const numeralPattern =
  `${numberWordPattern}(?=\\s*\\)?\\s*(?:${countedNouns}))` +
  `|(?=[หสยรจปก])(?<=(?:ไตรมา[สศ]|ที่)\\s*)${numberWordPattern}`;

/** Letters and digits of an address, a code or a name in Latin letters are no figures: E11, COVID-19. */
const latinPattern = "[A-Za-z][\\w./:@&?=%#~+'-]*";

const pattern = new RegExp(
  ['\\s+', figurePattern, latinPattern, fullMonthPattern, shortMonthPattern, numeralPattern, wordPattern].join('|'),
  'g',
);

/** The tokens of a folded text, in time that grows with its length. */
export function tokenise(text: string): Source {
  const tokens: Token[] = [];
  let position = 0;
  let gap: Place['gap'] = 'none';
  const push = (start: number, end: number, meaning: Meaning) => {
    tokens.push({ start, end, gap, ...meaning });
    gap = 'none';
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index: start, 0: found } = match;
    if (start > position) push(position, start, { kind: 'other' });
    position = start + found.length;
    if (found.trim() === '') gap = found.includes('\n') ? 'line' : 'space';
    else push(start, position, meaningOf(found));
  }
  if (position < text.length) push(position, text.length, { kind: 'other' });
  return { text, tokens };
}

function meaningOf(found: string): Meaning {
  if (/^\d/.test(found)) return readFigure(found);
  const word = wordOf(found);
  if (word !== undefined) return { kind: 'word', word };
  const month = readMonthName(found);
  if (month !== null) return { kind: 'month', ...month };
  const value = readNumberWord(found);
  return value === null ? { kind: 'other' } : { kind: 'numeral', value };
}
