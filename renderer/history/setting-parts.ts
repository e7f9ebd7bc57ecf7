// A row of the settings, of a year or round, of evidence or of a word on a sentence: its columns by their names, one part each; a row
// that came or went as one part with all it said.
import type { WindowWording } from '../../src/wording/th/window.ts';
import type { StoredRow } from './stored-rows.ts';
import { type HistoryPart, type Telling, titled } from './telling.ts';
import { valueText } from './value-text.ts';

interface TableWords {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Columns that say nothing to a person. */
const unspoken = new Set([
  'sort',
  'sha256',
  'size',
  'media_type',
  'kind',
  'added_at',
  'accepted_at',
  'rule',
  'place',
  'measure_id',
  'fiscal_year_id',
  'round_id',
  'column_key',
]);

/** What a table's rows and columns are called; null for a table of a later version. */
export function tableWords(table: string, words: WindowWording): TableWords | null {
  const { roles, verdicts, yes, no, ...tables } = words.history.fields;
  return Object.hasOwn(tables, table) ? tables[table as keyof typeof tables] : null;
}

/** Whether a change of this column is worth a word. */
export function isSpoken(table: string, column: string): boolean {
  return !unspoken.has(column) || (table === 'organisation' && column === 'kind') || isPhraseColumn(table, column);
}

function isPhraseColumn(table: string, column: string): boolean {
  return table === 'phrase' && column === 'column_key';
}

/** What changed in such a row, in the order of its columns. */
export function settingParts(row: StoredRow, { words }: Telling): readonly HistoryPart[] {
  const named = tableWords(row.table, words);
  const thing = thingOf(row, named, words);
  const spoken = [...row.columns.values()].filter(({ column }) => isSpoken(row.table, column));
  const part = (field: string, before: string, after: string): HistoryPart => ({
    subject: 'settings',
    title: titled(row.table === 'evidence' && field !== '' ? '' : thing, field),
    before,
    after,
    measureId: null,
    cell: null,
  });
  const value = (column: string, side: 'before' | 'after') =>
    valueText(row.table, column, row.columns.get(column)?.[side] ?? null, words);
  if (row.fate !== 'changed') {
    const side = row.fate === 'added' ? 'after' : 'before';
    const said = spoken.map(({ column }) => value(column, side)).filter((one) => one !== '');
    return [row.fate === 'added' ? part('', '', said.join('\n')) : part('', said.join('\n'), '')];
  }
  return spoken.map(({ column }) =>
    part(named?.columns[column] ?? words.history.otherField, value(column, 'before'), value(column, 'after')),
  );
}

/** A kept file by what it is for, a column by its own name. */
function thingOf(row: StoredRow, named: TableWords | null, words: WindowWording): string {
  const [first = '', second = ''] = row.keys;
  const roles: Readonly<Record<string, string>> = words.history.fields.roles;
  if (row.table === 'kept_file') return roles[first] ?? named?.name ?? '';
  const columns: Readonly<Record<string, string>> = words.table.columns;
  if (row.table === 'year_column') return titled(named?.name ?? '', columns[second] ?? '');
  if (row.table === 'accepted_finding') return titled(named?.name ?? '', ruleOf(row, words));
  return named?.name ?? words.history.otherField;
}

/** What the rule is called whose finding was called right; "" for a rule of a later version. */
function ruleOf({ columns }: StoredRow, { preflight }: WindowWording): string {
  const change = columns.get('rule');
  const rule = String(change?.after ?? change?.before ?? '');
  const rules: Readonly<Record<string, { readonly title: string }>> = preflight.rules;
  return Object.hasOwn(rules, rule) ? (rules[rule]?.title ?? '') : '';
}
