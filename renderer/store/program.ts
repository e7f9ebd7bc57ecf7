// What the window knows of the program around it: the client it calls main with, host, version, language. Set once at the
// start, before anything is drawn.
import type { Client } from '../../src/contract/client.ts';
import type { CallInput, CallName, CallOutput, Language, WindowPreferences } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { fail, type Result } from '../../src/result.ts';
import { describeError } from '../../src/wording/describe-error.ts';
import { windowWording as english } from '../../src/wording/en/window.ts';
import { windowWording as thai, type WindowWording } from '../../src/wording/th/window.ts';
import { createStore, useStore } from './store.ts';

export type ProgramInfo = CallOutput<'app.info'>;

const unknownProgram: ProgramInfo = {
  version: '',
  host: 'loopback',
  language: 'th',
  userName: '',
  preferences: {
    thaiDigitsAsTyped: true,
    datesWrittenOut: false,
    theme: 'system',
    textSize: 15,
    zoom: 100,
    oneRowView: false,
    showPageEnds: true,
    showDateMarks: true,
    offerPhrases: true,
  },
  now: '2026-01-01T00:00:00.000Z',
};

export const programStore = createStore<ProgramInfo>(unknownProgram);

/** The program behind this window has ended. */
export const hasEndedStore = createStore(false);

let client: Client | null = null;

export function setClient(given: Client): void {
  client = given;
}

/** Calls main. */
export function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>> {
  if (!client) return Promise.resolve(fail({ kind: 'unexpected', reference: 'no-client' }));
  return client.call(name, input);
}

const wordings: Readonly<Record<Language, WindowWording>> = { th: thai, en: english };

/** The texts of the language now shown. */
export function wording(): WindowWording {
  return wordings[programStore.get().language];
}

/** The texts of every language, for finding a thing by its name in any of them. */
export function everyWording(): readonly WindowWording[] {
  return Object.values(wordings);
}

/** The texts of the language shown, drawn anew when it changes. */
export function useWording(): WindowWording {
  return wordings[useStore(programStore, (program) => program.language)];
}

/** An error in the words of the language now shown. */
export function wordsOf(error: AppError): { readonly what: string; readonly data: string; readonly next: string } {
  return describeError(error, programStore.get().language);
}

/** What main takes of a user's name. */
export const longestUserName = 200;

/** Changes the name under which the history notes what is done here, and remembers it. */
export function setUserName(userName: string): void {
  programStore.update((program) => ({ ...program, userName }));
  void call('app.setUserName', { userName });
}

/** Changes how this user likes the window, and remembers it. */
export function setPreferences(fields: Partial<WindowPreferences>): void {
  programStore.update((program) => ({ ...program, preferences: { ...program.preferences, ...fields } }));
  void call('app.setPreferences', fields);
}

/** Changes the language of the screen and remembers it. */
export function setLanguage(language: Language): void {
  programStore.update((program) => ({ ...program, language }));
  document.documentElement.lang = language;
  document.title = wordings[language].productName;
  void call('app.setLanguage', { language });
}
