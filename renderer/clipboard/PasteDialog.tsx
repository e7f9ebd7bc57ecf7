// A pasted table before it is pasted: which column goes where, which rows it makes, and the choice between rows and plain text.
// Nothing is written before the button says how many rows it writes.
import { ClipboardPaste } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { ColumnMap } from '../../src/exchange/column-map.ts';
import type { Recognition } from '../../src/exchange/recognition.ts';
import { groupFor, type RowsPlace } from '../../src/exchange/rows-change.ts';
import { type Column, type ColumnKey, columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear } from '../../src/register/model.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { useWording } from '../store/program.ts';
import { shownYear } from '../store/shown.ts';
import { useStore } from '../store/store.ts';
import { columnName } from '../table/column-names.ts';
import { type PasteQuestion, pasteQuestionStore } from './paste-question.ts';
import { pasteAsText, pasteRows, recogniseTable, rowCount } from './paste-rows.ts';

/** Rows that are looked through before pasting; the rest is counted. */
const shownRows = 30;

export function PasteDialog() {
  const question = useStore(pasteQuestionStore, (state) => state);
  const fiscalYear = question && shownYear();
  if (!question || !fiscalYear) return null;
  return (
    <DialogFrame className="paste-dialog" isDismissable onClose={() => pasteQuestionStore.set(null)}>
      <PasteForm question={question} fiscalYear={fiscalYear} />
    </DialogFrame>
  );
}

