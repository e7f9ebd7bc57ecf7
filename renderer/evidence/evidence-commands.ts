// Evidence of a row: files taken in, links, what is said of them, their order, taking them away and opening them.
import type { EvidenceFields } from '../../src/register/change.ts';
import { isWebAddress } from '../../src/register/evidence.ts';
import { findEvidence, findMeasure } from '../../src/register/find.ts';
import type { Evidence, Id } from '../../src/register/model.ts';
import { change, saveNow } from '../commands/change-commands.ts';
import { choosePath } from '../commands/paths.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { openSidePanel } from '../commands/side-panel-commands.ts';
import { sendStep } from '../store/commit-queue.ts';
import { forgetSavedDrafts } from '../store/drafts.ts';
import { dismissNotice, notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { progressStore, workStore } from '../store/progress.ts';
import { keepLinkDraft, type LinkDraft, sidePanelStore } from '../store/side-panel.ts';
import { look } from '../store/view.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import { pathOfDropped } from '../transport.ts';

/** A copy that takes longer than this shows how far it is. */
const silentMs = 400;

/** Shows the evidence of a row beside the table. */
export function openEvidence(measureId: Id): void {
  look({ active: { measureId, column: 'issue' }, activeGroupId: null });
  openSidePanel({ kind: 'evidence' });
}

/** Asks for a file and takes it in. */
export async function addFile(measureId: Id): Promise<void> {
  const path = await choosePath('addEvidence', '');
  if (path !== null) await takeIn(measureId, [path]);
}

/**
 * Takes in files that were dropped on a row. Behind a browser nobody knows where they lie: then the person is asked to choose them.
 */
export async function addDropped(measureId: Id, files: readonly File[]): Promise<void> {
  const words = wording().history.evidence;
  const found = await Promise.all(files.map(pathOfDropped));
  const paths = found.filter((path) => path !== null);
  if (paths.length > 0) return takeIn(measureId, paths);
  const isBehindBrowser = window.itaRegister === undefined;
  notify({
    tone: 'fault',
    text: isBehindBrowser ? words.browser : words.notFiles,
    action: isBehindBrowser ? { label: words.addFile, run: () => void addFile(measureId) } : null,
  });
}

/** One after the other, each a step; what went well before a fault stays. */
async function takeIn(measureId: Id, paths: readonly string[]): Promise<void> {
  dismissNotice();
  if (!(await saveNow())) return;
  const timer = setTimeout(() => workStore.set('evidence'), silentMs);
  let taken = 0;
  try {
    for (const path of paths) {
      const reply = await sendStep('evidence.addFile', { measureId, item: null, date: null, path });
      if (!reply) break;
      if (!reply.ok) {
        notifyError(reply.error);
        return;
      }
      taken += 1;
    }
  } finally {
    clearTimeout(timer);
    workStore.set(null);
    progressStore.set(null);
    forgetSavedDrafts();
  }
  const row = rowOf(measureId);
  if (taken > 0 && row !== null) {
    const words = wording().history.evidence;
    const isShown = sidePanelStore.get()?.kind === 'evidence';
    const action = isShown ? null : { label: words.show, run: () => openEvidence(measureId) };
    notify({ tone: 'done', text: words.added(row, taken), action });
  }
}

/** Why a link cannot be kept as it is typed; null where it can. */
export function linkFault({ url }: LinkDraft): string | null {
  return isWebAddress(url.trim()) ? null : wording().history.evidence.urlFault;
}

/** Adds a link as it was typed; without a name it is called by its address. */
export function addLink(measureId: Id, draft: LinkDraft): void {
  const open = openStore.get();
  const measure = open && findMeasure(open.register, measureId)?.measure;
  if (!measure || linkFault(draft) !== null) return;
  const url = draft.url.trim();
  const evidence: Evidence = {
    id: crypto.randomUUID(),
    kind: 'link',
    item: null,
    name: draft.name.trim() || url,
    date: null,
    addedAt: new Date().toISOString(),
    url,
    clickPath: draft.clickPath.trim(),
  };
  if (!change({ kind: 'addEvidence', measureId, index: measure.evidence.length, evidence })) return;
  keepLinkDraft(measureId, null);
  const row = rowOf(measureId);
  if (row !== null) offerUndo(wording().history.evidence.linkAdded(row));
}

/** Says something else of a piece; what is not named stays. */
export function setEvidence(evidenceId: Id, fields: EvidenceFields): void {
  change({ kind: 'setEvidence', evidenceId, fields });
}

/** Takes a piece away and offers the way back; its file is kept as long as the history speaks of it. */
export function removeEvidence({ id, name }: Evidence): void {
  if (change({ kind: 'removeEvidence', evidenceId: id })) offerUndo(wording().history.evidence.removed(name));
}

/** One place up or down among the row's evidence. */
export function moveEvidence(evidenceId: Id, direction: -1 | 1): void {
  change((register) => {
    const found = findEvidence(register, evidenceId);
    if (!found) return { kind: 'batch', changes: [] };
    const { measure, evidence, index } = found;
    return {
      kind: 'batch',
      changes: [
        { kind: 'removeEvidence', evidenceId },
        { kind: 'addEvidence', measureId: measure.id, index: index + direction, evidence },
      ],
    };
  });
}

/** Opens a file's copy or, after a question, a link. What was just typed of it is saved first. */
export async function openEvidencePiece(evidenceId: Id): Promise<void> {
  if (!(await saveNow())) return;
  const opened = await call('evidence.open', { evidenceId });
  if (!opened.ok) notifyError(opened.error);
}

function rowOf(measureId: Id): number | null {
  const open = openStore.get();
  const found = open && findMeasure(open.register, measureId);
  return found && rowNumberOf(found.fiscalYear, measureId);
}
