// A list under a field that keeps the focus: which of its options is chosen, the keys that go from one to the next, and what the field
// tells of it. It does not know what is looked for, nor how an option is drawn.
import { type KeyboardEvent, useEffect, useId, useState } from 'react';

/** What Page Up and Page Down step over. */
const pageStep = 8;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: pageStep, PageUp: -pageStep };

/** The field's keys, and what it tells of the list to who does not see it. */
export interface FinderField {
  readonly role: 'combobox';
  readonly 'aria-autocomplete': 'list';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly 'aria-activedescendant': string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export interface Finder<Option> {
  /** Of the list. */
  readonly listId: string;
  /** Undefined in an empty list. */
  readonly chosen: Option | undefined;
  readonly optionId: (option: Option) => string;
  readonly field: FinderField;
  /** The first option is the chosen one again, as for another query. */
  readonly beginAnew: () => void;
}

/**
 * Of several options the first is chosen until the keys say otherwise; Enter takes the chosen one. One step beyond an end goes round,
 * a page stops there. An option's id has no white space and stays its own while the list changes.
 */
export function useFinder<Option>(
  options: readonly Option[],
  idOf: (option: Option) => string,
  take: (option: Option) => void,
): Finder<Option> {
  const listId = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = options.find((option) => idOf(option) === wanted) ?? options[0];
  const optionId = (option: Option) => `${listId}-${idOf(option)}`;
  const chosenId = chosen && optionId(chosen);

  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const step = (by: number) => {
    const count = options.length;
    const index = (chosen ? options.indexOf(chosen) : -1) + by;
    const next = Math.abs(by) === 1 ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    const option = options[next];
    if (option) setWanted(idOf(option));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const by = steps[event.code];
    if (by !== undefined) step(by);
    else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && chosen) take(chosen);
    else return;
    event.preventDefault();
  };
  return {
    listId,
    chosen,
    optionId,
    beginAnew: () => setWanted(null),
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': options.length > 0,
      'aria-controls': options.length > 0 ? listId : undefined,
      'aria-activedescendant': chosenId,
      onKeyDown,
    },
  };
}
