// How much evidence a row has, as a button to it in the row's gutter.
import { Paperclip } from 'lucide-react';
import type { Id } from '../../src/register/model.ts';
import { useWording } from '../store/program.ts';
import { openEvidence } from './evidence-commands.ts';

export interface EvidenceMarkProps {
  readonly measureId: Id;
  readonly count: number;
  /** Its number, counted from 1. */
  readonly row: number;
}

/** Nothing where there is none: the row's menu has the way to the first piece. */
export function EvidenceMark({ measureId, count, row }: EvidenceMarkProps) {
  const { history, number } = useWording();
  const words = history.evidence;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="evidence-mark"
      tabIndex={-1}
      aria-label={words.countOf(row, count)}
      onClick={() => openEvidence(measureId)}
    >
      <Paperclip aria-hidden size={12} strokeWidth={2} />
      <span>{words.title}</span> <span>{number(count)}</span>
    </button>
  );
}
