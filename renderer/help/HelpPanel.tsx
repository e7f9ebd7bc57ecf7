// The help beside the work: search, contents or one page, and below them the keys and the printed manual. It stands over dialogs too,
// which leave it alone, so that a dialog and the page about it can be read together.
import { BookOpen, FileText, Keyboard, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { HelpPage } from '../../src/help/page.ts';
import { helpPages } from '../../src/help/pages.ts';
import { searchHelp } from '../../src/help/search.ts';
import { keysText, runCommand } from '../commands/command-table.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { HelpArticle } from './HelpArticle.tsx';
import { HelpSearch } from './HelpSearch.tsx';
import { closeHelp, saveManual, turnHelpTo } from './help-commands.ts';
import { helpStore, manualStore, type OpenHelp } from './help-store.ts';

export function HelpPanel() {
  const help = useStore(helpStore, (state) => state);
  // Beside all else on the page: a dialog makes what lies with the program under it out of reach.
  return help && createPortal(<Panel help={help} />, document.body);
}

function Panel({ help: { page: id, query } }: { readonly help: OpenHelp }) {
  const words = useWording();
  const pages = helpPages(words);
  const page = pages.find((one) => one.id === id);
  const found = useMemo(() => searchHelp(pages, query), [pages, query]);
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to begin at its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [id]);
  // What stands beside it makes room.
  useEffect(() => {
    document.documentElement.dataset.help = 'open';
    return () => {
      delete document.documentElement.dataset.help;
    };
  }, []);
  return (
    <aside
      className="help-panel"
      aria-label={words.help.title}
      tabIndex={-1}
      data-help-panel
      data-react-aria-top-layer="true"
      onKeyDown={(event) => {
        // A picture's dialog is no part of the panel on the page.
        if (event.code !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node))
          return;
        event.preventDefault();
        closeHelp();
      }}
    >
      <div className="help-head">
        <BookOpen aria-hidden size={20} strokeWidth={1.8} />
        <h2>{words.help.title}</h2>
        <button type="button" className="quiet" onClick={closeHelp}>
          <X aria-hidden size={17} strokeWidth={1.8} />
          {words.close}
        </button>
      </div>
      <div className="help-body" ref={body}>
        <HelpSearch found={found} query={query} isListed={page === undefined} />
        {page && <HelpArticle pages={pages} page={page} query={query} />}
        {!page && found.length === 0 && <Contents pages={pages} />}
      </div>
      <Foot />
    </aside>
  );
}

function Contents({ pages }: { readonly pages: readonly HelpPage[] }) {
  const words = useWording().help;
  return (
    <nav className="help-contents" aria-labelledby="help-contents-title">
      <h3 id="help-contents-title">{words.contents}</h3>
      <ol>
        {pages.map(({ id, title }, place) => (
          <li key={id}>
            <button type="button" onClick={() => turnHelpTo(id)}>
              <span aria-hidden="true">{words.number(place + 1)}</span>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot() {
  const words = useWording();
  const isSaving = useStore(manualStore, (state) => state);
  return (
    <div className="help-foot">
      <button type="button" className="link" onClick={() => runCommand('shortcuts')}>
        <Keyboard aria-hidden size={17} strokeWidth={1.8} />
        {words.commands.shortcuts} {keysText('shortcuts')}
      </button>
      <button type="button" className="plain small" aria-disabled={isSaving} onClick={() => void saveManual()}>
        <FileText aria-hidden size={16} strokeWidth={1.8} />
        {isSaving ? words.help.manual.saving : words.commands.saveManual}
      </button>
    </div>
  );
}
