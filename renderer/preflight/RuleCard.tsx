// Everything one rule found: a single finding as it is, several folded into one with what mends all of them.
import { ChevronDown, ChevronUp, ThumbsUp, Wrench } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { FindingPlace } from '../../src/preflight/finding.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { Excerpt } from './Excerpt.tsx';
import { FindingButton } from './FindingButton.tsx';
import { FindingItem } from './FindingItem.tsx';
import { findingKey, keyed, type RuleGroup } from './groups.ts';
import { acceptFindings, mendRule } from './mend-commands.ts';
import { preflightStore, unfold } from './preflight-store.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { Why } from './Why.tsx';

export interface RuleCardProps {
  readonly group: RuleGroup;
  readonly placeOf: (place: FindingPlace) => string;
  readonly textOf: (place: FindingPlace) => string | null;
  readonly isReadOnly: boolean;
}

/** So many are shown at once; one goes through no more without doing something about them. */
const shownAtOnce = 30;

export function RuleCard({ group, placeOf, textOf, isReadOnly }: RuleCardProps) {
  const words = useWording().preflight;
  const { rule, severity, findings } = group;
  const { title } = words.rules[rule];
  const titleId = useId();
  const current = useStore(preflightStore, (view) => view.current);
  const [only, second] = findings;
  const isSingle = second === undefined;
  const isCurrent = findings.some((finding) => findingKey(finding) === current);
  return (
    <li
      className={`finding-card ${severity}`}
      aria-labelledby={titleId}
      data-finding-current={(isSingle && isCurrent) || undefined}
      data-holds-current={isCurrent || undefined}
    >
      <div className="finding-card-head">
        <SeverityIcon severity={severity} />
        <h4 id={titleId}>{title}</h4>
        {!isSingle && <span className="finding-count">{words.panel.places(findings.length)}</span>}
      </div>
      {isSingle && only ? (
        <FindingItem
          finding={only}
          place={placeOf(only.place)}
          placeOf={placeOf}
          textOf={textOf}
          isAlone
          isReadOnly={isReadOnly}
        />
      ) : (
        <Several group={group} placeOf={placeOf} textOf={textOf} isReadOnly={isReadOnly} />
      )}
    </li>
  );
}

function Several({ group, placeOf, textOf, isReadOnly }: RuleCardProps) {
  const words = useWording().preflight;
  const { panel } = words;
  const { rule, findings, mendable } = group;
  const { title, why } = words.rules[rule];
  const isUnfolded = useStore(preflightStore, (view) => view.unfolded.has(rule));
  const current = useStore(preflightStore, (view) => view.current);
  const [isAccepting, setAccepting] = useState(false);
  const [wanted, setWanted] = useState(shownAtOnce);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const all = keyed(findings);
  // The one gone to is shown however far down it stands.
  const atLeast = all.findIndex(({ key }) => key === current) + 1;
  const shown = Math.max(wanted, atLeast);
  const [example] = findings;
  return (
    <>
      {!isUnfolded && example && (
        <div className="finding-example">
          <Excerpt finding={example} textOf={textOf} placeOf={placeOf} />
        </div>
      )}
      <div className="finding-actions">
        {!isReadOnly && mendable > 0 && (
          <FindingButton
            isMain
            Icon={Wrench}
            label={panel.fixAll(mendable)}
            owner={title}
            onClick={() => mendRule(rule)}
          />
        )}
        <FindingButton
          Icon={isUnfolded ? ChevronUp : ChevronDown}
          label={isUnfolded ? panel.hideEach : panel.showEach}
          owner={title}
          data-finding-head
          aria-expanded={isUnfolded}
          aria-controls={listId}
          onClick={() => unfold(rule, !isUnfolded)}
        />
        {!isReadOnly && (
          <FindingButton
            ref={acceptButton}
            Icon={ThumbsUp}
            label={panel.acceptAll(findings.length)}
            owner={title}
            aria-expanded={isAccepting}
            onClick={() => setAccepting(!isAccepting)}
          />
        )}
      </div>
      {isAccepting && (
        <AcceptForm
          owner={title}
          onAccept={(reason) => acceptFindings(findings, reason)}
          onClose={() => {
            setAccepting(false);
            acceptButton.current?.focus();
          }}
        />
      )}
      <Why text={why} owner={title} />
      <ul id={listId} className="finding-items" aria-label={title} hidden={!isUnfolded}>
        {isUnfolded &&
          all.slice(0, shown).map(({ key, finding }) => (
            <li key={key} className="finding-item" data-finding-current={key === current || undefined}>
              <FindingItem
                finding={finding}
                place={placeOf(finding.place)}
                placeOf={placeOf}
                textOf={textOf}
                isAlone={false}
                isReadOnly={isReadOnly}
              />
            </li>
          ))}
      </ul>
      {isUnfolded && all.length > shown && (
        <button type="button" className="link" onClick={() => setWanted(shown + shownAtOnce)}>
          {panel.showMore(Math.min(shownAtOnce, all.length - shown))}
        </button>
      )}
    </>
  );
}
