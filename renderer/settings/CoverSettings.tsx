// The cover of each round, and what the placeholders in cover, heading and introduction print.
import { summarise, summaryLine } from '../../src/followup/summary.ts';
import type { Register } from '../../src/register/model.ts';
import { placeholderNames, placeholderValues } from '../../src/report/placeholders.ts';
import { summarySentence } from '../../src/report/summary-sentence.ts';
import { TextField } from '../fields/TextField.tsx';
import { readingStore } from '../reading/reading-store.ts';
import { coverTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { SettingsCard } from './SettingsCard.tsx';

export interface CoverSettingsProps {
  readonly register: Register;
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

/** What {{สรุปผล}} prints: the sentence where it is known for the report's day, else what it will say. */
function useSummary({ round }: Shown): string {
  const words = useWording().overview.summary;
  const reading = useStore(readingStore, (state) => state);
  if (reading?.round.id !== round.id || reading.asOf !== (round.reportDate ?? reading.asOf)) return words.placeholder;
  return summarySentence(summaryLine(summarise(reading.measures).byStatus), reading.asOf);
}

export function CoverSettings({ register, shown, isReadOnly }: CoverSettingsProps) {
  const words = useWording().settings;
  const values = placeholderValues(register, shown.fiscalYear, shown.round, useSummary(shown));
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
