// A list mark with nothing behind it.
import { hit, textRule } from '../rule.ts';

export const emptyItem = textRule('empty-item', 'warning', (view) =>
  view.items.flatMap(({ mark, text, hasItems, start }) =>
    mark === null || hasItems || text.trim() !== '' ? [] : [hit(view, start, start + mark.length, { mark })],
  ),
);
