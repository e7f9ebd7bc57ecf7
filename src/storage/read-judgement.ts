// Out of the tables: the clerk's word against the program's, and the office's own phrases and catalogue entries.
import { usualFollowup } from '../register/blank.ts';
import type { ColumnKey } from '../register/columns.ts';
import type { Register, StatementOverride } from '../register/model.ts';
import { byId, inOrder, text, textOrNull } from './row-values.ts';
import type { SqlRow } from './sql-database.ts';

type Judgements = Pick<Register, 'followup' | 'acceptedFindings' | 'phrases' | 'catalogueEntries'>;

/** A register from before these tables has the usual settings and empty lists. */
export function readJudgements(rows: (table: string) => readonly SqlRow[]): Judgements {
  const settings = rows('followup')[0] ?? {};
  return {
    followup: {
      answersClose: textOrNull(settings, 'answers_close') ?? usualFollowup.answersClose,
      soonDays: Number(settings.soon_days ?? usualFollowup.soonDays),
      holidays: text(settings, 'holidays'),
    },
    acceptedFindings: byId(rows('accepted_finding')).map((row) => ({
      id: text(row, 'id'),
      rule: text(row, 'rule'),
      measureId: textOrNull(row, 'measure_id'),
      where: text(row, 'place'),
      text: text(row, 'text'),
      reason: text(row, 'reason'),
      acceptedAt: text(row, 'accepted_at'),
    })),
    phrases: inOrder(rows('phrase'), 'sort').map((row) => ({
      id: text(row, 'id'),
      column: text(row, 'column_key') as ColumnKey,
      text: text(row, 'text'),
    })),
    catalogueEntries: inOrder(rows('catalogue_entry'), 'sort').map((row) => ({
      id: text(row, 'id'),
      assessmentYear: Number(row.assessment_year),
      code: text(row, 'code'),
      indicatorNo: Number(row.indicator_no),
      text: text(row, 'text'),
    })),
  };
}

/** The clerk's word on one sentence. */
export function readOverride(row: SqlRow): StatementOverride {
  return {
    id: text(row, 'id'),
    column: text(row, 'column_key') as ColumnKey,
    roundId: textOrNull(row, 'round_id'),
    sentence: text(row, 'sentence'),
    occurrence: textOrNull(row, 'occurrence'),
    verdict: text(row, 'verdict') as StatementOverride['verdict'],
    date: textOrNull(row, 'date'),
  };
}
