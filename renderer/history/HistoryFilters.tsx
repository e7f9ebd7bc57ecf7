// By what the history is filtered: who, what, and between which days, typed as one says them.
import { X } from 'lucide-react';
import { useState } from 'react';
import { allColumns } from '../../src/register/columns.ts';
import { formatThaiDate, type IsoDate } from '../../src/thai/calendar.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useWording } from '../store/program.ts';
import { type HistoryFilter, isFiltered, noFilter } from './filter.ts';

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
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const read = () => {
    const date = readTypedDate(typed);
    setFaulty(typed.trim() !== '' && date === null);
    if (date !== null) setTyped(formatThaiDate(date));
    onChange(date);
  };
  return (
    <TypedField
      label={label}
      placeholder={texts.dateExample}
      fault={isFaulty ? texts.notADate : null}
      value={typed}
      onChange={setTyped}
      onLeave={read}
    />
  );
}
