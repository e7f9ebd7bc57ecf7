// `export`: a round of the register for Word, spreadsheets, the web or ITAS, or the whole register as JSON for other programs.
import { exportReport, type RoundWish } from '../../../src/app/export-report.ts';
import { forReading } from '../../../src/app/ports.ts';
import { endingFor, type ListNumbering, type PublishFormat, publishFormats } from '../../../src/publish/publication.ts';
import type { Register } from '../../../src/register/model.ts';
import { ok, type Result } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import { publish as publishInEnglish } from '../../../src/wording/en/publish.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { publish as publishInThai } from '../../../src/wording/th/publish.ts';
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
import { findRoundOf } from '../find-round.ts';
import { wantedRound } from '../read-round.ts';
import type { Line } from '../usage.ts';
import type { World } from '../world.ts';

const numberings: readonly ListNumbering[] = ['literal', 'automatic'];

export const exportFile: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      format: { value: publishFormats.join('|'), isNeeded: true },
      out: { value: 'F', isNeeded: true },
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      'as-of': { value: '2023-04-05', isNeeded: false },
      numbering: { value: numberings.join('|'), isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const typed = line.options.format ?? '';
    const format = publishFormats.find((known) => known === typed);
    if (format === undefined) return invalidOption('format', publishFormats.join(', '), publishFormats.join(', '));
    const path = world.resolvePath(line.options.out ?? '');
    if (endingFor(format, path) === null) {
      return invalidOption('out', publishInThai.itasEndings, publishInEnglish.itasEndings);
    }
    const registerPath = argument(line, 0, world);
    const opened = openSession(registerPath, forReading, world);
    if (!opened.ok) return opened;
    const register = opened.value.register();
    opened.value.close();
    const wish = format === 'json' ? ok({ format, path } as const) : wishOf(format, path, register, line, world);
    if (!wish.ok) return wish;
    const exported = await exportReport(register, registerPath, wish.value, world);
    if (!exported.ok) return failed(exported.error);
    const { missing } = exported.value;
    return ok({
      json: { path, format, ...(format === 'itas' ? { missing } : {}) },
      lines: [
        thai.results.exported(path),
        ...linesOf(missing, publishInThai),
        english.results.exported(path),
        ...linesOf(missing, publishInEnglish),
      ],
    });
  },
};

/** What the line asks for of a round. */
function wishOf(
  format: Exclude<PublishFormat, 'json'>,
  path: string,
  register: Register,
  line: Line,
  world: World,
): Result<RoundWish, CommandFault> {
  const round = wantedRound(line);
  if (!round.ok) return round;
  const { numbering: typedNumbering = 'literal' } = line.options;
  const numbering = numberings.find((known) => known === typedNumbering);
  if (numbering === undefined) return invalidOption('numbering', numberings.join(', '), numberings.join(', '));
  const day = dayOf(line, 'as-of', world);
  if (!day.ok) return day;
  const found = findRoundOf(register, round.value.year, round.value.months);
  return found
    ? ok({ format, path, roundId: found.round.id, numbering, asOf: day.value })
    : failed({ kind: 'refused', reason: 'roundMissing' });
}

function linesOf(
  missing: readonly string[],
  words: { readonly missing: (codes: readonly string[]) => string },
): readonly string[] {
  return missing.length === 0 ? [] : [words.missing(missing)];
}
