// The buttons of one item in a list that has an order: up, down, away. It must not know what the items are.
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';

export interface ItemActionsProps {
  readonly words: { readonly moveUp: string; readonly moveDown: string; readonly remove: string };
  /** The name of a button for who cannot see which item it stands beside. */
  readonly spoken: (action: string) => string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

const icon = { 'aria-hidden': true, size: 15, strokeWidth: 1.8 } as const;

export function ItemActions({ words, spoken, isFirst, isLast, move, remove }: ItemActionsProps) {
  return (
    <>
      <button
        type="button"
        className="quiet small"
        aria-label={spoken(words.moveUp)}
        disabled={isFirst}
        onClick={() => move(-1)}
      >
        <ArrowUp {...icon} />
        {words.moveUp}
      </button>
      <button
        type="button"
        className="quiet small"
        aria-label={spoken(words.moveDown)}
        disabled={isLast}
        onClick={() => move(1)}
      >
        <ArrowDown {...icon} />
        {words.moveDown}
      </button>
      <button type="button" className="quiet small danger" aria-label={spoken(words.remove)} onClick={remove}>
        <Trash2 {...icon} />
        {words.remove}
      </button>
    </>
  );
}
