// A line out of a long text around what was found in it. Pure.
import { spellingAllowsBreak } from '../../src/thai/characters.ts';
import type { TextSpan } from '../../src/thai/find-text.ts';

/** Pieces that, joined, are the line; those found are marked. */
export interface SnippetPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Characters shown before the first hit and behind it. */
const before = 30;
const behind = 60;

/** The text around its first hit, on one line, with dots where it was cut; hits that fall into the line are marked. */
export function snippetAround(text: string, spans: readonly TextSpan[]): readonly SnippetPiece[] {
  const first = spans[0] ?? { start: 0, end: 0 };
  const start = beginning(text, cutNear(text, first.start - before, -1), first.start);
  const end = cutNear(text, first.end + behind, 1);
  const pieces: SnippetPiece[] = start > 0 ? [{ text: '…', isFound: false }] : [];
  let position = start;
  for (const span of spans.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(position, span.start), isFound: false });
    pieces.push({ text: text.slice(span.start, span.end), isFound: true });
    position = span.end;
  }
  pieces.push({ text: text.slice(position, end), isFound: false });
  if (end < text.length) pieces.push({ text: '…', isFound: false });
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }))
    .filter((piece) => piece.text !== '');
}

/** The first place from `start` on that is no white space. */
function beginning(text: string, start: number, end: number): number {
  return start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** An offset near the wanted one at which no letter is parted from its marks. */
function cutNear(text: string, wanted: number, step: -1 | 1): number {
  let offset = wanted;
  while (offset > 0 && offset < text.length && !spellingAllowsBreak(text, offset)) offset += step;
  return Math.min(text.length, Math.max(0, offset));
}
