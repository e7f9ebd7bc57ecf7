// What a recorded result can answer: the deadlines of a row that are open first, then duties without a day, then what is closed. Pure.
import type { Duty, DutyOccurrence } from '../../src/followup/duties.ts';
import type { MeasureState, OccurrenceState } from '../../src/followup/status.ts';
import type { ComposerAim } from './composer-store.ts';

export interface Answer {
  readonly id: string;
  readonly section: 'open' | 'undated' | 'closed';
  readonly duty: Duty;
  readonly occurrence: DutyOccurrence | null;
  readonly state: OccurrenceState | null;
}

const sections = ['open', 'undated', 'closed'] as const;

/** In the order they are offered; among deadlines the earliest first. */
export function answersOf({ duties }: MeasureState): readonly Answer[] {
  const all = duties.flatMap(({ duty, occurrences }): readonly Answer[] => {
    const id = `${duty.column} ${duty.start}`;
    if (occurrences.length === 0) return [{ id, section: 'undated', duty, occurrence: null, state: null }];
    return occurrences.map((state): Answer => {
      const { occurrence, closing } = state;
      const section = closing === null ? 'open' : 'closed';
      return { id: `${id} ${occurrence.named} ${occurrence.ordinal}`, section, duty, occurrence, state };
    });
  });
  return sections.flatMap((section) =>
    all
      .filter((answer) => answer.section === section)
      .toSorted((one, other) =>
        deadlineOf(one) < deadlineOf(other) ? -1 : deadlineOf(one) > deadlineOf(other) ? 1 : 0,
      ),
  );
}

/** The answer that is meant: the one asked for, else the first that is open or has no day. */
export function meantAnswer(answers: readonly Answer[], aim: ComposerAim | null): Answer | undefined {
  const asked = answers.find(
    ({ duty, occurrence }) =>
      duty.column === aim?.duty.column && duty.start === aim.duty.start && (occurrence?.named ?? null) === aim.named,
  );
  return asked ?? answers.find(({ section }) => section !== 'closed');
}

function deadlineOf({ occurrence }: Answer): string {
  return occurrence?.deadline ?? '';
}
