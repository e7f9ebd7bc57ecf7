// Everything that was issued, by year and round: a list at the left, the chosen report beside it with its files, what can be done with
// it, and what changed in the register since.
import { CircleCheckBig, FileText, Save } from 'lucide-react';
import type { IssuedFile, IssuedReport } from '../../src/issue/issue.ts';
import { correctionOf, lastFile, signedVersions } from '../../src/issue/issue.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { IssueCard } from './IssueCard.tsx';
import { IssueDiff } from './IssueDiff.tsx';
import { openIssued, saveIssued } from './issue-actions.ts';
import type { Issues } from './issues-store.ts';
import { goToStep, signingPathStore } from './path-store.ts';
import { StepEmpty } from './StepEmpty.tsx';

export interface IssuedScreenProps {
  readonly issues: Issues | null;
  readonly isReadOnly: boolean;
  readonly revision: number;
}

export function IssuedScreen({ issues, isReadOnly, revision }: IssuedScreenProps) {
  const words = useWording().signingWindow.issued;
  const issueId = useStore(signingPathStore, (path) => path.issueId);
  const all = issues?.issues ?? [];
  const chosen = all.find(({ id }) => id === issueId) ?? all[0];
  return (
    <section className="issued" aria-labelledby="issued-title">
      <div className="issued-list">
        <header className="step-head">
          <h2 id="issued-title" tabIndex={-1} data-step-title>
            {words.title}
          </h2>
          <p>{words.note}</p>
        </header>
        {!issues && (
          <p className="step-note" role="status">
            {words.loading}
          </p>
        )}
        {issues && all.length === 0 && <StepEmpty what={words.none} next={words.noneNext} label={words.back} />}
        {rounds(all).map(({ year, months, issues: ofRound }) => (
          <section key={`${year} ${months}`} className="issued-round">
            <h3>
              {words.year(year)} · {words.round(months)}
            </h3>
            <ul>
              {ofRound.map((issue) => (
                <li key={issue.id}>
                  <IssueLine
                    issue={issue}
                    issues={all}
                    isChosen={issue.id === chosen?.id}
                    isMissing={(issues?.missing[issue.id]?.length ?? 0) > 0}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="issued-detail">
        {chosen && (
          <IssueCard key={chosen.id} issue={chosen} issues={all} isReadOnly={isReadOnly}>
            <IssueDiff issue={chosen} revision={revision} />
            <Files issue={chosen} />
          </IssueCard>
        )}
      </div>
    </section>
  );
}

interface IssueLineProps {
  readonly issue: IssuedReport;
  readonly issues: readonly IssuedReport[];
  readonly isChosen: boolean;
  readonly isMissing: boolean;
}

/** One report in a few words: number, date, how far it is signed. */
function IssueLine({ issue, issues, isChosen, isMissing }: IssueLineProps) {
  const all = useWording().signingWindow;
  const words = all.issued;
  const replaced = correctionOf(issue, issues);
  const scan = lastFile(issue, 'scan');
  const state = isMissing
    ? `! ${words.isMissing}`
    : replaced
      ? words.isReplaced(replaced.number)
      : issue.corrects
        ? words.isCorrection(issue.corrects.number)
        : words.isValid;
  return (
    <button
      type="button"
      className={`issued-line ${replaced ? 'replaced' : ''}`}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => goToStep('issued', { issueId: issue.id })}
    >
      <strong lang="th">{all.card.number(issue.number)}</strong>
      <span className="issued-line-state">{state}</span>
      <span className="issued-line-more">
        {all.card.dated(issue.date)}
        {` · ${words.columns.signatures} ${words.signatures(signedVersions(issue).length, issue.signers.length)}`}
        {scan && (
          <>
            {' · '}
            <CircleCheckBig aria-hidden className="scan-mark" size={14} strokeWidth={2} /> {words.columns.scan}{' '}
            {words.hasScan}
          </>
        )}
      </span>
    </button>
  );
}

/** Every file that is kept and can be looked at. */
function Files({ issue }: { readonly issue: IssuedReport }) {
  const words = useWording().signingWindow.issued;
  const isOnDesktop = useStore(programStore, ({ host }) => host === 'electron');
  return (
    <section className="issued-files" aria-labelledby={`files-${issue.id}`}>
      <h4 id={`files-${issue.id}`}>{words.files}</h4>
      <ul>
        {issue.files.filter(isForPeople).map((file) => (
          <li key={file.position}>
            <span lang="th">
              <span className="kept-role">{words.roles[file.role]}</span>
              <span className="fact-note">
                {words.addedAt(file.addedAt, file.addedBy)} · {file.name}
              </span>
            </span>
            {isOnDesktop && (
              <button
                type="button"
                className="quiet small"
                aria-label={words.openFile(file.name)}
                onClick={() => void openIssued(issue.id, file.position)}
              >
                <FileText aria-hidden size={15} strokeWidth={1.8} />
                {words.open}
              </button>
            )}
            <button
              type="button"
              className="quiet small"
              aria-label={words.saveFile(file.name)}
              onClick={() => void saveIssued(issue, file)}
            >
              <Save aria-hidden size={15} strokeWidth={1.8} />
              {words.save}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isForPeople({ role }: IssuedFile): boolean {
  return role === 'original' || role === 'signed' || role === 'scan';
}

interface RoundIssues {
  readonly year: number;
  readonly months: number;
  readonly issues: readonly IssuedReport[];
}

/** Newest year first, in it the later round first; the reports of a round as they come, newest first. */
function rounds(issues: readonly IssuedReport[]): readonly RoundIssues[] {
  const gathered = new Map<string, { year: number; months: number; issues: IssuedReport[] }>();
  for (const issue of issues) {
    const { year, months } = issue;
    const key = `${year} ${months}`;
    const round = gathered.get(key) ?? { year, months, issues: [] };
    gathered.set(key, round);
    round.issues.push(issue);
  }
  return [...gathered.values()].toSorted((one, other) => other.year - one.year || other.months - one.months);
}
