// What was found, rule by rule, the gravest first, each with what can be done about it; the arrows go from one to the next.
import { type RefObject, useRef } from 'react';
import type { FindingPlace } from '../../src/preflight/finding.ts';
import { textOfPlace } from '../../src/preflight/fix.ts';
import { readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { targetOf } from './finding-field.ts';
import { type RuleGroup, severities } from './groups.ts';
import { arrowKeys, useKeptFocus } from './list-focus.ts';
import { RuleCard } from './RuleCard.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';

export interface RuleListProps {
  readonly groups: readonly RuleGroup[];
  readonly placeOf: (place: FindingPlace) => string;
  readonly isReadOnly: boolean;
  /** The list itself, for who brings one of its findings into sight. */
  readonly list?: RefObject<HTMLDivElement | null>;
}

export function RuleList({ groups, placeOf, isReadOnly, list }: RuleListProps) {
  const words = useWording().preflight;
  const own = useRef<HTMLDivElement>(null);
  useKeptFocus(list ?? own, groups);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it
    <div ref={list ?? own} className="finding-list" onKeyDown={arrowKeys}>
      {severities.map((severity) => {
        const ofSeverity = groups.filter((group) => group.severity === severity);
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
  );
}

/** The text of a place as it was read last, which is what offsets of findings count in. */
function textNow(place: FindingPlace): string | null {
  const reading = readingStore.get();
  if (!reading) return null;
  if ('setting' in place && place.setting === 'organisation') return reading.register.organisation.name;
  return textOfPlace(reading.register, targetOf(reading), place);
}
