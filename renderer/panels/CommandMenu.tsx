// Ctrl+K: a few words, and what they find can be done by Enter. The list is always open; the focus stays in the field.
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFinder } from '../fields/use-finder.ts';
import { overlayStore } from '../store/overlay.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { allItems, type CommandItem, findItems } from './command-items.ts';
import { DialogFrame } from './DialogFrame.tsx';

export function CommandMenu() {
  const words = useWording().shell.menu;
  const isOpen = useStore(overlayStore, (overlay) => overlay === 'menu');
  if (!isOpen) return null;
  return (
    <DialogFrame
      className="finder-dialog"
      veil="from-top"
      label={words.title}
      isDismissable
      onClose={() => overlayStore.set(null)}
    >
      <Finder />
    </DialogFrame>
  );
}

function Finder() {
  const words = useWording().shell.menu;
  const [items] = useState(allItems);
  const [query, setQuery] = useState('');
  const sections = useMemo(() => findItems(items, query), [items, query]);
  const found = sections.flatMap((section) => section.items);
  const { listId, chosen, optionId, field, beginAnew } = useFinder(found, ({ id }) => id, choose);
  return (
    <div className="finder">
      <div className="finder-field">
        <Search aria-hidden size={20} strokeWidth={1.8} />
        <input
          type="text"
          {...field}
          aria-label={words.title}
          placeholder={words.placeholder}
          // biome-ignore lint/a11y/noAutofocus: the menu was asked for and has one field
          autoFocus
          spellCheck={false}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            beginAnew();
          }}
        />
      </div>
      <div className="finder-list" role="listbox" id={listId} aria-label={words.title}>
        {sections.map(({ section, items: ofSection }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, which HTML has no element for
          <div key={section} role="group" aria-labelledby={`${listId}-${section}`}>
            <div className="finder-section" id={`${listId}-${section}`} role="presentation">
              {words.sections[section]}
            </div>
            {ofSection.map((item) => (
              <Option key={item.id} id={optionId(item)} item={item} isChosen={item === chosen} />
            ))}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="finder-none">{words.none(query)}</p>}
      <p className="finder-foot">
        <span role="status">{query.trim() !== '' && words.results(found.length)}</span>
        <span>{words.keys}</span>
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: CommandItem;
  readonly isChosen: boolean;
}

function Option({ id, item, isChosen }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      className="finder-option"
      role="option"
      id={id}
      aria-selected={isChosen}
      aria-disabled={item.isDisabled}
      // The focus stays in the field until the choice is made.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(item)}
    >
      <span className="finder-label" title={item.label}>
        {item.label}
      </span>
      <span className="finder-remark">{item.remark}</span>
    </div>
  );
}

/** Closes the menu, which gives the focus back with the next frame, and then does what was chosen, at the caret if need be. */
function choose(item: CommandItem): void {
  if (item.isDisabled) return;
  flushSync(() => overlayStore.set(null));
  requestAnimationFrame(item.run);
}
