// The one menu that may be open: where it hangs and what it offers. Any button can open it.
import { createStore } from '../store/store.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Keys or another short remark at the right. */
  readonly remark?: string;
  readonly isDisabled?: boolean;
  readonly tone?: 'danger';
  /** A line is drawn above. */
  readonly startsSection?: boolean;
  /** What it does; an entry without it opens the menu of its own entries. */
  readonly run?: () => void;
  readonly entries?: readonly MenuEntry[];
}

export interface OpenMenu {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export const menuStore = createStore<OpenMenu | null>(null);

/** Opens a menu at a button, in the place of the one that was open. */
export function openMenu(anchor: HTMLElement, label: string, entries: readonly MenuEntry[]): void {
  menuStore.set({ anchor, label, entries });
}
