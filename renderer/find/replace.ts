// Replacing what was found: one hit after another, or all of them as one step that one undo takes back. Texts being typed are saved
// first, and what a filter hides is not touched without a word.
import { applyChange } from '../../src/register/apply.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { ok, type Result } from '../../src/result.ts';
import { replaceSpans, type TextSpan } from '../../src/thai/find-text.ts';
import { normaliseText } from '../../src/thai/normalise.ts';
import { change } from '../commands/change-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { commitAllDrafts, draftStore, forgetSavedDrafts } from '../store/drafts.ts';
import { findStore, hiddenRowsQuestionStore, setFind } from '../store/find.ts';
import { hiddenRowStore } from '../store/hidden-rows.ts';
import { notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { findFromHere } from './find-commands.ts';
import { unmarkField } from './go-to.ts';
import { currentIndex, type Hit, refreshHits } from './hits.ts';
import type { Passage } from './passages.ts';

/** Replaces the current hit and goes to the next one; where there is no current hit it goes to one first. */
export function replaceCurrent(): void {
  const hits = savedHits();
  const { at, replacement } = findStore.get();
  const hit = hits[currentIndex(hits, at)];
  if (hit && at) {
    const text = replaceSpans(hit.passage.stored, [hit.span], replacement);
    if (!change((register) => hit.passage.target.toChange(register, text))) return;
    // The search goes on behind what was put in: that may hold what is looked for itself.
    setFind({ at: { key: at.key, offset: at.offset + normaliseText(replacement).length } });
  }
  findFromHere();
}

/** Replaces all hits; where a filter hides rows with some of them, it asks first. */
export function replaceAll(): void {
  const hits = savedHits();
  const hidden = hits.filter(isHidden);
  if (hidden.length > 0) hiddenRowsQuestionStore.set({ hits: hidden.length, rows: rowsOf(hidden) });
  else replaceHits(hits);
}

/** The answer to the question about hidden rows. */
export function replaceAllKnowingly(withHidden: boolean): void {
  hiddenRowsQuestionStore.set(null);
  const hits = savedHits();
  replaceHits(withHidden ? hits : hits.filter((hit) => !isHidden(hit)));
}

function replaceHits(hits: readonly Hit[]): void {
  const open = openStore.get();
  if (!open || hits.length === 0) return;
  const spans = new Map<Passage, TextSpan[]>();
  for (const { passage, span } of hits) spans.set(passage, [...(spans.get(passage) ?? []), span]);
  const changes = changesFor(open.register, spans);
  if (!changes.ok) {
    notifyError(changes.error);
    return;
  }
  if (!change({ kind: 'batch', changes: changes.value })) return;
  refreshHits();
  unmarkField();
  offerUndo(wording().find.replaced(hits.length, rowsOf(hits), otherTexts(spans.keys())));
}

/** One change a passage. Several fields of the office or of the signers are one value: each is made on what the one before left. */
function changesFor(before: Register, spans: ReadonlyMap<Passage, readonly TextSpan[]>): Result<readonly Change[]> {
  const { replacement } = findStore.get();
  const changes: Change[] = [];
  let register = before;
  for (const [{ target, stored }, found] of spans) {
    const made = target.toChange(register, replaceSpans(stored, found, replacement));
    const applied = applyChange(register, made);
    if (!applied.ok) return applied;
    register = applied.value.register;
    changes.push(made);
  }
  return ok(changes);
}

/** The hits once everything typed is in the register. A text that the register would not take keeps its draft and is left out. */
function savedHits(): readonly Hit[] {
  commitAllDrafts();
  forgetSavedDrafts();
  const kept = draftStore.get();
  return refreshHits().filter(({ passage }) => !kept.has(passage.target.key));
}

function isHidden({ passage }: Hit): boolean {
  return passage.measureId !== null && hiddenRowStore.get().has(passage.measureId);
}

function rowsOf(hits: readonly Hit[]): number {
  return new Set(hits.flatMap(({ passage }) => passage.measureId ?? [])).size;
}

/** Texts outside the rows: headings of groups and settings. */
function otherTexts(passages: Iterable<Passage>): number {
  return [...passages].filter(({ measureId }) => measureId === null).length;
}
