// What every rule may look at beside the texts: the year, the round, the office, the assessment's items, the words that are known.
// Two runs over the same settings share one of these, so that what was found in an unchanged measure holds.
import { type Catalogue, catalogueOfYear, type YearCatalogue } from '../catalogue/catalogue.ts';
import { type Column, columnsOf } from '../register/columns.ts';
import type { FiscalYear, Id, Organisation, Register, Round, RoundMonths } from '../register/model.ts';
import { type DateRange, fiscalYearRange, type IsoDate, isIsoDate, roundRange } from '../thai/calendar.ts';
import { dayOfMonth } from '../thai/days.ts';
import { type KnownWords, knownWords } from '../thai/word-list.ts';
import { ownOffice } from './office-names.ts';

/** What the runner is given beside the register. */
export interface PreflightTools {
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
  /** The words of a list (see thai/word-list); null leaves spelling unchecked but for the lexicon's own. */
  readonly knownWords: ReadonlySet<string> | null;
  /** Characters that the font lacks, as the printer found them. */
  readonly missingCharacters?: readonly PlacedCharacter[];
}

/** A character that would print as an empty box, and where. */
export interface PlacedCharacter {
  readonly character: string;
  readonly place:
    | { readonly kind: 'cell'; readonly measureId: Id; readonly column: Column['key'] }
    | { readonly kind: 'groupHeading'; readonly groupId: Id }
    | { readonly kind: string };
}

/** What holds for every text of one round. */
export interface Env {
  readonly organisation: Organisation;
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly assessmentYear: number;
  readonly roundId: Id;
  readonly roundMonths: RoundMonths;
  readonly roundDays: DateRange;
  readonly yearDays: DateRange;
  readonly today: IsoDate;
  /** The assessment that the measures answer, and the one of the year of the report. */
  readonly asked: YearCatalogue;
  readonly current: YearCatalogue;
  readonly columns: readonly Column[];
  readonly words: KnownWords;
  /** True where a list of words was given: what is not in it is worth a look. */
  readonly checksSpelling: boolean;
  readonly daysOff: ReadonlyMap<IsoDate, string>;
  /** The last day on which answers of the assessment may change. */
  readonly answersClose: IsoDate;
}

interface Known {
  readonly inputs: readonly unknown[];
  readonly env: Env;
}

/** A window that goes back and forth between two rounds keeps both. */
const mostKept = 4;
let kept: readonly Known[] = [];

/** The same object for the same settings, year, round, catalogue, words and day. */
export function envOf(register: Register, fiscalYear: FiscalYear, round: Round, tools: PreflightTools): Env {
  const { organisation, signers, catalogueEntries, followup } = register;
  const { catalogue, today, knownWords: list } = tools;
  const { year, assessmentYear, columns } = fiscalYear;
  const inputs: unknown[] = [organisation, signers, catalogueEntries, followup, catalogue, today, list];
  inputs.push(year, assessmentYear, columns, round.id, round.months);
  const known = kept.find((entry) => entry.inputs.every((input, index) => input === inputs[index]));
  const env = known?.env ?? makeEnv(register, fiscalYear, round, tools);
  kept = [{ inputs, env }, ...kept.filter((entry) => entry.env !== env)].slice(0, mostKept);
  return env;
}

function makeEnv(register: Register, fiscalYear: FiscalYear, round: Round, tools: PreflightTools): Env {
  const { organisation, followup, catalogueEntries } = register;
  const { catalogue, today, knownWords: list } = tools;
  const { year, assessmentYear } = fiscalYear;
  return {
    organisation,
    fiscalYear: year,
    assessmentYear,
    roundId: round.id,
    roundMonths: round.months,
    roundDays: roundRange(year, round.months),
    yearDays: fiscalYearRange(year),
    today,
    asked: catalogueOfYear(catalogue, catalogueEntries, assessmentYear),
    current: catalogueOfYear(catalogue, catalogueEntries, year),
    columns: columnsOf(fiscalYear),
    words: knownWords(list ?? new Set(), ownWords(register)),
    checksSpelling: list !== null,
    daysOff: readDaysOff(followup.holidays),
    answersClose: dayOfYear(year, followup.answersClose),
  };
}

/** A month and day ("04-30") of a year in พ.ศ.; 29 February is the 28th where there is none. */
function dayOfYear(year: number, monthAndDay: string): IsoDate {
  const [month = '', day = ''] = monthAndDay.split('-');
  return dayOfMonth(`${year - 543}-${month}-01`, 0, Number(day));
}

/** The office's own words, its names and those of its people and units. */
function ownWords({ organisation, signers }: Register): readonly string[] {
  const { name, shortName, district, province, units } = organisation;
  return [
    ...organisation.ownWords.split('\n'),
    ...[name, shortName].map((each) => ownOffice({ name: each })?.place ?? each.trim()),
    ...[district, province].map((each) => each.replace(/^(?:เมือง|อำเภอ|จังหวัด)/, '')),
    district,
    ...units.flatMap((unit) => [unit.name, ...unit.aliases.split('\n')]),
    ...signers.flatMap((signer) => signer.name.split(/\s+/)),
  ];
}

/** Lines of an ISO date and what the day is; others say nothing. */
function readDaysOff(holidays: string): ReadonlyMap<IsoDate, string> {
  const days = new Map<IsoDate, string>();
  for (const line of holidays.split('\n')) {
    const day = line.trim().slice(0, 10);
    if (isIsoDate(day)) days.set(day, line.trim().slice(10).trim());
  }
  return days;
}
