// The history of one row beside the table, of all its cells or of one.
import { useState } from 'react';
import { type ColumnKey, columnsOf } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import { noFilter } from '../history/filter.ts';
import { rowNumber } from '../history/names.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { columnName } from '../table/column-names.ts';
import { HistoryList } from './HistoryList.tsx';
import { PanelFrame } from './PanelFrame.tsx';

export interface HistoryPanelProps {
  readonly register: Register;
  /** Null where no row was gone to yet. */
  readonly measureId: Id | null;
  readonly column: ColumnKey | null;
}

export function HistoryPanel({ register, measureId, column }: HistoryPanelProps) {
  const words = useWording();
  const texts = words.history;
  const isReadOnly = useStore(openStore, (open) => open?.file.readOnly ?? true);
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
      title={texts.rowTitle(rowNumber(found.fiscalYear, measureId))}
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
