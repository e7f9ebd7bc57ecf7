// Which panel stands beside the table; the row it is about is the one the caret is in.

import { findMeasure } from '../../src/register/find.ts';
import type { FiscalYear, Group, Id, Measure, Register } from '../../src/register/model.ts';
import { PreflightPanel } from '../preflight/PreflightPanel.tsx';
import { sidePanelStore } from '../store/side-panel.ts';
import { useStore } from '../store/store.ts';
import { type Shown, viewStore } from '../store/view.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';

export interface SidePanelProps {
  readonly register: Register;
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

/** The row a panel is about. */
export interface RowShown {
  readonly fiscalYear: FiscalYear;
  readonly group: Group;
  readonly measure: Measure;
}

export function SidePanel({ register, shown, isReadOnly }: SidePanelProps) {
  const panel = useStore(sidePanelStore, (state) => state);
  const measureId = useStore(viewStore, ({ active }) => active?.measureId ?? null);
  if (!panel) return null;
  if (panel.kind === 'notes') return <NotesPanel fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />;
  if (panel.kind === 'preflight') return <PreflightPanel shown={shown} isReadOnly={isReadOnly} />;
  const row = measureId === null ? null : rowIn(register, measureId);
  if (panel.kind === 'history') {
    // Another row or column is another history.
    const key = `${measureId} ${panel.column}`;
    return <HistoryPanel key={key} register={register} measureId={measureId} column={panel.column} />;
  }
  return <EvidencePanel row={row} round={shown.round} isReadOnly={isReadOnly} />;
}

function rowIn(register: Register, measureId: Id): RowShown | null {
  return findMeasure(register, measureId);
}
