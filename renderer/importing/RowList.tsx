// The list of rows itself: as tall as all of them, drawn where it is looked at. One row at a time is reached by Tab; the arrows go from
// row to row, Enter opens one.
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Entry, needsLook } from './entries.ts';
import type { Outline } from './importing-store.ts';
import { RowHead } from './RowHead.tsx';
import { RowLine } from './RowLine.tsx';
import { existingOf, resultColumns } from './results.ts';
import { type RowRange, rowsBetween, scrollFor, topsOf } from './row-places.ts';
import { wantTexts } from './texts-store.ts';

/** Heights in rem, as the style sheet has them. */
const tallRow = 6.6;
const shortRow = 3.4;
const lookStrip = 2.6;

/** Rows drawn beyond the edges of what is seen, and rows whose texts are asked for beyond them. */
const drawnBeyond = 3;
const askedBeyond = 40;

const lineColumn = 10.8;
const stateColumn = 9.2;
const textColumn = 5.8;

export interface RowListProps {
  readonly list: readonly Entry[];
  readonly outline: Outline;
  /** The line of the row that Tab reaches; null for the first. */
  readonly active: number | null;
  /** A row to go to; every wish is a new object. */
  readonly wish: { readonly line: number } | null;
  readonly onActive: (line: number) => void;
}

