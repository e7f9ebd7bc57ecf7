// What one step did, in words: each cell, row, heading, note, piece of evidence or setting it touched, with its text before and after.
import { allColumns, type CellAddress } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import type { HistoryChange } from './entries.ts';
import type { Names } from './names.ts';
import { settingParts } from './setting-parts.ts';
import { rowsOf, type StoredRow, text } from './stored-rows.ts';
import { type HistoryPart, type Telling, titled } from './telling.ts';
import { valueText } from './value-text.ts';

const planKeys = allColumns.filter(({ scope }) => scope === 'plan').map(({ key }) => key);

/** The parts of a step, in the order of its changes; what belongs to a row that came or went is told with the row. */
export function partsOf(changes: readonly HistoryChange[], telling: Telling): readonly HistoryPart[] {
  const rows = rowsOf(changes);
  const whole = new Set(rows.filter((row) => row.table === 'measure' && row.fate !== 'changed').map(({ id }) => id));
  const parts = rows.flatMap((row): readonly HistoryPart[] => {
    switch (row.table) {
      case 'measure':
        return row.fate === 'changed' ? measureParts(row, telling) : [wholeRow(row, rows, telling)];
      case 'measure_group':
        return groupParts(row, telling);
      case 'action':
      case 'cell_note':
      case 'statement_override':
      case 'evidence':
        return whole.has(row.id) ? [] : besideParts(row, telling);
      default:
        return settingParts(row, telling);
    }
  });
  return [...parts, ...orderParts(rows, telling)];
}

function measureParts(row: StoredRow, { names, words }: Telling): readonly HistoryPart[] {
  const cells = planKeys.flatMap((key): readonly HistoryPart[] => {
    const change = row.columns.get(key);
    return change ? [cellPart({ measureId: row.id, column: key, roundId: null }, change, names)] : [];
  });
  const name = names.row(row.id);
  const flag = row.columns.get('flag');
  const group = row.columns.get('group_id');
  return [
    ...cells,
    ...(flag
      ? [rowPart(row.id, titled(name, words.history.fields.measure.columns.flag), valuesOf('measure', flag, words))]
      : []),
    ...(group
      ? [
          rowPart(row.id, titled(name, words.history.fields.measure_group.name), {
            before: names.group(text(group.before)),
            after: names.group(text(group.after)),
          }),
        ]
      : []),
  ];
}

/** A row that came or went: all of its texts, so that one sees what it was. */
function wholeRow(row: StoredRow, rows: readonly StoredRow[], { names, words }: Telling): HistoryPart {
  const side = row.fate === 'added' ? 'after' : 'before';
  const actions = rows.filter(({ table, id }) => table === 'action' && id === row.id);
  const texts = [
    ...planKeys.map((key) => text(row.columns.get(key)?.[side] ?? null)),
    ...actions.map(({ columns }) => text(columns.get('text')?.[side] ?? null)),
  ];
  const whole = texts.filter((one) => one !== '').join('\n');
  return rowPart(row.id, names.row(row.id) || words.history.wholeRow, { before: '', after: '', [side]: whole });
}

function groupParts(row: StoredRow, { words }: Telling): readonly HistoryPart[] {
  const heading = row.columns.get('heading');
  if (!heading && row.fate === 'changed') return [];
  const [before, after] = [text(heading?.before ?? null), text(heading?.after ?? null)];
  return [{ subject: 'heading', title: words.history.groupHeading, before, after, measureId: null, cell: null }];
}

/** What hangs on a row without being one of its plan cells. */
function besideParts(row: StoredRow, telling: Telling): readonly HistoryPart[] {
  const { names, words } = telling;
  const content = row.columns.get('text');
  if (row.table === 'action' && content) {
    return [cellPart({ measureId: row.id, column: 'actions', roundId: row.keys[1] ?? null }, content, names)];
  }
  if (row.table === 'cell_note' && content) {
    const [, column, round] = row.keys;
    const key = allColumns.find((one) => one.key === column)?.key ?? 'issue';
    const cell = { measureId: row.id, column: key, roundId: round === '' ? null : (round ?? null) };
    const title = words.history.noteOf(titled(names.row(row.id), names.column(cell)));
    const [before, after] = [text(content.before), text(content.after)];
    return [{ subject: 'note', title, before, after, measureId: row.id, cell: null }];
  }
  const isEvidence = row.table === 'evidence';
  // One that came or went is named by the part's own text.
  const piece = isEvidence && row.fate === 'changed' ? words.history.piece(names.evidence(row.keys[1] ?? '')) : '';
  return settingParts(row, telling).map((part) => ({
    ...part,
    subject: isEvidence ? 'evidence' : 'rows',
    title: titled(names.row(row.id), piece, part.title),
    measureId: row.id,
  }));
}

/** The things whose place among the others is all that changed: said once, of the one that went furthest. */
function orderParts(rows: readonly StoredRow[], { names, words }: Telling): readonly HistoryPart[] {
  return (['measure', 'measure_group', 'evidence'] as const).flatMap((table): readonly HistoryPart[] => {
    const ofTable = rows.filter((row) => row.table === table);
    // What came or went pushes the others along.
    if (ofTable.some((row) => row.fate !== 'changed' || row.columns.has('group_id'))) return [];
    const far = (row: StoredRow) => {
      const sort = row.columns.get('sort');
      return sort ? Math.abs(Number(sort.after) - Number(sort.before)) : 0;
    };
    const [moved] = ofTable.filter((row) => far(row) > 0).toSorted((one, other) => far(other) - far(one));
    if (!moved) return [];
    const { fields, order } = words.history;
    if (table === 'measure_group') return [rowPart(null, titled(fields.measure_group.name, order), none)];
    const what = table === 'evidence' ? fields.evidence.name : '';
    const part = rowPart(moved.id, titled(names.row(moved.id), what, order), none);
    return [table === 'evidence' ? { ...part, subject: 'evidence' } : part];
  });
}

const none = { before: '', after: '' };

function cellPart(cell: CellAddress, change: Pick<HistoryChange, 'before' | 'after'>, names: Names): HistoryPart {
  return {
    subject: cell.column,
    title: titled(names.row(cell.measureId), names.column(cell)),
    before: text(change.before),
    after: text(change.after),
    measureId: cell.measureId,
    cell,
  };
}

function rowPart(
  measureId: Id | null,
  title: string,
  texts: { readonly before: string; readonly after: string },
): HistoryPart {
  return { subject: 'rows', title, ...texts, measureId, cell: null };
}

function valuesOf(table: string, { column, before, after }: HistoryChange, words: WindowWording) {
  return { before: valueText(table, column, before, words), after: valueText(table, column, after, words) };
}
