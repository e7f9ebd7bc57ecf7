// A text field that is as tall as its text: a native textarea, with its own letters transparent, over a paint layer that shows
// the same text and gives the row its height. What will be marked in a text later is marked in the paint.
import { type ComponentProps, type KeyboardEvent, memo } from 'react';
import type { DraftTarget } from '../store/draft-target.ts';
import { keepTyped, leaveField, useDraft } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';

export interface PaintedFieldProps {
  readonly target: DraftTarget;
  /** The text the register holds; a draft goes before it. */
  readonly stored: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>, target: DraftTarget) => void;
  /** Data attributes by which commands find the field. */
  readonly marks: Readonly<Record<`data-${string}`, string>>;
}

// A zero-width space keeps the last, empty line of the paint as tall as the textarea's.
const lastLineHolder = '\u200B';

export const PaintedField = memo(function PaintedField(props: PaintedFieldProps) {
  const { target, stored, label, isReadOnly, placeholder, onKeyDown, marks } = props;
  const draft = useDraft(target.key);
  const text = draft?.text ?? stored;
  const fault = draft?.fault ?? null;
  const area: ComponentProps<'textarea'> = {
    value: text,
    rows: 1,
    lang: 'th',
    spellCheck: false,
    autoComplete: 'off',
    readOnly: isReadOnly,
    'aria-label': label,
    onChange: (event) => keepTyped(target, event.currentTarget.value),
    onBlur: () => leaveField(target.key),
  };
  if (placeholder !== undefined) area.placeholder = placeholder;
  if (onKeyDown) area.onKeyDown = (event) => onKeyDown(event, target);
  return (
    <div className="painted" data-fault={fault !== null}>
      <div className="paint" lang="th" aria-hidden="true">
        {text + lastLineHolder}
      </div>
      <textarea {...area} {...marks} aria-invalid={fault !== null} />
      {fault && <UnsavedMark />}
    </div>
  );
});

function UnsavedMark() {
  return (
    <p className="field-fault" role="alert">
      ! {useWording().table.notSavedCell}
    </p>
  );
}
