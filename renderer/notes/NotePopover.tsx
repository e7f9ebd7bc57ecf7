// The note on one cell, hanging at the cell: to read, write, or empty, which takes it away. Esc goes back into the cell.
import { List, X } from 'lucide-react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { noteText } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { Register } from '../../src/register/model.ts';
import { useWording } from '../store/program.ts';
import { openNoteStore } from '../store/side-panel.ts';
import { useStore } from '../store/store.ts';
import { NoteField } from './NoteField.tsx';
import { closeNote, openNotes } from './note-commands.ts';

export interface NotePopoverProps {
  readonly register: Register;
  readonly isReadOnly: boolean;
}

export function NotePopover({ register, isReadOnly }: NotePopoverProps) {
  const words = useWording();
  const texts = words.history.notes;
  const open = useStore(openNoteStore, (state) => state);
  const measure = open && findMeasure(register, open.cell.measureId)?.measure;
  if (!open || !measure) return null;
  const { cell, field } = open;
  const title = texts.of(field.getAttribute('aria-label') ?? words.table.columns[cell.column]);
  return (
    <Popover
      className="note-popover"
      triggerRef={{ current: field }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && closeNote()}
      // Beside the cell and not over it: one writes about what stands there.
      placement="right top"
      offset={4}
    >
      <Dialog>
        <div className="note-head">
          <Heading slot="title">{title}</Heading>
          <button type="button" className="quiet small" onClick={closeNote}>
            <X aria-hidden size={15} strokeWidth={1.8} />
            {words.close}
          </button>
        </div>
        <NoteField
          cell={cell}
          stored={noteText(measure, cell)}
          label={texts.field}
          isReadOnly={isReadOnly}
          takesFocus
        />
        <div className="note-foot">
          <p>{isReadOnly ? texts.readOnly : texts.never}</p>
          <button
            type="button"
            className="link"
            onClick={() => {
              closeNote();
              openNotes();
            }}
          >
            <List aria-hidden size={15} strokeWidth={1.8} />
            {texts.all}
          </button>
        </div>
      </Dialog>
    </Popover>
  );
}
