// What can be done with the selected rows, in a bar over the table's lower edge as long as any are selected.
import { Building2, ClipboardCopy, CopyPlus, Flag, FolderInput, Trash2, X } from 'lucide-react';
import { useEffect } from 'react';
import { Toolbar } from 'react-aria-components';
import type { FiscalYear, Id } from '../../src/register/model.ts';
import { copyRows } from '../clipboard/copy-rows.ts';
import { deleteRows, duplicateRows } from '../commands/row-commands.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import { assignQuestionStore } from '../store/assign-question.ts';
import { useHiddenRows } from '../store/hidden-rows.ts';
import { useWording } from '../store/program.ts';
import { clearSelection, selectedRowsOf, selectionStore } from '../store/selection.ts';
import { useStore } from '../store/store.ts';
import { focusHandle } from './focus.ts';
import { flagMenu, groupsMenu } from './row-menu.ts';

export interface SelectionBarProps {
  readonly fiscalYear: FiscalYear;
  readonly isReadOnly: boolean;
}

export function SelectionBar({ fiscalYear, isReadOnly }: SelectionBarProps) {
  const words = useWording().rows.selection;
  const rows = selectedRowsOf(
    fiscalYear,
    useStore(selectionStore, (selection) => selection),
    useHiddenRows(),
  );
  const isSelecting = rows.length > 0;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-selecting', isSelecting);
    return () => document.documentElement.removeAttribute('data-selecting');
  }, [isSelecting]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc anywhere in the bar leaves it
    <div
      className="selection-place"
      onKeyDown={(event) => {
        if (event.code === 'Escape') leave(rows);
      }}
    >
      {/* Always there, so that a screen reader hears the count change. */}
      <p className="unseen" role="status">
        {rows.length > 0 && words.count(rows.length)}
      </p>
      {rows.length > 0 && <Bar rows={rows} isReadOnly={isReadOnly} />}
    </div>
  );
}

function Bar({ rows, isReadOnly }: { readonly rows: readonly Id[]; readonly isReadOnly: boolean }) {
  const words = useWording().rows.selection;
  const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;
  const copy = (
    <button type="button" className="quiet" onClick={() => copyRows(rows)}>
      <ClipboardCopy {...icon} />
      {words.copy}
    </button>
  );
  return (
    <Toolbar className="selection-bar" aria-label={words.label}>
      <strong aria-hidden>{words.count(rows.length)}</strong>
      {!isReadOnly && (
        <>
          <button type="button" className="quiet" onClick={() => duplicateRows(rows)}>
            <CopyPlus {...icon} />
            {words.duplicate}
          </button>
          <MenuButton className="quiet" label={words.moveTo} entries={() => groupsMenu(rows)}>
            <FolderInput {...icon} />
            {words.moveTo}
          </MenuButton>
          <button type="button" className="quiet" onClick={() => assignQuestionStore.set(rows)}>
            <Building2 {...icon} />
            {words.assign}
          </button>
          <MenuButton className="quiet" label={words.flag} entries={() => flagMenu(rows)}>
            <Flag {...icon} />
            {words.flag}
          </MenuButton>
          {copy}
          <button type="button" className="quiet danger" onClick={() => deleteRows(rows)}>
            <Trash2 {...icon} />
            {words.remove}
          </button>
        </>
      )}
      {isReadOnly && copy}
      <button type="button" className="quiet" onClick={() => leave(rows)}>
        <X {...icon} />
        {words.clear}
      </button>
    </Toolbar>
  );
}

/** Lets the rows go; the focus returns to the first of them. */
function leave([first]: readonly Id[]): void {
  clearSelection();
  if (first !== undefined) focusHandle(first);
}
