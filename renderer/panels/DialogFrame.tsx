// The frame of every dialog: over everything, what lies under it veiled and out of reach. It does not know what stands in it.
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

export interface DialogFrameProps {
  /** Its look beside that of all dialogs. */
  readonly className?: string;
  /** Its place, or the look of what it veils. */
  readonly veil?: string;
  /** Its name, where no heading in it gives one. */
  readonly label?: string;
  /** Something would be lost, or goes on once it is answered. */
  readonly isAlert?: boolean;
  /** A press beside it closes it too: nothing that was filled in goes with it. */
  readonly isDismissable?: boolean;
  /** Asked for by Esc and by a press beside it; without it the dialog stays as long as it is drawn. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** Drawn as long as the dialog is open; the focus goes back to where it was when it is drawn no more. */
export function DialogFrame(props: DialogFrameProps) {
  const { className = '', veil = '', label, isAlert = false, isDismissable = false, onClose, children } = props;
  return (
    <ModalOverlay
      className={`veil ${veil}`.trim()}
      isOpen
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(stays) => !stays && onClose?.()}
    >
      <Modal className={`dialog ${className}`.trim()}>
        <Dialog role={isAlert ? 'alertdialog' : 'dialog'} {...(label === undefined ? {} : { 'aria-label': label })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
