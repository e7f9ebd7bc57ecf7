// The field by which pages of help are found, and what it finds. The list is open while something is looked for; the caret stays in the
// field until a page is opened.
import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { FoundPage } from '../../src/help/search.ts';
import { FindField } from '../fields/FindField.tsx';
import { useFinder } from '../fields/use-finder.ts';
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
  const isAsked = isListed && query.trim() !== '';
  const { listId, chosen, optionId, field, beginAnew } = useFinder(isAsked ? found : [], ({ page }) => page.id, open);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Without anything to clear, Esc closes the panel.
    if (event.code !== 'Escape' || query === '' || event.nativeEvent.isComposing) return field.onKeyDown(event);
    event.preventDefault();
    helpStore.set({ page: null, query: '' });
  };
  return (
    <>
      <FindField
        icon={<Search aria-hidden size={17} strokeWidth={1.8} />}
        label={words.field}
        className="help-field"
        {...field}
        data-help-field
        maxLength={200}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => {
          helpStore.set({ page: null, query: event.currentTarget.value });
          beginAnew();
        }}
        onKeyDown={onKeyDown}
      />
      <p className={isAsked ? 'help-count' : 'unseen'} role="status">
        {isAsked && (found.length === 0 ? words.none(query.trim()) : words.found(found.length))}
      </p>
      {isAsked && found.length > 0 && (
        <>
          <div className="help-found" role="listbox" id={listId} aria-label={words.field}>
            {found.map((one) => (
              <Option key={one.page.id} id={optionId(one)} found={one} isChosen={one === chosen} />
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

function open({ page }: FoundPage): void {
  turnHelpTo(page.id);
}
