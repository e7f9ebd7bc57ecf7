// The keyboard in the list of findings: arrows go from one to the next, and a finding that goes because it was mended leaves the focus
// to the one that takes its place.
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function headsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding-head]') ?? [])];
}

/** Up and down go to the finding before and behind, Home and End to the ends. */
export function arrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (!(target instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.shiftKey) return;
  const heads = headsIn(event.currentTarget);
  const at = indexAt(heads, target);
  const by = steps[event.code];
  const next = event.code === 'Home' ? 0 : event.code === 'End' ? heads.length - 1 : by === undefined ? null : at + by;
  const head = next === null ? undefined : heads[Math.min(heads.length - 1, Math.max(0, next))];
  if (!head) return;
  event.preventDefault();
  head.focus();
  head.closest('.finding-item, .finding-card')?.scrollIntoView({ block: 'nearest' });
}

/** The last head at or before an element: the finding it belongs to. */
function indexAt(heads: readonly HTMLElement[], element: HTMLElement): number {
  const own = element.closest('.finding-item, .finding-card');
  const inOwn = heads.findIndex((head) => head.closest('.finding-item, .finding-card') === own);
  return Math.max(0, inOwn);
}

/** Where the focus is in the list; when its finding goes, the one in its place has it. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, drawn: unknown): void {
  const index = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const enter = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) index.current = indexAt(headsIn(element), target);
    };
    const leave = ({ target }: FocusEvent): void => {
      // What is taken away loses the focus too; that is known only when it has gone.
      queueMicrotask(() => {
        const isGone = target instanceof Node && !target.isConnected;
        if (!isGone && !element.contains(document.activeElement)) index.current = null;
      });
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is the reason to look
  useEffect(() => {
    if (index.current === null || document.activeElement !== document.body) return;
    const heads = headsIn(list.current);
    const next = heads[Math.min(index.current, heads.length - 1)];
    (next ?? list.current?.closest<HTMLElement>('[data-side-panel]'))?.focus();
  }, [drawn]);
}
