// What a new fiscal year and a new round start from: the usual texts and nothing else.
import { blankRound } from '../register/blank.ts';
import type { FiscalYear, Id, Round, RoundMonths } from '../register/model.ts';
import { defaultCover, defaultHeading, defaultIntroduction } from './templates.ts';

/** A fiscal year (พ.ศ.) with one round and no measures yet. */
export function newFiscalYear(newId: () => Id, year: number, months: RoundMonths): FiscalYear {
  return {
    id: newId(),
    year,
    // The assessment of a year is published before the next one begins; its findings are what this year's measures answer.
    assessmentYear: year - 1,
    heading: defaultHeading,
    introduction: defaultIntroduction,
    columns: [],
    rounds: [newRound(newId, months)],
    groups: [],
  };
}

/** A round; the cover of another round serves it where that names its round by a placeholder and not in words. */
export function newRound(newId: () => Id, months: RoundMonths, sibling?: Round): Round {
  return blankRound(newId(), months, sibling?.cover.includes('{{รอบ}}') ? sibling.cover : defaultCover);
}
