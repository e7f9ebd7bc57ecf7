// `report`: a document of the register as a PDF, and where asked the map of its pages beside it.
import { knownUnits, unitMeant } from '../../../src/app/followed-papers.ts';
import { type FontPaths, forReading, type PrintedReport, type PrintRequest } from '../../../src/app/ports.ts';
import { printPaper } from '../../../src/app/print-report.ts';
import type { PaperName } from '../../../src/contract/contract.ts';
import type { Id, Register, RoundMonths } from '../../../src/register/model.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import type { IsoDate } from '../../../src/thai/calendar.ts';
import * as english from '../../../src/wording/en/cli.ts';
import { paper as paperInEnglish } from '../../../src/wording/en/paper.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { type PaperWording, paper as paperInThai } from '../../../src/wording/th/paper.ts';
import {
  argument,
  type Command,
  type CommandFault,
  dayOf,
  failed,
  invalidOption,
  json,
  openSession,
} from '../command.ts';
import { findRoundOf, findYearOf } from '../find-round.ts';
import { wantedRound } from '../read-round.ts';
import { signAsSaid, signingOptions } from '../signing-line.ts';
import { fault, type Line } from '../usage.ts';
import type { World } from '../world.ts';
import { followedOptions } from './followed.ts';

const documentNames: readonly PaperName[] = ['report', 'plan', 'memo', 'annex', 'unit-slip'];

/** What is of a year where no round is named; slips are of its newest round then. */
const withoutRound: ReadonlySet<PaperName> = new Set(['plan', 'annex', 'unit-slip']);

export const printReport: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      document: { value: documentNames.join('|'), isNeeded: false },
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      out: { value: 'PDF', isNeeded: true },
      map: { value: 'MAP.json', isNeeded: false },
      draft: { value: null, isNeeded: false },
      font: { value: 'REGULAR.ttf', isNeeded: false },
      'font-bold': { value: 'BOLD.ttf', isNeeded: false },
      signatures: { value: 'all', isNeeded: false },
      sign: { value: 'CERT.p12', isNeeded: false },
      ...signingOptions,
      unit: { value: 'NAME', isNeeded: false },
      'as-of': followedOptions['as-of'],
      json,
    },
  },
  run: async (line, world) => {
    const typed = line.options.document ?? 'report';
    const name = documentNames.find((known) => known === typed);
    if (name === undefined) return invalidOption('document', documentNames.join(', '), documentNames.join(', '));
    const round = wantedRound(line);
    if (!round.ok) return round;
    const { year, months } = round.value;
    if (!withoutRound.has(name) && months === null)
      return fail({ kind: 'usage', fault: fault('optionMissing', 'round').error });
    const { signatures } = line.options;
    if (signatures !== undefined && signatures !== 'all') return invalidOption('signatures', 'all', 'all');
    if (line.options['font-bold'] !== undefined && line.options.font === undefined)
      return fail({ kind: 'usage', fault: fault('optionMissing', 'font').error });
    const day = dayOf(line, 'as-of', world);
    if (!day.ok) return day;
    const fontPaths = fontPathsOf(line, world);
    const inspected = fontPaths && (await world.inspector.font(fontPaths));
    if (inspected?.ok === false) return failed(inspected.error);
    const registerPath = argument(line, 0, world);
    const opened = openSession(registerPath, forReading, world);
    if (!opened.ok) return opened;
    const register = opened.value.register();
    opened.value.close();
    const wantsMap = line.options.map !== undefined;
    const mark = line.switches.has('draft') ? 'draft' : 'none';
    const wanted = {
      year,
      months,
      signatures: signatures === undefined ? [] : register.signers.map(({ id }) => id),
      asOf: day.value,
    };
    const units = unitsOf(line, register, wanted);
    if (!units.ok) return units;
    const forSigning = line.options.sign !== undefined;
    const request = { wantsMap, mark, registerPath, forSigning, ...(fontPaths ? { fontPaths } : {}) } as const;
    const printed = await print(name, register, { ...wanted, units: units.value }, world, request);
    if (!printed.ok) return failed(printed.error);
    const { pageCount, map, notices, missing } = printed.value;
    const signed = forSigning ? await signAsSaid({ bytes: printed.value.pdf }, line, 'sign', world) : null;
    if (signed?.ok === false) return signed;
    const pdf = signed?.value.pdf ?? printed.value.pdf;
    const out = world.resolvePath(line.options.out ?? '');
    const written = world.files.write(out, pdf);
    if (!written.ok) return failed(written.error);
    const mapPath = wantsMap ? world.resolvePath(line.options.map ?? '') : null;
    if (mapPath !== null) {
      const bytes = new TextEncoder().encode(`${JSON.stringify(map, null, 2)}\n`);
      const mapWritten = world.files.write(mapPath, bytes);
      if (!mapWritten.ok) return failed(mapWritten.error);
    }
    const told = {
      path: out,
      pages: pageCount,
      bytes: pdf.length,
      notices,
      missing,
      ...(signed ? { signature: signed.value.signature } : {}),
    };
    return ok({
      json: { ...told, ...(mapPath === null ? {} : { map: mapPath }) },
      lines: [
        thai.results.printed(out, pageCount),
        ...linesOf(printed.value, paperInThai),
        english.results.printed(out, pageCount),
        ...linesOf(printed.value, paperInEnglish),
      ],
    });
  },
};

