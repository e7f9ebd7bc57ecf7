// The picture of a drag: what is in the hand beside the pointer, and the line where it would go.
import { createPortal } from 'react-dom';
import type { RowsWording } from '../../src/wording/th/rows.ts';
import { useWording } from '../store/program.ts';
import { shownYear } from '../store/shown.ts';
import { useStore } from '../store/store.ts';
import { type Drag, dragStore } from './row-drag.ts';
import { rowNumberOf } from './row-moves.ts';

export function DragLayer() {
  const drag = useStore(dragStore, (state) => state);
  const words = useWording().rows.drag;
  if (!drag) return null;
  const { x, y, line, intoGroup } = drag;
  return createPortal(
    <div aria-hidden>
      {line && <div className="drop-line" style={{ left: line.left, top: line.top, width: line.width }} />}
      <div className="drag-ghost" style={{ left: x, top: y }}>
        <strong>{wordsOf(drag, words)}</strong>
        <span>{intoGroup === null ? words.cancel : words.intoFolded}</span>
      </div>
    </div>,
    document.body,
  );
}

function wordsOf({ kind, ids }: Drag, words: RowsWording['drag']): string {
  const fiscalYear = shownYear();
  const [first] = ids;
  if (!fiscalYear || first === undefined) return '';
  if (kind === 'group') {
    return words.group(fiscalYear.groups.find(({ id }) => id === first)?.measures.length ?? 0);
  }
  return ids.size === 1 ? words.row(rowNumberOf(fiscalYear, first)) : words.rows(ids.size);
}
