// The text of the paint layer with what is marked in it. The letters stand where they would without the marks.
import type { ReactNode } from 'react';
import { type CellMark, useCellMarks } from '../store/cell-marks.ts';

// A zero-width space keeps the last, empty line of the paint as tall as the textarea's.
const lastLineHolder = '\u200B';

export function PaintedText({ draftKey, text }: { readonly draftKey: string; readonly text: string }) {
  const marks = useCellMarks(draftKey);
  return marks ? marked(text, marks) : text + lastLineHolder;
}

function marked(text: string, marks: readonly CellMark[]): readonly ReactNode[] {
  const pieces: ReactNode[] = [];
  let position = 0;
  for (const { start, end, kind } of marks) {
    if (start === end) continue;
    pieces.push(
      text.slice(position, start),
      <mark key={start} className={kind}>
        {text.slice(start, end)}
      </mark>,
    );
    position = end;
  }
  return [...pieces, text.slice(position) + lastLineHolder];
}
