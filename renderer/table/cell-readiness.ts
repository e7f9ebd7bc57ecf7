// Which fields stand ready to be typed into. In a long table a field far from view is only painted: a thousand textareas would
// slow every key down. It becomes ready before it comes into view, or at once when the caret is to go there.
import { createContext, type RefObject, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** In a table of more rows than this, only the fields near the view are ready. */
const readyRows = 60;
/** How far outside the view a row's fields become ready: about one page down. */
const nearPx = 800;

/** Whether the table around a field is long. */
export const LongTable = createContext(false);

export function isLongTable(rows: number): boolean {
  return rows > readyRows;
}

interface WatchedRow {
  readonly listeners: Set<(isNear: boolean) => void>;
  isNear: boolean | null;
}

const rows = new WeakMap<Element, WatchedRow>();
const observers = new WeakMap<Element, IntersectionObserver>();
const wakers = new WeakMap<Element, () => void>();

export interface Readiness {
  /** The field of the box is to be there. One that holds the caret stays, however far it is scrolled away. */
  readonly isReady: boolean;
  /** The caret has gone: a field far from view goes too. */
  readonly settle: () => void;
}

export function useReadiness(box: RefObject<HTMLElement | null>): Readiness {
  const isLong = useContext(LongTable);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!isLong || !element) return;
    wakers.set(element, () => flushSync(() => setNear(true)));
    const forget = watchRow(element, (comes) => {
      if (comes || !element.contains(document.activeElement)) setNear(comes);
    });
    return () => {
      wakers.delete(element);
      forget();
    };
  }, [box, isLong]);
  return {
    isReady: !isLong || isNear,
    settle: () => {
      const row = box.current && rows.get(rowOf(box.current));
      if (row?.isNear === false) setNear(false);
    },
  };
}

/** The field in a box, made ready if it is not. */
export function fieldIn(box: Element): HTMLTextAreaElement | null {
  if (!box.querySelector('textarea')) wakers.get(box)?.();
  return box.querySelector('textarea');
}

/** The boxes of all fields in a table, in order, whether they are ready or not; folded ones are left out. */
export function fieldBoxes(table: Element, selector = ''): readonly HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>(`.painted${selector}`)].filter(
    (box) => box.closest('[hidden]') === null,
  );
}

function rowOf(box: Element): Element {
  return box.closest('tr') ?? box;
}

function watchRow(element: HTMLElement, listener: (isNear: boolean) => void): () => void {
  const row = rowOf(element);
  const scroller = element.closest('.desk');
  const observer = scroller && observerOf(scroller);
  const watched = rows.get(row) ?? { listeners: new Set(), isNear: null };
  if (watched.listeners.size === 0) {
    rows.set(row, watched);
    observer?.observe(row);
  }
  watched.listeners.add(listener);
  if (watched.isNear !== null) listener(watched.isNear);
  return () => {
    watched.listeners.delete(listener);
    if (watched.listeners.size > 0) return;
    observer?.unobserve(row);
    rows.delete(row);
  };
}

function observerOf(scroller: Element): IntersectionObserver {
  const known = observers.get(scroller);
  if (known) return known;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const watched = rows.get(target);
        if (!watched) continue;
        watched.isNear = isIntersecting;
        for (const listener of watched.listeners) listener(isIntersecting);
      }
    },
    { root: scroller, rootMargin: `${nearPx}px 0px` },
  );
  observers.set(scroller, observer);
  return observer;
}
