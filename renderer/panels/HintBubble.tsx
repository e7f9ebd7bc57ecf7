// The one hint: it hangs under the cell with the caret until something is typed, the table is left, or it is put away.
import { Check } from 'lucide-react';
import { useEffect } from 'react';
import { hintStore } from '../store/hint.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

const putAway = () => hintStore.set(false);

export function HintBubble() {
  const words = useWording().shell.hint;
  const isShown = useStore(hintStore, (state) => state);
  useEffect(() => {
    if (!isShown) return;
    const leave = ({ target }: FocusEvent) => {
      if (target instanceof Element && !target.closest('.paper, .hint-bubble')) putAway();
    };
    document.addEventListener('input', putAway);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('input', putAway);
      document.removeEventListener('focusin', leave);
    };
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div className="hint-bubble" role="status">
      <p>
        <strong>{words.text}</strong>
        <br />
        {words.more}
      </p>
      {/* The caret stays in its cell. */}
      <button type="button" className="hint-done" onMouseDown={(event) => event.preventDefault()} onClick={putAway}>
        <Check aria-hidden size={15} strokeWidth={2} />
        {words.dismiss}
      </button>
    </div>
  );
}
