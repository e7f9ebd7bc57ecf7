// What the menu of the columns offers.
import { columnsOf } from '../../src/register/columns.ts';
import { resetColumns, showColumn } from '../commands/column-commands.ts';
import type { MenuEntry } from '../panels/menu.ts';
import { optionalColumns } from '../store/column-shapes.ts';
import { wording } from '../store/program.ts';
import { shownYear } from '../store/shown.ts';
import { columnName } from './column-names.ts';
import { patchColumns } from './column-state.ts';

export function columnMenu(): readonly MenuEntry[] {
  const fiscalYear = shownYear();
  if (!fiscalYear) return [];
  const words = wording();
  const { columns: texts } = words.rows;
  const shown = columnsOf(fiscalYear);
  const isReset = fiscalYear.columns.length === 0;
  return [
    ...optionalColumns.map((column): MenuEntry => {
      const present = shown.find(({ key }) => key === column.key);
      const name = columnName(present ?? column, words.table.columns);
      return {
        id: column.key,
        label: present ? texts.hide(name) : texts.show(name),
        remark: present ? '✓' : '',
        run: () => showColumn(column.key, !present),
      };
    }),
    {
      id: 'heading',
      label: texts.editHeading,
      startsSection: true,
      entries: shown.map((column) => ({
        id: column.key,
        label: columnName(column, words.table.columns),
        run: () => patchColumns({ editedHeading: column.key }),
      })),
    },
    { id: 'widths', label: texts.widths, run: focusFirstBorder },
    { id: 'reset', label: words.commands.resetColumns, isDisabled: isReset, startsSection: true, run: resetColumns },
  ];
}

function focusFirstBorder(): void {
  // The menu gives the focus back first.
  setTimeout(() => document.querySelector<HTMLElement>('.column-border')?.focus());
}
