// Lines of a text that was copied out of a printed page: without empty ones and page numbers, with the places where pages end. It
// knows nothing of reports.
import { isPageNumber, joinMarks } from './page-lines.ts';

export interface CopiedLine {
  /** Counted from 1 in the text. */
  readonly line: number;
  readonly text: string;
  /** White space stood at its end; null where the source drops such spaces. */
  readonly endsInSpace: boolean | null;
  /** A page ends before it. */
  readonly beginsPage: boolean;
}

/** A source that keeps spaces at line ends has them on more lines than one in so many. */
const fewSpaces = 12;

/** The lines of a text that say something; never fails. */
export function copiedLines(text: string): readonly CopiedLine[] {
  const lines: { line: number; text: string; beginsPage: boolean }[] = [];
  let number = 0;
  let beginsPage = false;
  for (const raw of text.replace(/\r\n?/gu, '\n').split('\n')) {
    number += 1;
    for (const [index, own] of raw.split('\f').entries()) {
      if (index > 0 || isPageNumber(own)) beginsPage = true;
      if (own.trim() === '' || isPageNumber(own)) continue;
      const last = lines.at(-1);
      // Marks over the last letter but one came after their line, with what follows them.
      if (last && startsWithMark.test(own)) last.text = joinMarks(last.text.trimEnd(), own.trimStart());
      else lines.push({ line: number, text: own.trimStart(), beginsPage });
      beginsPage = false;
    }
  }
  const spaced = lines.filter((line) => /\s$/u.test(line.text)).length;
  const keepsSpaces = spaced * fewSpaces > lines.length;
  return lines.map((line) => ({
    ...line,
    text: line.text.trimEnd(),
    endsInSpace: keepsSpaces ? /\s$/u.test(line.text) : null,
  }));
}

const startsWithMark = /^\s*[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;
