// The cover of each round, and what the placeholders in cover, heading and introduction print.
import type { Register } from '../../src/register/model.ts';
import { placeholderNames, placeholderValues } from '../../src/report/placeholders.ts';
import { coverTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import type { Shown } from '../store/view.ts';
import { SettingsCard, TextField } from './SettingsCard.tsx';

export interface CoverSettingsProps {
  readonly register: Register;
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function CoverSettings({ register, shown, isReadOnly }: CoverSettingsProps) {
  const words = useWording().settings;
  const values = placeholderValues(register, shown.fiscalYear, shown.round);
  return (
    <SettingsCard title={words.cover} note={words.placeholders}>
      <div className="fields">
        {shown.fiscalYear.rounds.map((round) => (
          <TextField
            key={round.id}
            label={words.coverOf(round.months)}
            target={coverTarget(round.id)}
            stored={round.cover}
            isReadOnly={isReadOnly}
            lines="many"
          />
        ))}
      </div>
      <dl className="placeholders" aria-label={words.placeholderTable} lang="th">
        {placeholderNames.map((name) => (
          <div key={name}>
            <dt>{`{{${name}}}`}</dt>
            <dd>{values[name] || <span className="is-empty">— {words.placeholderEmpty}</span>}</dd>
          </div>
        ))}
      </dl>
    </SettingsCard>
  );
}
