// A text of the register outside the table as a field: what is typed is a draft like a cell's, saved by itself.
import { useId } from 'react';
import type { AppError } from '../../src/errors.ts';
import type { DraftTarget } from '../store/draft-target.ts';
import { keepTyped, leaveField, useDraft } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';

export interface TextFieldProps {
  readonly label: string;
  /** Spoken instead of `label` where the same label stands in several rows. */
  readonly fullLabel?: string;
  readonly target: DraftTarget;
  readonly stored: string;
  readonly isReadOnly: boolean;
  /** One line, or as many as the text has. */
  readonly lines?: 'one' | 'many';
  /** An example or what it is for. */
  readonly note?: string;
  /** Said where the register does not take the text; without it, that it is not saved. */
  readonly faultText?: (fault: AppError) => string;
}

/** Saved while one types and when it is left; a text the register does not take stays as typed, with the reason under it. */
export function TextField({ label, fullLabel, target, stored, isReadOnly, lines = 'one', ...more }: TextFieldProps) {
  const words = useWording();
  const id = useId();
  const draft = useDraft(target.key);
  const fault = draft?.fault ?? null;
  const described = [more.note === undefined ? '' : `${id}-note`, fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const field = {
    value: draft?.text ?? stored,
    lang: 'th',
    spellCheck: false,
    autoComplete: 'off',
    readOnly: isReadOnly,
    'aria-label': fullLabel,
    'aria-invalid': fault !== null,
    'aria-describedby': described || undefined,
    'data-draft': target.key,
    onChange: (event: { currentTarget: { value: string } }) => keepTyped(target, event.currentTarget.value),
    onBlur: () => leaveField(target.key),
  };
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      {lines === 'one' ? <input id={id} type="text" {...field} /> : <textarea id={id} {...field} rows={2} />}
      {more.note !== undefined && (
        <span className="field-note" id={`${id}-note`}>
          {more.note}
        </span>
      )}
      {fault && (
        <span className="field-fault" id={`${id}-fault`} role="status">
          ! {more.faultText?.(fault) ?? words.table.notSavedCell}
        </span>
      )}
    </div>
  );
}
