// F1: every key that does something, read from the table of commands; only the keys inside a cell are listed here.
import { Heading } from 'react-aria-components';
import { type Command, commands, namesOfKeys } from '../commands/command-table.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { overlayStore } from '../store/overlay.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { DialogFrame } from './DialogFrame.tsx';

interface Line {
  readonly name: string;
  /** One or more combinations, each of keys pressed together. */
  readonly keys: readonly (readonly string[])[];
}

const cellKeys = [
  { name: 'tab', keys: ['Tab'] },
  { name: 'shiftTab', keys: ['Shift', 'Tab'] },
  { name: 'enter', keys: ['Enter'] },
  { name: 'shiftEnter', keys: ['Shift', 'Enter'] },
  { name: 'arrows', keys: ['↑', '↓'] },
  { name: 'takePhrase', keys: ['→'] },
  { name: 'escape', keys: ['Esc'] },
  { name: 'escapeTab', keys: ['Esc', 'Tab'] },
  { name: 'rowArrows', keys: ['↑', '↓'] },
  { name: 'rowSelect', keys: ['Space'] },
  { name: 'rowExtend', keys: ['Shift', '↑ ↓'] },
  { name: 'rowAll', keys: ['Ctrl', 'A'] },
  { name: 'rowMenu', keys: ['Enter'] },
  { name: 'rowCopy', keys: ['Ctrl', 'C'] },
  { name: 'paste', keys: ['Ctrl', 'V'] },
  { name: 'rowDelete', keys: ['Delete'] },
] as const;

const isOfPlaces = (command: Command) => /^(?:go|zoom)/u.test(command.id);

export function ShortcutSheet() {
  const words = useWording();
  const isOpen = useStore(overlayStore, (overlay) => overlay === 'keys');
  if (!isOpen) return null;
  const close = () => overlayStore.set(null);
  const { keys } = words.shell;
  const lines = (belongs: (command: Command) => boolean): readonly Line[] =>
    commands.flatMap((command) => {
      // The number pad's keys are the same keys once more, as is the plus that some type with Shift.
      const keys = command.keys.filter(({ code, shift }) => !code.startsWith('Numpad') && !(code === 'Equal' && shift));
      return belongs(command) && keys.length > 0
        ? [{ name: words.commands[command.id], keys: keys.map(namesOfKeys) }]
        : [];
    });
  return (
    <DialogFrame className="keys-dialog" isDismissable onClose={close}>
      <header className="keys-head">
        <Heading slot="title">{keys.title}</Heading>
        <p>{keys.note}</p>
        <HelpButton page="firstReport" />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys */}
      <section className="keys-columns" tabIndex={0} aria-label={keys.title}>
        <div>
          <KeyTable
            title={keys.sections.cell}
            lines={[
              ...cellKeys.map((line) => ({ name: keys.cell[line.name], keys: [line.keys] })),
              ...lines((command) => command.needsCaret === true),
            ]}
          />
          <KeyTable title={keys.sections.rows} lines={lines((command) => command.needsRow === true)} />
          <KeyTable
            title={keys.sections.program}
            lines={lines((command) => !command.needsRow && !command.needsCaret && !isOfPlaces(command))}
          />
          <KeyTable title={keys.sections.places} lines={lines(isOfPlaces)} />
        </div>
      </section>
      <div className="dialog-actions">
        <button type="button" className="primary" onClick={close}>
          {words.close}
        </button>
      </div>
    </DialogFrame>
  );
}

function KeyTable({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const words = useWording().shell.keys;
  return (
    <table className="keys-table">
      <caption>{title}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.key}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>
              {line.keys.map((keys) => (
                <span key={keys.join()} className="keys-combination">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
