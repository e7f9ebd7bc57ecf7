// At the foot of a row's actions, while the pointer is over the row or the focus in it: the way to record a result. The keys have F4
// and the row's menu.
import { Plus } from 'lucide-react';
import type { Id } from '../../src/register/model.ts';
import { useWording } from '../store/program.ts';
import { openComposer } from './composer-store.ts';

export interface RecordButtonProps {
  readonly measureId: Id;
  /** Of the row, counted from 1. */
  readonly number: number;
}

export function RecordButton({ measureId, number }: RecordButtonProps) {
  const words = useWording().followup.composer;
  return (
    <button
      type="button"
      className="record-button"
      tabIndex={-1}
      aria-label={words.buttonOf(number)}
      onClick={() => openComposer(measureId)}
    >
      <Plus aria-hidden size={14} strokeWidth={2} />
      {words.button}
    </button>
  );
}
