// The second step: into which year and round, which of the file's tables, and what each of their columns is, guesses in yellow with the
// reason.
import { useEffect, useMemo, useState } from 'react';
import { withTables } from '../../src/exchange/corrections.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { tablesByHeading } from './columns.ts';
import { type Corrections, importingStore, type Outline, type OutlineTable } from './importing-store.ts';
import { correct } from './review-source.ts';
import { TargetCard } from './TargetCard.tsx';
import { wantTexts } from './texts-store.ts';

/** Tables and headings drawn at first and with each wish for more: a document can hold hundreds. */
const drawnAtOnce = 20;

/** Rows of a table that are looked through for the first text of each column. */
const exampleRows = 3;

export function ColumnStep() {
  const now = useStore(importingStore, (state) => state);
  if (!now?.outline || !now.corrections) return null;
  return <ColumnPage outline={now.outline} corrections={now.corrections} />;
}

interface ColumnPageProps {
  readonly outline: Outline;
  readonly corrections: Corrections;
}

function ColumnPage({ outline, corrections }: ColumnPageProps) {
  const words = useWording().importing;
  const headings = useMemo(() => tablesByHeading(outline.tables.filter(({ isTaken }) => isTaken)), [outline]);
  const shown = headings.slice(0, drawnAtOnce);
  useEffect(() => {
    const rows = shown.flatMap((tables) => exampleLines(tables));
    wantTexts(rows, []);
  });
  return (
    <div className="import-page">
      <TargetCard outline={outline} corrections={corrections} />
      {headings.length === 0 && <p className="import-look-words">! {words.tables.none}</p>}
      {shown.map((tables) => (
        <ColumnTable
          key={tables[0]?.signature}
          tables={tables}
          lines={exampleLines(tables)}
          isOnlyHeading={headings.length === 1}
        />
      ))}
      {outline.tables.length > 1 && <TableChoice tables={outline.tables} chosen={corrections.tables} />}
      <TextChoice outline={outline} corrections={corrections} />
    </div>
  );
}

function exampleLines(tables: readonly OutlineTable[]): readonly number[] {
  const rows = tables[0]?.rows ?? [];
  return rows.flatMap(({ line, role }) => (role === 'measure' ? [line] : [])).slice(0, exampleRows);
}

interface TableChoiceProps {
  readonly tables: readonly OutlineTable[];
  /** Their numbers as a person chose them; null where the program did. */
  readonly chosen: Corrections['tables'];
}

/** Which of the file's tables are brought in. */
function TableChoice({ tables, chosen }: TableChoiceProps) {
  const words = useWording().importing.tables;
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const isChosen = (table: OutlineTable) => chosen?.includes(table.number) ?? table.isTaken;
  const take = (number: number, isTaken: boolean) =>
    correct((corrections) =>
      withTables(
        corrections,
        tables.flatMap((table) => ((table.number === number ? isTaken : isChosen(table)) ? [table.number] : [])),
      ),
    );
  // The contract carries a reason as a word.
  const reasons: Readonly<Record<string, string>> = words.reasons;
  return (
    <fieldset className="import-card import-tables">
      <legend>{words.title}</legend>
      {tables.slice(0, drawn).map((table) => (
        <label key={table.number}>
          <input
            type="checkbox"
            checked={isChosen(table)}
            onChange={(event) => take(table.number, event.currentTarget.checked)}
            aria-describedby={`import-table-${table.number}`}
          />
          <span>{words.table(table.number, table.line, table.rows.length)}</span>
          <span id={`import-table-${table.number}`} className="import-quiet">
            {reasons[table.reason]}
          </span>
        </label>
      ))}
      {tables.length > drawn && (
        <button type="button" className="link" onClick={() => setDrawn(drawn + 100)}>
          {words.more(tables.length - drawn)}
        </button>
      )}
    </fieldset>
  );
}

/** How the texts of cells are taken in. */
function TextChoice({ outline, corrections }: ColumnPageProps) {
  const words = useWording().importing.texts;
  const split = outline.guesses.filter(({ kind }) => kind === 'listSplit').length;
  return (
    <fieldset className="import-card import-texts">
      <legend>{words.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={corrections.splitsLists ?? outline.target.splitsLists}
          aria-describedby="import-split"
          onChange={(event) => {
            const splitsLists = event.currentTarget.checked;
            correct((now) => ({ ...now, splitsLists }));
          }}
        />
        <span>{words.split}</span>
        <span id="import-split" className="import-quiet">
          {outline.target.splitsLists && words.splitNote(split)}
        </span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={corrections.listMarks === 'thai'}
          onChange={(event) => {
            const listMarks = event.currentTarget.checked ? 'thai' : 'keep';
            correct((now) => ({ ...now, listMarks }));
          }}
        />
        <span>{words.thaiMarks}</span>
      </label>
    </fieldset>
  );
}
