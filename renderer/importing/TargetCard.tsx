// Where the rows will go: the year and the round, as the file says or as a person does, and the office of a register yet to be made.
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RoundMonths } from '../../src/register/model.ts';
import { bangkokDate, currentRound } from '../../src/thai/calendar.ts';
import { openStore } from '../store/open-register.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Corrections, importingStore, type Outline, put } from './importing-store.ts';
import { correct } from './review-source.ts';

const rounds: readonly RoundMonths[] = [6, 12];

/** Years offered after this one, and before. */
const yearsAfter = 2;
const yearsBefore = 12;

export interface TargetCardProps {
  readonly outline: Outline;
  readonly corrections: Corrections;
}

export function TargetCard({ outline, corrections }: TargetCardProps) {
  const words = useWording().importing.target;
  const register = useStore(openStore, (open) => open?.register ?? null);
  const assumed = useStore(importingStore, (now) => now?.assumed ?? null);
  const untouched = useStore(importingStore, (now) => now?.untouched ?? null);
  const { target, guesses } = outline;
  const years = useYears(outline, register?.fiscalYears.map(({ year }) => year) ?? []);
  const isYearAssumed = assumed?.year === true && corrections.fiscalYear === untouched?.fiscalYear;
  const isRoundAssumed = assumed?.months === true && corrections.months === untouched?.months;
  const there = register?.fiscalYears.find(({ id }) => id === target.fiscalYearId);
  const measures = there?.groups.reduce((sum, group) => sum + group.measures.length, 0) ?? 0;
  const columns = new Set(
    outline.tables.flatMap((table) => (table.isTaken ? table.columns : [])).map((one) => one.column),
  );
  const hasNamedRounds = columns.has('actions6') || columns.has('actions12');
  const office = guesses.find(({ kind }) => kind === 'organisationDiffers');
  return (
    <section className="import-card" aria-labelledby="import-target">
      <h2 id="import-target">{words.title}</h2>
      <div className="import-fields">
        {register === null && <OfficeField />}
        <label className="field" data-look={isYearAssumed || target.fiscalYear === null || undefined}>
          <span className="field-name">{words.year}</span>
          <select
            value={corrections.fiscalYear ?? ''}
            aria-describedby="import-year"
            onChange={({ currentTarget: { value } }) => {
              put({ said: null });
              correct((now) => ({ ...now, fiscalYear: value === '' ? null : Number(value) }));
            }}
          >
            {corrections.fiscalYear === null && (
              <option value="">
                {target.fiscalYear === null ? words.yearUnknown : words.yearAsRead(target.fiscalYear)}
              </option>
            )}
            <YearOptions years={years} />
          </select>
          <span className="field-note" id="import-year">
            {isYearAssumed ? (
              <Look>{words.yearAssumed}</Look>
            ) : target.fiscalYear === null ? (
              <Look>{words.yearUnknown}</Look>
            ) : (
              register && (there ? words.yearThere(measures) : words.yearNew)
            )}
          </span>
        </label>
        {(columns.has('actions') || !hasNamedRounds) && (
          <label className="field" data-look={isRoundAssumed || undefined}>
            <span className="field-name">{words.round}</span>
            <select
              value={corrections.months ?? target.months}
              aria-describedby="import-round"
              onChange={({ currentTarget: { value } }) =>
                correct((now) => ({ ...now, months: value === '6' ? 6 : 12 }))
              }
            >
              {rounds.map((months) => (
                <option key={months} value={months}>
                  {words.rounds[months]}
                </option>
              ))}
            </select>
            <span className="field-note" id="import-round">
              {isRoundAssumed && <Look>{words.roundAssumed}</Look>}
            </span>
          </label>
        )}
      </div>
      {hasNamedRounds && <p className="field-note">{words.roundsByCaption}</p>}
      {office && (
        <p className="import-look-words">{words.organisationDiffers(String(office.found), String(office.kept))}</p>
      )}
    </section>
  );
}

function YearOptions({ years }: { readonly years: readonly number[] }) {
  const all = useWording();
  return years.map((year) => (
    <option key={year} value={year}>
      {all.number(year)}
    </option>
  ));
}

/** The years of the register, the one that is meant, and those around today; the latest first. */
function useYears({ target }: Outline, registered: readonly number[]): readonly number[] {
  const now = useStore(programStore, (program) => program.now);
  const { fiscalYear } = currentRound(bangkokDate(now));
  const around = Array.from({ length: yearsAfter + yearsBefore + 1 }, (_, index) => fiscalYear + yearsAfter - index);
  const known = target.fiscalYear === null ? [] : [target.fiscalYear];
  return [...new Set([...around, ...registered, ...known])].sort((one, other) => other - one);
}

function OfficeField() {
  const all = useWording();
  const words = all.importing.target;
  const name = useStore(importingStore, (now) => now?.officeName ?? '');
  const isMissing = useStore(importingStore, (now) => now?.officeMissing === true);
  return (
    <label className="field import-office">
      <span className="field-name">{words.office}</span>
      <input
        type="text"
        lang="th"
        spellCheck={false}
        autoComplete="off"
        placeholder={all.start.organisationExample}
        value={name}
        aria-invalid={isMissing}
        aria-describedby="import-office"
        onChange={(event) => put({ officeName: event.currentTarget.value, officeMissing: false })}
      />
      <span className={isMissing ? 'field-fault' : 'field-note'} id="import-office">
        {isMissing ? `! ${words.officeMissing}` : words.officeNote}
      </span>
    </label>
  );
}

/** A guess in words. */
function Look({ children }: { readonly children: ReactNode }) {
  const words = useWording().importing;
  return (
    <span className="import-why">
      <span className="import-look">
        <CircleAlert aria-hidden size={15} strokeWidth={2} />
        {words.look}
      </span>
      <span>{children}</span>
    </span>
  );
}
