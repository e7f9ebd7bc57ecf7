// Saving the file that helps those who look for a fault: asked for by a person, put where they say, and said what is in it.
import { choosePath, wayTo } from '../commands/paths.ts';
import { notify, notifyError } from '../store/notices.ts';
import { call, wording } from '../store/program.ts';

/** Asks for a place and saves logs, versions and the names of crash dumps there. */
export async function saveSupport(): Promise<void> {
  const words = wording().support;
  const path = await choosePath('saveSupport', words.fileName);
  if (path === null) return;
  const saved = await call('support.save', { path });
  if (!saved.ok) return notifyError(saved.error);
  notify({ tone: 'done', text: words.saved(saved.value.path), action: wayTo(saved.value.path) });
}
