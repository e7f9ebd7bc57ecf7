// The door to everything about lists in cells: single marks, the items of a cell, and what the keyboard does in a list.
export { continueList, type EditedText, nestItem, renumber, unnestItem } from './list-editing.ts';
export {
  closeGapsAfter,
  isBehindArabicMark,
  orderAfter,
  orderAfterMove,
  removeMarkAfter,
  removeMarkBefore,
  withThaiMarks,
} from './list-gaps.ts';
export { findItemStarts, type Item, readItems, splitRunningText } from './list-items.ts';
export { type ListMark, listMarkOf, nextMark } from './mark-reading.ts';
