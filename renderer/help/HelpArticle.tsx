// One page of the help in the panel, with the ways to those before and after it.
import { ArrowLeft, ArrowRight, List } from 'lucide-react';
import type { HelpBlock, HelpPage } from '../../src/help/page.ts';
import { helpSpans } from '../../src/help/search.ts';
import { useWording } from '../store/program.ts';
import { HelpFigure } from './HelpFigure.tsx';
import { HelpWords, Marked } from './HelpWords.tsx';
import { turnHelpTo } from './help-commands.ts';

export interface HelpArticleProps {
  readonly pages: readonly HelpPage[];
  readonly page: HelpPage;
  readonly query: string;
}

const icon = { 'aria-hidden': true, size: 16, strokeWidth: 1.8 } as const;

export function HelpArticle({ pages, page, query }: HelpArticleProps) {
  const words = useWording().help;
  const place = pages.indexOf(page);
  const [before, after] = [pages[place - 1], pages[place + 1]];
  return (
    <article className="help-article" aria-labelledby="help-page-title">
      <button type="button" className="link" onClick={() => turnHelpTo(null)}>
        <List {...icon} />
        {words.toContents}
      </button>
      <h3 id="help-page-title" tabIndex={-1} data-help-title>
        <Marked text={page.title} spans={helpSpans(page.title, query)} />
      </h3>
      {page.blocks.map((block) => (
        <Block key={block.kind} block={block} query={query} />
      ))}
      <nav className="help-turns" aria-label={words.place(place + 1, pages.length)}>
        {before ? (
          <button type="button" className="quiet small" onClick={() => turnHelpTo(before.id)}>
            <ArrowLeft {...icon} />
            {words.previous}
          </button>
        ) : (
          <span />
        )}
        <span aria-hidden="true">{words.place(place + 1, pages.length)}</span>
        {after ? (
          <button type="button" className="quiet small" onClick={() => turnHelpTo(after.id)}>
            {words.next}
            <ArrowRight {...icon} />
          </button>
        ) : (
          <span />
        )}
      </nav>
    </article>
  );
}

function Block({ block, query }: { readonly block: HelpBlock; readonly query: string }) {
  const words = useWording().help;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <HelpWords text={block.text} query={query} />
        </p>
      );
    case 'steps':
      return (
        <ol>
          <Items block={block} query={query} />
        </ol>
      );
    case 'points':
      return (
        <ul>
          <Items block={block} query={query} />
        </ul>
      );
    case 'picture':
      return <HelpFigure picture={block.picture} query={query} />;
    case 'notes':
      return (
        <section className="help-notes" aria-labelledby="help-notes-title">
          <h4 id="help-notes-title">{words.notes}</h4>
          <ul>
            <Items block={block} query={query} />
          </ul>
        </section>
      );
    case 'links':
      return (
        <section className="help-links" aria-labelledby="help-links-title">
          <h4 id="help-links-title">{words.links}</h4>
          <ul>
            {block.pages.map((id) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => turnHelpTo(id)}>
                  {words.pages[id].title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      );
  }
}

interface ItemsProps {
  readonly block: Extract<HelpBlock, { readonly items: unknown }>;
  readonly query: string;
}

function Items({ block, query }: ItemsProps) {
  return block.items.map((text, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page's items have no other name and are never rearranged
    <li key={place}>
      <HelpWords text={text} query={query} />
    </li>
  ));
}
