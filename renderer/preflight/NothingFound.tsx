// Stands in the place of the list where the check before printing found nothing.
import { CircleCheckBig } from 'lucide-react';
import { useWording } from '../store/program.ts';

export function NothingFound() {
  const words = useWording().preflight.panel;
  return (
    <div className="finding-none" role="status">
      <CircleCheckBig aria-hidden size={34} strokeWidth={1.6} />
      <p>
        <strong>{words.none}</strong>
      </p>
      <p>{words.noneNext}</p>
    </div>
  );
}
