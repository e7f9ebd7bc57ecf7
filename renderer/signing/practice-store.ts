// Whether somebody is making a certificate for practice, or signing a PDF of another computer: two questions over the window.
import { createStore } from '../store/store.ts';

export const practiceStore = createStore(false);

export function openPractice(): void {
  practiceStore.set(true);
}

export function closePractice(): void {
  practiceStore.set(false);
}

export const signFileStore = createStore(false);

export function openSignFile(): void {
  signFileStore.set(true);
}

export function closeSignFile(): void {
  signFileStore.set(false);
}
