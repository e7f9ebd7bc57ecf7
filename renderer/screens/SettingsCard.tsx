// One titled part of the settings, and the text field all parts use.
import { type ReactNode, useId } from 'react';
import type { AppError } from '../../src/errors.ts';
import type { DraftTarget } from '../store/draft-target.ts';
import { keepTyped, leaveField, useDraft } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';

interface SettingsCardProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

export function SettingsCard({ title, note, children }: SettingsCardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        <p>{note}</p>
      </header>
      {children}
    </section>
  );
}

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

export function TextField({ label, fullLabel, target, stored, isReadOnly, lines = 'one', ...more }: TextFieldProps) {
  const words = useWording();
  const id = useId();
  const noteId = useId();
  const draft = useDraft(target.key);
  const field = {
    value: draft?.text ?? stored,
    lang: 'th',
    spellCheck: false,
    autoComplete: 'off',
    readOnly: isReadOnly,
    'aria-label': fullLabel,
    'aria-describedby': more.note === undefined ? undefined : noteId,
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
        <span className="field-note" id={noteId}>
          {more.note}
        </span>
      )}
      {draft?.fault && (
        <span className="field-fault" role="status">
          ! {more.faultText?.(draft.fault) ?? words.table.notSavedCell}
        </span>
      )}
    </div>
  );
}
