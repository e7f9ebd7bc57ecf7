// One thing dragged by mouse, finger or pen: from the press over a small distance until it is let go, or Esc takes it back. It knows
// the pointer and the scrolling of the desk, not what is dragged.

export interface DragPlan {
  /** The pointer has moved far enough to mean it. */
  readonly begin: () => void;
  readonly move: (x: number, y: number) => void;
  readonly drop: () => void;
  /** It is over, dropped or not. */
  readonly end: () => void;
}

export interface DragManner {
  readonly slack?: number;
  readonly scrolls?: boolean;
  /** What the pointer looks like on the way. */
  readonly direction?: 'any' | 'sideways';
}

/** Less than this is a click with an unsteady hand. */
const slackPx = 4;

/** So near to the desk's edge the desk scrolls, by at most so much a frame. */
const scrollZonePx = 56;
const scrollStepPx = 18;

/**
 * Follows the pointer that was pressed on `handle`. `slack` is how far it must go before it is a drag; `scrolls` lets the desk come
 * along at its edges. A drag swallows the click that would follow.
 */
export function followPointer(
  pressed: PointerEvent,
  handle: HTMLElement,
  plan: DragPlan,
  { slack = slackPx, scrolls = false, direction = 'any' }: DragManner = {},
): void {
  const desk = handle.closest<HTMLElement>('.desk');
  let isDragging = false;
  let at = { x: pressed.clientX, y: pressed.clientY };
  let frame = 0;
  const watch = new AbortController();
  const options = { signal: watch.signal, capture: true };

  const stop = (): void => {
    watch.abort();
    cancelAnimationFrame(frame);
    if (!isDragging) return;
    document.documentElement.removeAttribute('data-dragging');
    plan.end();
  };

  /** Before the button is let go: what is in the hand goes back, and letting go does nothing more. */
  const giveUp = (): void => {
    if (isDragging) window.addEventListener('pointerup', swallowClick, { once: true, capture: true });
    stop();
  };

  const scroll = (): void => {
    frame = requestAnimationFrame(scroll);
    if (!desk || !scrolls) return;
    const { top, bottom } = desk.getBoundingClientRect();
    const over = Math.max(0, top + scrollZonePx - at.y) - Math.max(0, at.y - (bottom - scrollZonePx));
    if (over === 0) return;
    const step = Math.min(1, Math.abs(over) / scrollZonePx) * scrollStepPx;
    desk.scrollTop -= Math.sign(over) * step;
    plan.move(at.x, at.y);
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== pressed.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (!isDragging) {
        if (Math.hypot(at.x - pressed.clientX, at.y - pressed.clientY) < slack) return;
        isDragging = true;
        handle.setPointerCapture(pressed.pointerId);
        document.documentElement.dataset.dragging = direction;
        plan.begin();
        if (scrolls) frame = requestAnimationFrame(scroll);
      }
      plan.move(at.x, at.y);
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== pressed.pointerId) return;
      if (isDragging) {
        plan.drop();
        swallowClick();
      }
      stop();
    },
    options,
  );
  window.addEventListener('pointercancel', stop, options);
  window.addEventListener('blur', giveUp, { signal: watch.signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isDragging) return;
      // No key does anything else meanwhile: the table must not change under the hand.
      event.preventDefault();
      event.stopPropagation();
      if (event.code === 'Escape') giveUp();
    },
    options,
  );
}

/** The click that follows a drag on the same button is none. It comes right after the pointer goes up, or not at all. */
function swallowClick(): void {
  const watch = new AbortController();
  window.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
    },
    { signal: watch.signal, capture: true },
  );
  setTimeout(() => watch.abort());
}
