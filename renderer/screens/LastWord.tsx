// What stands in a window without its program: opened from a copied address, or left over when the program has ended.
import { useWording } from '../store/program.ts';

export function LastWord({ reason }: { readonly reason: 'notConnected' | 'ended' }) {
  const words = useWording().lastWord[reason];
  return (
    <main className="last-word">
      <h1>{words.what}</h1>
      <p>{words.next}</p>
    </main>
  );
}
