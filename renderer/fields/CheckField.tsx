// A box to tick, with a line about what it does.
import { useId } from 'react';

export interface CheckFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** The line under it is no part of its name. */
export function CheckField({ label, note, isChecked, isDisabled = false, onChange }: CheckFieldProps) {
  const noteId = useId();
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={isChecked}
          disabled={isDisabled}
          aria-describedby={note === undefined ? undefined : noteId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {note !== undefined && (
        <span className="field-note" id={noteId}>
          {note}
        </span>
      )}
    </div>
  );
}
