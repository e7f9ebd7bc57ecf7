// The check before printing as keys, buttons and menus ask for it: opening its list, and going from one finding to the next. What is
// done with a finding is in mend-commands.ts.
import { flushSync } from 'react-dom';
import type { Finding } from '../../src/preflight/finding.ts';
import { readingRank } from '../../src/preflight/reading-order.ts';
import { describeFinding } from '../../src/wording/describe-finding.ts';
import { openSidePanel } from '../commands/side-panel-commands.ts';
import { type RoundReading, readingStore } from '../reading/reading-store.ts';
import { yearSearchStore } from '../store/find.ts';
import { dismissNotice, notify } from '../store/notices.ts';
import { programStore, wording } from '../store/program.ts';
import { sidePanelStore } from '../store/side-panel.ts';
import { viewStore } from '../store/view.ts';
import { keyOfField, placeInTable, showFinding, spanIn } from './finding-field.ts';
import { filtered, findingKey, worthGoingTo } from './groups.ts';
import { placeNames } from './place-text.ts';
import { preflightStore, standAt } from './preflight-store.ts';
import { type CaretAt, nextFinding } from './walk.ts';

/** Opens the list of findings, or goes to it: to the finding gone to last, else to the first. */
export function openPreflight(): void {
  dismissNotice();
  openSidePanel({ kind: 'preflight' });
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const head = find('[data-finding-current] [data-finding-head]') ?? find('[data-side-panel] [data-finding-head]');
  head?.focus();
}

/** Goes to the next finding (1) or the one before (-1), from where the caret is. */
export function goToNextFinding(direction: -1 | 1): void {
  const reading = readingStore.get();
  const { panel } = wording().preflight;
  if (!reading) {
    notify({ tone: 'note', text: panel.reading, action: null });
    return;
  }
  const findings = findingsWalked(reading);
  const rank = readingRank(reading.fiscalYear);
  const index = nextFinding(findings, { ...whereFrom(findings, reading), rank }, direction);
  const finding = findings[index];
  if (finding) goToFinding(finding);
  else notify({ tone: 'note', text: panel.nothingToGoTo, action: null });
}

/** Goes to a finding, its words selected, and says what is wrong with them. */
export function goToFinding(finding: Finding): void {
  const reading = readingStore.get();
  if (!reading) return;
  // Beside the list one sees it there; elsewhere it is said in a message, with the way to the list.
  const isBesideList = isListOpen() && placeInTable(finding, reading) !== null;
  const text = spoken(finding, reading);
  standAt(finding.rule, findingKey(finding), isBesideList ? text : '');
  if (isBesideList) dismissNotice();
  else notify({ tone: 'note', text, action: { label: wording().preflight.panel.openList, run: openPreflight } });
  // Then, because what is gone to must not come to stand under the message.
  flushSync(() => {});
  showFinding(finding, reading);
}

/** True where the list of findings stands beside the table, also while another screen is looked at. */
function isListOpen(): boolean {
  const isElsewhere = viewStore.get().isPreviewOpen || yearSearchStore.get() !== null;
  return sidePanelStore.get()?.kind === 'preflight' && !isElsewhere;
}

/** The findings that one goes through: those listed, or without the list those worth it. */
function findingsWalked({ findings }: RoundReading): readonly Finding[] {
  return isListOpen() ? filtered(findings, preflightStore.get().filter) : worthGoingTo(findings);
}

function spoken(finding: Finding, reading: RoundReading): string {
  const { preflight } = wording();
  const { title, what } = describeFinding(finding, programStore.get().language);
  const place = placeNames(reading.fiscalYear, preflight)(finding.place);
  const walked = findingsWalked(reading);
  const index = walked.indexOf(finding);
  const turn = index === -1 ? '' : ` ${preflight.panel.turn(index + 1, walked.length)}`;
  return preflight.panel.said(preflight.severity[finding.severity], title, place, what) + turn;
}

/** The finding gone to last as long as one has not gone elsewhere since; else the caret. */
function whereFrom(
  findings: readonly Finding[],
  reading: RoundReading,
): { readonly current: number; readonly caret: CaretAt | null } {
  const name = preflightStore.get().current;
  const current = findings.findIndex((finding) => findingKey(finding) === name);
  const field = document.activeElement;
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const key = isText ? field.dataset.draft : undefined;
  if (!isText || key === undefined) return { current, caret: current === -1 ? caretInView(reading) : null };
  const offset = field.selectionStart ?? 0;
  const at = findings[current];
  if (at && keyOfField(at, reading) === key && spanIn(field, at, reading).start === offset)
    return { current, caret: null };
  const inSetting = findings.find((finding) => 'setting' in finding.place && keyOfField(finding, reading) === key);
  if (inSetting) return { current: -1, caret: { place: inSetting.place, offset } };
  const caret = viewStore.get().screen === 'register' ? caretInView(reading) : null;
  return { current: -1, caret: caret && { ...caret, offset } };
}

/** The cell or heading that the caret is in, or was in last. */
function caretInView({ round }: RoundReading): CaretAt | null {
  const { active, activeGroupId } = viewStore.get();
  if (activeGroupId !== null) return { place: { groupId: activeGroupId }, offset: 0 };
  if (!active) return null;
  const { measureId, column } = active;
  return { place: { measureId, column, roundId: column === 'actions' ? round.id : null }, offset: 0 };
}
