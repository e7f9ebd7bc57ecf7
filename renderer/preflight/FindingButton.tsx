// One of the buttons at a finding: its word, and what it is about for those who hear it alone.
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useWording } from '../store/program.ts';

export interface FindingButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'children'> {
  readonly Icon: LucideIcon;
  readonly label: string;
  /** The finding, or the rule, in words. */
  readonly owner: string;
  /** It mends: the first thing to do. */
  readonly isMain?: boolean;
}

export function FindingButton({ Icon, label, owner, isMain = false, ...button }: FindingButtonProps) {
  const words = useWording().preflight.panel;
  return (
    <button
      type="button"
      className={isMain ? 'primary small' : 'plain small'}
      aria-label={words.of(label, owner)}
      {...button}
    >
      <Icon aria-hidden size={15} strokeWidth={1.8} />
      {label}
    </button>
  );
}
