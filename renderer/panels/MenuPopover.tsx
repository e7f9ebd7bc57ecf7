// Draws the open menu beside the button it belongs to.
import { Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { useStore } from '../store/store.ts';
import { menuStore } from './menu.ts';

export function MenuPopover() {
  const menu = useStore(menuStore, (open) => open);
  if (!menu) return null;
  const close = () => menuStore.set(null);
  return (
    <Popover
      className="menu-popover"
      // A row's button is as tall as its row; the menu belongs to the words in it.
      triggerRef={{ current: menu.anchor.querySelector('[data-menu-place]') ?? menu.anchor }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      placement="bottom start"
      offset={4}
    >
      <Menu
        className="menu"
        aria-label={menu.label}
        autoFocus="first"
        disabledKeys={menu.entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
        onClose={close}
        onAction={(key) => {
          close();
          menu.entries.find((entry) => entry.id === key)?.run();
        }}
      >
        {menu.entries.map((entry) => (
          <MenuItem
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            className={`menu-item ${entry.tone ?? ''} ${entry.startsSection ? 'starts-section' : ''}`}
          >
            <Text slot="label">{entry.label}</Text>
            {entry.remark && <span className="menu-remark">{entry.remark}</span>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

/** What a button that opens a menu tells about itself. */
export function useMenuButton(anchor: HTMLElement | null): { 'aria-haspopup': 'menu'; 'aria-expanded': boolean } {
  return {
    'aria-haspopup': 'menu',
    'aria-expanded': useStore(menuStore, (menu) => menu !== null && menu.anchor === anchor),
  };
}
