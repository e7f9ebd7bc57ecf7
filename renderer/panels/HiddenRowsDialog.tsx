// Asked before replacing: a filter hides rows that hold some of what is to be replaced.
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { replaceAllKnowingly } from '../find/replace.ts';
import { hiddenRowsQuestionStore } from '../store/find.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export function HiddenRowsDialog() {
  const all = useWording();
  const words = all.find.hidden;
  const question = useStore(hiddenRowsQuestionStore, (state) => state);
  if (!question) return null;
  const close = () => hiddenRowsQuestionStore.set(null);
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="dialog">
        <Dialog role="alertdialog">
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
