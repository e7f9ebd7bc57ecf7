// The manual: the pages of help as one document of paper, in the language they are in. It knows what is printed, not where.
import type { HelpPage, HelpText } from '../help/page.ts';
import { toThaiDigits } from '../thai/digits.ts';

export interface ManualDocument {
  readonly kind: 'manual';
  readonly language: 'th' | 'en';
  readonly title: string;
  /** What it is about, under the title. */
  readonly subject: string;
  readonly programName: string;
  readonly version: string;
  /** Before the list of contents. */
  readonly lead: string;
  /** Headings of parts. */
  readonly contents: string;
  readonly notes: string;
  readonly links: string;
  /** `{page}` and `{pages}` stand for numbers. */
  readonly pageLabel: string;
  /** A link to another page: `{title}` and `{page}`. */
  readonly onPage: string;
  readonly pages: readonly HelpPage[];
}

/** A number in the digits of the manual's language. */
export function manualNumber({ language }: ManualDocument, value: number): string {
  return language === 'th' ? toThaiDigits(value) : String(value);
}

/** The pictures it wants, by their names in assets/help. */
export function picturesOf({ pages }: ManualDocument): readonly string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.name] : [])),
  );
}

/** Keys pressed together, each such group once: no line ends inside one. */
export function keyWordsOf({ pages }: ManualDocument): readonly string[] {
  const groups = textsOf(pages).flatMap((text) =>
    text.flatMap((part) => (part.kind === 'keys' ? [part.keys.join('+')] : [])),
  );
  return [...new Set(groups)];
}

function textsOf(pages: readonly HelpPage[]): readonly HelpText[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('items' in block ? block.items : block.kind === 'paragraph' ? [block.text] : [])),
  );
}
