// Asks for a path in a host that has no native dialogs: one field with a suggestion, taken or turned down.
import { useEffect, useRef, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { HelpPageId } from '../../src/help/page.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording } from '../store/program.ts';
import { answerPath, type PathQuestion, pathQuestionStore } from '../store/questions.ts';
import { useStore } from '../store/store.ts';
import { DialogFrame } from './DialogFrame.tsx';

export function PathDialog() {
  const question = useStore(pathQuestionStore, (state) => state);
  if (!question) return null;
  return (
    <DialogFrame isDismissable onClose={() => void answerPath(null)}>
      <PathForm key={question.askId} question={question} />
    </DialogFrame>
  );
}

function PathForm({ question }: { readonly question: PathQuestion }) {
  const words = useWording();
  const [path, setPath] = useState(question.suggestedPath);
  const field = useRef<HTMLInputElement>(null);
  // A dialog that asks lies under this one and holds the focus until this one has been drawn.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const page = pageOfPurpose[question.purpose];
  return (
    <form
      className="path-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (path.trim() !== '') void answerPath(path.trim());
      }}
    >
      <div className="titled-help">
        <Heading slot="title">{words.paths[question.purpose]}</Heading>
        {page && <HelpButton page={page} />}
      </div>
      <label className="field">
        <span className="field-name">{words.paths.label}</span>
        <input
          ref={field}
          type="text"
          value={path}
          // biome-ignore lint/a11y/noAutofocus: the dialog has one field and was asked for
          autoFocus
          spellCheck={false}
          autoComplete="off"
          aria-describedby="path-note"
          onFocus={(event) => selectName(event.currentTarget)}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <span className="field-note" id="path-note">
          {words.paths.note}
        </span>
      </label>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={() => void answerPath(null)}>
          {words.cancel}
        </button>
        <button type="submit" className="primary">
          {isReading(question.purpose) ? words.paths.open : words.paths.save}
        </button>
      </div>
    </form>
  );
}

/** The page of help about what asks. */
const pageOfPurpose: Readonly<Partial<Record<PathQuestion['purpose'], HelpPageId>>> = {
  copyFolder: 'backup',
  savePackage: 'moving',
  openPackage: 'moving',
};

/** Whether a file is to be read there, and nothing written. */
function isReading(purpose: PathQuestion['purpose']): boolean {
  return /^(?:open|add|choose|import)/u.test(purpose);
}

/** Selects the name without folder and extension, as native dialogs do. */
function selectName(input: HTMLInputElement): void {
  const start = Math.max(input.value.lastIndexOf('/'), input.value.lastIndexOf('\\')) + 1;
  const dot = input.value.lastIndexOf('.');
  input.setSelectionRange(start, dot > start ? dot : input.value.length);
  input.scrollLeft = input.scrollWidth;
}
