// How far the reading or the writing of a source is, and a way to stop it.
import { useEffect, useRef } from 'react';
import { ProgressBar } from 'react-aria-components';
import { fileName } from '../commands/paths.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { importingStore, shareStore } from './importing-store.ts';
import { stopWork } from './read-source.ts';

export function WorkUnderWay() {
  const words = useWording().importing;
  const now = useStore(importingStore, (state) => state);
  const share = useStore(shareStore, (state) => state);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const isWriting = now?.isWriting === true;
  const name = now?.origin?.kind === 'file' ? fileName(now.origin.path) : '';
  const title = isWriting ? words.writing : words.file.reading(name);
  const percent = Math.floor((share ?? 0) * 100);
  return (
    <section className="import-work" aria-label={title}>
      <h2>{title}</h2>
      <ProgressBar className="progress" aria-label={title} value={percent} isIndeterminate={share === null}>
        <progress className="progress-bar" max={100} {...(share === null ? {} : { value: percent })} aria-hidden />
        <span className="progress-share">{share !== null && words.file.share(percent)}</span>
      </ProgressBar>
      {/* A writing that says how far it is can be stopped; a short one is done before. */}
      {(!isWriting || share !== null) && (
        <button ref={button} type="button" className="plain" onClick={stopWork}>
          {isWriting ? words.stopWriting : words.file.stop}
        </button>
      )}
    </section>
  );
}
