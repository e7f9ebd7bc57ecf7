// What rows, columns and rounds are called where the history speaks of them: as the register has them now, and by their last text
// where they are gone.
import type { CellAddress } from '../../src/register/columns.ts';
import { findEvidence, findMeasure, findRound } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { nameOfColumn } from '../table/column-names.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import type { HistoryEntry } from './entries.ts';

export interface Names {
  /** "แถวที่ ๓", with its year where the register has several; of a row that is gone, what it began with. */
  row(measureId: Id): string;
  /** A column as its row's year calls it, with the round where it has one a round. */
  column(cell: CellAddress): string;
  /** The heading of a group, in one line; "" where it is not known. */
  group(groupId: Id): string;
  /** What a piece of evidence is called; "" where it is not known. */
  evidence(evidenceId: Id): string;
}

/** So much of a gone row's first cell names it. */
const snippetLength = 40;

/** Names over a register; `entries` are asked for what is gone. `ownRow` is not named: its history is all about it. */
export function namesOf(
  register: Register,
  entries: readonly HistoryEntry[],
  words: WindowWording,
  ownRow: Id | null,
): Names {
  const gone = lastValues(entries, 'measure', 'issue');
  const goneGroups = lastValues(entries, 'measure_group', 'heading');
  const gonePieces = lastValues(entries, 'evidence', 'name');
  const headings = new Map(register.fiscalYears.flatMap((year) => year.groups.map(({ id, heading }) => [id, heading])));
  const hasYears = register.fiscalYears.length > 1;
  return {
    row: (measureId) => {
      if (measureId === ownRow) return '';
      const found = findMeasure(register, measureId);
      if (!found) return goneRow(gone.get(measureId) ?? '', words);
      const number = rowNumberOf(found.fiscalYear, measureId);
      return hasYears ? words.history.rowOfYear(number, found.fiscalYear.year) : words.history.row(number);
    },
    column: ({ measureId, column, roundId }) => {
      const name = nameOfColumn(findMeasure(register, measureId)?.fiscalYear ?? null, column, words.table.columns);
      const round = roundId === null ? null : findRound(register, roundId);
      return round && round.fiscalYear.rounds.length > 1 ? words.history.roundOf(name, round.round.months) : name;
    },
    group: (groupId) => oneLine(headings.get(groupId) ?? goneGroups.get(groupId) ?? ''),
    evidence: (id) => oneLine(findEvidence(register, id)?.evidence.name ?? gonePieces.get(id) ?? ''),
  };
}

function goneRow(issue: string, words: WindowWording): string {
  const text = oneLine(issue);
  const letters = Array.from(text);
  const snippet = letters.length > snippetLength ? `${letters.slice(0, snippetLength).join('')}…` : text;
  return snippet === '' ? words.history.goneRow : `${words.history.goneRow} “${snippet}”`;
}

/** The newest text that the entries know of each row of a table, by the row's id: the last value of its key. */
function lastValues(entries: readonly HistoryEntry[], table: string, column: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const change of entries.flatMap((entry) => entry.changes.toReversed())) {
    const id = change.key.at(-1);
    if (change.table !== table || change.column !== column || typeof id !== 'string' || values.has(id)) continue;
    values.set(id, String(change.after ?? change.before ?? ''));
  }
  return values;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
