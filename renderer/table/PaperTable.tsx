// The register as the paper shows it: sticky column headings, groups, measures, in the widths of the print. A plain semantic
// table, so that every row is as tall as its text and nothing is ever hidden.
import { BookOpen, FileInput, Plus } from 'lucide-react';
import { memo, useMemo } from 'react';
import { type Column, columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear, Round } from '../../src/register/model.ts';
import { runCommand } from '../commands/command-table.ts';
import { addGroup, addLastRow } from '../commands/group-commands.ts';
import { NoRowShown } from '../filters/NoRowShown.tsx';
import { HelpButton } from '../help/HelpButton.tsx';
import { useHiddenRows } from '../store/hidden-rows.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { isLongTable, LongTable } from './cell-readiness.ts';
import { columnStore } from './column-state.ts';
import { DragLayer } from './DragLayer.tsx';
import { GroupSection } from './GroupSection.tsx';
import { OneRowView } from './OneRowView.tsx';
import { SelectionBar } from './SelectionBar.tsx';

/** The row numbers' share of the table's width; the columns divide the rest as on paper. */
const gutterShare = 0.062;

/** Words stay whole in five columns of this width; each further one takes its own room. */
const leastWidth = (columnCount: number) => `calc(${46 + Math.max(0, columnCount - 5) * 5}rem * var(--zoom))`;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** In a table of more rows than this, texts out of sight are not laid out: their rows have an estimated height until they come near. */
const endlessRows = 300;

export interface PaperTableProps {
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function PaperTable({ shown, isReadOnly }: PaperTableProps) {
  const { fiscalYear, round } = shown;
  const isOneRow = useStore(programStore, ({ preferences }) => preferences.oneRowView);
  const filteredOut = useHiddenRows();
  if (fiscalYear.groups.length === 0) {
    return (
      <div className="sheet">
        <EmptyTable isReadOnly={isReadOnly} />
      </div>
    );
  }
  const rows = fiscalYear.groups.flatMap((group) => group.measures);
  if (rows.length > 0 && rows.every(({ id }) => filteredOut.has(id))) {
    return (
      <div className="sheet">
        <NoRowShown rowCount={rows.length} />
      </div>
    );
  }
  const View = isOneRow ? OneRowView : Sheet;
  return (
    <>
      <View fiscalYear={fiscalYear} round={round} isReadOnly={isReadOnly} />
      <AssignDialog />
    </>
  );
}

interface SheetProps {
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  readonly isReadOnly: boolean;
}

/** It draws anew when the year changes, and not at every move of the caret. */
const Sheet = memo(function Sheet({ fiscalYear, round, isReadOnly }: SheetProps) {
  const words = useWording().table;
  const { groups } = fiscalYear;
  const columns = useMemo(() => columnsOf({ columns: fiscalYear.columns }), [fiscalYear.columns]);
  const before = groups.map((_group, index) =>
    groups.slice(0, index).reduce((count, group) => count + group.measures.length, 0),
  );
  const rowCount = groups.reduce((count, group) => count + group.measures.length, 0);
  return (
    <>
      <div className="sheet" style={{ minWidth: leastWidth(columns.length) }}>
        <p id="table-help" className="unseen">
          {words.help}
        </p>
        <table className="paper" aria-describedby="table-help" data-endless={rowCount > endlessRows || undefined}>
          <caption className="unseen">{words.caption(fiscalYear.year, round.months)}</caption>
          <Widths columns={columns} />
          <ColumnHeads fiscalYearId={fiscalYear.id} columns={columns} isReadOnly={isReadOnly} />
          <LongTable value={isLongTable(rowCount)}>
            {groups.map((group, index) => (
              <GroupSection
                key={group.id}
                group={group}
                columns={columns}
                roundId={round.id}
                place={index + 1}
                groupCount={groups.length}
                measuresBefore={before[index] ?? 0}
                isReadOnly={isReadOnly}
              />
            ))}
          </LongTable>
        </table>
        {!isReadOnly && <SheetFoot />}
      </div>
      <SelectionBar fiscalYear={fiscalYear} isReadOnly={isReadOnly} />
      <DragLayer />
    </>
  );
});

/** The widths alone, so that a border under way draws nothing else anew. */
function Widths({ columns }: { readonly columns: readonly Column[] }) {
  const shown = useStore(columnStore, ({ widths }) => widths) ?? columns;
  return (
    <colgroup>
      <col style={{ width: percent(gutterShare) }} />
      {shown.map((column) => (
        <col key={column.key} style={{ width: percent(column.widthShare * (1 - gutterShare)) }} />
      ))}
    </colgroup>
  );
}

function SheetFoot() {
  const words = useWording();
  return (
    <div className="sheet-foot">
      <button type="button" className="quiet" data-after-table onClick={addLastRow}>
        <Plus aria-hidden size={17} strokeWidth={1.8} />
        {words.table.addRow}
      </button>
      <button type="button" className="quiet" onClick={() => addGroup()}>
        <Plus aria-hidden size={17} strokeWidth={1.8} />
        {words.commands.addGroup}
      </button>
      <button type="button" className="quiet" onClick={() => runCommand('chooseIndicator')}>
        <BookOpen aria-hidden size={17} strokeWidth={1.8} />
        {words.commands.chooseIndicator}
      </button>
    </div>
  );
}

function EmptyTable({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { table: words, importing } = useWording();
  return (
    <div className="empty-table">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      {!isReadOnly && (
        <button type="button" className="primary" data-table-start onClick={() => addGroup()}>
          <Plus aria-hidden size={18} strokeWidth={1.8} />
          {words.addFirstGroup}
        </button>
      )}
      {!isReadOnly && (
        <button type="button" className="plain" onClick={() => runCommand('importSource')}>
          <FileInput aria-hidden size={18} strokeWidth={1.8} />
          {importing.fromFile}
        </button>
      )}
      <HelpButton page="firstReport" className="quiet" />
    </div>
  );
}
