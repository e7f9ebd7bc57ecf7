// `status`: how each measure of a round stands as of a day, and how many stand how.
import { deadlinesOf, dueWithin, summarise, summaryLine } from '../../../src/followup/summary.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import type { Command } from '../command.ts';
import { followedOptions, openFollowed } from './followed.ts';

/** How far ahead the list of what comes next looks. */
const daysAhead = 30;

export const status: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: followedOptions },
  run: async (line, world) => {
    const opened = openFollowed(line, world);
    if (!opened.ok) return opened;
    const { fiscalYear, round, asOf, measures } = opened.value;
    const { byStatus, byUnit, byInstrument } = summarise(measures);
    const summary = summaryLine(byStatus);
    const { done, inProgress, notReported } = summary;
    return ok({
      json: {
        fiscalYear: fiscalYear.year,
        round: round.months,
        asOf,
        measures: measures.map(({ measure, code, units, state }) => ({
          measureId: measure.id,
          code,
          units,
          status: state.status,
          closed: state.closed,
          occurrences: state.total,
          overdueDays: state.overdueDays,
        })),
        counts: byStatus,
        summary,
        byUnit,
        byInstrument,
        overdue: deadlinesOf(measures).filter((each) => each.status === 'overdue').length,
        dueNext: dueWithin(measures, daysAhead).map(({ measureId, code, duty, occurrence, daysLeft }) => ({
          ...{ measureId, code, item: duty.item, text: duty.text, deadline: occurrence.deadline, daysLeft },
        })),
      },
      lines: [
        ...measures.map(({ measure, code, state }) => {
          const names = `${thai.measureStatuses[state.status]} (${english.measureStatuses[state.status]})`;
          return `${code ?? measure.id} · ${names} · ${state.closed}/${state.total}`;
        }),
        thai.results.followed(done, inProgress, notReported),
        english.results.followed(done, inProgress, notReported),
      ],
    });
  },
};