function PasteForm({ question, fiscalYear }: { readonly question: PasteQuestion; readonly fiscalYear: FiscalYear }) {
  const words = useWording();
  const { dialog } = words.clipboard;
  const { table, place, asText } = question;
  const [columns, setColumns] = useState(question.columns);
  const [splits, setSplits] = useState(false);
  const recognition = useMemo(() => recogniseTable(table, columns, splits), [table, columns, splits]);
  const splittable = useMemo(
    () => recogniseTable(table, columns, true).guesses.filter((guess) => guess.kind === 'listSplit').length,
    [table, columns],
  );
  const rows = rowCount(recognition);
  const isEmpty = rows === 0 || columns.every((key) => key === null);
  return (
    <>
      <Heading slot="title">{dialog.title}</Heading>
      <p>{dialog.found(rows, columns.length)}</p>
      <PastePreview
        question={question}
        recognition={recognition}
        columns={columns}
        fiscalYear={fiscalYear}
        onChoose={(index, key) => setColumns(assignColumn(columns, index, key))}
      />
      <ul className="paste-notes">
        <li className="paste-place">{placeWords(place, fiscalYear, dialog.place)}</li>
        {notesOf(question, recognition, dialog.notes).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {splittable > 0 && (
        <label className="paste-split">
          <input type="checkbox" checked={splits} onChange={(event) => setSplits(event.currentTarget.checked)} />
          {dialog.split(splittable)}
        </label>
      )}
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={() => pasteQuestionStore.set(null)}>
          {words.cancel}
        </button>
        {asText && (
          <button type="button" className="plain" onClick={() => pasteAsText(question)}>
            {dialog.asText}
          </button>
        )}
        <button
          type="button"
          className="primary"
          // biome-ignore lint/a11y/noAutofocus: pasting was asked for; the usual table needs no more than this button
          autoFocus
          disabled={isEmpty}
          onClick={() => pasteRows(question, recognition)}
        >
          <ClipboardPaste aria-hidden size={17} strokeWidth={1.8} />
          {dialog.asRows(rows)}
        </button>
      </div>
    </>
  );
}

interface PastePreviewProps {
  readonly question: PasteQuestion;
  readonly recognition: Recognition;
  readonly columns: ColumnMap;
  readonly fiscalYear: FiscalYear;
  readonly onChoose: (index: number, key: ColumnKey | null) => void;
}

/** The source's columns with their rows as they will be, and over each the column it goes to. */
function PastePreview({ question, recognition, columns, fiscalYear, onChoose }: PastePreviewProps) {
  const words = useWording();
  const { dialog } = words.clipboard;
  const targets = columnsOf(fiscalYear);
  const captions = recognition.tables.find(({ headingRows }) => headingRows.length > 0)?.headingRows[0] ?? [];
  const sourceCells = useMemo(
    () => new Map(question.table.flatMap((row) => (row.kind === 'row' ? [[row.line, row.cells] as const] : []))),
    [question.table],
  );
  const seen = firstRows(recognition.groups, shownRows);
  const left = rowCount(recognition) - rowCount({ ...recognition, groups: seen });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too
    <section className="paste-preview" aria-label={dialog.preview} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((key, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a source's columns are known by nothing but their place
              <th key={index} scope="col" data-left-out={key === null || undefined}>
                <span className="paste-caption" lang="th">
                  {captions[index] || dialog.column(index + 1)}
                </span>
                <ColumnChoice
                  label={dialog.target(index + 1, captions[index] ?? '')}
                  value={key}
                  targets={targets}
                  onChoose={(chosen) => onChoose(index, chosen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        {seen.map((group) => (
          <tbody key={group.line}>
            {group.heading !== '' && (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length}>
                  <span lang="th">{group.heading}</span>
                  <span className="paste-group-note">
                    {groupNote(group.heading, question.place, fiscalYear, dialog)}
                  </span>
                </th>
              </tr>
            )}
            {group.measures.map((measure) => (
              <tr key={measure.line}>
                {columns.map((key, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a source's columns are known by nothing but their place
                  <td key={index} lang="th" data-left-out={key === null || undefined}>
                    <div>{key === null ? sourceCells.get(measure.line)?.[index] : measure.cells[key]}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {left > 0 && <p className="paste-more">{dialog.more(left)}</p>}
    </section>
  );
}

interface ColumnChoiceProps {
  readonly label: string;
  readonly value: ColumnKey | null;
  readonly targets: readonly Column[];
  readonly onChoose: (key: ColumnKey | null) => void;
}

function ColumnChoice({ label, value, targets, onChoose }: ColumnChoiceProps) {
  const words = useWording();
  return (
    <span className="field">
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(targets.find(({ key }) => key === chosen)?.key ?? null);
        }}
      >
        {targets.map((column) => (
          <option key={column.key} value={column.key}>
            {columnName(column, words.table.columns)}
          </option>
        ))}
        <option value="">{words.clipboard.dialog.leaveOut}</option>
      </select>
    </span>
  );
}

/** The choice for one column; the column that had it before takes what this one gives up, so that no two go to one place. */
function assignColumn(columns: ColumnMap, index: number, key: ColumnKey | null): ColumnMap {
  const before = columns[index] ?? null;
  return columns.map((one, place) => (place === index ? key : key !== null && one === key ? before : one));
}

type PasteWords = ReturnType<typeof useWording>['clipboard']['dialog'];

function placeWords(place: RowsPlace, fiscalYear: FiscalYear, words: PasteWords['place']): string {
  const { groups } = fiscalYear;
  if (place.kind === 'end') return words.end;
  if (place.kind === 'into') return words.into(groups.findIndex(({ id }) => id === place.groupId) + 1);
  const measures = groups.flatMap((group) => group.measures);
  return words.after(measures.findIndex(({ id }) => id === place.measureId) + 1);
}

/** Where the rows of a named group go, if not to a group of their own. */
function groupNote(heading: string, place: RowsPlace, fiscalYear: FiscalYear, words: PasteWords): string {
  const group = groupFor(fiscalYear, place, heading);
  if (!group) return words.newGroup;
  return group === groupFor(fiscalYear, place, '') ? '' : words.sameGroup(fiscalYear.groups.indexOf(group) + 1);
}

function notesOf(
  { table, columns }: PasteQuestion,
  { tables, guesses }: Recognition,
  words: PasteWords['notes'],
): readonly string[] {
  const headingRows = tables.reduce((count, { headingRows: rows }) => count + rows.length, 0);
  const joined = guesses.filter((guess) => guess.kind === 'rowContinued').length;
  const lines = table.filter((line) => line.kind === 'text').length;
  return [
    ...(headingRows > 0 ? [words.headingRow(headingRows)] : columns.length > 1 ? [words.order] : []),
    ...(joined > 0 ? [words.joined(joined)] : []),
    ...(lines > 0 ? [words.textLeftOut(lines)] : []),
  ];
}

/** The first rows with the groups they stand in. */
function firstRows(groups: Recognition['groups'], count: number): Recognition['groups'] {
  let room = count;
  return groups.flatMap((group) => {
    if (room <= 0) return [];
    const measures = group.measures.slice(0, room);
    room -= Math.max(1, measures.length);
    return [{ ...group, measures }];
  });
}
