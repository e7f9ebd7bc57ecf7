// New, open, save a copy, save elsewhere, close, and the report's PDF: the verbs that touch files. Each puts drafts away
// before it leaves the register it works on.
import type { OpenRegister, PageMark, PaperName } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import type { Id, RoundMonths } from '../../src/register/model.ts';
import type { Result } from '../../src/result.ts';
import type { IsoDate } from '../../src/thai/calendar.ts';
import { goToOfficeName } from '../preflight/finding-field.ts';
import { sendPending } from '../store/commit-queue.ts';
import { flush, forgetAllDrafts } from '../store/drafts.ts';
import { type Notice, notify, notifyError } from '../store/notices.ts';
import { openStore, rebase, stateOf } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { askRecovery, closeQuestionStore, lockQuestionStore } from '../store/questions.ts';
import { refreshRecent } from '../store/recent.ts';
import { firstView, type Shown, viewStore } from '../store/view.ts';
import { focusTable } from '../table/focus.ts';
import { saveNow } from './change-commands.ts';
import { choosePath, officeName, showFile, withoutEnding } from './paths.ts';

export interface NewRegister {
  readonly organisationName: string;
  readonly fiscalYear: number;
  readonly months: RoundMonths;
  readonly fillWith: 'nothing' | 'sample';
}

/** Asks where to keep a new register and makes it; true when it is open. */
export async function createRegister(wanted: NewRegister): Promise<boolean> {
  const words = wording().start;
  const suggestedName =
    wanted.fillWith === 'sample' ? words.sampleFileName : words.fileName(wanted.organisationName, wanted.fiscalYear);
  const path = await choosePath('newRegister', suggestedName);
  return path !== null && show(await call('register.create', { path, ...wanted }));
}

/** Asks for a file and opens it. */
export async function openRegister(): Promise<void> {
  const path = await choosePath('openRegister', '');
  if (path !== null) await openPath(path);
}

/** Opens a file that was chosen before or comes from the list of recent ones. */
export async function openPath(path: string): Promise<void> {
  await leaveThen(async () => {
    showOrAsk(path, await call('register.open', { path, how: 'write' }));
  });
}

/** Opens beside the one who has the register open, or takes it over: the answers to the lock question. */
export async function openLocked(path: string, how: 'readOnly' | 'takeOver'): Promise<void> {
  lockQuestionStore.set(null);
  showOrAsk(path, await call('register.open', { path, how }));
}

/** A locked or damaged register is a question to the person, every other fault a message. */
function showOrAsk(path: string, opened: Result<OpenRegister>): void {
  if (!opened.ok && opened.error.kind === 'fileLocked') lockQuestionStore.set(opened.error);
  else if (!opened.ok && opened.error.kind === 'damaged') void askRecovery(path, opened.error);
  // Whoever has opened a register goes on with it.
  else if (show(opened)) requestAnimationFrame(focusTable);
}

/** Puts everything away and goes back to the start screen. */
export async function closeRegister(): Promise<void> {
  await leaveThen(async () => {
    const closed = await call('register.close', {});
    if (!closed.ok) return notifyError(closed.error);
    forgetAllDrafts();
    openStore.set(null);
    viewStore.set(firstView);
    void refreshRecent();
  });
}

/** Asks for a place and writes a copy of the register there, with everything that was typed. */
export async function saveCopy(): Promise<void> {
  const open = openStore.get();
  if (!open || !(await saveNow())) return;
  const path = await choosePath('saveCopy', withoutEnding(open.file.name));
  if (path === null) return;
  const saved = await call('register.saveCopy', { path });
  if (!saved.ok) return notifyError(saved.error);
  notify({ tone: 'done', text: wording().save.copySaved(saved.value.path), action: null });
}

/**
 * The file cannot be written any more: a copy of what main has is made elsewhere and opened, and what was not saved yet is
 * saved there.
 */
export async function saveElsewhere(): Promise<void> {
  const before = openStore.get();
  if (!before) return;
  const path = await choosePath('saveCopy', withoutEnding(before.file.name));
  if (path === null) return;
  const copied = await call('register.saveCopy', { path });
  if (!copied.ok) return notifyError(copied.error);
  const opened = await call('register.open', { path: copied.value.path, how: 'write' });
  if (!opened.ok) return notifyError(opened.error);
  const { register, kept } = rebase(opened.value.register, openStore.get()?.pending ?? before.pending);
  openStore.set({ ...stateOf(opened.value), register, pending: kept });
  await sendPending();
  notify({ tone: 'done', text: wording().save.movedTo(copied.value.path), action: null });
}

