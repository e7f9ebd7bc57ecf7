// The third step: the round is given a number and kept for ever; once it is, its card says what to do with it now.
import { FileBox, Hash, Images, Stamp } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../src/errors.ts';
import type { IssuedReport } from '../../src/issue/issue.ts';
import type { Id } from '../../src/register/model.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';
import { saveNow } from '../commands/change-commands.ts';
import { goToOfficeName } from '../preflight/finding-field.ts';
import { openStore } from '../store/open-register.ts';
import { call, useWording } from '../store/program.ts';
import { printProgressStore } from '../store/progress.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { FaultText } from './FaultText.tsx';
import { type IssueForm as Form, formOf, issueFormStore } from './form-store.ts';
import { IssueCard } from './IssueCard.tsx';
import { type FormFault, IssueForm, type Suggestion, toAcknowledge } from './IssueForm.tsx';
import { putIssue } from './issues-store.ts';
import { goToStep, signingPathStore } from './path-store.ts';
import { StepSide } from './StepSide.tsx';

export interface IssueStepProps {
  readonly shown: Shown;
  /** The round's issue that is looked at; null where there is none yet. */
  readonly issue: IssuedReport | null;
  readonly issues: readonly IssuedReport[];
  readonly isReadOnly: boolean;
  readonly revision: number;
}

export function IssueStep({ shown, issue, issues, isReadOnly, revision }: IssueStepProps) {
  const words = useWording().signingWindow;
  const isMaking = useStore(signingPathStore, (path) => path.isMaking);
  if (issue && !isMaking) {
    return (
      <>
        <div className="step-main">
          <IssueCard issue={issue} issues={issues} isReadOnly={isReadOnly} isNew />
        </div>
        <StepSide step="issue" state={words.issue.made(issue.number)}>
          <Kept />
        </StepSide>
      </>
    );
  }
  if (isReadOnly) {
    return (
      <>
        <div className="step-main">
          <p className="step-empty">{words.issue.readOnly}</p>
        </div>
        <StepSide step="issue" state={words.issue.state} isNextQuiet>
          <Kept />
        </StepSide>
      </>
    );
  }
  return <NewIssue roundId={shown.round.id} revision={revision} before={issue} />;
}

interface NewIssueProps {
  readonly roundId: Id;
  readonly revision: number;
  /** The round's report that was looked at, to which one may go back. */
  readonly before: IssuedReport | null;
}

