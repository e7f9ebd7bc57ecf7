// Moving house: the register with its evidence to a stick, into one file for handing over, and back out of one. Each is a long work
// that shows how far it is and can be stopped.
import type { Result } from '../../src/result.ts';
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { progressStore, workStore } from '../store/progress.ts';
import { saveNow } from './change-commands.ts';
import { openPath } from './file-commands.ts';
import { choosePath, withoutEnding } from './paths.ts';

/** สำรองลงแฟลชไดรฟ์: a whole copy into a chosen folder, read back and checked. */
export async function copyToStick(): Promise<void> {
  if (!openStore.get() || !(await saveNow())) return;
  const folder = await choosePath('copyFolder', '');
  if (folder === null) return;
  const words = wording().moving;
  const copied = await work('copy', () => call('moving.copy', { folder }));
  if (copied) notify({ tone: 'done', text: words.copied(copied.folder, copied.isOutside), action: null });
}

/** The register and its evidence as one file. */
export async function packRegister(): Promise<void> {
  const open = openStore.get();
  if (!open || !(await saveNow())) return;
  const path = await choosePath('savePackage', withoutEnding(open.file.name));
  if (path === null) return;
  const packed = await work('pack', () => call('moving.pack', { path }));
  if (packed) notify({ tone: 'done', text: wording().moving.packed(packed.path), action: null });
}

/** Unpacks a file that was handed over into a new folder, and opens the register in it. */
export async function openPackage(): Promise<void> {
  const path = await choosePath('openPackage', '');
  if (path === null) return;
  const folder = await choosePath('copyFolder', '');
  if (folder === null) return;
  const unpacked = await work('unpack', () => call('moving.unpack', { path, folder }));
  if (unpacked) await openPath(unpacked.path);
}

/** Tells the work under way to stop; it answers that it was cancelled and leaves nothing half done. */
export async function stopWork(): Promise<void> {
  await call('moving.stop', {});
}

async function work<Value>(kind: 'copy' | 'pack' | 'unpack', run: () => Promise<Result<Value>>): Promise<Value | null> {
  workStore.set(kind);
  const reply = await run();
  workStore.set(null);
  progressStore.set(null);
  if (reply.ok) return reply.value;
  notifyError(reply.error);
  return null;
}
