// Says that no public source was found for an item.
import { CircleHelp } from 'lucide-react';
import { useWording } from '../store/program.ts';

export function UnconfirmedMark() {
  const words = useWording().catalogue;
  return (
    <span className="unconfirmed">
      <CircleHelp aria-hidden size={14} strokeWidth={2} />
      {words.unconfirmed}
    </span>
  );
}
