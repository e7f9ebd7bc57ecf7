// From a source to the register: a new register made of it, or the one change that brings it into an open one. What is recognised
// and how rows find their measures is src/exchange; here stand the year, its texts, its rounds and the office.
import type { Corrections } from '../exchange/corrections.ts';
import { type Review, review } from '../exchange/review.ts';
import { newMeasure, reviewChanges } from '../exchange/review-change.ts';
import type { Source } from '../exchange/source.ts';
import { blankRound } from '../register/blank.ts';
import type { Change } from '../register/change.ts';
import { allColumns, columns as usualColumns, type YearColumn } from '../register/columns.ts';
import type { FiscalYear, Organisation, Register, Round, RoundMonths } from '../register/model.ts';
import { normaliseRegister } from '../register/normalise-change.ts';
import { newFiscalYear, newRound } from '../report/new-year.ts';
import { expandPlaceholders, placeholderValues } from '../report/placeholders.ts';
import { defaultCover } from '../report/templates.ts';
import { fail, ok, type Result } from '../result.ts';
import { newRegister, organisationFromName } from './new-register.ts';
import type { NewId } from './ports.ts';

export interface ImportPlan {
  readonly review: Review;
  /** One step; null where the register has it all already. */
  readonly change: Change | null;
}

/**
 * The change that brings a source into a register, as its corrections say; `known` is what they make of it, where that is at hand.
 * Errors: `sourceUnreadable` (no table, no measure, no fiscal year).
 */
export function planImport(
  register: Register,
  source: Source,
  corrections: Corrections,
  newId: NewId,
  known: Review = review(source, corrections, register),
): Result<ImportPlan> {
  const reviewed = soundReview(source, known);
  if (!reviewed.ok) return reviewed;
  const { front, target } = reviewed.value;
  const existing = register.fiscalYears.find(({ id }) => id === target.fiscalYearId);
  const found = organisationOf(reviewed.value);
  const office = fillOrganisation(register.organisation, found);
  const changes: Change[] = [];
  if (existing) {
    const isEmpty = existing.groups.every((group) => group.measures.length === 0);
    if (isEmpty) changes.push(...frontChanges(register, existing, reviewed.value));
    const sibling = existing.rounds[0];
    const makeRound = (months: RoundMonths) => newRound(newId, months, sibling);
    changes.push(...reviewChanges(reviewed.value, existing, { newId, newRound: makeRound }));
  } else {
    const made = withTemplateCover(registerOf(reviewed.value, newId));
    for (const fiscalYear of made.fiscalYears) changes.push(...yearChanges(fiscalYear));
    if (register.signers.length === 0) changes.push({ kind: 'setSigners', signers: made.signers });
  }
  if (changes.length === 0) return ok({ review: reviewed.value, change: null });
  if (front.organisation !== null && JSON.stringify(office) !== JSON.stringify(register.organisation)) {
    changes.unshift({ kind: 'setOrganisation', organisation: office });
  }
  return ok({ review: reviewed.value, change: { kind: 'batch', changes } });
}

/** A year piece by piece, so that thousands of rows can be carried out in turns. */
function yearChanges(fiscalYear: FiscalYear): readonly Change[] {
  const changes: Change[] = [{ kind: 'addFiscalYear', fiscalYear: { ...fiscalYear, groups: [] } }];
  for (const [index, group] of fiscalYear.groups.entries()) {
    const bare = { ...group, measures: [] };
    changes.push({ kind: 'addGroup', fiscalYearId: fiscalYear.id, index, group: bare });
    for (const [place, measure] of group.measures.entries()) {
      changes.push({ kind: 'addMeasure', groupId: group.id, index: place, measure });
    }
  }
  return changes;
}

/** A register that holds this source alone. Errors as `planImport`. */
export function registerOfSource(
  source: Source,
  corrections: Corrections,
  newId: NewId,
): Result<{ readonly register: Register; readonly review: Review }> {
  const reviewed = soundReview(source, review(source, corrections, null));
  if (!reviewed.ok) return reviewed;
  return ok({ register: withTemplateCover(registerOf(reviewed.value, newId)), review: reviewed.value });
}

/** Words that stand in the table of a report and hardly in any other text. */
const reportWords = /ตัวชี้วัดที่|ผู้รับผิดชอบ/u;

