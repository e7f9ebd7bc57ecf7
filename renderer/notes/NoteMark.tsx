// A mark in the corner of a cell that has a note, and the note's text for those who do not see it.
import { type CellAddress, noteText } from '../../src/register/columns.ts';
import type { Measure } from '../../src/register/model.ts';
import { noteTarget } from '../store/draft-target.ts';
import { useDraft } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';
import { openNote } from './note-commands.ts';

/** The id of the text that describes a cell with a note; undefined where it has none. */
export function useNote(
  measure: Measure,
  cell: CellAddress,
): { readonly text: string; readonly id: string | undefined } {
  const draft = useDraft(noteTarget(cell).key);
  const text = draft?.text ?? noteText(measure, cell);
  return { text, id: text === '' ? undefined : `note-${measure.id}-${cell.column}` };
}

export interface NoteMarkProps {
  readonly cell: CellAddress;
  readonly text: string;
  readonly id: string;
  /** The cell's own name. */
  readonly label: string;
}

/** The keys have Shift+F2 and the row's menu; the mark is for the pointer. */
export function NoteMark({ cell, text, id, label }: NoteMarkProps) {
  const words = useWording().history.notes;
  return (
    <>
      <button
        type="button"
        className="note-mark"
        tabIndex={-1}
        aria-label={words.of(label)}
        title={words.spoken(text)}
        onClick={() => openNote(cell)}
      />
      <span id={id} className="unseen">
        {words.spoken(text)}
      </span>
    </>
  );
}
