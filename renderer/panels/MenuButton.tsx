// A button that opens the menu under itself.
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useMenuButton } from './MenuPopover.tsx';
import { type MenuEntry, openMenu } from './menu.ts';

export interface MenuButtonProps {
  readonly className: string;
  readonly label: string;
  readonly title?: string;
  /** Asked when the menu opens, so that it always shows what can be done now. */
  readonly entries: () => readonly MenuEntry[];
  readonly children: ReactNode;
  readonly tabIndex?: number;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

export function MenuButton({ className, label, title, entries, children, tabIndex, onKeyDown }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  return (
    <button
      ref={setAnchor}
      type="button"
      className={className}
      aria-label={label}
      title={title}
      tabIndex={tabIndex ?? 0}
      {...useMenuButton(anchor)}
      onKeyDown={(event) => onKeyDown?.(event)}
      onClick={(event) => openMenu(event.currentTarget, label, entries())}
    >
      {children}
    </button>
  );
}
