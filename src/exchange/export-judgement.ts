// The part of the JSON export that says what the clerk decided: keys always in one order.
import type { Register, StatementOverride } from '../register/model.ts';

type Judgements = Pick<Register, 'followup' | 'acceptedFindings' | 'phrases' | 'catalogueEntries'>;

/** Its own fields alone, whatever else the register has. */
export function exportJudgements({ followup, acceptedFindings, phrases, catalogueEntries }: Judgements): Judgements {
  return {
    followup: { answersClose: followup.answersClose, soonDays: followup.soonDays, holidays: followup.holidays },
    acceptedFindings: acceptedFindings.map(({ id, rule, measureId, where, text, reason, acceptedAt }) => ({
      id,
      rule,
      measureId,
      where,
      text,
      reason,
      acceptedAt,
    })),
    phrases: phrases.map(({ id, column, text }) => ({ id, column, text })),
    catalogueEntries: catalogueEntries.map(({ id, assessmentYear, code, indicatorNo, text }) => ({
      id,
      assessmentYear,
      code,
      indicatorNo,
      text,
    })),
  };
}

/** With its keys in the one order. */
export function exportOverride(override: StatementOverride): StatementOverride {
  const { id, column, roundId, sentence, occurrence, verdict, date } = override;
  return { id, column, roundId, sentence, occurrence, verdict, date };
}