/** A font for this print alone; without a bold face of its own, the regular one stands for both. */
function fontPathsOf({ options }: Line, world: World): FontPaths | null {
  const { font, 'font-bold': bold } = options;
  if (font === undefined) return null;
  return { regular: world.resolvePath(font), bold: world.resolvePath(bold ?? font) };
}

/** What the print had to do without, and what would be empty boxes. */
function linesOf({ notices, missing }: PrintedReport, { print: words }: PaperWording): readonly string[] {
  const characters = [...new Set(missing.map(({ character }) => character))];
  return [
    ...notices.map(({ kind, name }) => words[kind](name)),
    ...(characters.length === 0 ? [] : [words.missing(characters.slice(0, 20).join(' '), missing.length)]),
  ];
}

interface Wanted {
  readonly year: number | null;
  readonly months: RoundMonths | null;
  readonly signatures: readonly Id[];
  readonly asOf: IsoDate;
  readonly units?: readonly string[] | undefined;
}

/** `--unit`, by its name or an alias; undefined for every unit. One that nobody knows is not told that nothing is wanted of it. */
function unitsOf(
  { options }: Line,
  register: Register,
  { year, months }: Wanted,
): Result<readonly string[] | undefined, CommandFault> {
  if (options.unit === undefined) return ok(undefined);
  const roundId = findRoundOf(register, year, months)?.round.id ?? '';
  const unit = unitMeant(register, roundId, options.unit);
  if (unit !== null) return ok([unit]);
  const known = knownUnits(register, roundId).filter((name) => name !== '');
  return invalidOption('unit', known.join(', '), known.join(', '));
}

/** The plan is of a year, the annex of a year or a round, everything else of a round. */
async function print(
  name: PaperName,
  register: Register,
  wanted: Wanted,
  world: World,
  request: PrintRequest,
): Promise<Result<PrintedReport>> {
  if (name === 'plan' || (name === 'annex' && wanted.months === null)) {
    const fiscalYear = findYearOf(register, wanted.year, wanted.months);
    if (fiscalYear === null) return fail({ kind: 'refused', reason: 'unknownFiscalYear' });
    const wholeYear = { fiscalYearId: fiscalYear.id, roundId: null };
    return printPaper(name, register, wholeYear, world.printer, world.now, request);
  }
  const found = findRoundOf(register, wanted.year, wanted.months);
  if (found === null) return fail({ kind: 'refused', reason: 'roundMissing' });
  const { signatures, units, asOf } = wanted;
  const source = { fiscalYearId: found.fiscalYear.id, roundId: found.round.id, signatures, units, asOf };
  return printPaper(name, register, source, world.printer, world.now, request);
}
