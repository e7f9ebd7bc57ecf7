// Stands over the table as long as something cannot be saved: what happened, that the text is still here, and the ways on.
import { ClipboardCopy, RotateCw, SaveAll, Trash2 } from 'lucide-react';
import { copyTexts, copyUnsaved } from '../clipboard/copy-unsaved.ts';
import { retrySaving } from '../commands/change-commands.ts';
import { saveElsewhere } from '../commands/file-commands.ts';
import { type Draft, draftStore, dropStranded, isStranded } from '../store/drafts.ts';
import { openStore } from '../store/open-register.ts';
import { useWording, wordsOf } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export function SaveBanner() {
  const words = useWording().save;
  const fault = useStore(openStore, (open) => open?.fault ?? null);
  const isReadOnly = useStore(openStore, (open) => open?.file.readOnly ?? false);
  if (fault) {
    const { what, next } = wordsOf(fault);
    return (
      <div className="banner bad" role="alert">
        <p>
          <strong>! {what}</strong> {words.kept} {next}
        </p>
        <button type="button" className="primary" onClick={() => void retrySaving()}>
          <RotateCw aria-hidden size={16} strokeWidth={1.8} />
          {words.retry}
        </button>
        {fault.kind === 'programGone' ? <CopyButton /> : <ElsewhereButton />}
      </div>
    );
  }
  if (!isReadOnly) return <StrandedText />;
  return (
    <div className="banner warn" role="status">
      <p>{words.readOnly}</p>
      <ElsewhereButton />
    </div>
  );
}

/** A text whose row or group has gone while it was typed. */
function StrandedText() {
  const words = useWording().save;
  const text = useStore(draftStore, strandedText);
  if (text === '') return null;
  return (
    <div className="banner bad" role="alert">
      <p>
        ! {words.stranded} <q className="stranded">{text}</q>
      </p>
      <button type="button" className="primary" onClick={() => copyTexts([text], words.strandedCopied)}>
        <ClipboardCopy aria-hidden size={16} strokeWidth={1.8} />
        {words.copyStranded}
      </button>
      <button type="button" className="plain" onClick={dropStranded}>
        <Trash2 aria-hidden size={16} strokeWidth={1.8} />
        {words.dropStranded}
      </button>
    </div>
  );
}

function strandedText(drafts: ReadonlyMap<string, Draft>): string {
  return [...drafts.values()]
    .filter(isStranded)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Where there is no program to save anything, the clipboard is the one way out of the window. */
function CopyButton() {
  return (
    <button type="button" className="plain" onClick={copyUnsaved}>
      <ClipboardCopy aria-hidden size={16} strokeWidth={1.8} />
      {useWording().save.copyUnsaved}
    </button>
  );
}

function ElsewhereButton() {
  return (
    <button type="button" className="plain" onClick={() => void saveElsewhere()}>
      <SaveAll aria-hidden size={16} strokeWidth={1.8} />
      {useWording().save.elsewhere}
    </button>
  );
}
