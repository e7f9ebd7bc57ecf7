// A register that somebody else has open: read it beside them, or take it over from one that seems gone.
import { Heading } from 'react-aria-components';
import { openLocked } from '../commands/file-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording } from '../store/program.ts';
import { lockQuestionStore } from '../store/questions.ts';
import { useStore } from '../store/store.ts';
import { DialogFrame } from './DialogFrame.tsx';

export function LockDialog() {
  const words = useWording();
  const question = useStore(lockQuestionStore, (state) => state);
  if (!question) return null;
  const { path, holder } = question;
  const close = () => lockQuestionStore.set(null);
  return (
    <DialogFrame isAlert isDismissable onClose={close}>
      <div className="titled-help">
        <Heading slot="title">{words.lock.title}</Heading>
        <HelpButton page="moving" />
      </div>
      <p>{holder ? words.lock.heldBy(holder.user, holder.host, holder.since) : words.lock.held}</p>
      <p>{holder?.seemsGone ? words.lock.seemsGone : words.lock.advice}</p>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={close}>
          {words.cancel}
        </button>
        {holder?.seemsGone && (
          <button type="button" className="plain danger" onClick={() => void openLocked(path, 'takeOver')}>
            {words.lock.takeOver}
          </button>
        )}
        <button type="button" className="primary" onClick={() => void openLocked(path, 'readOnly')}>
          {words.lock.readOnly}
        </button>
      </div>
    </DialogFrame>
  );
}
