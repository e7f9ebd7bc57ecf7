// The button that puts a paper into a file, and what became of it: with the ways to the file.
import { Download, FileText, Folder } from 'lucide-react';
import { useState } from 'react';
import { type Paper, savePdf } from '../commands/file-commands.ts';
import { openFile, showFile } from '../commands/paths.ts';
import { programStore, useWording } from '../store/program.ts';
import { printProgressStore } from '../store/progress.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';

type Saved = { readonly path: string; readonly pageCount: number };

export interface Saving {
  readonly isSaving: boolean;
  readonly saved: Saved | null;
  /** What was written; null where it was turned down or failed, which was said. */
  readonly save: () => Promise<Saved | null>;
}

/** The saving of a round's paper; what was said of another one is not said of this. */
export function useSaving(shown: Shown, paper?: Paper): Saving {
  const name = JSON.stringify([shown.round.id, paper]);
  const [state, setState] = useState<{ name: string; isSaving: boolean; saved: Saved | null } | null>(null);
  return {
    isSaving: state?.isSaving ?? false,
    saved: state?.name === name ? state.saved : null,
    save: async () => {
      setState({ name, isSaving: true, saved: null });
      const saved = await savePdf(shown, paper);
      printProgressStore.set(null);
      setState({ name, isSaving: false, saved });
      return saved;
    },
  };
}

interface SaveButtonProps {
  readonly saving: Saving;
  /** Where something else is the first thing to do. */
  readonly isPlain?: boolean;
}

/** How far the saving is, with the way to stop it, is said by `PreviewState`, which stands beside it. */
export function SaveButton({ saving: { isSaving, save }, isPlain = false }: SaveButtonProps) {
  const words = useWording().preview;
  return (
    <button
      type="button"
      className={isPlain ? 'plain' : 'primary'}
      aria-disabled={isSaving}
      onClick={() => isSaving || void save()}
    >
      <Download aria-hidden size={17} strokeWidth={1.8} />
      {words.savePdf}
    </button>
  );
}

/** On a low screen what was written would stand below what is in sight. */
function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The file that was written, to be opened or found. */
export function SavedFile({ saving: { saved } }: { readonly saving: Saving }) {
  const { preview: words, pages } = useWording();
  // A browser's window has no way to the machine's programs.
  const isOnDesktop = useStore(programStore, ({ host }) => host === 'electron');
  if (!saved) return null;
  return (
    <div className="panel-result" ref={intoSight}>
      <p role="status">✓ {words.saved(saved.path, saved.pageCount)}</p>
      {isOnDesktop && (
        <>
          <button type="button" className="quiet" onClick={() => void openFile(saved.path)}>
            <FileText aria-hidden size={16} strokeWidth={1.8} />
            {pages.openFile}
          </button>
          <button type="button" className="quiet" onClick={() => void showFile(saved.path)}>
            <Folder aria-hidden size={16} strokeWidth={1.8} />
            {pages.showFile}
          </button>
        </>
      )}
    </div>
  );
}
