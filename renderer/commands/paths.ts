// Paths: asked for, shown in the machine's own window, and the names they end in. What goes wrong is said.
import type { PathPurpose } from '../../src/contract/contract.ts';
import { type Notice, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, programStore, wording } from '../store/program.ts';

/** Asks where a file or folder is or shall be; null when turned down, or when asking failed. */
export async function choosePath(purpose: PathPurpose, suggestedName: string): Promise<string | null> {
  const chosen = await call('path.choose', { purpose, suggestedName });
  if (chosen.ok) return chosen.value.path;
  notifyError(chosen.error);
  return null;
}

/** Shows a file or folder in the machine's own window. */
export async function showFile(path: string): Promise<void> {
  const shown = await call('path.show', { path });
  if (!shown.ok) notifyError(shown.error);
}

/** Hands a file that was just written to the machine's own program. */
export async function openFile(path: string): Promise<void> {
  const opened = await call('path.open', { path });
  if (!opened.ok) notifyError(opened.error);
}

/** The way to a file or folder, for a message about it; a browser's window has none. */
export function wayTo(path: string): Notice['action'] {
  if (programStore.get().host !== 'electron') return null;
  return { label: wording().pages.showFile, run: () => void showFile(path) };
}

/** The open register's office as names of files call it: by its short name, where it has one. */
export function officeName(): string {
  const { shortName = '', name = '' } = openStore.get()?.register.organisation ?? {};
  return shortName || name;
}

/** The name at a path's end, of Windows too. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A register's name without its ending. */
export function withoutEnding(name: string): string {
  return name.replace(/\.itareg$/iu, '');
}
