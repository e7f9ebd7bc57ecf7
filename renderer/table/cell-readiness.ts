// Which fields stand ready to be typed into. In a long table a field far from view is only painted: a thousand textareas would
// slow every key down. It becomes ready before it comes into view, or at once when the caret is to go there.
import { createContext, type RefObject, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** In a table of more rows than this, only the fields near the view are ready. */
const readyRows = 60;
/** How far outside the view a row is near: in a long table about one page down, so that its fields are ready in time. */
const nearPx = { long: 800, short: 200 } as const;

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
const observers = {
  long: new WeakMap<Element, IntersectionObserver>(),
  short: new WeakMap<Element, IntersectionObserver>(),
};
const wakers = new WeakMap<Element, () => void>();

export interface Readiness {
  /** The row is in view or close to it: what lies further away is not marked, since each mark costs every key a little. */
  readonly isNear: boolean;
  /** The field of the box is to be there. One that holds the caret stays, however far it is scrolled away. */
  readonly isReady: boolean;
  /** The caret has gone: a field far from view goes too. */
  readonly settle: () => void;
}

export function useReadiness(box: RefObject<HTMLElement | null>): Readiness {
  const isLong = useContext(LongTable);
  const [isNear, setNear] = useState(!isLong);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    wakers.set(element, () => flushSync(() => setNear(true)));
    const forget = watchRow(element, isLong ? 'long' : 'short', (comes) => {
      if (comes || !element.contains(document.activeElement)) setNear(comes);
    });
    return () => {
      wakers.delete(element);
      forget();
    };
  }, [box, isLong]);
  return {
    isNear,
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

function watchRow(element: HTMLElement, length: keyof typeof nearPx, listener: (isNear: boolean) => void): () => void {
  const row = rowOf(element);
  const scroller = element.closest('.desk');
  const observer = scroller && observerOf(scroller, length);
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

function observerOf(scroller: Element, length: keyof typeof nearPx): IntersectionObserver {
  const known = observers[length].get(scroller);
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
    { root: scroller, rootMargin: `${nearPx[length]}px 0px` },
  );
  observers[length].set(scroller, observer);
  return observer;
}
