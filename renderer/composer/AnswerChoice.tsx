// Which deadline a result answers: those still open first.
import { occurrenceText } from '../followup/explain.ts';
import { useWording } from '../store/program.ts';
import type { Answer } from './answers.ts';

export interface AnswerChoiceProps {
  readonly answers: readonly Answer[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const longestName = 70;

export function AnswerChoice({ answers, chosen, onChoose }: AnswerChoiceProps) {
  const words = useWording().followup;
  const { composer } = words;
  const nameOf = ({ duty, state }: Answer): string => {
    const about = `${duty.item ?? ''} ${duty.text.replace(/\s+/gu, ' ')}`.trim();
    const short = about.length > longestName ? `${about.slice(0, longestName)}…` : about;
    if (state === null) return short;
    return `${words.row.deadline(state.occurrence.deadline)} (${occurrenceText(state, words)}) · ${short}`;
  };
  return (
    <label className="field">
      <span className="field-name">{composer.duty}</span>
      {/* biome-ignore lint/a11y/noAutofocus: the dialog begins with it and was asked for */}
      <select autoFocus value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {(['open', 'undated', 'closed'] as const).map((section) => {
          const those = answers.filter((answer) => answer.section === section);
          return those.length === 0 ? null : (
            <optgroup key={section} label={composer[section]}>
              {those.map((answer) => (
                <option key={answer.id} value={answer.id}>
                  {nameOf(answer)}
                </option>
              ))}
            </optgroup>
          );
        })}
        <option value="">{composer.noDuty}</option>
      </select>
    </label>
  );
}
