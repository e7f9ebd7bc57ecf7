// The check before printing beside the table: how many findings of each severity, the findings by rule, those called right.
import { CircleCheckBig } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { FindingPlace } from '../../src/preflight/finding.ts';
import { textOfPlace } from '../../src/preflight/fix.ts';
import { PanelFrame } from '../panels/PanelFrame.tsx';
import { type RoundReading, readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { targetOf } from './finding-field.ts';
import { countsOf, filtered, groupsOf, severities } from './groups.ts';
import { arrowKeys, useKeptFocus } from './list-focus.ts';
import { PreflightFilters } from './PreflightFilters.tsx';
import { placeNames } from './place-text.ts';
import { preflightStore } from './preflight-store.ts';
import { RuleCard } from './RuleCard.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';

export interface PreflightPanelProps {
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function PreflightPanel({ shown: { fiscalYear, round }, isReadOnly }: PreflightPanelProps) {
  const { title, panel } = useWording().preflight;
  const reading = useStore(readingStore, (state) => state);
  return (
    <PanelFrame title={title} subtitle={panel.about(fiscalYear.year, round.months)}>
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
  useKeptFocus(list, shownGroups);
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
      {findings.length === 0 && (
        <div className="finding-none" role="status">
          <CircleCheckBig aria-hidden size={34} strokeWidth={1.6} />
          <p>
            <strong>{panel.none}</strong>
          </p>
          <p>{panel.noneNext}</p>
        </div>
      )}
      {findings.length > 0 && shown.length === 0 && <p className="side-panel-empty">{panel.noneShown}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it */}
      <div ref={list} className="finding-list" onKeyDown={arrowKeys}>
        {severities.map((severity) => {
          const ofSeverity = shownGroups.filter((group) => group.severity === severity);
          if (ofSeverity.length === 0) return null;
          return (
            <section key={severity} aria-label={words.severity[severity]}>
              <h3 className={`finding-section ${severity}`}>
                <SeverityIcon severity={severity} size={16} />
                {words.severity[severity]}
              </h3>
              <ul>
                {ofSeverity.map((group) => (
                  <RuleCard key={group.rule} group={group} placeOf={placeOf} textOf={textNow} isReadOnly={isReadOnly} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <AcceptedList accepted={accepted} placeOf={placeOf} isReadOnly={isReadOnly} />
      {findings.length > 0 && <p className="side-panel-note">{panel.keys}</p>}
    </>
  );
}

/** The text of a place as it was read last, which is what offsets of findings count in. */
function textNow(place: FindingPlace): string | null {
  const reading = readingStore.get();
  if (!reading) return null;
  if ('setting' in place && place.setting === 'organisation') return reading.register.organisation.name;
  return textOfPlace(reading.register, targetOf(reading), place);
}