/** The review, where there is something to write; else why not. */
function soundReview(source: Source, reviewed: Review): Result<Review> {
  const unreadable = (reason: 'noTable' | 'cellsLost' | 'noMeasure' | 'fiscalYearUnknown') =>
    fail({ kind: 'sourceUnreadable', path: source.name, reason } as const);
  if (!reviewed.tables.some(({ isTaken }) => isTaken)) {
    const { cover, introduction } = reviewed.front;
    const isReport = reportWords.test([...cover, introduction].join('\n'));
    return unreadable(source.kind === 'text' && isReport ? 'cellsLost' : 'noTable');
  }
  if (reviewed.groups.every((group) => group.measures.length === 0)) {
    const isLost = reviewed.guesses.some(({ kind }) => kind === 'cellsNotParted');
    return unreadable(isLost ? 'cellsLost' : 'noMeasure');
  }
  return reviewed.target.fiscalYear === null ? unreadable('fiscalYearUnknown') : ok(reviewed);
}

function registerOf(reviewed: Review, newId: NewId): Register {
  const { front, target, groups } = reviewed;
  const year = target.fiscalYear ?? 0;
  const [first = target.months, ...others] = target.rounds;
  const start = newRegister(newId, front.organisation ?? '', year, first);
  const cover = front.cover.join('\n') || defaultCover;
  const rounds = [first, ...others].map((months) =>
    blankRound(newId(), months, months === first ? cover : defaultCover),
  );
  const roundId = (months: RoundMonths) => rounds.find((round) => round.months === months)?.id ?? null;
  const fiscalYear: FiscalYear = {
    ...newFiscalYear(newId, year, first),
    heading: front.heading,
    introduction: front.introduction,
    columns: columnsWithTexts(reviewed),
    rounds,
    groups: groups.map(({ heading, measures }) => ({
      id: newId(),
      heading,
      measures: measures
        .filter(({ choice }) => choice !== 'skip')
        .map((measure) => newMeasure(measure, target.months, roundId, newId)),
    })),
  };
  return normaliseRegister({ ...start, organisation: organisationOf(reviewed), fiscalYears: [fiscalYear] });
}

/** The usual five, and beside them those of the others that the source has texts for. */
function columnsWithTexts({ groups }: Review): readonly YearColumn[] {
  const measures = groups.flatMap((group) => group.measures);
  const usual = new Set<string>(usualColumns.map(({ key }) => key));
  const shown = allColumns.filter(({ key }) => usual.has(key) || measures.some(({ cells }) => cells[key] !== ''));
  return shown.length === usual.size ? [] : shown.map(({ key, heading, widthShare }) => ({ key, heading, widthShare }));
}

/** A year without measures takes the source's heading, introduction and cover; those the source lacks stay. */
function frontChanges(register: Register, year: FiscalYear, reviewed: Review): readonly Change[] {
  const { heading, introduction, cover } = reviewed.front;
  const changes: Change[] = [];
  if (heading !== '' || introduction !== '') {
    const fields = { ...(heading === '' ? {} : { heading }), ...(introduction === '' ? {} : { introduction }) };
    changes.push({ kind: 'setFiscalYear', fiscalYearId: year.id, fields });
  }
  const columns = columnsWithTexts(reviewed);
  if (columns.length > 0 && year.columns.length === 0) {
    changes.push({ kind: 'setColumns', fiscalYearId: year.id, columns });
  }
  const round = year.rounds.find(({ months }) => months === reviewed.target.months);
  if (cover.length > 0 && round) {
    const organisation = fillOrganisation(register.organisation, organisationOf(reviewed));
    const text = templateOr(cover.join('\n'), { ...register, organisation }, year, round);
    changes.push({ kind: 'setRound', roundId: round.id, fields: { cover: text } });
  }
  return changes;
}

function organisationOf({ front }: Review): Organisation {
  return {
    ...organisationFromName(front.organisation ?? ''),
    district: front.district ?? '',
    province: front.province ?? '',
  };
}

/** The register's office stays as it is where it has a name; empty parts of the same office are filled. */
function fillOrganisation(own: Organisation, found: Organisation): Organisation {
  const isSame = own.name === '' || own.name === found.name;
  if (!isSame) return own;
  return {
    ...own,
    kind: own.name === '' ? found.kind : own.kind,
    name: own.name || found.name,
    shortName: own.shortName || found.shortName,
    district: own.district || found.district,
    province: own.province || found.province,
  };
}

function withTemplateCover(register: Register): Register {
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      rounds: year.rounds.map((round) => ({ ...round, cover: templateOr(round.cover, register, year, round) })),
    })),
  };
}

/** A cover that says just what the usual one would say becomes the usual one, so that it follows name, year and round. */
function templateOr(cover: string, register: Register, year: FiscalYear, round: Round): string {
  const usual = expandPlaceholders(defaultCover, placeholderValues(register, year, round));
  return withoutSpace(usual) === withoutSpace(cover) ? defaultCover : cover;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
