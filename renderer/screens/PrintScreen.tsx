// From the check to the signed report: the way in four steps, and beside it everything that was issued.
import { useEffect, useRef } from 'react';
import { useCounts } from '../preflight/use-counts.ts';
import { CheckStep } from '../signing/CheckStep.tsx';
import { IssuedScreen } from '../signing/IssuedScreen.tsx';
import { IssueStep } from '../signing/IssueStep.tsx';
import { isSigned, issueShown, useIssues } from '../signing/issues-store.ts';
import { PreviewStep } from '../signing/PreviewStep.tsx';
import { signingPathStore } from '../signing/path-store.ts';
import { SignStep } from '../signing/SignStep.tsx';
import { Stepper } from '../signing/Stepper.tsx';
import { type OpenState, openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Shown, shownOf, viewStore } from '../store/view.ts';

export function PrintScreen() {
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const shown = open && shownOf(open.register, view);
  return open && shown && <SigningWay open={open} shown={shown} />;
}

interface SigningWayProps {
  readonly open: OpenState;
  readonly shown: Shown;
}

function SigningWay({ open, shown }: SigningWayProps) {
  const words = useWording().shell.places;
  const path = useStore(signingPathStore, (state) => state);
  const counts = useCounts();
  useStepFocus(path.place);
  const issues = useIssues();
  const { revision, register, file } = open;
  const roundId = shown.round.id;
  const ofRound = issues?.issues.filter((issue) => issue.roundId === roundId) ?? [];
  const issue = issueShown(ofRound, path.issueId);
  const done = {
    check: counts !== null && counts.error === 0,
    preview: path.seen?.roundId === roundId && path.seen.revision === revision,
    issue: issue !== null && !path.isMaking,
    sign: issue !== null && isSigned(issue),
  };
  return (
    <section className="print-screen" aria-label={words.print}>
      <h2 className="unseen">{words.print}</h2>
      <Stepper done={done} issued={issues ? issues.issues.length : null} />
      <div className="sign-room">
        {path.place === 'check' && <CheckStep isReadOnly={file.readOnly} />}
        {path.place === 'preview' && <PreviewStep shown={shown} signers={register.signers} revision={revision} />}
        {path.place === 'issue' && (
          <IssueStep shown={shown} issue={issue} issues={ofRound} isReadOnly={file.readOnly} revision={revision} />
        )}
        {path.place === 'sign' && <SignStep issue={issue} ofRound={ofRound} isReadOnly={file.readOnly} />}
        {path.place === 'issued' && <IssuedScreen issues={issues} isReadOnly={file.readOnly} revision={revision} />}
      </div>
    </section>
  );
}

/** The button that led to another step went with the step before it: the keys go on from the new step's head. */
function useStepFocus(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-step-title]')?.focus();
  }, [place]);
}
