// Native dialogs do not exist behind a browser: a question for a path goes to the window as an event and comes back as a call.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { PathPurpose } from '../../src/contract/contract.ts';
import type { HostEvent } from '../../src/contract/events.ts';
import { isForOpening, suggestedPath, withExtension } from '../node/suggested-path.ts';

export interface PathQuestions {
  readonly ask: (question: {
    readonly purpose: PathPurpose;
    readonly suggestedName: string;
    readonly folder: string;
  }) => Promise<string | null>;
  /** Settles a question; an id nobody waits for is ignored. */
  readonly answer: (askId: string, path: string | null) => void;
  /** Answers every open question with null. */
  readonly giveUp: () => void;
}

export function createPathQuestions(send: (event: HostEvent) => void): PathQuestions {
  const open = new Map<string, (answer: string | null) => void>();
  const settle = (askId: string, answer: string | null): void => {
    const resolve = open.get(askId);
    open.delete(askId);
    resolve?.(answer);
  };
  return {
    ask({ purpose, suggestedName, folder }) {
      const askId = randomUUID();
      const answered = new Promise<string | null>((resolve) => open.set(askId, resolve));
      send({ kind: 'askPath', askId, purpose, suggestedPath: suggestedPath(folder, suggestedName, purpose) });
      return answered.then((answer) => (answer === null ? null : wholePath(answer, folder, purpose)));
    },
    answer: settle,
    giveUp() {
      for (const askId of [...open.keys()]) settle(askId, null);
    },
  };
}

/** A typed path counts from the folder it was suggested in, never from where the server happened to be started. */
function wholePath(answer: string, folder: string, purpose: PathPurpose): string {
  const whole = path.resolve(folder, answer);
  return isForOpening(purpose) ? whole : withExtension(whole, purpose);
}
