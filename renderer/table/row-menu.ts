// What the menus of a row and of a group offer.
import type { Group, Id } from '../../src/register/model.ts';
import { keysText } from '../commands/command-table.ts';
import {
  addGroup,
  addRow,
  deleteGroup,
  deleteRow,
  duplicateRow,
  moveGroup,
  moveRow,
} from '../commands/row-commands.ts';
import type { MenuEntry } from '../panels/menu.ts';
import { wording } from '../store/program.ts';

export function rowMenu(
  measureId: Id,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly MenuEntry[] {
  const words = wording().commands;
  return [
    { id: 'above', label: words.addRowAbove, remark: keysText('addRowAbove'), run: () => addRow(measureId, 'above') },
    { id: 'below', label: words.addRowBelow, remark: keysText('addRowBelow'), run: () => addRow(measureId, 'below') },
    {
      id: 'duplicate',
      label: words.duplicateRow,
      remark: keysText('duplicateRow'),
      run: () => duplicateRow(measureId),
    },
    {
      id: 'up',
      label: words.moveRowUp,
      remark: keysText('moveRowUp'),
      isDisabled: place.isFirst,
      startsSection: true,
      run: () => moveRow(measureId, -1),
    },
    {
      id: 'down',
      label: words.moveRowDown,
      remark: keysText('moveRowDown'),
      isDisabled: place.isLast,
      run: () => moveRow(measureId, 1),
    },
    { id: 'delete', label: words.deleteRow, tone: 'danger', startsSection: true, run: () => deleteRow(measureId) },
  ];
}

export function groupMenu(
  group: Group,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly MenuEntry[] {
  const words = wording().commands;
  return [
    { id: 'add', label: words.addGroup, run: () => addGroup(group.id) },
    {
      id: 'up',
      label: words.moveGroupUp,
      isDisabled: place.isFirst,
      startsSection: true,
      run: () => moveGroup(group.id, -1),
    },
    { id: 'down', label: words.moveGroupDown, isDisabled: place.isLast, run: () => moveGroup(group.id, 1) },
    { id: 'delete', label: words.deleteGroup, tone: 'danger', startsSection: true, run: () => deleteGroup(group.id) },
  ];
}
