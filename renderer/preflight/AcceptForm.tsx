// The word that a finding is right, with a reason if one likes.
import { Check } from 'lucide-react';
import { useState } from 'react';
import { maxNameLength } from '../../src/register/limits.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useWording } from '../store/program.ts';

export interface AcceptFormProps {
  readonly owner: string;
  readonly onAccept: (reason: string) => void;
  readonly onClose: () => void;
}

export function AcceptForm({ owner, onAccept, onClose }: AcceptFormProps) {
  const all = useWording();
  const words = all.preflight.panel;
  const [reason, setReason] = useState('');
  return (
    <form
      className="accept-form"
      aria-label={words.of(words.accept, owner)}
      onSubmit={(event) => {
        event.preventDefault();
        onAccept(reason);
      }}
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TypedField
        isFirst
        label={words.reason}
        placeholder={words.reasonExample}
        maxLength={maxNameLength}
        value={reason}
        onChange={setReason}
      />
      <div className="finding-actions">
        <button type="submit" className="primary small">
          <Check aria-hidden size={15} strokeWidth={2} />
          {words.confirm}
        </button>
        <button type="button" className="plain small" onClick={onClose}>
          {all.cancel}
        </button>
      </div>
      <p className="field-note">{words.acceptNote}</p>
    </form>
  );
}
