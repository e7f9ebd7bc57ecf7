// The fiscal year that is open: its number, the assessment it answers, the texts above the table; and adding a year.
import { CopyPlus, Plus } from 'lucide-react';
import { lastYear } from '../../src/register/limits.ts';
import type { FiscalYear, Register } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { runCommand } from '../commands/command-table.ts';
import { addFiscalYear } from '../commands/year-commands.ts';
import { TextField } from '../fields/TextField.tsx';
import { fiscalYearTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { SettingsCard } from './SettingsCard.tsx';

export interface YearSettingsProps {
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly isReadOnly: boolean;
}

/** Years around the one that is set; one that another fiscal year has is not offered. */
function yearsAround(year: number): readonly number[] {
  return Array.from({ length: 15 }, (_, index) => year + 5 - index);
}

export function YearSettings({ register, fiscalYear, isReadOnly }: YearSettingsProps) {
  const { settings: words, nextYear } = useWording();
  const taken = new Set(register.fiscalYears.filter((one) => one.id !== fiscalYear.id).map((one) => one.year));
  const next = Math.max(...register.fiscalYears.map((one) => one.year)) + 1;
  return (
    <SettingsCard title={words.year} note={words.yearNote}>
      <div className="fields two">
        <YearChoice
          label={words.fiscalYear}
          value={fiscalYear.year}
          years={yearsAround(fiscalYear.year).filter((year) => !taken.has(year))}
          isReadOnly={isReadOnly}
          choose={(year) => change({ kind: 'setFiscalYear', fiscalYearId: fiscalYear.id, fields: { year } })}
        />
        <YearChoice
          label={words.assessmentYear}
          value={fiscalYear.assessmentYear}
          years={yearsAround(fiscalYear.assessmentYear)}
          isReadOnly={isReadOnly}
          choose={(assessmentYear) =>
            change({ kind: 'setFiscalYear', fiscalYearId: fiscalYear.id, fields: { assessmentYear } })
          }
        />
      </div>
      <div className="fields">
        {(['heading', 'introduction'] as const).map((field) => (
          <TextField
            key={`${fiscalYear.id}/${field}`}
            label={words[field]}
            target={fiscalYearTarget(fiscalYear.id, field)}
            stored={fiscalYear[field]}
            isReadOnly={isReadOnly}
            lines="many"
          />
        ))}
      </div>
      {!isReadOnly && next <= lastYear && (
        <div className="settings-row">
          {!taken.has(fiscalYear.year + 1) && (
            <button type="button" className="plain" onClick={() => runCommand('nextYear')}>
              <CopyPlus aria-hidden size={17} strokeWidth={1.8} />
              {nextYear.create(fiscalYear.year + 1)}
            </button>
          )}
          <button type="button" className="plain" onClick={() => addFiscalYear(next)}>
            <Plus aria-hidden size={17} strokeWidth={1.8} />
            {words.addFiscalYear(next)}
          </button>
        </div>
      )}
    </SettingsCard>
  );
}

interface YearChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly isReadOnly: boolean;
  readonly choose: (year: number) => void;
}

function YearChoice({ label, value, years, isReadOnly, choose }: YearChoiceProps) {
  const words = useWording();
  return (
    <label className="field">
      <span className="field-name">{label}</span>
      <select value={value} disabled={isReadOnly} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {words.number(year)}
          </option>
        ))}
      </select>
    </label>
  );
}
