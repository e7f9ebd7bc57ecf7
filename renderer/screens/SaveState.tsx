// In a word: is what I typed safe?
import { Check, LoaderCircle, PenLine, TriangleAlert } from 'lucide-react';
import { draftStore, hasRefusedDraft, hasUnsavedDraft } from '../store/drafts.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export function SaveState() {
  const words = useWording().save;
  const open = useStore(openStore, (state) => state);
  const hasDraft = useStore(draftStore, hasUnsavedDraft);
  const hasRefused = useStore(draftStore, hasRefusedDraft);
  if (!open) return null;
  const icon = { 'aria-hidden': true, size: 17, strokeWidth: 2 } as const;
  if (open.fault || hasRefused) {
    return (
      <span className="save-state failed" role="status">
        <TriangleAlert {...icon} />
        {open.fault ? words.failed : words.notAllShort}
      </span>
    );
  }
  if (open.pending.length > 0) {
    return (
      <span className="save-state" role="status">
        <LoaderCircle {...icon} />
        {words.saving}
      </span>
    );
  }
  if (hasDraft) {
    // Not announced: a reader that said so at every key would drown the text.
    return (
      <span className="save-state">
        <PenLine {...icon} />
        {words.unsaved}
      </span>
    );
  }
  return (
    <span className="save-state saved" role="status" title={words.saved(open.savedAt)}>
      <Check {...icon} />
      {words.saved(open.savedAt)}
    </span>
  );
}
