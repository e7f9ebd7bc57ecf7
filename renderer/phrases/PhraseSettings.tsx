// The office's phrase bank in the settings: its sentences, the column each is for, and whether they are offered while one types.
import { Plus, Trash2 } from 'lucide-react';
import { columns } from '../../src/register/columns.ts';
import { maxListLength } from '../../src/register/limits.ts';
import type { Id, Phrase } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { SettingsCard } from '../settings/SettingsCard.tsx';
import type { DraftTarget } from '../store/draft-target.ts';
import { programStore, setPreferences, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export interface PhraseSettingsProps {
  readonly phrases: readonly Phrase[];
  readonly isReadOnly: boolean;
}

export function PhraseSettings({ phrases, isReadOnly }: PhraseSettingsProps) {
  const words = useWording().phrases;
  return (
    <SettingsCard title={words.title} note={words.note}>
      <OfferSwitch />
      {phrases.length > 0 && (
        <ol className="phrase-list">
          {phrases.map((phrase, index) => (
            <PhraseRow key={phrase.id} phrase={phrase} place={index + 1} isReadOnly={isReadOnly} />
          ))}
        </ol>
      )}
      {!isReadOnly && phrases.length < maxListLength && (
        <div className="settings-row">
          <button
            type="button"
            className="plain"
            onClick={() =>
              changePhrases((before) => [
                ...before,
                { id: crypto.randomUUID(), column: 'actions', text: words.newText },
              ])
            }
          >
            <Plus aria-hidden size={17} strokeWidth={1.8} />
            {words.add}
          </button>
        </div>
      )}
    </SettingsCard>
  );
}

function OfferSwitch() {
  const words = useWording().phrases;
  const isOffered = useStore(programStore, ({ preferences }) => preferences.offerPhrases);
  return (
    <CheckField
      label={words.switch}
      note={words.switchNote}
      isChecked={isOffered}
      onChange={(offerPhrases) => setPreferences({ offerPhrases })}
    />
  );
}

interface PhraseRowProps {
  readonly phrase: Phrase;
  /** Counted from 1. */
  readonly place: number;
  readonly isReadOnly: boolean;
}

function PhraseRow({ phrase, place, isReadOnly }: PhraseRowProps) {
  const all = useWording();
  const words = all.phrases;
  const owner = words.phrase(place);
  return (
    <li className="phrase-row">
      <TextField
        label={words.text}
        fullLabel={all.settings.field(words.text, owner)}
        target={phraseTarget(phrase.id)}
        stored={phrase.text}
        isReadOnly={isReadOnly}
      />
      <label className="field">
        <span className="field-name">{words.column}</span>
        <select
          value={phrase.column}
          aria-label={all.settings.field(words.column, owner)}
          disabled={isReadOnly}
          onChange={(event) => {
            const column = columns.find(({ key }) => key === event.currentTarget.value)?.key;
            if (column)
              changePhrases((before) => before.map((one) => (one.id === phrase.id ? { ...one, column } : one)));
          }}
        >
          {columns.map(({ key }) => (
            <option key={key} value={key}>
              {all.table.columns[key]}
            </option>
          ))}
        </select>
      </label>
      {!isReadOnly && (
        <button
          type="button"
          className="quiet small danger"
          aria-label={all.settings.field(words.remove, owner)}
          onClick={() => changePhrases((before) => before.filter(({ id }) => id !== phrase.id))}
        >
          <Trash2 aria-hidden size={16} strokeWidth={1.8} />
          {words.remove}
        </button>
      )}
    </li>
  );
}

function changePhrases(edit: (phrases: readonly Phrase[]) => readonly Phrase[]): void {
  change(({ phrases }) => ({ kind: 'setPhrases', phrases: edit(phrases) }));
}

function phraseTarget(id: Id): DraftTarget {
  return {
    key: `phrase/${id}`,
    read: ({ phrases }) => phrases.find((phrase) => phrase.id === id)?.text ?? null,
    toChange: ({ phrases }, text) => ({
      kind: 'setPhrases',
      phrases: phrases.map((phrase) => (phrase.id === id ? { ...phrase, text } : phrase)),
    }),
  };
}
