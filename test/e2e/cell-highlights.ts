// What is marked in the cells of a window without elements of its own: the ranges the program gave the browser to draw.
import type { Page } from 'playwright-core';

/** The marked words of a kind ("due", "warning") in the fields a selector finds, in the order they were marked. */
export function highlighted(page: Page, kind: string, within = '.painted'): Promise<readonly string[]> {
  return page.evaluate(
    ([name, selector]) =>
      [...(CSS.highlights.get(`mark-${name}`) ?? [])].flatMap((marked) => {
        const { startContainer, startOffset, endContainer, endOffset } = marked;
        if (!startContainer.isConnected || !startContainer.parentElement?.closest(selector)) return [];
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return [range.toString()];
      }),
    [kind, within] as const,
  );
}
