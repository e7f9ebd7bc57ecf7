// What is done with an issued report: opened, saved again as it is kept, its scan attached, a signed copy brought back, given out. Each
// asks for the path it needs and says what became of it.
import type { CallOutput } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import type { IssuedFile, IssuedReport } from '../../src/issue/issue.ts';
import { choosePath, officeName, wayTo } from '../commands/paths.ts';
import { notify, notifyError } from '../store/notices.ts';
import { call, wording } from '../store/program.ts';
import { putIssue, signedNowStore } from './issues-store.ts';
import type { SignOrder } from './SignForm.tsx';

export type Published = CallOutput<'issue.publish'>;

/** Opens a copy of a file with the machine's own program; without a position the PDF with the most signatures. */
export async function openIssued(issueId: string, position?: number): Promise<void> {
  const opened = await call('issue.open', { issueId, ...(position === undefined ? {} : { position }) });
  if (!opened.ok) notifyError(opened.error);
}

/** Asks for a place and writes the file there, every byte as it is kept. */
export async function saveIssued(issue: IssuedReport, file: IssuedFile): Promise<void> {
  const path = await choosePath(
    file.mediaType === 'application/pdf' ? 'savePdf' : 'saveIssuedFile',
    nameOf(issue, file),
  );
  if (path === null) return;
  const saved = await call('issue.saveFile', { issueId: issue.id, position: file.position, path });
  if (!saved.ok) return notifyError(saved.error);
  notify({ tone: 'done', text: wording().signingWindow.card.saved(saved.value.path), action: wayTo(saved.value.path) });
}

/** Signs a block and keeps what comes of it; says who has signed. Why it did not, or null. */
export async function signIssue(issue: IssuedReport, order: SignOrder): Promise<AppError | null> {
  signedNowStore.set(issue.id);
  const reply = await call('issue.sign', { issueId: issue.id, ...order });
  signedNowStore.set(null);
  if (!reply.ok) return reply.error;
  putIssue(reply.value.issue);
  const { signature } = reply.value;
  const name = signature.signer?.subject ?? signature.blockLabel;
  notify({ tone: 'done', text: wording().signingWindow.sign.signed(name), action: null });
  return null;
}

/** Asks for a scan and keeps it with the report. */
export async function attachScan(issue: IssuedReport): Promise<void> {
  const path = await choosePath('openScan', '');
  if (path === null) return;
  const kept = await call('issue.attachScan', { issueId: issue.id, path });
  if (!kept.ok) return notifyError(kept.error);
  putIssue(kept.value.issue);
  notify({ tone: 'done', text: wording().signingWindow.card.scanKept, action: null });
}

/** Asks for a copy that was signed at another computer and keeps it with the report. */
export async function takeSignedBack(issue: IssuedReport): Promise<void> {
  const path = await choosePath('openPdf', '');
  if (path === null) return;
  const kept = await call('issue.addSigned', { issueId: issue.id, path });
  if (!kept.ok) return notifyError(kept.error);
  putIssue(kept.value.issue);
  notify({ tone: 'done', text: wording().signingWindow.sign.takenBack, action: null });
}

/** Asks for a folder and writes the files for the web site into a new one there; null when turned down or failed, which is said. */
export async function publishIssue(issue: IssuedReport): Promise<Published | null> {
  const folder = await choosePath('publishFolder', '');
  if (folder === null) return null;
  const published = await call('issue.publish', { issueId: issue.id, folder });
  if (published.ok) return published.value;
  notifyError(published.error);
  return null;
}

/** A name that says what the file is; a file that is no PDF keeps its own. */
function nameOf({ year, months, number }: IssuedReport, file: IssuedFile): string {
  if (file.mediaType !== 'application/pdf') return file.name;
  return wording().signingWindow.card.fileName(officeName(), year, months, number);
}