/** Which of a round's papers, and the pale word across its pages. */
export interface Paper {
  readonly document: PaperName;
  readonly mark: PageMark;
  /** Signers whose scanned signature prints. */
  readonly signatures: readonly Id[];
  /** Of unit slips: to whom, and the day they are looked at from. */
  readonly units?: readonly string[];
  readonly asOf?: IsoDate;
}

const reportAlone: Paper = { document: 'report', mark: 'none', signatures: [] };

/** Asks for a place and writes a paper of the round there; the path and its pages, or null when turned down or failed. */
export async function savePdf(
  shown: Shown,
  paper: Paper = reportAlone,
): Promise<{ readonly path: string; readonly pageCount: number } | null> {
  if (!openStore.get() || !(await saveNow())) return null;
  const path = await choosePath('savePdf', paperFileName(shown, paper));
  if (path === null) return null;
  const saved = await call('report.save', {
    roundId: shown.round.id,
    ...printQuestion(paper),
    path,
  });
  if (saved.ok) return saved.value;
  // Whoever stopped it knows.
  if (saved.error.kind !== 'cancelled') notifyError(saved.error, wayToMend(saved.error));
  return null;
}

function wayToMend(error: AppError): Notice['action'] {
  const isNameless = error.kind === 'refused' && error.reason === 'organisationNameMissing';
  return isNameless ? { label: wording().preview.toSettings, run: goToOfficeName } : null;
}

/** A paper as main is asked for it. */
export function printQuestion({ document, mark, signatures, units, asOf }: Paper) {
  return {
    ...{ document, mark, signatures: [...signatures] },
    ...(units === undefined ? {} : { units: [...units] }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** A draft says in its name too that it is one, a slip to one unit whose it is. */
function paperFileName({ fiscalYear, round }: Shown, { document, mark, units }: Paper): string {
  const { preview, shell } = wording();
  const office = officeName();
  const name =
    document === 'report'
      ? preview.fileName(office, fiscalYear.year, round.months)
      : shell.print.fileName[document](office, fiscalYear.year, round.months);
  const [unit] = units?.length === 1 ? units : [];
  const whole = unit === undefined ? name : `${name} ${unit}`.trim();
  return mark === 'none' ? whole : `${whole} ${shell.print.marks[mark]}`;
}

/** The folder of the open register, in the machine's own window. */
export async function showInFolder(): Promise<void> {
  const path = openStore.get()?.file.path;
  if (path !== undefined) await showFile(path);
}

/** The gravest first: one message has room. */
const noticeOrder = ['copyDiffers', 'evidenceMissing', 'backupFailed', 'noOutsideCopy', 'recovered'] as const;

/** What happened while the register was opened; a missed backup matters more than a recovery that went well. */
function sayNotices(notices: OpenRegister['notices']): void {
  const [gravest] = noticeOrder.flatMap((kind) => notices.filter((notice) => notice.kind === kind));
  if (!gravest) return;
  const tone = gravest.kind === 'recovered' ? 'done' : 'fault';
  notify({ tone, text: noticeText(gravest), action: null });
}

function noticeText(notice: OpenRegister['notices'][number]): string {
  const words = wording().opened;
  switch (notice.kind) {
    case 'recovered':
      return words.recovered;
    case 'backupFailed':
      return words.backupFailed(notice.folder, notice.code);
    case 'evidenceMissing':
      return words.evidenceMissing(notice.names);
    case 'copyDiffers':
      return words.copyDiffers(notice.madeAt, notice.files);
    case 'noOutsideCopy':
      return words.noOutsideCopy(notice.days);
  }
}

/** Saves everything and goes on; where that fails the person decides whether to. */
export async function leaveThen(goOn: () => Promise<void>): Promise<void> {
  if (!openStore.get() || (await flush())) await goOn();
  else closeQuestionStore.set({ onDiscard: () => void goOn() });
}

/** Shows a register that was opened, from its beginning; false, with a word to the person, where it was not. */
export function show(opened: Result<OpenRegister>): boolean {
  if (!opened.ok) {
    notifyError(opened.error);
    return false;
  }
  forgetAllDrafts();
  viewStore.set(firstView);
  openStore.set(stateOf(opened.value));
  void refreshRecent();
  sayNotices(opened.value.notices);
  return true;
}
