// The issued reports of the open register as the window last heard of them, asked for anew when the register is another or something
// was issued. It holds no file of them and no password.
import { useEffect } from 'react';
import type { CallOutput } from '../../src/contract/contract.ts';
import { type IssuedReport, publishedFile, signedVersions } from '../../src/issue/issue.ts';
import type { Id } from '../../src/register/model.ts';
import { notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call } from '../store/program.ts';
import { createStore, useStore } from '../store/store.ts';
import { forgetForms } from './form-store.ts';
import { forgetPath } from './path-store.ts';

export type Issues = CallOutput<'issue.list'> & {
  /** Of the register they belong to. */
  readonly path: string;
};

/** Null until they are known. */
export const issuesStore = createStore<Issues | null>(null);

/**
 * The issue that is being signed at this moment, null while none is: its newest file is about to be another, and who takes it now has
 * the one before.
 */
export const signedNowStore = createStore<Id | null>(null);

/** Asks for them again; what goes wrong is said, and what was known stays. */
async function refreshIssues(): Promise<void> {
  const path = openStore.get()?.file.path;
  if (path === undefined) return;
  const listed = await call('issue.list', {});
  if (openStore.get()?.file.path !== path) return;
  if (listed.ok) issuesStore.set({ ...listed.value, path });
  else notifyError(listed.error);
}

/** Watches as long as the window lives. Another register begins with the way's beginning, and nothing filled in. */
export function watchSigning(): void {
  let before = openStore.get()?.file.path;
  openStore.subscribe(() => {
    const path = openStore.get()?.file.path;
    if (path === before) return;
    before = path;
    forgetPath();
    forgetForms();
    issuesStore.set(null);
  });
}

/** The issues of the open register; asks for them where they are not known. */
export function useIssues(): Issues | null {
  const path = useStore(openStore, (open) => open?.file.path ?? null);
  const known = useStore(issuesStore, (issues) => issues);
  useEffect(() => {
    if (path !== null && issuesStore.get()?.path !== path) void refreshIssues();
  }, [path]);
  return known?.path === path ? known : null;
}

/** An issue came, or has a file more. */
export function putIssue(issue: IssuedReport): void {
  issuesStore.update((known) => {
    if (!known) return known;
    const isKnown = known.issues.some(({ id }) => id === issue.id);
    const issues = isKnown ? known.issues.map((one) => (one.id === issue.id ? issue : one)) : [issue, ...known.issues];
    return { ...known, issues };
  });
}

/** The named issue of a round's, or the newest of them. */
export function issueShown(ofRound: readonly IssuedReport[], issueId: Id | null): IssuedReport | null {
  return ofRound.find(({ id }) => id === issueId) ?? ofRound[0] ?? null;
}

/** Everybody signed it, be it with a certificate or with the pen. */
export function isSigned(issue: IssuedReport): boolean {
  return publishedFile(issue, 'scan') !== null || signedVersions(issue).length >= Math.max(1, issue.signers.length);
}
