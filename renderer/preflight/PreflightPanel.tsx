// The check before printing beside the table: how many findings of each severity, the findings by rule, those called right.
import { useEffect, useMemo, useRef } from 'react';
import { PanelFrame } from '../panels/PanelFrame.tsx';
import { type RoundReading, readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { countsOf, filtered, groupsOf } from './groups.ts';
import { NothingFound } from './NothingFound.tsx';
import { PreflightFilters } from './PreflightFilters.tsx';
import { placeNames } from './place-text.ts';
import { preflightStore } from './preflight-store.ts';
import { RuleList } from './RuleList.tsx';

export interface PreflightPanelProps {
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function PreflightPanel({ shown: { fiscalYear, round }, isReadOnly }: PreflightPanelProps) {
  const { title, panel } = useWording().preflight;
  const reading = useStore(readingStore, (state) => state);
  return (
    <PanelFrame title={title} subtitle={panel.about(fiscalYear.year, round.months)} helpPage="preflight">
      {reading ? (
        <Findings reading={reading} isReadOnly={isReadOnly} />
      ) : (
        <p className="side-panel-empty" role="status">
          {panel.reading}
        </p>
      )}
    </PanelFrame>
  );
}

interface FindingsProps {
  readonly reading: RoundReading;
  readonly isReadOnly: boolean;
}

function Findings({ reading, isReadOnly }: FindingsProps) {
  const words = useWording().preflight;
  const { panel } = words;
  const { findings, accepted, fiscalYear } = reading;
  const filter = useStore(preflightStore, (view) => view.filter);
  const said = useStore(preflightStore, (view) => view.said);
  const current = useStore(preflightStore, (view) => view.current);
  const placeOf = useMemo(() => placeNames(fiscalYear, words), [fiscalYear, words]);
  const groups = useMemo(() => groupsOf(findings), [findings]);
  const shown = useMemo(() => filtered(findings, filter), [findings, filter]);
  const shownGroups = useMemo(() => groupsOf(shown), [shown]);
  const counts = useMemo(() => countsOf(findings), [findings]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector('[data-finding-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      {findings.length > 0 && <PreflightFilters counts={counts} groups={groups} shown={shown.length} />}
      <p className="unseen" role="status">
        {said}
      </p>
      {isReadOnly && findings.length > 0 && <p className="side-panel-note">{panel.readOnly}</p>}
      {findings.length === 0 && <NothingFound />}
      {findings.length > 0 && shown.length === 0 && <p className="side-panel-empty">{panel.noneShown}</p>}
      <RuleList groups={shownGroups} placeOf={placeOf} isReadOnly={isReadOnly} list={list} />
      <AcceptedList accepted={accepted} placeOf={placeOf} isReadOnly={isReadOnly} />
      {findings.length > 0 && <p className="side-panel-note">{panel.keys}</p>}
    </>
  );
}
