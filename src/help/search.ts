// Finding a page of help by a few words, and where they stand in it: matched as everywhere else in the program. It must not know how what
// is found is shown.
import { findSpans, type TextSpan, wholeLetters } from '../thai/find-text.ts';
import { type HelpBlock, type HelpPage, plainText } from './page.ts';

/** A text of a page that holds one of the words. */
export interface HelpHit {
  readonly text: string;
  /** From left to right and without overlap. */
  readonly spans: readonly TextSpan[];
}

export interface FoundPage {
  readonly page: HelpPage;
  /** The title's, where it holds any, is the first. */
  readonly hits: readonly HelpHit[];
}

/**
 * The pages that hold every word of the query, parted by spaces; those whose title holds one come first, then those with more hits.
 * None for an empty query.
 */
export function searchHelp(pages: readonly HelpPage[], query: string): readonly FoundPage[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found = pages.flatMap((page) => {
    const texts = textsOf(page);
    const isHere = words.every((word) => texts.some((text) => spansOf(text, word).length > 0));
    if (!isHere) return [];
    const hits = texts.flatMap((text) => {
      const spans = helpSpans(text, query);
      return spans.length === 0 ? [] : [{ text, spans }];
    });
    const isInTitle = hits[0]?.text === page.title;
    return [{ found: { page, hits }, rank: (isInTitle ? 1_000 : 0) + hits.length }];
  });
  return found.toSorted((one, other) => other.rank - one.rank).map((one) => one.found);
}

/** Where a text holds any of the query's words, as whole letters. */
export function helpSpans(text: string, query: string): readonly TextSpan[] {
  const spans = wordsOf(query)
    .flatMap((word) => spansOf(text, word))
    .map((span) => wholeLetters(text, span))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: TextSpan[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

function wordsOf(query: string): readonly string[] {
  return query.split(/\s+/u).filter((word) => word !== '');
}

function spansOf(text: string, word: string): readonly TextSpan[] {
  return findSpans(text, word, { isExact: false, isWholeWord: false, isWholeLetter: true });
}

/** Everything that can be read on a page, but for the titles of others. */
function textsOf({ title, blocks }: HelpPage): readonly string[] {
  return [title, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: HelpBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'steps':
    case 'points':
    case 'notes':
      return block.items.map(plainText);
    case 'picture':
      return [block.picture.caption];
    case 'links':
      return [];
  }
}
