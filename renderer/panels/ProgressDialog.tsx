// A long work under way: what it is, how far it is, and a way to stop it.
import { Heading, ProgressBar } from 'react-aria-components';
import { stopWork } from '../commands/moving-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording } from '../store/program.ts';
import { progressStore, workStore } from '../store/progress.ts';
import { useStore } from '../store/store.ts';
import { DialogFrame } from './DialogFrame.tsx';

export function ProgressDialog() {
  const words = useWording();
  const work = useStore(workStore, (state) => state);
  const progress = useStore(progressStore, (state) => state);
  if (!work) return null;
  const title = work === 'evidence' ? words.history.evidence.working : words.moving[work];
  const share = progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0;
  return (
    <DialogFrame>
      <Heading slot="title">{title}</Heading>
      <ProgressBar className="progress" aria-label={title} value={share} isIndeterminate={!progress}>
        <progress className="progress-bar" max={100} value={share} aria-hidden />
        <span className="progress-share">{words.moving.share(Math.floor(share))}</span>
      </ProgressBar>
      <div className="dialog-actions">
        {work !== 'evidence' && <HelpButton page={work === 'copy' ? 'backup' : 'moving'} />}
        <button type="button" className="plain" onClick={() => void stopWork()}>
          {words.moving.stop}
        </button>
      </div>
    </DialogFrame>
  );
}
