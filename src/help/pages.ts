// The pages of help: of which blocks each is made, in the words of one language. It must not know how they are shown or printed.
import type { HelpPageWords } from '../wording/th/help-panel.ts';
import type { WindowWording } from '../wording/th/window.ts';
import { type HelpBlock, type HelpPage, type HelpPageId, helpPageIds } from './page.ts';
import { readHelpText } from './read-text.ts';

interface PageShape {
  /** Whether what is listed is done in that order. */
  readonly list: 'steps' | 'points';
  readonly picture: string;
  readonly links: readonly HelpPageId[];
}

const shapes: Readonly<Record<HelpPageId, PageShape>> = {
  firstReport: { list: 'steps', picture: 'first-report', links: ['lists', 'importing', 'preflight'] },
  lists: { list: 'steps', picture: 'lists', links: ['dates', 'importing'] },
  dates: { list: 'steps', picture: 'dates', links: ['lists', 'preflight'] },
  preflight: { list: 'steps', picture: 'preflight', links: ['dates', 'signing'] },
  nextYear: { list: 'steps', picture: 'next-year', links: ['firstReport', 'backup'] },
  importing: { list: 'steps', picture: 'importing', links: ['lists', 'preflight'] },
  signing: { list: 'steps', picture: 'signing', links: ['preflight', 'limits'] },
  backup: { list: 'steps', picture: 'backup', links: ['moving', 'nextYear'] },
  moving: { list: 'steps', picture: 'moving', links: ['backup', 'limits'] },
  limits: { list: 'points', picture: 'limits', links: ['backup', 'signing'] },
};

const made = new WeakMap<WindowWording, readonly HelpPage[]>();

/** All pages in the order of the contents, in the language of `words`; the same array for the same words. */
export function helpPages(words: WindowWording): readonly HelpPage[] {
  const known = made.get(words);
  if (known !== undefined) return known;
  const pages = helpPageIds.map((id) => pageOf(id, words));
  made.set(words, pages);
  return pages;
}

function pageOf(id: HelpPageId, words: WindowWording): HelpPage {
  const { title, intro, list, notes, caption, alt }: HelpPageWords = words.help.pages[id];
  const shape = shapes[id];
  const read = (text: string) => readHelpText(text, words);
  const blocks: readonly HelpBlock[] = [
    { kind: 'paragraph', text: read(intro) },
    { kind: shape.list, items: list.map(read) },
    { kind: 'picture', picture: { name: shape.picture, caption, alt } },
    ...(notes.length === 0 ? [] : [{ kind: 'notes', items: notes.map(read) } as const]),
    { kind: 'links', pages: shape.links },
  ];
  return { id, title, blocks };
}
