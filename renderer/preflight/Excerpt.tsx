// The words found fault with as they stand in their text, marked; where a click would mend them, struck out beside what would stand
// there instead.
import type { Finding, FindingPlace } from '../../src/preflight/finding.ts';
import { snippetAround } from '../find/snippet.ts';
import { DiffText } from '../panels/DiffText.tsx';
import { useWording } from '../store/program.ts';
import { type PreviewedEdit, previewOf } from './fix-preview.ts';

/** Longer texts are told apart word by word. */
const longest = 90;
/** Edits shown beside the finding's own words; the rest is counted. */
const mostOthers = 2;

export interface ExcerptProps {
  readonly finding: Finding;
  readonly textOf: (place: FindingPlace) => string | null;
  readonly placeOf: (place: FindingPlace) => string;
}

export function Excerpt({ finding, textOf, placeOf }: ExcerptProps) {
  const words = useWording().preflight.panel;
  if (finding.rule === 'question-differs') {
    return <DiffText before={finding.facts.question} after={finding.facts.expected} />;
  }
  const edits = previewOf(finding, textOf);
  const [own, ...others] = edits;
  const text = textOf(finding.place);
  if (!own) return text === null ? null : <Marked text={text} start={finding.start} end={finding.end} />;
  return (
    <>
      <Mended edit={own} text={textOf(own.place) ?? ''} />
      {others.slice(0, mostOthers).map((edit) => (
        <div key={`${placeOf(edit.place)} ${edit.start}`} className="excerpt-other">
          <span>{words.alsoAt(placeOf(edit.place))}</span>
          <Mended edit={edit} text={textOf(edit.place) ?? ''} />
        </div>
      ))}
      {others.length > mostOthers && <p className="excerpt-more">{words.moreEdits(others.length - mostOthers)}</p>}
    </>
  );
}

/** The longest stretch that is worth a mark: a whole paragraph says nothing that its place does not say. */
const longestMarked = 160;

function Marked({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }) {
  if (start >= end) return null;
  const span = { start, end: Math.min(end, start + longestMarked) };
  return (
    <p className="excerpt" lang="th">
      {snippetAround(text, [span]).map(({ text: piece, isFound }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never rearranged
        isFound ? <mark key={place}>{piece}</mark> : <span key={place}>{piece}</span>,
      )}
    </p>
  );
}

function Mended({ edit, text }: { readonly edit: PreviewedEdit; readonly text: string }) {
  const words = useWording();
  const { start, end, before, after } = edit;
  if (before.length + after.length > longest) return <DiffText before={before} after={after} />;
  return (
    <p className="excerpt diff" lang="th">
      {snippetAround(text, [{ start, end }]).map(({ text: piece, isFound }, place) =>
        isFound ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never rearranged
          <span key={place}>
            {before !== '' && (
              <del>
                <span className="unseen">{` (${words.preflight.panel.before}) `}</span>
                <span className="diff-sign" aria-hidden>
                  −
                </span>
                {visible(before)}
              </del>
            )}{' '}
            <ins>
              <span className="unseen">{` (${words.preflight.panel.after}) `}</span>
              <span className="diff-sign" aria-hidden>
                +
              </span>
              {after === '' ? words.preflight.panel.emptyText : visible(after)}
            </ins>
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never rearranged
          <span key={place}>{piece}</span>
        ),
      )}
    </p>
  );
}

/** A paragraph's end among the words would not be seen. */
function visible(text: string): string {
  return text.replaceAll('\n', '↵ ');
}
