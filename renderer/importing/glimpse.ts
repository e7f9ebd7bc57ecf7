// As much of a text as a closed row can show: the rest would be broken into lines, which takes its time in Thai, and cut off unseen.

/** Lines of a closed row, as the style sheet has them. */
const shownLines = 4;
/** More letters than four lines of the widest column hold. */
const shownLetters = 180;

/** The beginning of a text, with the sign that it goes on. */
export function glimpse(text: string): string {
  const lines = text.split('\n', shownLines + 1);
  const seen = lines.length > shownLines ? lines.slice(0, shownLines).join('\n') : text;
  if (seen.length <= shownLetters) return seen === text ? text : `${seen}…`;
  return `${seen.slice(0, shownLetters)}…`;
}
