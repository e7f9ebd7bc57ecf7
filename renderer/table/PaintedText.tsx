// The text of the paint layer with what is marked in it. The letters stand where they would without the marks.
import type { ReactNode } from 'react';
import { wholeLetters } from '../../src/thai/find-text.ts';
import { startsIn } from '../pages/page-ends.ts';
import { useCellStarts } from '../pages/page-store.ts';
import { type CellMark, useCellMarks } from '../store/cell-marks.ts';

// A zero-width space keeps the last, empty line of the paint as tall as the textarea's.
const lastLineHolder = '\u200B';

/** The first letter of a printed page, by which its place is found on the screen. */
interface FirstLetter {
  readonly start: number;
  readonly end: number;
  readonly page: number;
}

const noMarks: readonly CellMark[] = [];
const noLetters: readonly FirstLetter[] = [];

export function PaintedText({ draftKey, text }: { readonly draftKey: string; readonly text: string }) {
  const marks = useCellMarks(draftKey) ?? noMarks;
  const pages = useCellStarts(draftKey);
  const letters = pages
    ? startsIn(pages, text).map(({ page, offset }) => ({
        ...wholeLetters(text, { start: offset, end: offset + 1 }),
        page,
      }))
    : noLetters;
  return marks.length === 0 && letters.length === 0 ? text + lastLineHolder : marked(text, marks, letters);
}

function marked(text: string, marks: readonly CellMark[], letters: readonly FirstLetter[]): readonly ReactNode[] {
  const pieces: ReactNode[] = [];
  let position = 0;
  let marksPassed = 0;
  let lettersPassed = 0;
  while (position < text.length) {
    while ((marks[marksPassed]?.end ?? text.length) <= position) marksPassed += 1;
    while ((letters[lettersPassed]?.end ?? text.length) <= position) lettersPassed += 1;
    const mark = marks[marksPassed];
    const letter = letters[lettersPassed];
    const edges = [mark?.start, mark?.end, letter?.start, letter?.end].filter((edge) => (edge ?? 0) > position);
    const end = Math.min(text.length, ...edges.map((edge) => edge ?? text.length));
    const inMark = mark && mark.start <= position ? mark : null;
    const inLetter = letter && letter.start <= position ? letter : null;
    pieces.push(pieceOf(text.slice(position, end), position, inMark, inLetter));
    position = end;
  }
  return [...pieces, lastLineHolder];
}

function pieceOf(text: string, key: number, mark: CellMark | null, letter: FirstLetter | null): ReactNode {
  const page = letter?.page;
  if (mark) {
    return (
      <mark key={key} className={mark.kind} data-page-start={page}>
        {text}
      </mark>
    );
  }
  return letter ? (
    <span key={key} data-page-start={page}>
      {text}
    </span>
  ) : (
    text
  );
}
