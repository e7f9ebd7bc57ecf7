// Asks who answers for the selected rows, and whether that goes in the place of what their cells say or below it.
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import type { Id } from '../../src/register/model.ts';
import { unitsNamed } from '../../src/register/responsible-units.ts';
import { assignRows } from '../commands/row-commands.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { assignQuestionStore } from '../store/assign-question.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { shownYear } from '../store/shown.ts';
import { useStore } from '../store/store.ts';

/** As many known units as one looks through at a glance. */
const shownUnits = 14;

export function AssignDialog() {
  const rows = useStore(assignQuestionStore, (question) => question);
  if (!rows) return null;
  const close = () => assignQuestionStore.set(null);
  return (
    <DialogFrame isDismissable onClose={close}>
      <AssignForm rows={rows} close={close} />
    </DialogFrame>
  );
}

function AssignForm({ rows, close }: { readonly rows: readonly Id[]; readonly close: () => void }) {
  const words = useWording();
  const { assign } = words.rows;
  const [units] = useState(knownUnits);
  const [text, setText] = useState('');
  const [how, setHow] = useState<'replace' | 'append'>('replace');
  const wanted = text.trim();
  return (
    <form
      className="assign-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '') return;
        close();
        assignRows(rows, wanted, how);
      }}
    >
      <Heading slot="title">{assign.title(rows.length)}</Heading>
      <label className="field">
        <span className="field-name">{assign.field}</span>
        <input
          type="text"
          lang="th"
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the dialog has one field and was asked for
          autoFocus
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {units.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these fill the field above
        <div className="assign-units" role="group" aria-label={assign.known}>
          {units.map((unit) => (
            <button
              key={unit}
              type="button"
              className="plain small"
              lang="th"
              aria-pressed={wanted === unit}
              onClick={() => setText(unit)}
            >
              {unit}
            </button>
          ))}
        </div>
      )}
      <fieldset className="assign-how">
        <legend className="field-name">{assign.how}</legend>
        {(['replace', 'append'] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name="how" checked={how === choice} onChange={() => setHow(choice)} />
            {assign[choice]}
          </label>
        ))}
      </fieldset>
      <p className="field-note">{assign.note}</p>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={close}>
          {words.cancel}
        </button>
        <button type="submit" className="primary" disabled={wanted === ''}>
          {assign.done}
        </button>
      </div>
    </form>
  );
}

/** The office's own units, and those its rows name already. */
function knownUnits(): readonly string[] {
  const { units } = openStore.get()?.register.organisation ?? { units: [] };
  const texts = (shownYear()?.groups ?? []).flatMap((group) => group.measures.map(({ responsible }) => responsible));
  const named = texts.flatMap((text) => unitsNamed(text, units));
  return [...new Set([...units.map(({ name }) => name), ...named])].filter((name) => name !== '').slice(0, shownUnits);
}