export function RowList({ list, outline, active, wish, onActive }: RowListProps) {
  const words = useWording().importing.rows;
  const register = useStore(openStore, (open) => open?.register ?? null);
  const scroller = useRef<HTMLTableElement>(null);
  const [opened, setOpened] = useState<{ readonly line: number; readonly height: number } | null>(null);
  const columns = useMemo(() => resultColumns(outline), [outline]);
  const existing = useMemo(() => existingOf(register, outline.target.fiscalYearId), [register, outline]);
  const width = list.reduce((most, { table }) => Math.max(most, table.columns.length), 1);
  const [rem, setRem] = useState(remOfPage);
  const tops = useMemo(
    () => topsOf(list.map((entry) => heightOf(entry) * rem + (opened?.line === entry.line ? opened.height : 0))),
    [list, rem, opened],
  );
  const activeIndex = Math.max(0, active === null ? 0 : list.findIndex(({ line }) => line === active));
  const { range, room, measure } = useRange(scroller, tops, () => setRem(remOfPage()));
  useWishes(list, range);
  const focusWish = useRef(false);

  const toggle = useCallback(
    (line: number) => setOpened((now) => (now?.line === line ? null : { line, height: 0 })),
    [],
  );
  const grow = useCallback(
    (line: number, height: number) =>
      setOpened((now) => (now?.line === line && now.height !== height ? { line, height } : now)),
    [],
  );
  const goTo = (index: number): void => {
    const entry = list[index];
    const box = scroller.current;
    if (!entry || !box) return;
    focusWish.current = true;
    onActive(entry.line);
    box.scrollTop = scrollFor(tops, index, box.scrollTop, room());
    measure();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys of the list are at hand as soon as it is there
  useEffect(() => goTo(activeIndex), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new wish is the reason to go
  useEffect(() => {
    if (wish) goTo(list.findIndex(({ line }) => line === wish.line));
  }, [wish]);
  useLayoutEffect(() => {
    if (!focusWish.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-line="${list[activeIndex]?.line}"]`);
    if (!row) return;
    focusWish.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const { target } = event;
    if (target instanceof HTMLSelectElement || !(target instanceof HTMLElement)) return;
    const next = stepOf(event.code, activeIndex, list.length, tops, room());
    if (next !== null) {
      event.preventDefault();
      goTo(next);
    } else if (event.code === 'Enter' && target.dataset.line !== undefined) {
      event.preventDefault();
      toggle(Number(target.dataset.line));
    }
  };
  const gridColumns = `${lineColumn}rem repeat(${width}, minmax(${textColumn}rem, 1fr)) ${stateColumn}rem repeat(${Math.max(1, columns.length)}, minmax(${textColumn}rem, 1fr))`;
  useLayoutEffect(() => scroller.current?.style.setProperty('--import-columns', gridColumns), [gridColumns]);
  const drawn = drawnRows(range, activeIndex, list.length);
  const leastWidth = lineColumn + stateColumn + (width + Math.max(1, columns.length)) * textColumn;
  return (
    <>
      <p id="import-list-help" className="unseen">
        {words.listHelp}
      </p>
      {list.length === 0 && <p className="import-none">{words.noneHere}</p>}
      <table
        ref={scroller}
        className="import-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are gone through by the arrows
        role="grid"
        aria-label={words.list}
        aria-describedby="import-list-help"
        aria-rowcount={list.length + 1}
        aria-colcount={2 + width + columns.length}
        tabIndex={-1}
        hidden={list.length === 0}
        onScroll={measure}
        onKeyDown={onKeyDown}
      >
        <RowHead
          table={list[range.first === 0 ? 0 : range.first + drawnBeyond]?.table ?? null}
          width={width}
          columns={columns}
          leastWidth={leastWidth}
        />
        <tbody className="import-grid-rows" style={{ height: tops.at(-1) ?? 0, minWidth: `${leastWidth}rem` }}>
          {drawn.map((index) => {
            const entry = list[index];
            if (!entry) return null;
            return (
              <RowLine
                key={entry.line}
                entry={entry}
                index={index}
                top={tops[index] ?? 0}
                width={width}
                columns={columns}
                existing={existing}
                isActive={index === activeIndex}
                isOpen={opened?.line === entry.line}
                onActive={onActive}
                onToggle={toggle}
                onHeight={grow}
              />
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** The height of the window's letters in pixels. */
function remOfPage(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function heightOf(entry: Entry): number {
  const isTall = entry.role === 'measure' || entry.role === 'joined';
  return (isTall ? tallRow : shortRow) + (needsLook(entry) ? lookStrip : 0);
}

/** Where a key leads from a row; null for keys that lead nowhere. */
function stepOf(code: string, from: number, count: number, tops: Float64Array, room: number): number | null {
  const page = Math.max(1, Math.floor(room / Math.max(1, (tops.at(-1) ?? 1) / count)) - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[code];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}

/** The rows in view, and the one that Tab reaches wherever it is. */
function drawnRows({ first, end }: RowRange, active: number, count: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active >= first && active < end) return rows;
  return active < count ? [...rows, active].sort((one, other) => one - other) : rows;
}

/** Which rows are in view, told anew as the list is scrolled, grows or shrinks. */
function useRange(scroller: RefObject<HTMLTableElement | null>, tops: Float64Array, onSize: () => void) {
  const [range, setRange] = useState<RowRange>({ first: 0, end: 0 });
  /** The size of what is seen, known without asking the page, which would lay it out anew. */
  const size = useRef({ width: 0, room: 1 });
  const measure = (): void => {
    const box = scroller.current;
    if (!box) return;
    const next = rowsBetween(tops, box.scrollTop, box.scrollTop + size.current.room, drawnBeyond);
    setRange((now) => (now.first === next.first && now.end === next.end ? now : next));
  };
  const measureNow = useRef(measure);
  measureNow.current = measure;
  const sizeNow = useRef(onSize);
  sizeNow.current = onSize;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are the reason to look
  useLayoutEffect(() => measureNow.current(), [tops]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = (): void => {
      const head = box.firstElementChild?.clientHeight ?? 0;
      const width = box.clientWidth;
      if (width !== size.current.width) box.style.setProperty('--import-view', `${width}px`);
      size.current = { width, room: Math.max(1, box.clientHeight - head) };
      sizeNow.current();
      measureNow.current();
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);
  return { range, room: () => size.current.room, measure };
}

/** Asks for the texts of what is in view, and then of what lies around it. */
function useWishes(list: readonly Entry[], { first, end }: RowRange): void {
  useEffect(() => {
    const seen = list.slice(first, end);
    const around = [...list.slice(end, end + askedBeyond), ...list.slice(Math.max(0, first - askedBeyond), first)];
    const entries = [...seen, ...around];
    wantTexts(
      entries.flatMap(({ line, measure }) => (measure ? measure.lines : [line])),
      entries.flatMap(({ line, measure }) => (measure ? [line] : [])),
    );
  }, [list, first, end]);
}
