// The small button that opens the help at the page for the place it stands in.
import { CircleHelp } from 'lucide-react';
import type { HelpPageId } from '../../src/help/page.ts';
import { useWording } from '../store/program.ts';
import { openHelp } from './help-commands.ts';

export interface HelpButtonProps {
  readonly page: HelpPageId;
  /** As other buttons beside it look. */
  readonly className?: string;
}

export function HelpButton({ page, className = 'quiet small' }: HelpButtonProps) {
  const words = useWording().help;
  return (
    <button
      type="button"
      className={`${className} help-button`}
      aria-label={words.buttonOf(words.pages[page].title)}
      onClick={() => openHelp(page)}
    >
      <CircleHelp aria-hidden size={16} strokeWidth={1.8} />
      {words.button}
    </button>
  );
}
