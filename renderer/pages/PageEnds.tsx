// The ends of pages as the table shows them: a dashed line in each cell above the text that prints on the next page, a line above the
// row that opens one, and beside them in the gutter the number of the page. They are drawn over the row and take no room in it.
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { allColumns, cellAddress } from '../../src/register/columns.ts';
import type { Id, Measure } from '../../src/register/model.ts';
import { cellKey } from '../store/draft-target.ts';
import { draftStore } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type CutLine, type DrawnCut, measureCuts } from './measure-cuts.ts';
import { pageStore, useIsCut, useOpenedPage } from './page-store.ts';

export interface RowPageEndsProps {
  readonly measure: Measure;
  readonly roundId: Id;
}

/** What stands over one row. */
export const RowPageEnds = memo(function RowPageEnds({ measure, roundId }: RowPageEndsProps) {
  const isCut = useIsCut(measure.id);
  return (
    <>
      <OpenedPage id={measure.id} />
      {isCut && <RowCuts measure={measure} roundId={roundId} />}
    </>
  );
});

/** The line above what opens a page, and the page's number. */
export function OpenedPage({ id }: { readonly id: Id }) {
  const words = useWording().pages;
  const page = useOpenedPage(id);
  if (page === undefined) return null;
  return (
    <div aria-hidden>
      <div className="page-end" />
      <span className="page-label">{words.opens(page)}</span>
    </div>
  );
}

function RowCuts({ measure, roundId }: RowPageEndsProps) {
  const words = useWording().pages;
  const place = useRef<HTMLSpanElement>(null);
  const [cuts, setCuts] = useState<readonly DrawnCut[]>([]);
  const known = useStore(pageStore, (state) => state);
  // One text of all the row's drafts: typing in another row measures nothing here.
  const keys = useMemo(
    () => allColumns.map(({ key }) => cellKey(cellAddress(measure.id, key, roundId))),
    [measure.id, roundId],
  );
  const typed = useStore(draftStore, (drafts) => keys.map((key) => drafts.get(key)?.text ?? '').join('\n'));

  // biome-ignore lint/correctness/useExhaustiveDependencies: new pages and new text are the reasons to measure
  useLayoutEffect(() => measureIn(place.current, setCuts), [known, typed, measure]);
  useEffect(() => {
    const row = place.current?.closest('tr');
    if (!row) return;
    const observer = new ResizeObserver(() => measureIn(row, setCuts));
    for (const cell of row.cells) observer.observe(cell);
    return () => observer.disconnect();
  }, []);

  return (
    <>
      <span ref={place} hidden />
      {cuts.map(({ page, top, wordsBottom, lines }) => (
        <div key={page} className="page-cut" data-page={page} aria-hidden>
          <span className="page-label" style={{ top: Math.max(top, wordsBottom + 6) }}>
            {words.opens(page)}
          </span>
          {lines.map((line) => (
            <CellLine key={line.left} line={line} highest={top} />
          ))}
        </div>
      ))}
    </>
  );
}

/** In a cell without text on that page the line is as high as the highest, but below its text. */
function CellLine({ line, highest }: { readonly line: CutLine; readonly highest: number }) {
  const { left, width, letter, textBottom } = line;
  if (!letter)
    return (
      <div className="page-line" style={{ left, width, top: `max(${highest}px, ${textBottom}px - 8px + 0.14em)` }} />
    );
  return (
    <>
      <div className="page-line" style={{ left, width, top: letter.top }} />
      {letter.left > lineStart && (
        <div className="page-tick" style={{ left: left + letter.left, top: letter.top, height: letter.height }} />
      )}
    </>
  );
}

/** A letter up to here begins its line on the screen too; further along a tick says which one it is. */
const lineStart = 14;

function measureIn(
  within: Element | null,
  setCuts: (next: (before: readonly DrawnCut[]) => readonly DrawnCut[]) => void,
) {
  const row = within?.closest('tr');
  if (!row) return;
  const measured = measureCuts(row);
  setCuts((before) => (JSON.stringify(before) === JSON.stringify(measured) ? before : measured));
}
