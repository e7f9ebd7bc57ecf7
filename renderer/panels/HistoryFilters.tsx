// By what the history is filtered: who, what, and between which days, typed as one says them.
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { allColumns } from '../../src/register/columns.ts';
import { formatThaiDate, type IsoDate } from '../../src/thai/calendar.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';
import { type HistoryFilter, isFiltered, noFilter } from '../history/filter.ts';
import { useWording } from '../store/program.ts';

export interface HistoryFiltersProps {
  readonly filter: HistoryFilter;
  /** Names in the history as far as it was read; '' for none given. */
  readonly people: readonly string[];
  readonly onChange: (filter: HistoryFilter) => void;
}

const besideCells = ['heading', 'note', 'evidence', 'rows', 'settings'] as const;
const anyone = ' ';

export function HistoryFilters({ filter, people, onChange }: HistoryFiltersProps) {
  const words = useWording();
  const texts = words.history.filters;
  const subjects = ['cells' as const, ...allColumns.map(({ key }) => key), ...besideCells];
  // Clearing makes the date fields anew, with whatever was typed there.
  const [cleared, setCleared] = useState(0);
  const names = {
    cells: texts.everyCell,
    ...words.table.columns,
    heading: texts.heading,
    note: texts.note,
    evidence: texts.evidence,
    rows: texts.rows,
    settings: texts.settings,
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend
    <div className="history-filters" role="group" aria-label={texts.title}>
      <label className="field">
        <span className="field-name">{texts.who}</span>
        <select
          value={filter.who ?? anyone}
          onChange={(event) => {
            const who = event.currentTarget.value;
            onChange({ ...filter, who: who === anyone ? null : who });
          }}
        >
          <option value={anyone}>{texts.anyone}</option>
          {people.map((who) => (
            <option key={who} value={who}>
              {who === '' ? words.history.nobody : who}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-name">{texts.what}</span>
        <select
          value={filter.subject ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ ...filter, subject: subjects.find((subject) => subject === chosen) ?? null });
          }}
        >
          <option value="">{texts.anything}</option>
          {subjects.map((subject) => (
            <option key={subject} value={subject}>
              {names[subject]}
            </option>
          ))}
        </select>
      </label>
      <DayField key={`from ${cleared}`} label={texts.from} onChange={(from) => onChange({ ...filter, from })} />
      <DayField key={`to ${cleared}`} label={texts.to} onChange={(to) => onChange({ ...filter, to })} />
      {isFiltered(filter) && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setCleared(cleared + 1);
            onChange(noFilter);
          }}
        >
          <X aria-hidden size={15} strokeWidth={1.8} />
          {texts.clear}
        </button>
      )}
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** Null where nothing is typed, or nothing that can be read. */
  readonly onChange: (date: IsoDate | null) => void;
}

function DayField({ label, onChange }: DayFieldProps) {
  const texts = useWording().history.filters;
  const id = useId();
  const faultId = useId();
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const read = () => {
    const date = readTypedDate(typed);
    setFaulty(typed.trim() !== '' && date === null);
    if (date !== null) setTyped(formatThaiDate(date));
    onChange(date);
  };
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        lang="th"
        spellCheck={false}
        autoComplete="off"
        placeholder={texts.dateExample}
        aria-invalid={isFaulty}
        aria-describedby={faultId}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={read}
        onKeyDown={(event) => {
          if (event.code === 'Enter' || event.code === 'NumpadEnter') read();
        }}
      />
      <span id={faultId} className="field-fault" role="status">
        {isFaulty && `! ${texts.notADate}`}
      </span>
    </div>
  );
}
