// A list of one item: numbers are for telling several apart.
import { listsOf } from '../cell-items.ts';
import { hit, textRule } from '../rule.ts';

/** A list in running text, whose second mark begins no line. */
const goesOn = /\s(?:[2๒][.)]|[0-9๐-๙]{1,2}\.[2๒]\))\s?\S/u;

export const singleItemList = textRule('single-item-list', 'hint', (view) =>
  listsOf(view.items).flatMap((list) => {
    const [only] = list;
    if (!only || list.length > 1 || view.column === null || view.column === 'issue') return [];
    if (goesOn.test(only.text)) return [];
    const mark = hit(view, only.start, only.start + (only.mark?.length ?? 0), {});
    const isAlone = only.depth === 1 && !only.hasItems;
    return [
      isAlone ? { ...mark, edits: [{ place: view.place, start: only.start, end: only.textStart, text: '' }] } : mark,
    ];
  }),
);
