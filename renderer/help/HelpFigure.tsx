// The picture of a page of help, and the same picture as large as the window holds.
import { Maximize2 } from 'lucide-react';
import { useState } from 'react';
import type { HelpPicture } from '../../src/help/page.ts';
import { helpSpans } from '../../src/help/search.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { useWording } from '../store/program.ts';
import { Marked } from './HelpWords.tsx';

export interface HelpFigureProps {
  readonly picture: HelpPicture;
  readonly query: string;
}

export function HelpFigure({ picture: { name, caption, alt }, query }: HelpFigureProps) {
  const words = useWording();
  const [isLarge, setLarge] = useState(false);
  const address = `/help/${name}.png`;
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
      {isLarge && (
        <DialogFrame
          className="help-large"
          veil="help-veil"
          label={caption}
          isDismissable
          onClose={() => setLarge(false)}
        >
          <img src={address} alt={alt} />
          <div className="dialog-actions">
            <p>{caption}</p>
            <button type="button" className="primary" onClick={() => setLarge(false)}>
              {words.close}
            </button>
          </div>
        </DialogFrame>
      )}
    </figure>
  );
}
