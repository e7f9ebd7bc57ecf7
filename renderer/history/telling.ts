// What is told of one step: its parts, and what it takes to put them into words.
import type { CellAddress, ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import type { Names } from './names.ts';

/** By what a part is filtered. */
export type Subject = ColumnKey | 'heading' | 'note' | 'evidence' | 'rows' | 'settings';

export interface HistoryPart {
  readonly subject: Subject;
  /** What was touched, e.g. "แถวที่ ๓ · การดำเนินการ". */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** The row it is about; null where it is about none. */
  readonly measureId: Id | null;
  /** The cell whose text it is, which can be brought back alone. */
  readonly cell: CellAddress | null;
}

export interface Telling {
  readonly names: Names;
  readonly words: WindowWording;
}

/** Names one after another, without those that need not be said. */
export function titled(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' · ');
}
