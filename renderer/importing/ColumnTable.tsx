// The columns of the tables under one heading: what each is called in the file, its first text, what it is taken for and why, and the
// choice of another.
import { Check, CircleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { ImportColumn } from '../../src/exchange/caption-words.ts';
import type { ColumnReason } from '../../src/exchange/source-columns.ts';
import type { ImportingWording } from '../../src/wording/th/importing.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type ShownColumn, shownColumns } from './columns.ts';
import { importingStore, type OutlineTable } from './importing-store.ts';
import { chooseColumn } from './review-source.ts';
import { textsStore } from './texts-store.ts';

const targets: readonly ImportColumn[] = [
  'issue',
  'score',
  'problem',
  'responsible',
  'steps',
  'period',
  'reporting',
  'actions',
  'actions6',
  'actions12',
  'group',
];

export interface ColumnTableProps {
  /** With the same heading, at least one. */
  readonly tables: readonly OutlineTable[];
  /** Rows whose texts are shown as examples. */
  readonly lines: readonly number[];
  readonly isOnlyHeading: boolean;
}

export function ColumnTable({ tables, lines, isOnlyHeading }: ColumnTableProps) {
  const all = useWording();
  const words = all.importing.columns;
  const rows = useStore(textsStore, (texts) => texts.rows);
  const seen = useStore(importingStore, (now) => now?.seenColumns ?? null);
  const [table] = tables;
  if (!table) return null;
  const numbers = tables.map(({ number }) => all.number(number)).join(', ');
  const title = isOnlyHeading ? words.title : words.titleOf(numbers);
  const example = (index: number) =>
    lines.map((line) => rows.get(line)?.cells[index] ?? '').find((text) => text !== '') ?? '';
  return (
    <section className="import-card import-columns" aria-label={title}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.example}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {shownColumns(table, seen).map((column, index) => (
            <ColumnLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a source's columns are known by nothing but their place
              key={index}
              table={table}
              column={column}
              index={index}
              example={example(index)}
              isLoaded={lines.length === 0 || lines.some((line) => rows.has(line))}
            />
          ))}
        </tbody>
      </table>
      {!table.columns.some(({ column }) => column === 'issue') && (
        <p className="import-look-words">! {words.noIssue}</p>
      )}
    </section>
  );
}

interface ColumnLineProps {
  readonly table: OutlineTable;
  readonly column: ShownColumn;
  readonly index: number;
  readonly example: string;
  readonly isLoaded: boolean;
}

function ColumnLine({ table, column, index, example, isLoaded }: ColumnLineProps) {
  const all = useWording().importing;
  const words = all.columns;
  const caption = column.caption.replace(/\s+/gu, ' ');
  const name = caption === '' ? words.unnamed(index + 1) : caption;
  // What was chosen shows at once, before main has said what comes of it.
  const said = useStore(importingStore, (now) => now?.corrections?.columns[table.signature]);
  const value = said ? (said[index] ?? null) : column.column;
  // Arrows pass over targets that other columns have: what each is counts from where the choice began, not from what was passed.
  const begun = useRef<OutlineTable | null>(null);
  const choose = (target: ImportColumn | null) => chooseColumn(begun.current ?? table, index, target);
  return (
    <tr data-look={!column.isSure || undefined} data-left-out={column.column === null || undefined}>
      <th scope="row" lang="th">
        {name}
      </th>
      <td lang="th">
        <div className="import-example">{example === '' && isLoaded ? words.noExample : example}</div>
      </td>
      <td>
        <span className="field">
          <select
            aria-label={words.choose(index + 1, caption)}
            value={value ?? ''}
            onFocus={() => {
              begun.current = table;
            }}
            onBlur={() => {
              begun.current = null;
            }}
            onChange={({ currentTarget: { value } }) => choose(targets.find((one) => one === value) ?? null)}
          >
            {targets.map((target) => (
              <option key={target} value={target}>
                {words.targets[target]}
              </option>
            ))}
            <option value="">{words.leaveOut}</option>
          </select>
        </span>
      </td>
      <td>
        <div className="import-why">
          {!column.isSure && (
            <span className="import-look">
              <CircleAlert aria-hidden size={15} strokeWidth={2} />
              {all.look}
            </span>
          )}
          <span>{reasonOf(column, words)}</span>
          {!column.isSure && (
            <button
              type="button"
              className="plain small"
              aria-label={words.doneLookOf(name)}
              onClick={(event) => {
                // The button goes with the guess; the focus stays in the line.
                event.currentTarget.closest('tr')?.querySelector('select')?.focus();
                choose(column.column);
              }}
            >
              <Check aria-hidden size={15} strokeWidth={2} />
              {words.doneLook}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

function reasonOf({ reason, isRemembered }: ShownColumn, words: ImportingWording['columns']): string {
  if (isRemembered) return words.remembered;
  const reasons: Readonly<Record<ColumnReason, string>> = words.reasons;
  // The contract carries a column's reason as a word.
  return reasons[reason as ColumnReason] ?? '';
}
