// Whether somebody is making a certificate for practice, or signing a PDF of another computer: two questions over the window.
import { createStore } from '../store/store.ts';

/** What is done with the file once it is made; null while nobody is asked. */
export const practiceStore = createStore<{ readonly take: (path: string) => void } | null>(null);

export function openPractice(take: (path: string) => void = () => {}): void {
  practiceStore.set({ take });
}

export function closePractice(): void {
  practiceStore.set(null);
}

export const signFileStore = createStore(false);

export function openSignFile(): void {
  signFileStore.set(true);
}

export function closeSignFile(): void {
  signFileStore.set(false);
}
