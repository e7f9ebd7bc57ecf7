// What the clerk can say against the program of one deadline or one duty, as a menu beside it.
import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWording } from '../store/program.ts';

export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export interface OverruleMenuProps {
  /** Spoken: what is changed by it. */
  readonly label: string;
  readonly offers: readonly Offer[];
}

export function OverruleMenu({ label, offers }: OverruleMenuProps) {
  const words = useWording().followup.dialog;
  if (offers.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="quiet small" aria-label={label}>
        {words.change}
        <ChevronDown aria-hidden size={14} strokeWidth={2} />
      </Button>
      <Popover className="menu-popover" aria-label={label} placement="bottom end" offset={2}>
        <Menu className="menu" aria-label={label} onAction={(key) => offers.find(({ id }) => id === key)?.run()}>
          {offers.map(({ id, label: name }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              <span>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
