// Asks before what was corrected in the import window is let go.
import { Heading } from 'react-aria-components';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { importingStore, put } from './importing-store.ts';

export function LeaveDialog() {
  const words = useWording().importing.leaving;
  const leaving = useStore(importingStore, (now) => now?.leaving ?? null);
  if (leaving === null) return null;
  const stay = () => put({ leaving: null });
  const go = () => {
    stay();
    leaving();
  };
  return (
    <DialogFrame isAlert onClose={stay}>
      <Heading slot="title">{words.title}</Heading>
      <p>{words.text}</p>
      <div className="dialog-actions">
        <button type="button" className="plain danger" onClick={go}>
          {words.go}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the answer that loses nothing is the one at hand */}
        <button type="button" className="primary" autoFocus onClick={stay}>
          {words.stay}
        </button>
      </div>
    </DialogFrame>
  );
}
