// Why a rule matters, folded away until one asks.
import { useWording } from '../store/program.ts';

export function Why({ text, owner }: { readonly text: string; readonly owner: string }) {
  const words = useWording().preflight.panel;
  return (
    <details className="finding-why">
      <summary aria-label={words.of(words.why, owner)}>{words.why}</summary>
      <p>{text}</p>
    </details>
  );
}
