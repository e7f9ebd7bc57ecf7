// Ctrl+K: a few words, and what they find can be done by Enter. A combobox whose list is always open; the focus stays in the field.
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { overlayStore } from '../store/overlay.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { allItems, type CommandItem, findItems } from './command-items.ts';

/** What Page Up and Page Down step over. */
const pageStep = 8;

export function CommandMenu() {
  const words = useWording().shell.menu;
  const isOpen = useStore(overlayStore, (overlay) => overlay === 'menu');
  if (!isOpen) return null;
  return (
    <ModalOverlay
      className="veil from-top"
      isOpen
      isDismissable
      onOpenChange={(stays) => !stays && overlayStore.set(null)}
    >
      <Modal className="dialog finder-dialog">
        <Dialog aria-label={words.title}>
          <Finder />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder() {
  const words = useWording().shell.menu;
  const listId = useId();
  const [items] = useState(allItems);
  const [query, setQuery] = useState('');
  const [wantedId, setWantedId] = useState<string | null>(null);
  const sections = useMemo(() => findItems(items, query), [items, query]);
  const found = sections.flatMap((section) => section.items);
  const chosen = found.find((item) => item.id === wantedId) ?? found[0];
  const optionId = (item: CommandItem) => `${listId}-${item.id}`;
  const chosenId = chosen && optionId(chosen);

  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const step = (by: number) => {
    const index = chosen ? found.indexOf(chosen) : -1;
    const last = found.length - 1;
    // One step beyond an end goes round; a page stops there.
    const next = Math.abs(by) === 1 ? (index + by + found.length) % found.length : index + by;
    setWantedId(found[Math.min(last, Math.max(0, next))]?.id ?? null);
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageStep,
    PageUp: -pageStep,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const by = steps[event.code];
    if (by !== undefined) step(by);
    else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className="finder">
      <div className="finder-field">
        <Search aria-hidden size={20} strokeWidth={1.8} />
        <input
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosenId}
          placeholder={words.placeholder}
          // biome-ignore lint/a11y/noAutofocus: the menu was asked for and has one field
          autoFocus
          spellCheck={false}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setWantedId(null);
          }}
          onKeyDown={onKeyDown}
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
      <span className="finder-label">{item.label}</span>
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
