// The office's phrases to choose one from, as a menu at a button. Without any there is no button.
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { OfferedPhrase } from '../../src/register/phrases.ts';
import { useWording } from '../store/program.ts';

export interface PhraseChoiceProps {
  readonly phrases: readonly OfferedPhrase[];
  readonly label: string;
  readonly onChoose: (text: string) => void;
  readonly children: ReactNode;
}

export function PhraseChoice({ phrases, label, onChoose, children }: PhraseChoiceProps) {
  const words = useWording().phrases;
  if (phrases.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="link">
        {children}
        {label}
      </Button>
      <Popover className="menu-popover phrase-menu" aria-label={label} placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={label} onAction={(key) => onChoose(String(key))}>
          {phrases.map(({ text, isOwn }) => (
            <MenuItem key={text} id={text} textValue={text} className="menu-item">
              <span lang="th">{text}</span>
              {!isOwn && <span className="menu-remark">{words.fromCells}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
