// The application's verbs for issued reports: list, issue, look at, sign, take in, compare, publish; and a PDF told apart.
import type { Handlers } from '../contract/dispatch.ts';
import type { IssuedFile } from '../issue/issue.ts';
import { mayOpenFile } from '../register/evidence.ts';
import type { Id } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import { changedSince } from './issue-diff.ts';
import { addSigned, attachScan, fileOf, findIssue, type IssueFilePorts, signIssue } from './issue-files.ts';
import { type IssuePublishPorts, publishIssue } from './issue-publish.ts';
import { type IssuePorts, issueReport, suggestIssue } from './issue-report.ts';
import { issueCandidates, verifyPdf } from './issue-verify.ts';
import type { EvidenceFiles } from './moving-ports.ts';
import type { Host, WholeFiles } from './ports.ts';
import type { Session } from './session.ts';
import type { IssuedPdfs } from './signing-ports.ts';
import { createStoppableWorks } from './stoppable.ts';

export interface IssueParts extends IssuePorts, IssueFilePorts, IssuePublishPorts {
  readonly host: Pick<Host, 'tell' | 'openFile'>;
  readonly files: WholeFiles;
  readonly evidence: Pick<EvidenceFiles, 'copyForOpening'>;
  readonly base64: (bytes: Uint8Array) => string;
  readonly session: () => Session | null;
  readonly isPermitted: (path: string) => boolean;
  /** Dropped onto the window: it may be looked into. */
  readonly isDropped: (path: string) => boolean;
  /** Lets the window name this path from now on. */
  readonly permit: (path: string) => void;
}

type IssueCall = Extract<keyof Handlers, `issue.${string}` | 'pdf.verify'>;

/** The handlers of issued reports. */
export function createIssueHandlers(parts: IssueParts): Pick<Handlers, IssueCall> {
  const { host, issueFiles, isPermitted } = parts;
  const works = createStoppableWorks();

  const withSession = async <Value>(
    use: (session: Session, path: string) => Result<Value> | Promise<Result<Value>>,
    paths: readonly string[] = [],
  ): Promise<Result<Value>> => {
    const session = parts.session();
    if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
    if (!paths.every(isPermitted)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
    return use(session, session.snapshot().file.path);
  };

  const withFile = <Value>(
    { issueId, position }: { readonly issueId: Id; readonly position?: number },
    use: (file: IssuedFile, path: string) => Promise<Result<Value>>,
    paths: readonly string[] = [],
  ) =>
    withSession(async (session, path) => {
      const issue = findIssue(session.issues(), issueId);
      if (!issue.ok) return issue;
      const file = fileOf(issue.value, position);
      return file.ok ? use(file.value, path) : file;
    }, paths);

  return {
    'issue.list': () =>
      withSession((session, path) => {
        const issues = session.issues().toReversed();
        const missing = issues.map(({ id, files }) => {
          return [id, files.filter((file) => !issueFiles.has(path, file)).map(({ position }) => position)] as const;
        });
        return ok({ issues, missing: Object.fromEntries(missing.filter(([, positions]) => positions.length > 0)) });
      }),
    'issue.suggest': ({ roundId }) => withSession((session) => suggestIssue(session, roundId, parts)),
    'issue.make': ({ revision, ...wish }) =>
      withSession(async (session) => {
        if (revision !== session.snapshot().revision) return fail({ kind: 'stale' });
        const issue = await works.run((signal) =>
          issueReport(session, wish, parts, {
            signal,
            onProgress: (done, total) => host.tell({ kind: 'printProgress', done, total }),
          }),
        );
        return issue.ok ? ok({ issue: issue.value }) : issue;
      }),
    'issue.stop': () => {
      works.stop();
      return ok({});
    },
    'issue.read': (wanted) =>
      withFile(wanted, async (file, path) => {
        const bytes = await issueFiles.read(path, file);
        if (!bytes.ok) return bytes;
        return ok({ data: parts.base64(bytes.value), name: file.name, mediaType: file.mediaType });
      }),
    'issue.open': (wanted) =>
      withFile(wanted, async (file, path) => {
        if (!mayOpenFile(file.name)) return fail({ kind: 'refused', reason: 'fileNotOpened' });
        const copied = await parts.evidence.copyForOpening(path, file);
        if (!copied.ok) return copied;
        const opened = await host.openFile(copied.value);
        return opened.ok ? ok({}) : opened;
      }),
    'issue.saveFile': ({ path: out, ...wanted }) =>
      withFile(
        wanted,
        async (file, path) => {
          const bytes = await issueFiles.read(path, file);
          if (!bytes.ok) return bytes;
          const written = parts.files.write(out, bytes.value);
          return written.ok ? ok({ path: out }) : written;
        },
        [out],
      ),
    'issue.sign': ({ issueId, ...order }) =>
      withSession((session) => signIssue(session, issueId, order, parts), [order.certificatePath]),
    'issue.addSigned': ({ issueId, path }) =>
      withSession(
        async (session) => {
          const issue = await addSigned(session, issueId, path, parts);
          return issue.ok ? ok({ issue: issue.value }) : issue;
        },
        [path],
      ),
    'issue.attachScan': ({ issueId, path }) =>
      withSession(
        async (session) => {
          const issue = await attachScan(session, issueId, path, parts);
          return issue.ok ? ok({ issue: issue.value }) : issue;
        },
        [path],
      ),
    'issue.diff': ({ issueId }) =>
      withSession(async (session, path) => {
        const issue = findIssue(session.issues(), issueId);
        return issue.ok ? changedSince(issue.value, session.register(), path, parts) : issue;
      }),
    'issue.publish': ({ issueId, folder, pdf = 'best' }) =>
      withSession(
        async (session, registerPath) => {
          const issue = findIssue(session.issues(), issueId);
          if (!issue.ok) return issue;
          const order = { registerPath, folder, pdf };
          const made = await works.run((signal) => publishIssue(issue.value, { ...order, signal }, parts));
          // The window may show it.
          if (made.ok) parts.permit(made.value.folder);
          return made;
        },
        [folder],
      ),
    'pdf.verify': async ({ path }) => {
      if (!isPermitted(path) && !parts.isDropped(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      return verifyPdf(path, parts.session()?.issues() ?? null, parts);
    },
  };
}

/** The issued reports of the open register, for whoever signs and compares PDFs. */
export function issuedPdfsOf(session: () => Session | null, issueFiles: IssueParts['issueFiles']): IssuedPdfs {
  return {
    candidates: () => issueCandidates(session()?.issues() ?? []),
    pdfPath: (issueId) => {
      const open = session();
      const issue = open && findIssue(open.issues(), issueId);
      const file = issue?.ok ? fileOf(issue.value) : null;
      if (!open || !file?.ok) return null;
      const { path } = open.snapshot().file;
      return issueFiles.has(path, file.value) ? issueFiles.pathOf(path, file.value) : null;
    },
  };
}
