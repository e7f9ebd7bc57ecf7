// The register as the paper shows it: sticky column headings, groups, measures, in the widths of the print. A plain semantic
// table, so that every row is as tall as its text and nothing is ever hidden.
import { Plus } from 'lucide-react';
import { columns } from '../../src/register/columns.ts';
import { addGroup, addLastRow } from '../commands/row-commands.ts';
import { useWording } from '../store/program.ts';
import type { Shown } from '../store/view.ts';
import { GroupSection } from './GroupSection.tsx';

/** The row numbers' share of the table's width; the five columns divide the rest as on paper. */
const gutterShare = 0.056;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

export interface PaperTableProps {
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function PaperTable({ shown, isReadOnly }: PaperTableProps) {
  const words = useWording().table;
  const { fiscalYear, round } = shown;
  const { groups } = fiscalYear;
  const before = groups.map((_group, index) =>
    groups.slice(0, index).reduce((count, group) => count + group.measures.length, 0),
  );
  const measureCount = groups.reduce((count, group) => count + group.measures.length, 0);
  return (
    <div className="sheet">
      <p id="table-help" className="unseen">
        {words.help}
      </p>
      <table className="paper" aria-describedby="table-help">
        <caption className="unseen">{words.caption(fiscalYear.year, round.months)}</caption>
        <colgroup>
          <col style={{ width: percent(gutterShare) }} />
          {columns.map((column) => (
            <col key={column.key} style={{ width: percent(column.widthShare * (1 - gutterShare)) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.rowColumn}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <span lang="th">{column.heading}</span>
                {words.columns[column.key] !== column.heading && (
                  <span className="gloss">{words.columns[column.key]}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group, index) => (
          <GroupSection
            key={group.id}
            group={group}
            roundId={round.id}
            place={index + 1}
            groupCount={groups.length}
            measuresBefore={before[index] ?? 0}
            measureCount={measureCount}
            isReadOnly={isReadOnly}
          />
        ))}
      </table>
      {groups.length === 0 && <EmptyTable isReadOnly={isReadOnly} />}
      {!isReadOnly && groups.length > 0 && <SheetFoot />}
    </div>
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
    </div>
  );
}

function EmptyTable({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const words = useWording().table;
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
    </div>
  );
}
