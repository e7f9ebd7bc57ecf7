// Texts that were typed and are not, or not only, in the register yet. A draft is state: it outlives the field it was typed
// in, and goes only when the register holds its text or the clerk took it back. It decides when a draft becomes a change.
import { useCallback, useSyncExternalStore } from 'react';
import type { AppError } from '../../src/errors.ts';
import type { Change } from '../../src/register/change.ts';
import { drain, submit } from './commit-queue.ts';
import { cellTarget, type DraftTarget, noteTarget } from './draft-target.ts';
import { openStore } from './open-register.ts';
import { createStore } from './store.ts';

export interface Draft {
  readonly target: DraftTarget;
  readonly text: string;
  /** The text that was last made a change, as typed; null before the first. */
  readonly sent: string | null;
  /** Why the register would not take this text. */
  readonly fault: AppError | null;
}

export const draftStore = createStore<ReadonlyMap<string, Draft>>(new Map());

/** A pause in typing after which the text is saved. */
const autosaveDelayMs = 700;
/** Who types on without a pause is saved all the same: a machine that fails takes no more than this. */
const longestUnsavedMs = 10_000;

interface Autosave {
  readonly timer: ReturnType<typeof setTimeout>;
  /** When the first key came that is not saved. */
  readonly since: number;
}

const autosaves = new Map<string, Autosave>();

/** Who watches the draft of one place: a key pressed in one field must not ask a thousand others. */
const watchers = new Map<string, Set<() => void>>();

/** The draft of one place, if any. */
export function useDraft(key: string): Draft | undefined {
  const subscribe = useCallback((listener: () => void) => watch(key, listener), [key]);
  return useSyncExternalStore(subscribe, () => draftStore.get().get(key));
}

function watch(key: string, listener: () => void): () => void {
  const listeners = watchers.get(key) ?? new Set();
  watchers.set(key, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) watchers.delete(key);
  };
}

function wake(key: string): void {
  for (const listener of [...(watchers.get(key) ?? [])]) listener();
}

/** Keeps a text as typed and has it saved after a pause. */
export function keepTyped(target: DraftTarget, text: string): void {
  const before = draftStore.get().get(target.key);
  put({ target, text, sent: before?.sent ?? null, fault: null });
  const now = performance.now();
  const since = stopAutosave(target.key)?.since ?? now;
  const delay = Math.max(0, Math.min(autosaveDelayMs, since + longestUnsavedMs - now));
  autosaves.set(target.key, { timer: setTimeout(() => commitDraft(target.key), delay), since });
}

/** The text of a place as the clerk sees it: the draft, else what the register holds. Null when its place is gone. */
export function currentText(target: DraftTarget): string | null {
  const open = openStore.get();
  return draftStore.get().get(target.key)?.text ?? (open && target.read(open.register));
}

/** Makes the draft of one place a change, if there is anything new in it. */
export function commitDraft(key: string): void {
  stopAutosave(key);
  const draft = draftStore.get().get(key);
  const open = openStore.get();
  if (!draft || !open || draft.text === draft.sent || draft.fault) return;
  if (draft.target.read(open.register) === draft.text) {
    put({ ...draft, sent: draft.text });
    return;
  }
  const fault = submit(draft.target.toChange(open.register, draft.text));
  put(fault ? { ...draft, fault } : { ...draft, sent: draft.text });
}

/** The field was left: its text is saved now, and shown as the register holds it. */
export function leaveField(key: string): void {
  commitDraft(key);
  const draft = draftStore.get().get(key);
  if (draft && draft.sent === draft.text) forget(key);
}

/** Makes every draft a change. */
export function commitAllDrafts(): void {
  for (const key of [...draftStore.get().keys()]) commitDraft(key);
}

/** Saves everything typed and waits for the disk. True when all of it is there. */
export async function flush(): Promise<boolean> {
  commitAllDrafts();
  return (await drain()) && !hasUnsavedDraft(draftStore.get());
}

/** True while a draft holds text that is not in the register. */
export function hasUnsavedDraft(drafts: ReadonlyMap<string, Draft>): boolean {
  for (const draft of drafts.values()) if (draft.text !== draft.sent) return true;
  return false;
}

/** Drops drafts whose text is in the register, so that fields show what an undo brought back. */
export function forgetSavedDrafts(): void {
  for (const draft of [...draftStore.get().values()]) if (draft.text === draft.sent) forget(draft.target.key);
}

/** Whether the place a text was typed in has gone: an undo, say, took its row away while it was typed. */
export function isStranded({ fault }: Draft): boolean {
  return fault?.kind === 'refused' && fault.reason.startsWith('unknown');
}

/** Saves the texts whose place has come back. */
export function bringBackStranded(): void {
  for (const draft of [...draftStore.get().values()].filter(isStranded)) {
    put({ ...draft, fault: null });
    commitDraft(draft.target.key);
  }
}

/** Throws the texts away that have no place any more, as the clerk said. */
export function dropStranded(): void {
  for (const draft of [...draftStore.get().values()].filter(isStranded)) forget(draft.target.key);
}

/** True while a text cannot be saved as it is. */
export function hasRefusedDraft(drafts: ReadonlyMap<string, Draft>): boolean {
  for (const draft of drafts.values()) if (draft.fault) return true;
  return false;
}

/** Drops everything: the register they belonged to was closed. */
export function forgetAllDrafts(): void {
  for (const key of [...autosaves.keys()]) stopAutosave(key);
  const keys = [...draftStore.get().keys()];
  draftStore.set(new Map());
  for (const key of keys) wake(key);
}

/** The queue had to drop a change: a text among it becomes a draft again, with the reason. */
export function keepDropped(change: Change, error: AppError): void {
  if (change.kind !== 'setCell' && change.kind !== 'setNote') return;
  const target = change.kind === 'setCell' ? cellTarget(change.cell) : noteTarget(change.cell);
  const draft = draftStore.get().get(target.key);
  put({ target, text: draft?.text ?? change.text, sent: null, fault: error });
}

/**
 * A draft that another window left behind, with the change it was about to become: its field draws it and, at the next key, says
 * itself where it belongs. Null where it was no change the register would take.
 */
export function putBack(key: string, text: string, change: Change | null): void {
  const target = { key, read: () => null, toChange: (): Change => change ?? { kind: 'batch', changes: [] } };
  put({ target, text, sent: null, fault: change ? null : { kind: 'invalid', field: '' } });
}

function put(draft: Draft): void {
  draftStore.update((drafts) => new Map(drafts).set(draft.target.key, draft));
  wake(draft.target.key);
}

/** The autosave that was under way for a place, stopped. */
function stopAutosave(key: string): Autosave | undefined {
  const autosave = autosaves.get(key);
  clearTimeout(autosave?.timer);
  autosaves.delete(key);
  return autosave;
}

function forget(key: string): void {
  stopAutosave(key);
  draftStore.update((drafts) => {
    const rest = new Map(drafts);
    rest.delete(key);
    return rest;
  });
  wake(key);
}
