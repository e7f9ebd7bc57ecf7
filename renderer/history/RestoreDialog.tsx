// Before something is brought back: to which moment, and what that would change from what is there now.
import { useEffect, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { Register } from '../../src/register/model.ts';
import { ok, type Result } from '../../src/result.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { DiffText } from '../panels/DiffText.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording, wordsOf } from '../store/program.ts';
import { type RestoreQuestion, restoreQuestionStore } from '../store/side-panel.ts';
import { useStore } from '../store/store.ts';
import { type Moment, previewRestore, restore } from './history-commands.ts';
import { namesOf } from './names.ts';
import { partsOf } from './parts.ts';
import type { HistoryPart } from './telling.ts';

type Preview = Result<readonly HistoryPart[]>;

/** Parts that are looked through before; the rest is counted. */
const partsShown = 30;

export function RestoreDialog() {
  const question = useStore(restoreQuestionStore, (state) => state);
  const register = useStore(openStore, (open) => open?.register ?? null);
  if (!question || !register) return null;
  const close = () => restoreQuestionStore.set(null);
  return (
    <DialogFrame className="wide" isDismissable onClose={close}>
      <RestoreForm question={question} register={register} onClose={close} />
    </DialogFrame>
  );
}

interface RestoreFormProps {
  readonly question: RestoreQuestion;
  readonly register: Register;
  readonly onClose: () => void;
}

function RestoreForm({ question, register, onClose }: RestoreFormProps) {
  const all = useWording();
  const words = all.history.restore;
  const previews = usePreviews(question, register);
  const [chosen, setChosen] = useState<Moment | null>(null);
  // As it was then; where that is how it is now, as it was before.
  const moment = chosen ?? (isChange(previews?.after) ? 'after' : 'before');
  const preview = previews?.[moment];
  return (
    <>
      <Heading slot="title">{question.title}</Heading>
      <fieldset className="moments">
        <legend className="field-name">{words.moment}</legend>
        {(['before', 'after'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              className="moment-choice"
              name="moment"
              checked={moment === one}
              onChange={() => setChosen(one)}
            />
            {one === 'before' ? words.before(question.since) : words.after(question.at)}
          </label>
        ))}
      </fieldset>
      <PreviewOf preview={preview} />
      <p className="field-note">
        {question.target.kind === 'round' && `${words.roundKeeps} · `}
        {words.undoable}
      </p>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={onClose}>
          {all.cancel}
        </button>
        <button
          type="button"
          className="primary"
          disabled={!isChange(preview)}
          onClick={() => void restore(question, moment)}
        >
          {words.confirm}
        </button>
      </div>
    </>
  );
}

function PreviewOf({ preview }: { readonly preview: Preview | undefined }) {
  const words = useWording().history;
  if (!preview) return <p role="status">{words.restore.looking}</p>;
  if (!preview.ok) {
    const isGone = preview.error.kind === 'refused' && /^unknown/u.test(preview.error.reason);
    return <p role="status">{isGone ? words.restore.notThen : wordsOf(preview.error).what}</p>;
  }
  const parts = preview.value;
  if (parts.length === 0) return <p role="status">{words.restore.nothing}</p>;
  return (
    <div className="restore-preview">
      <p role="status">
        <strong>{words.restore.changes(parts.length)}</strong>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys */}
      <ul tabIndex={0} aria-label={words.restore.changes(parts.length)}>
        {parts.slice(0, partsShown).map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a preview are never rearranged
          <li key={place} className="timeline-part-text">
            <p className="timeline-where" lang="th">
              {part.title}
            </p>
            <DiffText before={part.before} after={part.after} />
          </li>
        ))}
      </ul>
      {parts.length > partsShown && <p>{words.moreThan(parts.length - partsShown)}</p>}
    </div>
  );
}

/** What would change for either moment, asked anew when the register changes. */
function usePreviews(question: RestoreQuestion, register: Register): Readonly<Record<Moment, Preview>> | null {
  const words = useWording();
  const [previews, setPreviews] = useState<Readonly<Record<Moment, Preview>> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const telling = { names: namesOf(register, [], words, null), words };
      const [before, after] = await Promise.all(
        (['before', 'after'] as const).map(async (moment): Promise<Preview> => {
          const changes = await previewRestore(question, moment);
          return changes.ok ? ok(partsOf(changes.value, telling)) : changes;
        }),
      );
      if (isWanted && before && after) setPreviews({ before, after });
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [question, register, words]);
  return previews;
}

function isChange(preview: Preview | undefined): boolean {
  return preview?.ok === true && preview.value.length > 0;
}
