// One finding: where it stands, what is wrong, how it would be mended, and what can be done about it.
import { BookPlus, CornerDownRight, ThumbsUp, Wrench } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Finding, FindingPlace } from '../../src/preflight/finding.ts';
import { describeFinding } from '../../src/wording/describe-finding.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { Excerpt } from './Excerpt.tsx';
import { acceptFindings, addOwnWord, mendFinding } from './mend-commands.ts';
import { goToFinding } from './preflight-commands.ts';
import { Why } from './Why.tsx';

export interface FindingItemProps {
  readonly finding: Finding;
  /** What the place is called now; `placeOf` calls the others so. */
  readonly place: string;
  readonly placeOf: (place: FindingPlace) => string;
  readonly textOf: (place: FindingPlace) => string | null;
  /** Alone in its rule it says why; among others the rule does. */
  readonly isAlone: boolean;
  readonly isReadOnly: boolean;
}

const icon = { 'aria-hidden': true, size: 15, strokeWidth: 1.8 } as const;

export function FindingItem(props: FindingItemProps) {
  const { finding, place, placeOf, textOf, isAlone, isReadOnly } = props;
  const words = useWording().preflight.panel;
  const language = useStore(programStore, (program) => program.language);
  const { title, what, why, fix } = describeFinding(finding, language);
  const [isAccepting, setAccepting] = useState(false);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const whereId = useId();
  const whatId = useId();
  const owner = `${title} ${place}`;
  const isMendable = finding.edits.length > 0;
  const suggestions = finding.rule === 'spelling' && !isMendable ? finding.facts.suggestions : [];
  const isUnknownWord = finding.rule === 'spelling' && !finding.facts.isCommon;
  return (
    <>
      <p className="finding-place" id={whereId}>
        {place}
      </p>
      <p className="finding-what" id={whatId} lang={language}>
        {what}
      </p>
      <Excerpt finding={finding} textOf={textOf} placeOf={placeOf} />
      <div className="finding-actions">
        {!isReadOnly && isMendable && (
          <button
            type="button"
            className="primary small"
            aria-label={words.of(fix ?? words.fixOne, owner)}
            onClick={() => mendFinding(finding)}
          >
            <Wrench {...icon} />
            {fix ?? words.fixOne}
          </button>
        )}
        {!isReadOnly &&
          suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className="plain small"
              aria-label={words.of(words.fixAs(suggestion), owner)}
              onClick={() => mendFinding(finding, suggestion)}
            >
              <Wrench {...icon} />
              {words.fixAs(suggestion)}
            </button>
          ))}
        <button
          type="button"
          className="plain small"
          data-finding-head
          aria-label={words.of(words.goTo, owner)}
          aria-describedby={whatId}
          onClick={() => goToFinding(finding)}
        >
          <CornerDownRight {...icon} />
          {words.goTo}
        </button>
        {!isReadOnly && (
          <button
            ref={acceptButton}
            type="button"
            className="plain small"
            aria-label={words.of(words.accept, owner)}
            aria-expanded={isAccepting}
            onClick={() => setAccepting(!isAccepting)}
          >
            <ThumbsUp {...icon} />
            {words.accept}
          </button>
        )}
        {!isReadOnly && isUnknownWord && (
          <button
            type="button"
            className="plain small"
            aria-label={words.of(words.addWord, `“${finding.text}”`)}
            onClick={() => addOwnWord(finding.text)}
          >
            <BookPlus {...icon} />
            {words.addWord}
          </button>
        )}
      </div>
      {isAccepting && (
        <AcceptForm
          owner={owner}
          onAccept={(reason) => acceptFindings([finding], reason)}
          onClose={() => {
            setAccepting(false);
            acceptButton.current?.focus();
          }}
        />
      )}
      {isAlone && <Why text={why} owner={title} />}
    </>
  );
}
