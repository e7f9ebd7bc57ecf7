// The picture of a page of help, and the same picture as large as the window holds.
import { Maximize2 } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { HelpPicture } from '../../src/help/page.ts';
import { helpSpans } from '../../src/help/search.ts';
import { useWording } from '../store/program.ts';
import { Marked } from './HelpWords.tsx';
import { addressOfPicture } from './pictures.ts';

export interface HelpFigureProps {
  readonly picture: HelpPicture;
  readonly query: string;
}

export function HelpFigure({ picture: { name, caption, alt }, query }: HelpFigureProps) {
  const words = useWording();
  const [isLarge, setLarge] = useState(false);
  const address = addressOfPicture(name);
  if (address === undefined) return null;
  return (
    <figure className="help-figure">
      <img src={address} alt={alt} />
      <figcaption>
        <Marked text={caption} spans={helpSpans(caption, query)} />
      </figcaption>
      <button type="button" className="quiet small" onClick={() => setLarge(true)}>
        <Maximize2 aria-hidden size={15} strokeWidth={1.8} />
        {words.help.enlarge}
      </button>
      <ModalOverlay className="veil help-veil" isOpen={isLarge} isDismissable onOpenChange={setLarge}>
        <Modal className="dialog help-large">
          <Dialog aria-label={caption}>
            <img src={address} alt={alt} />
            <div className="dialog-actions">
              <p>{caption}</p>
              <button type="button" className="primary" onClick={() => setLarge(false)}>
                {words.close}
              </button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </figure>
  );
}
