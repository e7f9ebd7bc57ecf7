// A file that is dropped where nothing else takes it is brought in: onto the import window's first step, or onto the window as such.
import { isAsked } from '../commands/keymap.ts';
import { notify } from '../store/notices.ts';
import { wording } from '../store/program.ts';
import { pathOfDropped } from '../transport.ts';
import { importingStore, put } from './importing-store.ts';
import { chooseSource, mayImport, openImporting, readSource } from './read-source.ts';

/** Whether a file let go of now would be brought in. */
export function takesSource(): boolean {
  const now = importingStore.get();
  if (now) return now.stage === 'file' && !now.isReading && !now.isWriting;
  return !isAsked() && mayImport();
}

/** Takes in the first of the files. Behind a browser nobody knows where it lies: then the person is asked to choose it. */
export async function dropSource(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file || !takesSource()) return;
  const words = wording().importing;
  const path = await pathOfDropped(file);
  if (path !== null) {
    openImporting();
    return readSource({ kind: 'file', path, text: {}, dropped: file }, files.length > 1 ? words.oneFile : null);
  }
  const text = words.browserDrop(file.name);
  if (importingStore.get()) return put({ said: text, fault: null });
  notify({ tone: 'note', text, action: { label: words.file.choose, run: openAndChoose } });
}

function openAndChoose(): void {
  openImporting();
  void chooseSource();
}
