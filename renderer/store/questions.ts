// Questions that stand before the window until they are answered: a path asked for by a host without native dialogs, and
// whether to close although saving failed.
import type { HostEvent } from '../../src/contract/events.ts';
import { call } from './program.ts';
import { createStore } from './store.ts';

export type PathQuestion = Extract<HostEvent, { kind: 'askPath' }>;

export const pathQuestionStore = createStore<PathQuestion | null>(null);

/** Something is not saved and would be lost: what to do when the person says so be it. */
export interface CloseQuestion {
  readonly onDiscard: () => void;
}

export const closeQuestionStore = createStore<CloseQuestion | null>(null);

/** Gives the answer to the path question on the screen; null turns it down. */
export async function answerPath(path: string | null): Promise<void> {
  const question = pathQuestionStore.get();
  if (!question) return;
  pathQuestionStore.set(null);
  await call('path.answer', { askId: question.askId, path });
}
