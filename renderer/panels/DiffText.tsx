// A text as it changed, word by word: what came is underlined, what went is struck through, each with a sign where colours are forced.
import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { shownDiff } from '../history/shown-diff.ts';
import { useWording } from '../store/program.ts';

export interface DiffTextProps {
  readonly before: string;
  readonly after: string;
}

export function DiffText({ before, after }: DiffTextProps) {
  const words = useWording().history;
  const [isWhole, setWhole] = useState(false);
  const { pieces, isShort } = useMemo(() => shownDiff(before, after, isWhole), [before, after, isWhole]);
  if (before === after) return before === '' ? null : <p className="diff-note">{words.sameText}</p>;
  return (
    <>
      <p className="diff" lang="th">
        {pieces.map(({ kind, text }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never rearranged
          <Fragment key={place}>
            {kind === 'same' ? (
              text
            ) : (
              <Changed Tag={kind === 'added' ? 'ins' : 'del'} sign={kind === 'added' ? '+' : '−'} spoken={words[kind]}>
                {withLineEnds(text)}
              </Changed>
            )}
          </Fragment>
        ))}
      </p>
      {isShort && (
        <button type="button" className="link small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.lessText : words.moreText}
        </button>
      )}
    </>
  );
}

interface ChangedProps {
  readonly Tag: 'ins' | 'del';
  readonly sign: string;
  readonly spoken: string;
  readonly children: ReactNode;
}

function Changed({ Tag, sign, spoken, children }: ChangedProps) {
  return (
    <Tag>
      <span className="unseen">{` (${spoken}) `}</span>
      <span className="diff-sign" aria-hidden>
        {sign}
      </span>
      {children}
    </Tag>
  );
}

/** A paragraph's end that came or went alone would not be seen. */
function withLineEnds(text: string): string {
  return text.trim() === '' ? text.replaceAll('\n', '↵\n') : text;
}
