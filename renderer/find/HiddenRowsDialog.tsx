// Asked before replacing: a filter hides rows that hold some of what is to be replaced.
import { Heading } from 'react-aria-components';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { hiddenRowsQuestionStore } from '../store/find.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { replaceAllKnowingly } from './replace.ts';

export function HiddenRowsDialog() {
  const all = useWording();
  const words = all.find.hidden;
  const question = useStore(hiddenRowsQuestionStore, (state) => state);
  if (!question) return null;
  const close = () => hiddenRowsQuestionStore.set(null);
  return (
    <DialogFrame isAlert onClose={close}>
      <Heading slot="title">{words.title}</Heading>
      <p>{words.text(question.hits, question.rows)}</p>
      <div className="dialog-actions">
        <button type="button" className="quiet" onClick={close}>
          {all.cancel}
        </button>
        <button type="button" className="plain" onClick={() => replaceAllKnowingly(true)}>
          {words.withHidden}
        </button>
        <button type="button" className="primary" onClick={() => replaceAllKnowingly(false)}>
          {words.shownOnly}
        </button>
      </div>
    </DialogFrame>
  );
}
