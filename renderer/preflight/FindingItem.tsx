// One finding: where it stands, what is wrong, how it would be mended, and what can be done about it.
import { BookPlus, CornerDownRight, ThumbsUp, Wrench } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Finding, FindingPlace } from '../../src/preflight/finding.ts';
import { describeFinding } from '../../src/wording/describe-finding.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { Excerpt } from './Excerpt.tsx';
import { FindingButton } from './FindingButton.tsx';
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

export function FindingItem(props: FindingItemProps) {
  const { finding, place, placeOf, textOf, isAlone, isReadOnly } = props;
  const words = useWording().preflight.panel;
  const language = useStore(programStore, (program) => program.language);
  const { title, what, why, fix } = describeFinding(finding, language);
  const [isAccepting, setAccepting] = useState(false);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const whatId = useId();
  const owner = `${title} ${place}`;
  const isMendable = finding.edits.length > 0;
  const suggestions = finding.rule === 'spelling' && !isMendable ? finding.facts.suggestions : [];
  const isUnknownWord = finding.rule === 'spelling' && !finding.facts.isCommon;
  return (
    <>
      <p className="finding-place">{place}</p>
      <p className="finding-what" id={whatId} lang={language}>
        {what}
      </p>
      <Excerpt finding={finding} textOf={textOf} placeOf={placeOf} />
      <div className="finding-actions">
        {!isReadOnly && isMendable && (
          <FindingButton
            isMain
            Icon={Wrench}
            label={fix ?? words.fixOne}
            owner={owner}
            onClick={() => mendFinding(finding)}
          />
        )}
        {!isReadOnly &&
          suggestions.map((suggestion) => (
            <FindingButton
              key={suggestion}
              Icon={Wrench}
              label={words.fixAs(suggestion)}
              owner={owner}
              onClick={() => mendFinding(finding, suggestion)}
            />
          ))}
        <FindingButton
          Icon={CornerDownRight}
          label={words.goTo}
          owner={owner}
          data-finding-head
          aria-describedby={whatId}
          onClick={() => goToFinding(finding)}
        />
        {!isReadOnly && (
          <FindingButton
            ref={acceptButton}
            Icon={ThumbsUp}
            label={words.accept}
            owner={owner}
            aria-expanded={isAccepting}
            onClick={() => setAccepting(!isAccepting)}
          />
        )}
        {!isReadOnly && isUnknownWord && (
          <FindingButton
            Icon={BookPlus}
            label={words.addWord}
            owner={`“${finding.text}”`}
            onClick={() => addOwnWord(finding.text)}
          />
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
