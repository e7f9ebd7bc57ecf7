// Which panel stands beside the table; the row it is about is the one the caret is in.
import type { Register } from '../../src/register/model.ts';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { NotesPanel } from '../notes/NotesPanel.tsx';
import { PreflightPanel } from '../preflight/PreflightPanel.tsx';
import { sidePanelStore } from '../store/side-panel.ts';
import { useStore } from '../store/store.ts';
import { type Shown, viewStore } from '../store/view.ts';

export interface SidePanelProps {
  readonly register: Register;
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function SidePanel({ register, shown, isReadOnly }: SidePanelProps) {
  const panel = useStore(sidePanelStore, (state) => state);
  const measureId = useStore(viewStore, ({ active }) => active?.measureId ?? null);
  if (!panel) return null;
  if (panel.kind === 'notes') return <NotesPanel fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />;
  if (panel.kind === 'preflight') return <PreflightPanel shown={shown} isReadOnly={isReadOnly} />;
  if (panel.kind === 'history') {
    // Another row or column is another history.
    const key = `${measureId} ${panel.column}`;
    const about = { register, measureId, column: panel.column };
    return <HistoryPanel key={key} {...about} isReadOnly={isReadOnly} />;
  }
  return <EvidencePanel register={register} measureId={measureId} round={shown.round} isReadOnly={isReadOnly} />;
}
