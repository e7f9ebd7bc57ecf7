// `duties`: what the plan of a round asks for, occurrence by occurrence, and what closes each.
import type { DutyState, OccurrenceState } from '../../../src/followup/status.ts';
import { ok } from '../../../src/result.ts';
import { formatEnglishDate, formatThaiDateShort, type IsoDate } from '../../../src/thai/calendar.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import type { Command } from '../command.ts';
import { followedOptions, openFollowed } from './followed.ts';

export const duties: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: followedOptions },
  run: async (line, world) => {
    const opened = openFollowed(line, world);
    if (!opened.ok) return opened;
    const { fiscalYear, round, asOf, measures } = opened.value;
    return ok({
      json: {
        fiscalYear: fiscalYear.year,
        round: round.months,
        asOf,
        measures: measures.map(({ measure, code, state }) => ({
          measureId: measure.id,
          code,
          status: state.status,
          duties: state.duties.map(dutyJson),
          orphanedOverrides: state.orphans,
        })),
      },
      lines: measures.flatMap(({ measure, code, state }) => [
        `${code ?? measure.id} · ${thai.measureStatuses[state.status]} (${english.measureStatuses[state.status]})`,
        ...state.duties.flatMap(describeDuty),
      ]),
    });
  },
};

function dutyJson({ duty, isNotDatable, occurrences }: DutyState) {
  const { column, item, start, end, text, kind, recurrence } = duty;
  return {
    ...{ column, item, start, end, text, kind, recurrence },
    status: isNotDatable ? 'notDatable' : null,
    occurrences: occurrences.map(({ occurrence, status, daysLeft, closing }) => ({
      deadline: occurrence.deadline,
      period: occurrence.period,
      status,
      daysLeft,
      closing:
        closing === null
          ? null
          : {
              on: closing.on,
              item: closing.event?.item ?? null,
              text: closing.event?.text ?? null,
              reasons: closing.reasons,
              score: closing.score,
            },
    })),
  };
}

function describeDuty({ duty, isNotDatable, occurrences }: DutyState): readonly string[] {
  const words = `    ${duty.item ?? ''} “${duty.text.replace(/\s+/gu, ' ')}”`;
  if (isNotDatable) return [`${words} · ${thai.measureStatuses.notDatable} (${english.measureStatuses.notDatable})`];
  return [words, ...occurrences.map((each) => `        ${describeOccurrence(each)}`)];
}

function describeOccurrence({ occurrence, status, closing }: OccurrenceState): string {
  const on = closing === null ? [] : [`← ${closing.event?.item ?? ''} ${bothDays(closing.on)}`.replace(/\s+/gu, ' ')];
  return [
    bothDays(occurrence.deadline),
    `${thai.occurrenceStatuses[status]} (${english.occurrenceStatuses[status]})`,
    ...on,
  ].join(' · ');
}

function bothDays(day: IsoDate): string {
  return `${formatThaiDateShort(day)} (${formatEnglishDate(day)})`;
}
