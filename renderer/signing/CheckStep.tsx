// The first step: what the check before printing found, to be mended or called right here, before anything goes on paper.
import { useMemo } from 'react';
import { AcceptedList } from '../preflight/AcceptedList.tsx';
import { groupsOf } from '../preflight/groups.ts';
import { NothingFound } from '../preflight/NothingFound.tsx';
import { PrintCheck } from '../preflight/PrintCheck.tsx';
import { placeNames } from '../preflight/place-text.ts';
import { RuleList } from '../preflight/RuleList.tsx';
import { useCounts } from '../preflight/use-counts.ts';
import { type RoundReading, readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { StepSide } from './StepSide.tsx';

export function CheckStep({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { signingWindow: words, preflight } = useWording();
  const reading = useStore(readingStore, (state) => state);
  const counts = useCounts();
  const state = !counts ? preflight.panel.reading : counts.error === 0 ? words.check.ready : words.check.open;
  return (
    <>
      <div className="step-main">{reading && <Found reading={reading} isReadOnly={isReadOnly} />}</div>
      <StepSide step="check" state={state}>
        <PrintCheck />
        <p className="step-note">{words.check.hinders}</p>
      </StepSide>
    </>
  );
}

function Found({ reading, isReadOnly }: { readonly reading: RoundReading; readonly isReadOnly: boolean }) {
  const words = useWording().preflight;
  const { findings, accepted, fiscalYear } = reading;
  const placeOf = useMemo(() => placeNames(fiscalYear, words), [fiscalYear, words]);
  const groups = useMemo(() => groupsOf(findings), [findings]);
  return (
    <div className="check-list">
      {findings.length === 0 && <NothingFound />}
      <RuleList groups={groups} placeOf={placeOf} isReadOnly={isReadOnly} />
      <AcceptedList accepted={accepted} placeOf={placeOf} isReadOnly={isReadOnly} />
    </div>
  );
}
