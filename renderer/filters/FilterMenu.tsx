// One facet's choices as a menu at a chip: several may be chosen, and the menu stays open for it. It does not know what rows are
// filtered by.
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useWording } from '../store/program.ts';

export interface FilterChoice {
  readonly id: string;
  readonly name: string;
  /** Rows that have it. */
  readonly count: number;
  readonly icon?: ReactNode;
  readonly className?: string;
}

export interface FilterMenuProps {
  /** Of the menu; the chip says what is chosen behind it. */
  readonly label: string;
  /** What the chip says while nothing is chosen; the label where nothing is given. */
  readonly unchosen?: string;
  /** What is chosen, in few words; null where nothing is. */
  readonly summary: string | null;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

export function FilterMenu({ label, unchosen = label, summary, choices, chosen, onChoose }: FilterMenuProps) {
  const words = useWording().find.filters;
  const icon = { 'aria-hidden': true, size: 16, strokeWidth: 1.8 } as const;
  return (
    <MenuTrigger>
      <Button className="chip" data-chosen={summary !== null || undefined}>
        {summary === null ? unchosen : `${label}: ${summary}`}
        <ChevronDown {...icon} />
      </Button>
      <Popover className="menu-popover" aria-label={label} placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            if (keys !== 'all') onChoose([...keys].map(String));
          }}
        >
          {choices.map(({ id, name, count, icon: shape, className = '' }) => (
            <MenuItem key={id} id={id} textValue={name} className={`menu-item filter-unit ${className}`.trim()}>
              {({ isSelected }) => (
                <>
                  <Text slot="label">
                    <span className="filter-tick">{isSelected && <Check {...icon} />}</span>
                    {shape}
                    {shape && ' '}
                    {name}
                  </Text>
                  <span className="menu-remark">{words.rows(count)}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
