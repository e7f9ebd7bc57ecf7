// The first step: the file is chosen, dropped or pasted; then what it is, which of its sheets, how its text is read, and what is worth
// knowing of it.
import { FileText, FileUp } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { SourceNoteKind } from '../../src/exchange/source.ts';
import { describeSourceNote } from '../../src/wording/describe-source-note.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { importingStore, type Outline, type ReadSource, type TextReading } from './importing-store.ts';
import { chooseSource, readAs } from './read-source.ts';
import { chooseSheet } from './review-source.ts';
import { WorkUnderWay } from './WorkUnderWay.tsx';

const icon = { 'aria-hidden': true, size: 18, strokeWidth: 1.8 } as const;

/** Notes of a source are few; of a hostile one there may be many. */
const shownNotes = 12;

export function FileStep() {
  const words = useWording().importing;
  const now = useStore(importingStore, (state) => state);
  if (!now) return null;
  if (now.isReading) return <WorkUnderWay />;
  const { read, outline, corrections, origin } = now;
  if (!read || !corrections) return <DropPlace />;
  const isText =
    origin?.kind === 'file' && (read.kind === 'csv' || read.kind === 'tabSeparated' || read.kind === 'text');
  return (
    <div className="import-page">
      <section className="import-card import-file" aria-labelledby="import-file-name">
        <FileText aria-hidden size={34} strokeWidth={1.5} />
        <div>
          <h2 id="import-file-name" lang="th">
            {read.name === '' ? words.file.pasted : read.name}
          </h2>
          <p>{words.file.kinds[read.kind]}</p>
          <Found outline={outline} />
        </div>
        <button type="button" className="plain" onClick={() => void chooseSource()}>
          <FileUp {...icon} />
          {words.file.other}
        </button>
      </section>
      {read.sheets.length > 1 && <SheetChoice read={read} sheet={corrections.sheet} />}
      {isText && <TextChoice text={origin.text} />}
      <Notes read={read} />
    </div>
  );
}

/** What was recognised, once that is known; the way on has the focus then. */
function Found({ outline }: { readonly outline: Outline | null }) {
  const words = useWording().importing;
  const isKnown = outline !== null;
  useEffect(() => {
    if (isKnown) document.querySelector<HTMLElement>('[data-import-next]')?.focus();
  }, [isKnown]);
  if (!outline) return null;
  const tables = outline.tables.filter(({ isTaken }) => isTaken).length;
  const measures = outline.groups.reduce((sum, group) => sum + group.measures.length, 0);
  if (tables === 0) return <p className="import-look-words">{words.file.foundNone}</p>;
  return (
    <p role="status" className="import-found">
      {words.file.found(tables, measures)}
    </p>
  );
}

function DropPlace() {
  const words = useWording().importing;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="import-page">
      <section className="import-drop" aria-label={words.file.title} data-import-drop>
        <FileUp aria-hidden size={44} strokeWidth={1.3} />
        <h2>{words.file.title}</h2>
        <p>
          {words.file.drop}
          <button ref={button} type="button" className="primary" onClick={() => void chooseSource()}>
            {words.file.choose}
          </button>
        </p>
        <p className="import-quiet">{words.file.kindsTaken}</p>
        <p className="import-quiet">{words.file.paste}</p>
      </section>
    </div>
  );
}

function SheetChoice({ read, sheet }: { readonly read: ReadSource; readonly sheet: number }) {
  const words = useWording().importing.file;
  const name = useId();
  return (
    <fieldset className="import-card import-sheets">
      <legend>{words.sheets}</legend>
      {read.sheets.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a workbook's sheets are known by their place, two may have one name
        <label key={index}>
          <input type="radio" name={name} checked={index === sheet} onChange={() => chooseSheet(index)} />
          <span lang="th">{words.sheet(one.name, one.rows, one.isHidden)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874'] as const;
const separators = ['\t', ';', ','] as const;

/** How the letters and columns of a file of text are told; another way reads it anew. */
function TextChoice({ text }: { readonly text: TextReading }) {
  const words = useWording().importing.file;
  const { encoding, separator } = text;
  const say = (next: { encoding: TextReading['encoding']; separator: TextReading['separator'] }) =>
    void readAs({
      ...(next.encoding === undefined ? {} : { encoding: next.encoding }),
      ...(next.separator === undefined ? {} : { separator: next.separator }),
    });
  return (
    <section className="import-card" aria-labelledby="import-as-text">
      <h2 id="import-as-text">{words.asText}</h2>
      <div className="import-fields">
        <label className="field">
          <span className="field-name">{words.encoding}</span>
          <select
            value={encoding ?? ''}
            onChange={({ currentTarget: { value } }) =>
              say({ encoding: encodings.find((one) => one === value), separator })
            }
          >
            <option value="">{words.byProgram}</option>
            {encodings.map((one) => (
              <option key={one} value={one}>
                {words.encodings[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="field-name">{words.separator}</span>
          <select
            value={separator ?? ''}
            onChange={({ currentTarget: { value } }) =>
              say({ encoding, separator: separators.find((one) => one === value) })
            }
          >
            <option value="">{words.byProgram}</option>
            {separators.map((one) => (
              <option key={one} value={one}>
                {words.separators[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="field-note">{words.textNote}</p>
    </section>
  );
}

function Notes({ read }: { readonly read: ReadSource }) {
  const words = useWording().importing.file;
  const language = useStore(programStore, (program) => program.language);
  if (read.notes.length === 0) return null;
  return (
    <section className="import-card" aria-labelledby="import-notes">
      <h2 id="import-notes">{words.notes}</h2>
      <ul className="import-notes">
        {read.notes.slice(0, shownNotes).map(({ kind, count, detail }) => (
          // The contract carries a note's kind as a word.
          <li key={`${kind} ${detail}`}>
            {describeSourceNote({ kind: kind as SourceNoteKind, count, detail }, language)}
          </li>
        ))}
        {read.notes.length > shownNotes && <li>{words.moreNotes(read.notes.length - shownNotes)}</li>}
      </ul>
    </section>
  );
}
