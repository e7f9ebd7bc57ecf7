// What is done with an issued report: opened, saved again as it is kept, its scan attached, a signed copy brought back, given out. Each
// asks for the path it needs and says what became of it.
import type { CallOutput } from '../../src/contract/contract.ts';
import type { IssuedFile, IssuedReport } from '../../src/issue/issue.ts';
import { choosePath } from '../commands/file-commands.ts';
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, programStore, wording } from '../store/program.ts';
import { putIssue } from './issues-store.ts';

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

/** The way to a file or folder in the machine's own window; a browser's window has none. */
export function wayTo(path: string) {
  if (programStore.get().host !== 'electron') return null;
  const run = async () => {
    const shown = await call('path.show', { path });
    if (!shown.ok) notifyError(shown.error);
  };
  return { label: wording().signingWindow.card.show, run: () => void run() };
}

/** A name that says what the file is; a file that is no PDF keeps its own. */
function nameOf({ year, months, number }: IssuedReport, file: IssuedFile): string {
  if (file.mediaType !== 'application/pdf') return file.name;
  const { shortName = '', name = '' } = openStore.get()?.register.organisation ?? {};
  return wording().signingWindow.card.fileName(shortName || name, year, months, number);
}
