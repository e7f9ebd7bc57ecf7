// All notes of the fiscal year, in the table's order, each to be edited here or gone to in its cell.
import { CornerDownRight } from 'lucide-react';
import { type CellAddress, columnsOf, noteText } from '../../src/register/columns.ts';
import type { FiscalYear, Measure } from '../../src/register/model.ts';
import { inOrder } from '../../src/register/notes.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { goToCell } from '../commands/side-panel-commands.ts';
import { PanelFrame } from '../panels/PanelFrame.tsx';
import { noteTarget } from '../store/draft-target.ts';
import { type Draft, draftStore } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { nameOfColumn } from '../table/column-names.ts';
import { NoteField } from './NoteField.tsx';

interface NoteShown {
  readonly cell: CellAddress;
  readonly stored: string;
  readonly title: string;
}

export interface NotesPanelProps {
  readonly fiscalYear: FiscalYear;
  readonly isReadOnly: boolean;
}

export function NotesPanel({ fiscalYear, isReadOnly }: NotesPanelProps) {
  const words = useWording();
  const texts = words.history.notes;
  const drafts = useStore(draftStore, (state) => state);
  const notes = notesOf(fiscalYear, drafts, words);
  return (
    <PanelFrame title={texts.title} subtitle={texts.subtitle(fiscalYear.year, notes.length)}>
      {notes.length === 0 ? (
        <div className="side-panel-empty">
          <p>{texts.none}</p>
          <p>{texts.noneNext}</p>
        </div>
      ) : (
        <ul className="side-list">
          {notes.map(({ cell, stored, title }) => (
            <li key={noteTarget(cell).key} className="side-card">
              <div className="side-card-head">
                <h3>{title}</h3>
                <button
                  type="button"
                  className="quiet small"
                  aria-label={texts.goToCell(title)}
                  onClick={() => goToCell(cell)}
                >
                  <CornerDownRight aria-hidden size={15} strokeWidth={1.8} />
                  {texts.goTo}
                </button>
              </div>
              <NoteField cell={cell} stored={stored} label={texts.of(title)} isReadOnly={isReadOnly} />
            </li>
          ))}
        </ul>
      )}
      <p className="side-panel-note">{isReadOnly ? texts.readOnly : texts.never}</p>
    </PanelFrame>
  );
}

/** Those that are kept, and those being written: a note whose text was deleted stays until its field is left. */
function notesOf(
  fiscalYear: FiscalYear,
  drafts: ReadonlyMap<string, Draft>,
  words: WindowWording,
): readonly NoteShown[] {
  return fiscalYear.groups
    .flatMap((group) => group.measures)
    .flatMap((measure, index) =>
      addressesIn(measure, fiscalYear, drafts).map((cell) => ({
        cell,
        stored: noteText(measure, cell),
        title: titleOf(cell, fiscalYear, index + 1, words),
      })),
    );
}

function addressesIn(
  measure: Measure,
  fiscalYear: FiscalYear,
  drafts: ReadonlyMap<string, Draft>,
): readonly CellAddress[] {
  const places = columnsOf(fiscalYear).flatMap(({ key, scope }) =>
    (scope === 'plan' ? [null] : fiscalYear.rounds.map(({ id }) => id)).map((roundId) => ({ column: key, roundId })),
  );
  const drafted = places
    .filter((place) => drafts.has(noteTarget({ measureId: measure.id, ...place }).key))
    .filter((place) => noteText(measure, place) === '')
    .map((place) => ({ ...place, text: '' }));
  return inOrder([...measure.notes, ...drafted]).map(({ column, roundId }) => ({
    measureId: measure.id,
    column,
    roundId,
  }));
}

function titleOf({ column, roundId }: CellAddress, fiscalYear: FiscalYear, row: number, words: WindowWording): string {
  const name = words.table.cell(nameOfColumn(fiscalYear, column, words.table.columns), row);
  const round = fiscalYear.rounds.find(({ id }) => id === roundId);
  return round && fiscalYear.rounds.length > 1 ? `${name} · ${words.history.notes.inRound(round.months)}` : name;
}
