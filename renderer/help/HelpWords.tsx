// A text of the help in the window: names of buttons, keys as keys, and what is looked for marked.
import { Fragment } from 'react';
import { type HelpText, partText, plainText } from '../../src/help/page.ts';
import { helpSpans } from '../../src/help/search.ts';
import type { TextSpan } from '../../src/thai/find-text.ts';

export interface HelpWordsProps {
  readonly text: HelpText;
  readonly query: string;
}

export function HelpWords({ text, query }: HelpWordsProps) {
  const spans = helpSpans(plainText(text), query);
  let position = 0;
  return text.map((part) => {
    const start = position;
    const own = partText(part);
    position += own.length;
    if (part.kind === 'keys') {
      return (
        <span key={start} className="keys-combination">
          {part.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      );
    }
    const ownSpans = spans.map((span) => shifted(span, -start));
    if (part.kind === 'text') return <Marked key={start} text={own} spans={ownSpans} />;
    return (
      <b key={start}>
        <Marked text={own} spans={ownSpans} />
      </b>
    );
  });
}

/** A text with these stretches of it marked; what lies outside of it is not there. */
export function Marked({ text, spans }: { readonly text: string; readonly spans: readonly TextSpan[] }) {
  const pieces: { readonly start: number; readonly text: string; readonly isFound: boolean }[] = [];
  let position = 0;
  const add = (end: number, isFound: boolean) => {
    if (end > position) pieces.push({ start: position, text: text.slice(position, end), isFound });
    position = Math.max(position, end);
  };
  for (const { start, end } of spans) {
    add(Math.min(Math.max(0, start), text.length), false);
    add(Math.min(Math.max(0, end), text.length), true);
  }
  add(text.length, false);
  return pieces.map((piece) =>
    piece.isFound ? <mark key={piece.start}>{piece.text}</mark> : <Fragment key={piece.start}>{piece.text}</Fragment>,
  );
}

function shifted({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}
