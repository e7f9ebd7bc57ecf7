// One file of the settings: what it is, which file is in its place, and the buttons that choose another or take it away.
import { ImageUp, Trash2, Type } from 'lucide-react';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { checkingStore } from './settings-commands.ts';

export interface FileChoiceProps {
  readonly label: string;
  /** Named beside the buttons' words for who cannot see where they stand; the label where nothing is said. */
  readonly owner?: string;
  readonly note: string;
  /** The place's name while a file for it is looked into. */
  readonly place: string;
  /** The chosen file's name; null where there is none. */
  readonly fileName: string | null;
  /** What stands there without one. */
  readonly emptyText: string;
  readonly kind: 'font' | 'image';
  readonly chooseLabel: string;
  readonly removeLabel: string;
  readonly isReadOnly: boolean;
  readonly choose: () => void;
  readonly remove: () => void;
}

export function FileChoice(props: FileChoiceProps) {
  const { label, note, place, fileName, emptyText, kind, isReadOnly } = props;
  const { paper: words, settings } = useWording();
  const checking = useStore(checkingStore, (state) => state);
  const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;
  return (
    <div className="file-choice">
      <div className="file-choice-text">
        <span className="field-name">{label}</span>
        <span className={fileName === null ? 'file-choice-none' : 'file-choice-name'} role="status">
          {checking === place ? words.checking : (fileName ?? emptyText)}
        </span>
        <span className="field-note">{note}</span>
      </div>
      {!isReadOnly && (
        <div className="file-choice-buttons">
          <button
            type="button"
            className="plain"
            disabled={checking !== null}
            aria-label={settings.field(props.chooseLabel, props.owner ?? label)}
            onClick={props.choose}
          >
            {kind === 'font' ? <Type {...icon} /> : <ImageUp {...icon} />}
            {props.chooseLabel}
          </button>
          {fileName !== null && (
            <button
              type="button"
              className="quiet"
              disabled={checking !== null}
              aria-label={settings.field(props.removeLabel, props.owner ?? label)}
              onClick={props.remove}
            >
              <Trash2 {...icon} />
              {props.removeLabel}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
