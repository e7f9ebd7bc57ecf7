// `issue`: a round issued under a number and kept for ever. `issue-add`: what comes to an issue later, its signed version or its scan.
import { addSigned, attachScan } from '../../../src/app/issue-files.ts';
import { issueReport } from '../../../src/app/issue-report.ts';
import { forWriting } from '../../../src/app/ports.ts';
import type { Session } from '../../../src/app/session.ts';
import { dataCode, lastFile, stateDigest } from '../../../src/issue/issue.ts';
import type { Id, Signer } from '../../../src/register/model.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { parseInteger } from '../../../src/thai/digits.ts';
import { issue as english } from '../../../src/wording/en/issue.ts';
import { issue as thai } from '../../../src/wording/th/issue.ts';
import {
  type Answer,
  argument,
  type Command,
  type CommandFault,
  dayOf,
  failed,
  invalidOption,
  json,
  openSession,
  yearOf,
} from '../command.ts';
import { findRoundOf } from '../find-round.ts';
import { findIssueOf, issuePorts } from '../issue-ports.ts';
import { wantedRound } from '../read-round.ts';
import type { Line } from '../usage.ts';
import type { World } from '../world.ts';

export const issue: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      round: { value: '6|12', isNeeded: true },
      year: { value: '2566', isNeeded: false },
      number: { value: 'N', isNeeded: true },
      date: { value: '2023-04-30', isNeeded: false },
      signers: { value: 'all|1,3', isNeeded: false },
      signatures: { value: 'all', isNeeded: false },
      corrects: { value: 'NUMBER', isNeeded: false },
      reason: { value: 'TEXT', isNeeded: false },
      'despite-findings': { value: null, isNeeded: false },
      out: { value: 'PDF', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const opened = openSession(argument(line, 0, world), forWriting, world);
    if (!opened.ok) return opened;
    try {
      return await run(line, opened.value, world);
    } finally {
      opened.value.close();
    }
  },
};

async function run(line: Line, session: Session, world: World): Promise<Result<Answer, CommandFault>> {
  const { options, switches } = line;
  const wanted = wantedRound(line);
  if (!wanted.ok) return wanted;
  const date = dayOf(line, 'date', world);
  if (!date.ok) return date;
  const register = session.register();
  const signers = signersOf(line, register.signers);
  if (!signers.ok) return signers;
  if (options.signatures !== undefined && options.signatures !== 'all')
    return invalidOption('signatures', 'all', 'all');
  const found = findRoundOf(register, wanted.value.year, wanted.value.months);
  if (!found) return failed({ kind: 'refused', reason: 'roundMissing' });
  const { corrects: correctedNumber, reason = '' } = options;
  const corrected =
    correctedNumber === undefined
      ? null
      : findIssueOf(session.issues(), { number: correctedNumber, year: null, months: null });
  if (correctedNumber !== undefined && corrected === null) return failed({ kind: 'refused', reason: 'nothingIssued' });
  const made = await issueReport(
    session,
    {
      roundId: found.round.id,
      number: options.number ?? '',
      date: date.value,
      signers: signers.value,
      ...(options.signatures === 'all' ? { signatures: register.signers.map(({ id }) => id) } : {}),
      ...(corrected && { corrects: { issueId: corrected.id, reason } }),
      despiteFindings: switches.has('despite-findings'),
    },
    issuePorts(world),
  );
  if (!made.ok) return failed(made.error);
  const out = options.out === undefined ? null : world.resolvePath(options.out);
  if (out !== null) {
    const original = lastFile(made.value, 'original');
    const bytes = original && (await world.issueFiles.read(session.snapshot().file.path, original));
    if (bytes?.ok === false) return failed(bytes.error);
    const written = bytes && world.files.write(out, bytes.value);
    if (written?.ok === false) return failed(written.error);
  }
  const code = dataCode(stateDigest(made.value) ?? '');
  return ok({
    json: { ...made.value, code, ...(out === null ? {} : { path: out }) },
    lines: [
      thai.made(made.value.number, code),
      ...(out === null ? [] : [thai.savedTo(out)]),
      english.made(made.value.number, code),
      ...(out === null ? [] : [english.savedTo(out)]),
    ],
  });
}

/** `--signers` by their places in the register's list, from 1; everybody where nothing is said. */
function signersOf({ options }: Line, signers: readonly Signer[]): Result<readonly Id[], CommandFault> {
  const typed = options.signers ?? 'all';
  if (typed === 'all') return ok(signers.map(({ id }) => id));
  const chosen = typed.split(',').map((place) => signers[(parseInteger(place) ?? 0) - 1]?.id);
  const ids = chosen.filter((id) => id !== undefined);
  return ids.length === chosen.length
    ? ok(ids)
    : invalidOption('signers', thai.expected.signers, english.expected.signers);
}

export const issueAdd: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      number: { value: 'N', isNeeded: true },
      year: { value: '2566', isNeeded: false },
      scan: { value: 'SCAN', isNeeded: false },
      signed: { value: 'PDF', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const { number, scan, signed } = line.options;
    const year = yearOf(line);
    if (!year.ok) return year;
    const source = scan ?? signed;
    if (source === undefined || (scan !== undefined && signed !== undefined)) {
      return fail({ kind: 'usage', fault: { th: thai.expected.onlyOne, en: english.expected.onlyOne } });
    }
    const opened = openSession(argument(line, 0, world), forWriting, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      const wanted = findIssueOf(session.issues(), { number, year: year.value, months: null });
      if (wanted === null) return failed({ kind: 'refused', reason: 'nothingIssued' });
      const add = scan === undefined ? addSigned : attachScan;
      const added = await add(session, wanted.id, world.resolvePath(source), issuePorts(world));
      if (!added.ok) return failed(added.error);
      const said = scan === undefined ? 'signedKept' : 'scanKept';
      return ok({ json: added.value, lines: [thai[said](wanted.number), english[said](wanted.number)] });
    } finally {
      session.close();
    }
  },
};
