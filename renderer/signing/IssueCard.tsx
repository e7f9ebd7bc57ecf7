// An issued report on one card: what it is, by what it is known, and what can be done with it now.
import { Archive, FileCheck2, FilePen, FileSignature, Globe, PenLine, Printer, Save, ScanLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { correctionOf, dataCode, type IssuedReport, lastFile, newestPdf, stateDigest } from '../../src/issue/issue.ts';
import { wayTo } from '../commands/paths.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { fillIn } from './form-store.ts';
import { attachScan, openIssued, type Published, publishIssue, saveIssued } from './issue-actions.ts';
import { issuesStore, signedNowStore } from './issues-store.ts';
import { goToStep } from './path-store.ts';

export interface IssueCardProps {
  readonly issue: IssuedReport;
  readonly issues: readonly IssuedReport[];
  readonly isReadOnly: boolean;
  /** It has just been made: its head has the focus. */
  readonly isNew?: boolean;
  /** What else is told of it, under what can be done. */
  readonly children?: ReactNode;
}

const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;

export function IssueCard({ issue, issues, isReadOnly, isNew = false, children }: IssueCardProps) {
  const { signingWindow } = useWording();
  const words = signingWindow.card;
  const missing = useStore(issuesStore, (known) => known?.missing[issue.id]);
  const isSigning = useStore(signedNowStore, (id) => id === issue.id);
  const replaced = correctionOf(issue, issues);
  return (
    <article className="issue-card" aria-labelledby={`issue-${issue.id}`}>
      <header className="issue-card-head">
        <span className="issue-card-mark" aria-hidden>
          {isNew ? <FileCheck2 size={26} strokeWidth={1.7} /> : <Archive size={26} strokeWidth={1.7} />}
        </span>
        <div>
          <h3 id={`issue-${issue.id}`} tabIndex={-1} data-issue-title lang="th">
            {isNew ? signingWindow.issue.made(issue.number) : words.number(issue.number)}
          </h3>
          <p>
            {words.round(issue.year, issue.months)} · {words.dated(issue.date)}
          </p>
        </div>
      </header>
      {replaced && (
        <p className="issue-card-remark warn">
          ! {words.replaced(replaced.number)}
          <button type="button" className="link" onClick={() => goToStep('issued', { issueId: replaced.id })}>
            {signingWindow.issued.select(replaced.number)}
          </button>
        </p>
      )}
      {missing && missing.length > 0 && (
        <p className="issue-card-remark bad" role="alert">
          ! {words.missing}
        </p>
      )}
      {isSigning && (
        <p className="issue-card-remark warn" role="status">
          {signingWindow.sign.waitForSignature}
        </p>
      )}
      <Facts issue={issue} />
      <Ways issue={issue} isReadOnly={isReadOnly} isSignQuiet={isNew} isSigning={isSigning} />
      {children}
    </article>
  );
}

function Facts({ issue }: { readonly issue: IssuedReport }) {
  const words = useWording().signingWindow.card;
  const digest = stateDigest(issue);
  const { corrects, openErrors, signers } = issue;
  return (
    <dl className="sign-facts">
      <dt>{words.issued}</dt>
      <dd>{words.issuedAt(issue.issuedAt, issue.issuedBy)}</dd>
      {digest !== null && (
        <>
          <dt>{words.code}</dt>
          <dd>
            <code className="data-code">{dataCode(digest)}</code>
            <span className="fact-note">{words.codeNote}</span>
          </dd>
        </>
      )}
      <dt>{words.signers}</dt>
      <dd lang="th">
        {signers.length === 0 ? words.none : signers.map(({ role, name }) => `${role} ${name}`.trim()).join(' · ')}
      </dd>
      {corrects && (
        <>
          <dt>{words.corrects}</dt>
          <dd lang="th">{words.correctsNumber(corrects.number, corrects.reason)}</dd>
        </>
      )}
      {openErrors > 0 && (
        <>
          <dt>{words.openErrors}</dt>
          <dd>! {words.openErrorCount(openErrors)}</dd>
        </>
      )}
    </dl>
  );
}

interface WaysProps {
  readonly issue: IssuedReport;
  readonly isReadOnly: boolean;
  /** The way to signing stands beside it already, in the place of what is done next. */
  readonly isSignQuiet: boolean;
  /** It is about to have another file: what is given away now would be the one before. */
  readonly isSigning: boolean;
}

/** What can be done now: on paper, with a certificate, on the web site; and a copy, a correction. */
function Ways({ issue, isReadOnly, isSignQuiet, isSigning }: WaysProps) {
  const words = useWording().signingWindow.card;
  const isOnDesktop = useStore(programStore, ({ host }) => host === 'electron');
  const scan = lastFile(issue, 'scan');
  const pdf = newestPdf(issue);
  return (
    <>
      <h4 className="ways-title">{words.whatNow}</h4>
      <div className="ways">
        <Way Icon={FileSignature} title={words.byKey} text={words.byKeySteps}>
          <button
            type="button"
            className={isSignQuiet ? 'plain' : 'primary'}
            onClick={() => goToStep('sign', { issueId: issue.id })}
          >
            <PenLine {...icon} />
            {words.sign}
          </button>
        </Way>
        <Way Icon={FilePen} title={words.byPen} text={scan ? `✓ ${words.scanned(scan.addedAt)}` : words.byPenSteps}>
          {isOnDesktop && (
            <button type="button" className="plain" disabled={isSigning} onClick={() => void openIssued(issue.id)}>
              <Printer {...icon} />
              {words.print}
            </button>
          )}
          {!isReadOnly && (
            <button type="button" className="plain" disabled={isSigning} onClick={() => void attachScan(issue)}>
              <ScanLine {...icon} />
              {scan ? words.scanAgain : words.scan}
            </button>
          )}
        </Way>
        <Publication issue={issue} isSigning={isSigning} />
      </div>
      <div className="issue-card-ways">
        {pdf && (
          <button type="button" className="plain" disabled={isSigning} onClick={() => void saveIssued(issue, pdf)}>
            <Save {...icon} />
            {words.save}
          </button>
        )}
        {!isReadOnly && (
          <button type="button" className="plain" onClick={() => makeCorrection(issue)}>
            <FilePen {...icon} />
            {words.another}
          </button>
        )}
      </div>
    </>
  );
}

function Publication({ issue, isSigning }: Pick<WaysProps, 'issue' | 'isSigning'>) {
  const words = useWording().signingWindow.card;
  const [isWorking, setWorking] = useState(false);
  const [made, setMade] = useState<Published | null>(null);
  const publish = async () => {
    setWorking(true);
    const published = await publishIssue(issue);
    setWorking(false);
    if (published) setMade(published);
  };
  const way = made && wayTo(made.folder);
  return (
    <Way Icon={Globe} title={words.publish} text={words.publishSteps}>
      <button
        type="button"
        className="plain"
        disabled={isSigning}
        aria-disabled={isWorking}
        onClick={() => isWorking || void publish()}
      >
        <Globe {...icon} />
        {isWorking ? words.publishing : words.makePublication}
      </button>
      <div role="status" className="publication">
        {made && (
          <>
            <p>✓ {words.published(made.folder)}</p>
            <p>{words.publishedFiles(made.files.length)}</p>
            <ul>
              {made.files.map((file) => (
                <li key={file} lang="th">
                  {file}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {way && (
        <button type="button" className="quiet" onClick={way.run}>
          {way.label}
        </button>
      )}
    </Way>
  );
}

interface WayProps {
  readonly Icon: typeof Globe;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ Icon, title, text, children }: WayProps) {
  return (
    <section className="way">
      <h5>
        <Icon {...icon} />
        {title}
      </h5>
      <p>{text}</p>
      <div className="way-acts">{children}</div>
    </section>
  );
}

/** Begins a new issue that takes the place of this one. */
function makeCorrection({ id, number, roundId }: IssuedReport): void {
  fillIn(roundId, { corrects: { issueId: id, number } });
  goToStep('issue', { isMaking: true });
}
