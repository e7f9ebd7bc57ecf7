// The history of one row beside the table, of all its cells or of one.
import { useState } from 'react';
import { type ColumnKey, columnsOf } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import { PanelFrame } from '../panels/PanelFrame.tsx';
import { useWording } from '../store/program.ts';
import { columnName } from '../table/column-names.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import { noFilter } from './filter.ts';
import { HistoryList } from './HistoryList.tsx';

export interface HistoryPanelProps {
  readonly register: Register;
  /** Null where no row was gone to yet. */
  readonly measureId: Id | null;
  readonly column: ColumnKey | null;
  readonly isReadOnly: boolean;
}

export function HistoryPanel({ register, measureId, column, isReadOnly }: HistoryPanelProps) {
  const words = useWording();
  const texts = words.history;
  const [wanted, setWanted] = useState(column);
  const found = measureId === null ? null : findMeasure(register, measureId);
  if (measureId === null || !found) {
    return (
      <PanelFrame title={texts.title} subtitle="">
        <p className="side-panel-empty">{texts.noRow}</p>
      </PanelFrame>
    );
  }
  const columns = columnsOf(found.fiscalYear);
  return (
    <PanelFrame
      title={texts.rowTitle(rowNumberOf(found.fiscalYear, measureId))}
      subtitle={found.measure.issue.trim().replace(/\s+/gu, ' ')}
    >
      <label className="field side-panel-choice">
        <span className="field-name">{texts.filters.what}</span>
        <select
          value={wanted ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setWanted(columns.find(({ key }) => key === chosen)?.key ?? null);
          }}
        >
          <option value="">{texts.wholeRow}</option>
          {columns.map((one) => (
            <option key={one.key} value={one.key}>
              {columnName(one, words.table.columns)}
            </option>
          ))}
        </select>
      </label>
      <HistoryList
        register={register}
        measureId={measureId}
        filter={{ ...noFilter, subject: wanted }}
        isReadOnly={isReadOnly}
      />
    </PanelFrame>
  );
}
