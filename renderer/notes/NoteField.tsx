// The text of one note as a field: typed, kept as a draft, saved by itself.
import type { CellAddress } from '../../src/register/columns.ts';
import { noteTarget } from '../store/draft-target.ts';
import { keepTyped, leaveField, useDraft } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';

export interface NoteFieldProps {
  readonly cell: CellAddress;
  /** As the register has it; a draft goes before it. */
  readonly stored: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly takesFocus?: boolean;
}

export function NoteField({ cell, stored, label, isReadOnly, takesFocus = false }: NoteFieldProps) {
  const words = useWording();
  const target = noteTarget(cell);
  const draft = useDraft(target.key);
  return (
    <div className="field">
      <textarea
        className="note-field"
        rows={3}
        lang="th"
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-invalid={draft?.fault != null}
        // biome-ignore lint/a11y/noAutofocus: the note was asked for, and closing it gives the caret back to its cell
        autoFocus={takesFocus}
        placeholder={words.history.notes.example}
        readOnly={isReadOnly}
        value={draft?.text ?? stored}
        onChange={(event) => keepTyped(target, event.currentTarget.value)}
        onBlur={() => leaveField(target.key)}
      />
      {draft?.fault && (
        <span className="field-fault" role="alert">
          ! {words.table.notSavedCell}
        </span>
      )}
    </div>
  );
}
