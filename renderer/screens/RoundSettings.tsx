// What each round's papers bear: the report's day, the memo's number and day. What is left empty prints as dotted lines.
import type { FiscalYear, Round } from '../../src/register/model.ts';
import { dateInWords, memoNumberTarget, roundDateTarget } from '../store/paper-targets.ts';
import { useWording } from '../store/program.ts';
import { SettingsCard, TextField } from './SettingsCard.tsx';

export interface RoundSettingsProps {
  readonly fiscalYear: FiscalYear;
  readonly isReadOnly: boolean;
}

export function RoundSettings({ fiscalYear, isReadOnly }: RoundSettingsProps) {
  const words = useWording().paper;
  return (
    <SettingsCard title={words.dates} note={words.datesNote}>
      {fiscalYear.rounds.map((round) => (
        <fieldset key={round.id} className="round-fields">
          <legend className="field-name">{words.datesOf(round.months)}</legend>
          <DateField round={round} field="reportDate" isReadOnly={isReadOnly} />
          <TextField
            label={words.memoNumber}
            target={memoNumberTarget(round.id)}
            stored={round.memoNumber}
            isReadOnly={isReadOnly}
          />
          <DateField round={round} field="memoDate" isReadOnly={isReadOnly} />
        </fieldset>
      ))}
    </SettingsCard>
  );
}

interface DateFieldProps {
  readonly round: Round;
  readonly field: 'reportDate' | 'memoDate';
  readonly isReadOnly: boolean;
}

function DateField({ round, field, isReadOnly }: DateFieldProps) {
  const words = useWording().paper;
  return (
    <TextField
      label={words[field]}
      target={roundDateTarget(round.id, field)}
      stored={dateInWords(round[field])}
      isReadOnly={isReadOnly}
      note={words.dateExample}
      faultText={() => words.notADate}
    />
  );
}
