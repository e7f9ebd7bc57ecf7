// What changed in the register since a report was issued: place by place, its text word by word.
import { ChevronDown, ChevronUp, GitCompare } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import type { Difference } from '../../src/issue/difference.ts';
import type { IssuedReport } from '../../src/issue/issue.ts';
import type { Id } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { DiffText } from '../panels/DiffText.tsx';
import { call, useWording } from '../store/program.ts';
import { FaultText } from './FaultText.tsx';

type Found = CallOutput<'issue.diff'>;

export interface IssueDiffProps {
  readonly issue: IssuedReport;
  /** Of the register it is compared with. */
  readonly revision: number;
}

/** Asked for when somebody wants to see it. */
export function IssueDiff({ issue, revision }: IssueDiffProps) {
  const words = useWording().signingWindow.issued.diff;
  const [isShown, setShown] = useState(false);
  const Chevron = isShown ? ChevronUp : ChevronDown;
  return (
    <section className="issue-diff">
      <button type="button" className="plain" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        <GitCompare aria-hidden size={17} strokeWidth={1.8} />
        {isShown ? words.hide : words.show}
        <Chevron aria-hidden size={16} strokeWidth={1.8} />
      </button>
      {isShown && <Differences issueId={issue.id} revision={revision} />}
    </section>
  );
}

function Differences({ issueId, revision }: { readonly issueId: Id; readonly revision: number }) {
  const all = useWording();
  const words = all.signingWindow.issued.diff;
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to compare again
  useEffect(() => {
    let isWanted = true;
    void call('issue.diff', { issueId }).then((reply) => {
      if (!isWanted) return;
      setFault(reply.ok ? null : reply.error);
      setFound(reply.ok ? reply.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [issueId, revision]);
  if (fault) return <FaultText fault={fault} />;
  return (
    <>
      <p role="status" className="issue-diff-sum">
        {!found
          ? words.loading
          : found.roundIsGone
            ? words.gone
            : found.differences.length === 0
              ? `✓ ${words.none}`
              : words.count(found.differences.length)}
      </p>
      <ol>
        {found?.differences.map((difference) => (
          <li key={JSON.stringify([difference.place, difference.what])}>
            <p className="issue-diff-place">
              <span className={`issue-diff-what ${difference.what}`}>{words.what[difference.what]}</span>
              <span lang="th">{words.of(placeName(difference, all), difference.label)}</span>
            </p>
            {difference.before !== difference.after && <DiffText before={difference.before} after={difference.after} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What a place is called: its kind, or the column or setting that it is. */
function placeName({ place }: Difference, { signingWindow, preflight }: WindowWording): string {
  const { places, settings } = signingWindow.issued.diff;
  switch (place.kind) {
    case 'cell':
      return preflight.panel.columns[place.column];
    case 'note':
      return `${places.note} ${preflight.panel.columns[place.column]}`;
    case 'setting':
      return settings[place.setting];
    default:
      return places[place.kind];
  }
}
