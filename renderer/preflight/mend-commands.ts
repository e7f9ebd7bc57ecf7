// What a person does with findings: has them mended, calls them right or takes that back, adds a word to the office's own. Each is
// one step of undo, and says so.
import { acceptance } from '../../src/preflight/accepted.ts';
import type { Finding } from '../../src/preflight/finding.ts';
import { fixAll } from '../../src/preflight/fix.ts';
import { fixRule } from '../../src/preflight/fix-rule.ts';
import type { RuleName } from '../../src/preflight/rule-facts.ts';
import type { Change } from '../../src/register/change.ts';
import type { Id } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { readingStore } from '../reading/reading-store.ts';
import { toolsStore } from '../reading/tools-store.ts';
import { commitAllDrafts, forgetSavedDrafts } from '../store/drafts.ts';
import { notify } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { lightUp } from '../table/focus.ts';
import { targetOf } from './finding-field.ts';
import { fieldKey } from './finding-marks.ts';

/** Mends one finding as it offers to, or with a text chosen from what it suggests. */
export function mendFinding(finding: Finding, chosen?: string): void {
  const { place, start, end } = finding;
  const wanted = chosen === undefined ? finding : { ...finding, edits: [{ place, start, end, text: chosen }] };
  const reading = readingStore.get();
  const register = savedRegister();
  const mended = reading && register && fixAll(register, targetOf(reading), [wanted]);
  if (!mended) {
    notify({ tone: 'note', text: wording().preflight.panel.textMoved, action: null });
    return;
  }
  if (!change(mended)) return;
  offerUndo(wording().preflight.fixed(titleOf(finding.rule), 1));
  const key = fieldKey(place);
  const box = key && document.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`);
  if (box) lightUp(box);
}

/** Mends everything that a rule can mend, as one step. */
export function mendRule(rule: RuleName): void {
  const reading = readingStore.get();
  const tools = toolsStore.get();
  const register = savedRegister();
  if (!reading || !tools || !register) return;
  const mended = fixRule(register, targetOf(reading), { ...tools, today: reading.asOf }, rule);
  if (!mended) {
    notify({ tone: 'note', text: wording().preflight.nothingToFix(titleOf(rule)), action: null });
    return;
  }
  if (change(mended.change)) offerUndo(wording().preflight.fixed(titleOf(rule), mended.found - mended.left));
}

/** Calls findings right: they are not said again for as long as their texts read as they do. */
export function acceptFindings(findings: readonly Finding[], reason: string): void {
  const [first] = findings;
  const changes = changesToAccept(findings, reason.trim());
  const [only] = changes;
  if (!first || !only) return;
  if (!change(changes.length === 1 ? only : { kind: 'batch', changes })) return;
  const { panel } = wording().preflight;
  const title = titleOf(first.rule);
  offerUndo(findings.length === 1 ? panel.acceptedOne(title) : panel.acceptedMany(title, findings.length));
}

/** One a text: the same words twice in a cell are called right together. */
function changesToAccept(findings: readonly Finding[], reason: string): readonly Change[] {
  const said = new Map<string, Change>();
  const acceptedAt = new Date().toISOString();
  for (const finding of findings) {
    const name = JSON.stringify([finding.rule, finding.place, finding.text]);
    if (!said.has(name)) said.set(name, acceptance(finding, { id: crypto.randomUUID(), reason, acceptedAt }));
  }
  return [...said.values()];
}

/** Takes back that a finding is right. */
export function withdrawAcceptance(findingId: Id, rule: RuleName): void {
  if (change({ kind: 'withdrawFinding', findingId })) offerUndo(wording().preflight.panel.withdrawn(titleOf(rule)));
}

/** Makes a word one of the office's own, which are never found fault with. */
export function addOwnWord(word: string): void {
  const isDone = change(({ organisation }) => ({
    kind: 'setOrganisation',
    organisation: { ...organisation, ownWords: [organisation.ownWords.trimEnd(), word].filter(Boolean).join('\n') },
  }));
  if (isDone) offerUndo(wording().preflight.panel.wordAdded(word));
}

/** The register with everything typed in it; fields show what it holds, so that they will show what is mended. */
function savedRegister() {
  commitAllDrafts();
  forgetSavedDrafts();
  return openStore.get()?.register ?? null;
}

function titleOf(rule: RuleName): string {
  return wording().preflight.rules[rule].title;
}
