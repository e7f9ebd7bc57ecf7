// The field by which pages of help are found, and what it finds. A combobox whose list is open while something is looked for: the caret
// stays in the field until a page is opened.
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { FoundPage } from '../../src/help/search.ts';
import { snippetAround } from '../find/snippet.ts';
import { useWording } from '../store/program.ts';
import { turnHelpTo } from './help-commands.ts';
import { helpStore } from './help-store.ts';

export interface HelpSearchProps {
  readonly found: readonly FoundPage[];
  readonly query: string;
  /** False while a page is shown: the list is put away then, and comes back with the next letter. */
  readonly isListed: boolean;
}

export function HelpSearch({ found, query, isListed }: HelpSearchProps) {
  const words = useWording().help.search;
  const listId = useId();
  const [wanted, setWanted] = useState(0);
  const index = Math.min(wanted, found.length - 1);
  const isAsked = isListed && query.trim() !== '';
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => setWanted(Math.min(found.length - 1, index + 1)),
    ArrowUp: () => setWanted(Math.max(0, index - 1)),
    Enter: () => open(found[index]),
    NumpadEnter: () => open(found[index]),
    // Without anything to clear, Esc closes the panel.
    Escape: query === '' ? undefined : () => helpStore.set({ page: null, query: '' }),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const run = keys[event.code];
    if (!run || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <>
      <label className="find-field help-field">
        <Search aria-hidden size={17} strokeWidth={1.8} />
        <span className="unseen">{words.field}</span>
        <input
          type="text"
          lang="th"
          role="combobox"
          data-help-field
          aria-expanded={isAsked && found.length > 0}
          aria-controls={isAsked ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isAsked && index >= 0 ? `${listId}-${index}` : undefined}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            helpStore.set({ page: null, query: event.currentTarget.value });
            setWanted(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className={isAsked ? 'help-count' : 'unseen'} role="status">
        {isAsked && (found.length === 0 ? words.none(query.trim()) : words.found(found.length))}
      </p>
      {isAsked && found.length > 0 && (
        <>
          <div className="help-found" role="listbox" id={listId} aria-label={words.field}>
            {found.map((one, place) => (
              <Option key={one.page.id} id={`${listId}-${place}`} found={one} isChosen={place === index} />
            ))}
          </div>
          <p className="help-keys">{words.keys}</p>
        </>
      )}
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly found: FoundPage;
  readonly isChosen: boolean;
}

function Option({ id, found, isChosen }: OptionProps) {
  const { page, hits } = found;
  const inText = hits.find(({ text }) => text !== page.title);
  const titleSpans = hits.find(({ text }) => text === page.title)?.spans ?? [];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the field, which names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      className="help-option"
      role="option"
      id={id}
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => open(found)}
    >
      <strong>
        <Snippet text={page.title} spans={titleSpans} />
      </strong>
      {inText && (
        <span>
          <Snippet text={inText.text} spans={inText.spans} />
        </span>
      )}
    </div>
  );
}

function Snippet({ text, spans }: Pick<FoundPage['hits'][number], 'text' | 'spans'>) {
  return snippetAround(text, spans).map((piece, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never rearranged
    piece.isFound ? <mark key={place}>{piece.text}</mark> : piece.text,
  );
}

function open(found: FoundPage | undefined): void {
  if (found) turnHelpTo(found.page.id);
}
