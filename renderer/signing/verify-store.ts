// The question whether a PDF is what it says: which file is looked into, and what was found. Nothing of it is stored.
import type { CallOutput } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { choosePath } from '../commands/paths.ts';
import { call } from '../store/program.ts';
import { createStore } from '../store/store.ts';

export type Verified = CallOutput<'pdf.verify'>;

export interface VerifyQuestion {
  /** Null until a file is chosen. */
  readonly path: string | null;
  readonly isReading: boolean;
  readonly found: Verified | null;
  readonly fault: AppError | null;
  /** A file was dropped of which a browser does not say where it lies. */
  readonly isDropUnknown: boolean;
}

const nothingYet: VerifyQuestion = { path: null, isReading: false, found: null, fault: null, isDropUnknown: false };

/** Null while nobody asks. */
export const verifyStore = createStore<VerifyQuestion | null>(null);

export function openVerify(): void {
  verifyStore.set(nothingYet);
}

export function closeVerify(): void {
  verifyStore.set(null);
}

/** Asks for a PDF and looks into it. */
export async function chooseToVerify(): Promise<void> {
  const path = await choosePath('openPdf', '');
  if (path !== null) await verifyFile(path);
}

/** Looks into a PDF; an answer that comes after the question was closed is not shown. */
export async function verifyFile(path: string): Promise<void> {
  const asked = { ...nothingYet, path, isReading: true };
  verifyStore.set(asked);
  const reply = await call('pdf.verify', { path });
  if (verifyStore.get() !== asked) return;
  verifyStore.set({
    ...asked,
    isReading: false,
    found: reply.ok ? reply.value : null,
    fault: reply.ok ? null : reply.error,
  });
}

/** A dropped file lies nowhere that a browser would tell. */
export function sayDropUnknown(): void {
  verifyStore.update((question) => question && { ...question, isDropUnknown: true });
}
