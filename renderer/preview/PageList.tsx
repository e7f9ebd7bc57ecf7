// The pages of a paper as a row of stamps: one looks for a page by its shape and goes to what is written on it.
import { useEffect, useRef, useState } from 'react';
import { PageStamp } from '../pages/PageStamp.tsx';
import { type PageContents, pageParts } from '../pages/page-contents.ts';
import { stepAmong } from '../panels/one-stop.ts';
import { useWording } from '../store/program.ts';

export interface PageListProps {
  readonly pages: readonly PageContents[];
  /** The page the caret is on, marked and kept in sight. */
  readonly current: number | null;
  readonly orientation: 'horizontal' | 'vertical';
  readonly onChoose: (page: PageContents) => void;
}

/** One stop of the Tab key; arrows, Home and End go from page to page, Enter to the page's rows. */
export function PageList({ pages, current, orientation, onChoose }: PageListProps) {
  const { pages: words, number } = useWording();
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState<number | null>(null);
  const atStop = pages.some(({ page }) => page.number === stop) ? stop : (current ?? 1);

  useEffect(() => {
    if (current !== null) bringIntoSight(list.current, buttons(list.current)[current - 1]);
  }, [current]);

  return (
    <nav className="page-list" aria-label={words.list} data-orientation={orientation}>
      <ol
        ref={list}
        onKeyDown={(event) => stepAmong(event, buttons(list.current))}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setStop(null);
        }}
      >
        {pages.map((contents) => {
          const { page, rows, place } = contents;
          const isCurrent = page.number === current;
          const parts = pageParts(contents, words);
          return (
            <li key={page.number}>
              <button
                type="button"
                tabIndex={page.number === atStop ? 0 : -1}
                aria-label={words.holds(page.number, parts)}
                aria-current={isCurrent ? 'true' : undefined}
                title={place && rows ? words.goToRow(rows.first) : words.show}
                onFocus={() => setStop(page.number)}
                onClick={() => onChoose(contents)}
              >
                <PageStamp sketch={page.sketch} />
                <span className="page-list-words" aria-hidden>
                  {[number(page.number), ...parts.slice(0, 1)].join(': ')}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function buttons(list: HTMLElement | null): readonly HTMLButtonElement[] {
  return list ? [...list.querySelectorAll('button')] : [];
}

/** Moves the list alone; what stands around it stays. */
function bringIntoSight(list: HTMLElement | null, item: HTMLElement | undefined): void {
  const scroller = list?.parentElement;
  if (!scroller || !item) return;
  const [frame, box] = [scroller.getBoundingClientRect(), item.getBoundingClientRect()];
  scroller.scrollTop += Math.max(0, box.bottom - frame.bottom) - Math.max(0, frame.top - box.top);
  scroller.scrollLeft += Math.max(0, box.right - frame.right) - Math.max(0, frame.left - box.left);
}
