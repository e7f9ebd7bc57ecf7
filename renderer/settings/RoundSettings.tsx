// What each round's papers bear: the report's day, the memo's number and day. What is left empty prints as dotted lines.
import type { FiscalYear, Round } from '../../src/register/model.ts';
import { DateField } from '../dates/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { memoNumberTarget, roundDateTarget } from '../store/paper-targets.ts';
import { useWording } from '../store/program.ts';
import { SettingsCard } from './SettingsCard.tsx';

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
          <RoundDate round={round} field="reportDate" isReadOnly={isReadOnly} />
          <TextField
            label={words.memoNumber}
            target={memoNumberTarget(round.id)}
            stored={round.memoNumber}
            isReadOnly={isReadOnly}
          />
          <RoundDate round={round} field="memoDate" isReadOnly={isReadOnly} />
        </fieldset>
      ))}
    </SettingsCard>
  );
}

interface RoundDateProps {
  readonly round: Round;
  readonly field: 'reportDate' | 'memoDate';
  readonly isReadOnly: boolean;
}

function RoundDate({ round, field, isReadOnly }: RoundDateProps) {
  const all = useWording();
  const words = all.paper;
  return (
    <DateField
      label={words[field]}
      buttonLabel={all.settings.field(all.cells.dates.title, `${words[field]} ${words.datesOf(round.months)}`)}
      target={roundDateTarget(round.id, field)}
      date={round[field]}
      isReadOnly={isReadOnly}
      note={words.dateExample}
      faultText={() => words.notADate}
    />
  );
}
