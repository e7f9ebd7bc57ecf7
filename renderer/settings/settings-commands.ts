// Files of the settings: choosing a font or an image, with a word to the person when it was not taken, and taking it away again.
import type { Id } from '../../src/register/model.ts';
import { change, saveNow } from '../commands/change-commands.ts';
import { choosePath } from '../commands/paths.ts';
import { type StepName, sendStep } from '../store/commit-queue.ts';
import { forgetSavedDrafts } from '../store/drafts.ts';
import { dismissNotice, notifyError } from '../store/notices.ts';
import { createStore } from '../store/store.ts';

export type ImageRole = 'emblem' | 'garuda' | 'signature';

/** The file that is being looked into: a role, or a signer's id; null while none is. */
export const checkingStore = createStore<string | null>(null);

/** Asks for the two faces of a font, one after the other, and has them taken. */
export async function chooseFont(): Promise<void> {
  const regular = await choosePath('chooseFont', '');
  if (regular === null) return;
  const bold = await choosePath('chooseBoldFont', '');
  if (bold !== null) await take('font', 'paper.setFont', { regular, bold });
}

/** Back to the font that comes with the program. */
export function removeFont(): void {
  change(({ paper }) => ({ kind: 'setPaper', paper: { ...paper, font: null } }));
}

/** Asks for an image and has it taken; a signature is its signer's. */
export async function chooseImage(role: ImageRole, signerId?: Id): Promise<void> {
  const path = await choosePath('chooseImage', '');
  if (path === null) return;
  const input = signerId === undefined ? { role, path } : { role, path, signerId };
  await take(signerId ?? role, 'paper.setFile', input);
}

/** Takes an image away; a signature is that of the signer named. */
export function removeImage(role: ImageRole, signerId?: Id): void {
  change(({ paper, signers }) =>
    role === 'signature'
      ? {
          kind: 'setSigners',
          signers: signers.map((signer) => (signer.id === signerId ? { ...signer, signature: null } : signer)),
        }
      : { kind: 'setPaper', paper: { ...paper, [role]: null } },
  );
}

async function take<Name extends StepName>(
  place: string,
  name: Name,
  input: Parameters<typeof sendStep<Name>>[1],
): Promise<void> {
  dismissNotice();
  checkingStore.set(place);
  try {
    if (!(await saveNow())) return;
    const reply = await sendStep(name, input);
    if (reply?.ok === false) notifyError(reply.error);
    else forgetSavedDrafts();
  } finally {
    checkingStore.set(null);
  }
}
