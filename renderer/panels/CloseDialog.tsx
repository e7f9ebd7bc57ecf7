// Stands in the way when the register is to be left although something could not be saved.
import { Heading } from 'react-aria-components';
import { retrySaving } from '../commands/change-commands.ts';
import { saveElsewhere } from '../commands/file-commands.ts';
import { useWording } from '../store/program.ts';
import { closeQuestionStore } from '../store/questions.ts';
import { useStore } from '../store/store.ts';
import { DialogFrame } from './DialogFrame.tsx';

export function CloseDialog() {
  const words = useWording();
  const question = useStore(closeQuestionStore, (state) => state);
  if (!question) return null;
  const leave = (then: () => void) => () => {
    closeQuestionStore.set(null);
    then();
  };
  return (
    <DialogFrame isAlert onClose={() => closeQuestionStore.set(null)}>
      <Heading slot="title">{words.closing.title}</Heading>
      <p>{words.closing.text}</p>
      <div className="dialog-actions">
        <button type="button" className="plain danger" onClick={leave(question.onDiscard)}>
          {words.closing.discard}
        </button>
        <button type="button" className="plain" onClick={leave(() => void saveElsewhere())}>
          {words.save.elsewhere}
        </button>
        <button type="button" className="primary" onClick={leave(() => void retrySaving())}>
          {words.save.retry}
        </button>
      </div>
    </DialogFrame>
  );
}
