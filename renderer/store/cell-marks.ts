// What is marked in texts on the screen, by draft key: the paint of a cell draws it. It does not know why something is marked.
import { createStore, useStore } from './store.ts';

export interface CellMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'hit' | 'current-hit';
}

/** From left to right, without overlap. A text without marks has no entry. */
export const cellMarkStore = createStore<ReadonlyMap<string, readonly CellMark[]>>(new Map());

export function useCellMarks(key: string): readonly CellMark[] | undefined {
  return useStore(cellMarkStore, (marks) => marks.get(key));
}
