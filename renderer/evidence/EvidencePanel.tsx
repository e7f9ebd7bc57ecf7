// The evidence of one row: files and links in their order, and the ways to add more.
import { FilePlus2, Link2 } from 'lucide-react';
import { useState } from 'react';
import { findMeasure } from '../../src/register/find.ts';
import type { Id, Measure, Register, Round } from '../../src/register/model.ts';
import { PanelFrame } from '../panels/PanelFrame.tsx';
import { programStore, useWording } from '../store/program.ts';
import { linkDraftStore } from '../store/side-panel.ts';
import { useStore } from '../store/store.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import { EvidencePiece } from './EvidencePiece.tsx';
import { addFile } from './evidence-commands.ts';
import { itemChoices } from './evidence-items.ts';
import { LinkForm } from './LinkForm.tsx';

export interface EvidencePanelProps {
  readonly register: Register;
  /** Null where no row was gone to yet. */
  readonly measureId: Id | null;
  readonly round: Round;
  readonly isReadOnly: boolean;
}

export function EvidencePanel({ register, measureId, round, isReadOnly }: EvidencePanelProps) {
  const words = useWording().history.evidence;
  const row = measureId === null ? null : findMeasure(register, measureId);
  if (!row) {
    return (
      <PanelFrame title={words.title} subtitle="">
        <p className="side-panel-empty">{words.noRow}</p>
      </PanelFrame>
    );
  }
  const { measure, fiscalYear } = row;
  const issue = measure.issue.trim().replace(/\s+/gu, ' ');
  const items = itemChoices(measure, round.id);
  const { evidence } = measure;
  return (
    <PanelFrame title={words.of(rowNumberOf(fiscalYear, measure.id))} subtitle={issue}>
      {!isReadOnly && <AddEvidence key={measure.id} measure={measure} />}
      {evidence.length === 0 ? (
        <p className="side-panel-empty">{words.none}</p>
      ) : (
        <ol className="side-list" aria-label={words.list}>
          {evidence.map((piece, index) => (
            <EvidencePiece
              key={piece.id}
              piece={piece}
              place={index + 1}
              isLast={index === evidence.length - 1}
              items={items}
              isReadOnly={isReadOnly}
            />
          ))}
        </ol>
      )}
    </PanelFrame>
  );
}

function AddEvidence({ measure }: { readonly measure: Measure }) {
  const words = useWording().history.evidence;
  const draft = useStore(linkDraftStore, (drafts) => drafts.get(measure.id));
  const isBehindBrowser = useStore(programStore, ({ host }) => host !== 'electron');
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="evidence-add" data-evidence-of={measure.id}>
      <div className="evidence-ways">
        <button type="button" className="plain" onClick={() => void addFile(measure.id)}>
          <FilePlus2 aria-hidden size={17} strokeWidth={1.8} />
          {words.addFile}
        </button>
        <button
          type="button"
          className="plain"
          aria-expanded={isAsked || draft !== undefined}
          onClick={() => setAsked(true)}
        >
          <Link2 aria-hidden size={17} strokeWidth={1.8} />
          {words.addLink}
        </button>
      </div>
      <p className="side-panel-note">
        {!isBehindBrowser && `${words.drop} · `}
        {words.kept}
      </p>
      {(isAsked || draft !== undefined) && <LinkForm measureId={measure.id} onClose={() => setAsked(false)} />}
    </div>
  );
}
