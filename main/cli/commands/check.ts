// `check`: what the check before printing finds in a round, for people and as data. It finds fault and refuses nothing: the exit code
// is 0 either way.
import { preflightToolsOf } from '../../../src/app/preflight-tools.ts';
import type { PreflightTools } from '../../../src/preflight/env.ts';
import type { Finding, FindingPlace, Severity } from '../../../src/preflight/finding.ts';
import { fixAll, type PreflightTarget } from '../../../src/preflight/fix.ts';
import { examine } from '../../../src/preflight/run.ts';
import { columnsOf } from '../../../src/register/columns.ts';
import type { FiscalYear, Register } from '../../../src/register/model.ts';
import { ok } from '../../../src/result.ts';
import { describeFinding } from '../../../src/wording/describe-finding.ts';
import { preflight as english } from '../../../src/wording/en/preflight.ts';
import { type PreflightWording, preflight as thai } from '../../../src/wording/th/preflight.ts';
import { type Command, json } from '../command.ts';
import { findRow } from '../find-row.ts';
import { readRound, wantedRound } from '../read-round.ts';
import type { World } from '../world.ts';

export const check: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: { round: { value: '6|12', isNeeded: false }, year: { value: '2566', isNeeded: false }, json },
  },
  run: async (line, world) => {
    const wanted = wantedRound(line);
    if (!wanted.ok) return wanted;
    const read = readRound(wanted.value, line, world);
    if (!read.ok) return read;
    const { register, fiscalYear, round } = read.value;
    const { findings, accepted } = examine(register, fiscalYear.id, round.id, preflightTools(world));
    const target = { fiscalYearId: fiscalYear.id, roundId: round.id };
    return ok({
      json: {
        fiscalYear: fiscalYear.year,
        round: round.months,
        counts: {
          error: countOf(findings, 'error'),
          warning: countOf(findings, 'warning'),
          hint: countOf(findings, 'hint'),
          accepted: accepted.length,
        },
        findings: findings.map((finding) => asJson(finding, register, fiscalYear, target)),
        accepted: accepted.map(({ finding, acceptance }) => ({
          ...asJson(finding, register, fiscalYear, target),
          reason: acceptance.reason,
        })),
      },
      lines: [
        ...linesOf(findings, accepted.length, fiscalYear, 'th'),
        ...linesOf(findings, accepted.length, fiscalYear, 'en'),
      ],
    });
  },
};

/** What the check needs beside the register, as it ships with the program. */
export function preflightTools(world: World): PreflightTools {
  return preflightToolsOf(world.reference, world.now());
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function asJson(finding: Finding, register: Register, fiscalYear: FiscalYear, target: PreflightTarget) {
  const { rule, severity, place, start, end, text } = finding;
  const row = 'measureId' in place ? findRow(fiscalYear, place.measureId) : null;
  const { what, why } = describeFinding(finding, 'th');
  return {
    rule,
    severity,
    measure: row?.code ?? null,
    measureId: 'measureId' in place ? place.measureId : null,
    column: 'measureId' in place ? place.column : null,
    groupId: 'groupId' in place ? place.groupId : null,
    setting: 'setting' in place ? place.setting : null,
    start,
    end,
    text,
    message: what,
    messageEnglish: describeFinding(finding, 'en').what,
    why,
    fix: fixAll(register, target, [finding]),
  };
}

const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '!', hint: '·' };

function linesOf(
  findings: readonly Finding[],
  accepted: number,
  fiscalYear: FiscalYear,
  language: 'th' | 'en',
): readonly string[] {
  const words = language === 'th' ? thai : english;
  const counts = (['error', 'warning', 'hint'] as const).map((severity) => countOf(findings, severity));
  const [errors = 0, warnings = 0, hints = 0] = counts;
  return [
    findings.length === 0 ? words.nothing : words.counts(errors, warnings, hints),
    ...findings.flatMap((finding) => {
      const { title, what } = describeFinding(finding, language);
      return [`${marks[finding.severity]} ${title} — ${placeText(finding.place, fiscalYear, words)}`, `  ${what}`];
    }),
    ...(accepted === 0 ? [] : [words.accepted(accepted)]),
  ];
}

function placeText(place: FindingPlace, fiscalYear: FiscalYear, { places }: PreflightWording): string {
  if ('setting' in place) return places[place.setting];
  if ('groupId' in place) {
    const heading = fiscalYear.groups.find(({ id }) => id === place.groupId)?.heading ?? '';
    return places.group(heading.split('\n')[0] ?? '');
  }
  const row = findRow(fiscalYear, place.measureId);
  const column = columnsOf(fiscalYear).find(({ key }) => key === place.column)?.heading ?? place.column;
  return places.cell(row?.number ?? 0, row?.printedCode ?? '', column);
}