function NewIssue({ roundId, revision, before }: NewIssueProps) {
  const words = useWording().signingWindow.issue;
  const form = formOf(
    useStore(issueFormStore, (state) => state),
    roundId,
  );
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  const [faults, setFaults] = useState<ReadonlySet<FormFault>>(new Set());
  const [fault, setFault] = useState<AppError | null>(null);
  const [isMaking, setMaking] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to ask again
  useEffect(() => {
    let isWanted = true;
    void call('issue.suggest', { roundId }).then((reply) => {
      if (!isWanted) return;
      setFault(reply.ok ? null : reply.error);
      if (reply.ok) setSuggestion(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, [roundId, revision]);

  const make = async () => {
    if (!suggestion || isMaking) return;
    const missing = missingIn(form, suggestion);
    setFaults(new Set(missing));
    setFault(null);
    const [first] = missing;
    if (first) return document.getElementById(fieldIds[first])?.focus();
    setMaking(true);
    const reply = (await saveNow()) ? await call('issue.make', questionOf(form, suggestion)) : null;
    printProgressStore.set(null);
    setMaking(false);
    if (!reply) return;
    if (!reply.ok) return setFault(reply.error.kind === 'cancelled' ? null : reply.error);
    putIssue(reply.value.issue);
    issueFormStore.set(null);
    goToStep('issue', { issueId: reply.value.issue.id, isMaking: false });
    // The button that was pressed is gone: the keys go on from the card.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-issue-title]')?.focus());
  };

  return (
    <>
      <div className="step-main">
        {suggestion ? (
          <IssueForm form={form} suggestion={suggestion} faults={faults} />
        ) : (
          !fault && <p className="step-empty">{words.asking}</p>
        )}
      </div>
      <StepSide step="issue" state={words.state} isNextQuiet>
        <Kept />
        {fault && (
          <FaultText fault={fault}>
            {fault.kind === 'refused' && fault.reason === 'organisationNameMissing' && <ToOfficeName />}
          </FaultText>
        )}
        <div className="step-act">
          <MakingState isMaking={isMaking} />
          <button
            type="button"
            className="primary sign-wide"
            aria-disabled={isMaking || !suggestion}
            onClick={() => void make()}
          >
            <Stamp aria-hidden size={18} strokeWidth={1.8} />
            {words.make}
          </button>
          {before && (
            <button type="button" className="quiet" onClick={() => goToStep('issue', { isMaking: false })}>
              {words.keep(before.number)}
            </button>
          )}
        </div>
      </StepSide>
    </>
  );
}

/** How far the making is, with the way to stop it; nothing is issued then. */
function MakingState({ isMaking }: { readonly isMaking: boolean }) {
  const words = useWording().signingWindow.issue;
  const progress = useStore(printProgressStore, (state) => state);
  return (
    <>
      <p role="status" className="step-note">
        {isMaking && (progress ? words.makingPage(progress.done, progress.total) : words.making)}
      </p>
      {isMaking && (
        <button type="button" className="quiet" onClick={() => void call('issue.stop', {})}>
          {words.stop}
        </button>
      )}
    </>
  );
}

function ToOfficeName() {
  const words = useWording().preview;
  return (
    <button type="button" className="plain small" onClick={goToOfficeName}>
      {words.toSettings}
    </button>
  );
}

/** What an issue is, before and after it is made. */
function Kept() {
  const words = useWording().signingWindow.issue;
  const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;
  return (
    <div className="issue-kept">
      <h3>{words.summary}</h3>
      <ul>
        <li>
          <FileBox {...icon} />
          {words.keeps.pdf}
        </li>
        <li>
          <Hash {...icon} />
          {words.keeps.data}
        </li>
        <li>
          <Images {...icon} />
          {words.keeps.files}
        </li>
      </ul>
      <p className="issue-for-ever">{words.forEver}</p>
    </div>
  );
}

const fieldIds: Readonly<Record<FormFault, string>> = {
  number: 'issue-number',
  date: 'issue-date',
  reason: 'issue-reason',
  signers: 'issue-first-signer',
  despite: 'issue-despite',
};

/** What keeps the form from being issued, from top to bottom. */
function missingIn(form: Form, suggestion: Suggestion): readonly FormFault[] {
  return [
    ...((form.number ?? suggestion.number).trim() === '' ? (['number'] as const) : []),
    ...(form.date !== null && readTypedDate(form.date) === null ? (['date'] as const) : []),
    ...(form.corrects && form.reason.trim() === '' ? (['reason'] as const) : []),
    ...(toAcknowledge(suggestion) > 0 && !form.despiteFindings ? (['despite'] as const) : []),
    ...(suggestion.signers.length > 0 && signing(form, suggestion).length === 0 ? (['signers'] as const) : []),
  ];
}

/** Who signs, in the order of the register. */
function signing(form: Form, { signers }: Suggestion): readonly Id[] {
  return signers.map(({ id }) => id).filter((id) => !form.without.includes(id));
}

function questionOf(form: Form, suggestion: Suggestion) {
  const signs = signing(form, suggestion);
  return {
    revision: openStore.get()?.revision ?? 0,
    roundId: form.roundId,
    number: (form.number ?? suggestion.number).trim(),
    date: (form.date === null ? null : readTypedDate(form.date)) ?? suggestion.date,
    ...(form.without.length > 0 ? { signers: [...signs] } : {}),
    signatures: form.scans.filter((id) => signs.includes(id)),
    ...(form.corrects ? { corrects: { issueId: form.corrects.issueId, reason: form.reason.trim() } } : {}),
    ...(toAcknowledge(suggestion) > 0 ? { despiteFindings: form.despiteFindings } : {}),
  };
}
