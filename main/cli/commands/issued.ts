// `issued`: what was issued of a register, with its files and what has changed since; and a copy of the PDF of one.
import { changedSince, type SinceIssue } from '../../../src/app/issue-diff.ts';
import { forReading } from '../../../src/app/ports.ts';
import type { Session } from '../../../src/app/session.ts';
import {
  correctionOf,
  dataCode,
  type IssuedFile,
  type IssuedReport,
  lastFile,
  newestPdf,
  signedVersions,
  stateDigest,
} from '../../../src/issue/issue.ts';
import { ok, type Result } from '../../../src/result.ts';
import { issue as english } from '../../../src/wording/en/issue.ts';
import { type IssueWording, issue as thai } from '../../../src/wording/th/issue.ts';
import {
  type Answer,
  argument,
  type Command,
  type CommandFault,
  failed,
  json,
  openSession,
  yearOf,
} from '../command.ts';
import { findIssueOf, issuePorts } from '../issue-ports.ts';
import type { World } from '../world.ts';

export const issued: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      number: { value: 'N', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      out: { value: 'PDF', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const { number, out } = line.options;
    const year = yearOf(line);
    if (!year.ok) return year;
    const opened = openSession(argument(line, 0, world), forReading, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      const issues = session.issues();
      const one = findIssueOf(issues, { number, year: year.value, months: null });
      if (number !== undefined && one === null) return failed({ kind: 'refused', reason: 'nothingIssued' });
      const path = out === undefined ? null : world.resolvePath(out);
      if (path !== null) return await copyOut(one, path, session, world);
      const wanted = issues.filter((each) => number === undefined || each === one).toReversed();
      const told = await Promise.all(wanted.map((each) => tell(each, session, world)));
      return ok({
        json: { issues: told.map((each) => asJson(each, issues)) },
        lines: [...linesOf(told, issues, thai), ...linesOf(told, issues, english)],
      });
    } finally {
      session.close();
    }
  },
};

/** The newest PDF of an issue, every byte as it was kept. */
async function copyOut(
  issue: IssuedReport | null,
  path: string,
  session: Session,
  world: World,
): Promise<Result<Answer, CommandFault>> {
  if (issue === null) return failed({ kind: 'refused', reason: 'nothingIssued' });
  const file = newestPdf(issue);
  if (file === null) return failed({ kind: 'refused', reason: 'issueFileMissing' });
  const bytes = await world.issueFiles.read(session.snapshot().file.path, file);
  if (!bytes.ok) return failed(bytes.error);
  const written = world.files.write(path, bytes.value);
  if (!written.ok) return failed(written.error);
  const { number } = issue;
  return ok({
    json: { number, path, sha256: file.sha256, size: file.size },
    lines: [thai.savedTo(path), english.savedTo(path)],
  });
}

interface Told {
  readonly issue: IssuedReport;
  /** Files that are missing or not as they were kept. */
  readonly faults: readonly IssuedFile[];
  /** Null where the kept data cannot be read. */
  readonly since: SinceIssue | null;
}

async function tell(issue: IssuedReport, session: Session, world: World): Promise<Told> {
  const { path } = session.snapshot().file;
  const faults = await world.issueFiles.faults(path, issue.files);
  const since = await changedSince(issue, session.register(), path, issuePorts(world));
  return { issue, faults, since: since.ok ? since.value : null };
}

function asJson({ issue, faults, since }: Told, issues: readonly IssuedReport[]) {
  const digest = stateDigest(issue);
  return {
    ...issue,
    code: digest === null ? null : dataCode(digest),
    correctedBy: correctionOf(issue, issues)?.number ?? null,
    faults: faults.map(({ position, name }) => ({ position, name })),
    since,
  };
}

function linesOf(told: readonly Told[], issues: readonly IssuedReport[], words: IssueWording): readonly string[] {
  return [words.count(told.length), ...told.flatMap((one) => linesOfOne(one, issues, words))];
}

function linesOfOne({ issue, faults, since }: Told, issues: readonly IssuedReport[], words: IssueWording) {
  const digest = stateDigest(issue);
  const correction = correctionOf(issue, issues);
  const signed = signedVersions(issue).length;
  const details = [
    ...(digest === null ? [] : [words.code(dataCode(digest))]),
    ...(issue.corrects ? [words.corrects(issue.corrects.number, issue.corrects.reason)] : []),
    ...(correction ? [words.correctedBy(correction.number)] : []),
    ...(issue.openErrors > 0 ? [words.despiteErrors(issue.openErrors)] : []),
    ...(signed > 0 ? [words.signed(signed)] : []),
    ...(lastFile(issue, 'scan') ? [words.scanned] : []),
    ...faults.map(({ name }) => words.missing(name)),
    ...(since ? [sinceLine(since, words)] : []),
  ];
  return [words.line(issue.number, issue.date, issue.year, issue.months), ...details.map((detail) => `  ${detail}`)];
}

function sinceLine({ differences, roundIsGone }: SinceIssue, words: IssueWording): string {
  if (roundIsGone) return words.roundIsGone;
  return differences.length === 0 ? words.unchanged : words.changed(differences.length);
}
