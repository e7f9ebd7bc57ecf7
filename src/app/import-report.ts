// From a recognised report to the register: a new register made of it, or one change that adds its year to an open register.
import type { Guess, Recognition } from '../exchange/recognise.ts';
import { recogniseReport } from '../exchange/recognise.ts';
import { readTabSeparated } from '../exchange/tab-separated.ts';
import { blankMeasure, blankRound } from '../register/blank.ts';
import type { Change } from '../register/change.ts';
import type { FiscalYear, Group, Organisation, Register, RoundMonths } from '../register/model.ts';
import { normaliseRegister } from '../register/normalise-change.ts';
import { newFiscalYear } from '../report/new-year.ts';
import { expandPlaceholders, placeholderValues } from '../report/placeholders.ts';
import { defaultCover } from '../report/templates.ts';
import { fail, ok, type Result } from '../result.ts';
import { newRegister, organisationFromName } from './new-register.ts';
import type { NewId } from './ports.ts';

export interface ImportOptions {
  /** พ.ศ.; overrules what the cover says. */
  readonly fiscalYear?: number;
  readonly months?: RoundMonths;
}

/** What the clerk should look at after an import. */
export type ImportNotice =
  | Guess
  | { readonly kind: 'roundAssumed'; readonly months: RoundMonths }
  | { readonly kind: 'organisationDiffers'; readonly found: string; readonly kept: string };

export interface ImportedReport {
  /** A register that holds this report alone. */
  readonly register: Register;
  readonly recognition: Recognition;
  readonly notices: readonly ImportNotice[];
}

/** UTF-16 units of a source text; a published report has about 11,000. */
export const maxSourceLength = 20_000_000;

/**
 * Recognises a report in tab-separated text. Errors: `sourceUnreadable` (no table, no measure, no fiscal year),
 * `tooLarge`.
 */
export function importReport(source: string, newId: NewId, options: ImportOptions): Result<ImportedReport> {
  const unreadable = (reason: 'noTable' | 'noMeasure' | 'fiscalYearUnknown') =>
    fail({ kind: 'sourceUnreadable', path: '', reason } as const);
  if (source.length > maxSourceLength) return fail({ kind: 'tooLarge', what: 'source', limit: maxSourceLength });
  const recognition = recogniseReport(readTabSeparated(source));
  if (recognition.tables.length === 0) return unreadable('noTable');
  if (recognition.groups.every((group) => group.measures.length === 0)) return unreadable('noMeasure');
  const year = options.fiscalYear ?? recognition.fiscalYear;
  if (year === null) return unreadable('fiscalYearUnknown');

  const months = options.months ?? recognition.months ?? 6;
  const notices: ImportNotice[] = [...recognition.guesses];
  if (options.months === undefined && recognition.months === null) notices.push({ kind: 'roundAssumed', months });
  return ok({ register: registerOf(recognition, newId, year, months), recognition, notices });
}

/**
 * The one change that adds an imported report's year to a register. The register's office stays as it is where it has a name;
 * empty parts are filled. Errors: `refused` with `fiscalYearNotEmpty` when the year already holds measures: nothing is
 * doubled or overwritten in silence.
 */
export function importAsChange(
  register: Register,
  imported: ImportedReport,
): Result<{ readonly change: Change; readonly notices: readonly ImportNotice[] }> {
  const [year] = imported.register.fiscalYears;
  if (!year) return fail({ kind: 'sourceUnreadable', path: '', reason: 'noTable' });
  const existing = register.fiscalYears.find((candidate) => candidate.year === year.year);
  if (existing?.groups.some((group) => group.measures.length > 0)) {
    return fail({ kind: 'refused', reason: 'fiscalYearNotEmpty' });
  }
  const { name } = register.organisation;
  const found = imported.register.organisation;
  const notices: ImportNotice[] = [...imported.notices];
  if (name !== '' && found.name !== '' && found.name !== name) {
    notices.push({ kind: 'organisationDiffers', found: found.name, kept: name });
  }
  const changes: Change[] = [
    { kind: 'setOrganisation', organisation: fillOrganisation(register.organisation, found) },
    ...(existing ? [{ kind: 'removeFiscalYear', fiscalYearId: existing.id } as const] : []),
    { kind: 'addFiscalYear', fiscalYear: year },
    ...(register.signers.length === 0 ? [{ kind: 'setSigners', signers: imported.register.signers } as const] : []),
  ];
  return ok({ change: { kind: 'batch', changes }, notices });
}

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

function registerOf(recognition: Recognition, newId: NewId, year: number, months: RoundMonths): Register {
  const start = newRegister(newId, recognition.organisation ?? '', year, months);
  const organisation: Organisation = {
    ...organisationFromName(recognition.organisation ?? ''),
    district: recognition.district ?? '',
    province: recognition.province ?? '',
  };
  const round = blankRound(newId(), months, recognition.cover.join('\n') || defaultCover);
  const fiscalYear: FiscalYear = {
    ...newFiscalYear(newId, year, months),
    heading: recognition.heading,
    introduction: recognition.introduction,
    rounds: [round],
    groups: recognition.groups.map((group) => toGroup(group, round.id, newId)),
  };
  const register = normaliseRegister({ ...start, organisation, fiscalYears: [fiscalYear] });
  return withTemplateCover(register);
}

function toGroup(group: Recognition['groups'][number], roundId: string, newId: NewId): Group {
  return {
    id: newId(),
    heading: group.heading,
    measures: group.measures.map(({ cells: { actions, ...plan } }) => ({
      ...blankMeasure(newId()),
      ...plan,
      actions: actions === '' ? {} : { [roundId]: actions },
    })),
  };
}

/** A cover that says just what the usual one would say becomes the usual one, so that it follows name, year and round. */
function withTemplateCover(register: Register): Register {
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      rounds: year.rounds.map((round) => {
        const usual = expandPlaceholders(defaultCover, placeholderValues(register, year, round));
        return withoutSpace(usual) === withoutSpace(round.cover) ? { ...round, cover: defaultCover } : round;
      }),
    })),
  };
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
