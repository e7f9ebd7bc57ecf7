// Findings that somebody called right, at the end of the list, each to be taken back.
import { BellRing } from 'lucide-react';
import type { AcceptedHit } from '../../src/preflight/accepted.ts';
import type { FindingPlace } from '../../src/preflight/finding.ts';
import { useWording } from '../store/program.ts';
import { oncePerAcceptance } from './groups.ts';
import { withdrawAcceptance } from './mend-commands.ts';

export interface AcceptedListProps {
  readonly accepted: readonly AcceptedHit[];
  readonly placeOf: (place: FindingPlace) => string;
  readonly isReadOnly: boolean;
}

export function AcceptedList({ accepted, placeOf, isReadOnly }: AcceptedListProps) {
  const words = useWording().preflight;
  const { panel } = words;
  const once = oncePerAcceptance(accepted);
  if (once.length === 0) return null;
  return (
    <details className="accepted-list">
      <summary>{panel.acceptedTitle(once.length)}</summary>
      <ul>
        {once.map(({ finding, acceptance: { id, reason, acceptedAt } }) => {
          const { title } = words.rules[finding.rule];
          const place = placeOf(finding.place);
          return (
            <li key={id}>
              <h4>{title}</h4>
              <p className="finding-place">{place}</p>
              {finding.text !== '' && (
                <p className="accepted-text" lang="th">
                  “{finding.text}”
                </p>
              )}
              {reason !== '' && <p lang="th">{reason}</p>}
              <p className="finding-place">{panel.acceptedOn(acceptedAt)}</p>
              {!isReadOnly && (
                <button
                  type="button"
                  className="plain small"
                  aria-label={panel.of(panel.withdraw, `${title} ${place}`)}
                  onClick={() => withdrawAcceptance(id, finding.rule)}
                >
                  <BellRing aria-hidden size={15} strokeWidth={1.8} />
                  {panel.withdraw}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
