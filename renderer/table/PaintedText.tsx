// The text of the paint layer with what is marked in it. The letters stand where they would without the marks.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { wholeLetters } from '../../src/thai/find-text.ts';
import { startsIn } from '../pages/page-ends.ts';
import { useCellStarts } from '../pages/page-store.ts';
import { shiftOffset } from '../pages/shift-offset.ts';
import { type CellMark, type MarkedText, useCellMarks } from '../store/cell-marks.ts';
import { type HighlightedStretch, highlight } from './cell-highlights.ts';

// A zero-width space keeps the last, empty line of the paint as tall as the textarea's.
const lastLineHolder = '\u200B';

/** A stretch of the text that is drawn otherwise than the rest. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Of a mark. */
  readonly kind: CellMark['kind'] | null;
  /** The page that begins with this letter, by which its place is found on the screen. */
  readonly page: number | null;
}

interface PaintedTextProps {
  readonly draftKey: string;
  readonly text: string;
  readonly isNear: boolean;
}

/** The lines of a paint: the text, marked where it is near the view. */
export function PaintedText({ draftKey, text, isNear }: PaintedTextProps) {
  const lines = useRef<HTMLDivElement>(null);
  const [dates, findings, hits] = useCellMarks(draftKey);
  const pages = useCellStarts(draftKey);
  const letters = (pages ? startsIn(pages, text) : []).map(
    ({ page, offset }): Stretch => ({
      ...wholeLetters(text, { start: offset, end: offset + 1 }),
      kind: null,
      page,
    }),
  );
  const found = hits ? marksOf(hits, text) : [];
  const stretches = [...found, ...letters];
  // biome-ignore lint/correctness/useExhaustiveDependencies: hits and first letters of pages cut the text into other nodes
  useLayoutEffect(() => {
    if (!isNear) return;
    const marks = [dates, findings].flatMap((layer) => (layer ? marksOf(layer, text) : []));
    // The ground of a mark would lie over that of a hit.
    const seen = marks.filter(({ start, end }) => !found.some((hit) => hit.start < end && hit.end > start));
    return lines.current ? highlight(lines.current, seen.filter(isHighlighted)) : undefined;
  }, [text, dates, findings, hits, pages, isNear]);
  return (
    <div className="paint-lines" ref={lines}>
      {stretches.length === 0 ? text + lastLineHolder : piecesOf(text, stretches)}
    </div>
  );
}

function isHighlighted(stretch: Stretch): stretch is Stretch & HighlightedStretch {
  return stretch.kind !== null && stretch.kind !== 'hit' && stretch.kind !== 'current-hit';
}

/** The marks of a layer in the text as it is now; one whose words are gone is gone. */
function marksOf(layer: MarkedText, text: string): readonly Stretch[] {
  return layer.marks.flatMap(({ start, end, kind }): readonly Stretch[] => {
    // What is typed right before the marked words is not one of them.
    const from = Math.max(shiftOffset(layer.text, text, start), shiftOffset(layer.text, text, start + 1) - 1);
    const to = Math.min(text.length, shiftOffset(layer.text, text, end));
    return from < to ? [{ start: from, end: to, kind, page: null }] : [];
  });
}

/** The text cut wherever a stretch begins or ends. */
function piecesOf(text: string, stretches: readonly Stretch[]): readonly ReactNode[] {
  const edges = new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).toSorted((one, other) => one - other);
  const pieces = cuts.slice(0, -1).map((start, at): ReactNode => {
    const end = cuts[at + 1] ?? text.length;
    const over = stretches.filter((stretch) => stretch.start <= start && stretch.end >= end);
    return pieceOf(text.slice(start, end), start, over);
  });
  return [...pieces, lastLineHolder];
}

function pieceOf(text: string, key: number, over: readonly Stretch[]): ReactNode {
  const kinds = over.flatMap(({ kind }) => kind ?? []);
  const page = over.find((stretch) => stretch.page !== null)?.page ?? undefined;
  if (kinds.length > 0) {
    return (
      <mark key={key} className={kinds.join(' ')} data-page-start={page}>
        {text}
      </mark>
    );
  }
  return page === undefined ? (
    text
  ) : (
    <span key={key} data-page-start={page}>
      {text}
    </span>
  );
}
