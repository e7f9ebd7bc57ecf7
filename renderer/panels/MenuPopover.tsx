// Draws the open menu beside the button it belongs to.
import { ChevronRight } from 'lucide-react';
import { Menu, MenuItem, Popover, SubmenuTrigger } from 'react-aria-components';
import { useStore } from '../store/store.ts';
import { type MenuEntry, menuStore } from './menu.ts';

export function MenuPopover() {
  const menu = useStore(menuStore, (open) => open);
  if (!menu) return null;
  const close = () => menuStore.set(null);
  return (
    <Popover
      className="menu-popover"
      aria-label={menu.label}
      // A row's button is as tall as its row; the menu belongs to the words in it.
      triggerRef={{ current: menu.anchor.querySelector('[data-menu-place]') ?? menu.anchor }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      placement="bottom start"
      offset={4}
    >
      <Entries label={menu.label} entries={menu.entries} close={close} />
    </Popover>
  );
}

interface EntriesProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly close: () => void;
}

function Entries({ label, entries, close }: EntriesProps) {
  return (
    <Menu
      className="menu"
      aria-label={label}
      autoFocus="first"
      disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
      onClose={close}
      onAction={(key) => {
        const chosen = entries.find((entry) => entry.id === key);
        if (!chosen?.run) return;
        close();
        chosen.run();
      }}
    >
      {entries.map((entry) =>
        entry.entries ? (
          <SubmenuTrigger key={entry.id}>
            <Item entry={entry} />
            <Popover className="menu-popover" aria-label={entry.label} offset={-2} crossOffset={-7}>
              <Entries label={entry.label} entries={entry.entries} close={close} />
            </Popover>
          </SubmenuTrigger>
        ) : (
          <Item key={entry.id} entry={entry} />
        ),
      )}
    </Menu>
  );
}

function Item({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      className={`menu-item ${entry.tone ?? ''} ${entry.startsSection ? 'starts-section' : ''}`}
    >
      {/* No slot: the spoken name is all that is written, with the keys. */}
      <span>{entry.label}</span>
      {entry.remark && <span className="menu-remark">{entry.remark}</span>}
      {entry.entries && <ChevronRight aria-hidden className="menu-remark" size={16} strokeWidth={2} />}
    </MenuItem>
  );
}

/** What a button that opens a menu tells about itself. */
export function useMenuButton(anchor: HTMLElement | null): { 'aria-haspopup': 'menu'; 'aria-expanded': boolean } {
  return {
    'aria-haspopup': 'menu',
    'aria-expanded': useStore(menuStore, (menu) => menu !== null && menu.anchor === anchor),
  };
}
