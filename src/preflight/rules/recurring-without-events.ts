// A duty that returns (ทุกเดือน, ไตรมาสละ ๑ ครั้ง) with fewer dated actions than it asks for in the round. All dated actions of the measure
// count, whichever item they answer.
import { monthsApart } from '../../followup/occurrences.ts';
import type { Recurrence } from '../../thai/dates/read-statements.ts';
import { itemAt } from '../cell-items.ts';
import type { Env } from '../env.ts';
import { hit, measureRule } from '../rule.ts';
import type { CellView } from '../views.ts';

export const recurringWithoutEvents = measureRule('recurring-without-events', 'warning', (measure, env) => {
  const cell = measure.cell('reporting');
  const actions = measure.cell('actions');
  if (actions.text.trim() === '') return [];
  const repeats = actions.statements.flatMap(({ recurrence }) => recurrence?.every ?? []);
  return cell.statements.flatMap(({ kind, recurrence, start, end }) => {
    if (kind !== 'recurring' || !recurrence || repeats.includes(recurrence.every)) return [];
    const needed = timesInRound(recurrence, env);
    const found = timesDone(actions, recurrence);
    if (needed === null || found >= needed) return [];
    const from = itemAt(cell.items, start)?.textStart ?? start;
    return [hit(cell, from, end, { needed, found })];
  });
});

/** How often by now, or by the round's end; null for what no calendar counts or nobody dates one by one (days, weeks). */
function timesInRound(recurrence: Recurrence, env: Env): number | null {
  const apart = monthsApart(recurrence);
  if (apart === null) return null;
  const gone = Math.min(env.roundMonths, monthsGone(env));
  return Math.floor(gone / apart) * (recurrence.times ?? 1);
}

/** Whole months of the fiscal year that have passed. */
function monthsGone({ yearDays, today }: Env): number {
  const [fromYear = 0, fromMonth = 0] = yearDays.start.split('-').map(Number);
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Math.max(0, (year - fromYear) * 12 + month - fromMonth);
}

/** Dated actions; one over a span of months counts as often as the duty returns in it. */
function timesDone(actions: CellView, recurrence: Recurrence): number {
  const apart = monthsApart(recurrence) ?? 1;
  return actions.statements.reduce((sum, { kind, from, to }) => {
    if (kind !== 'done' && kind !== 'mention') return sum;
    if (from === undefined || to === undefined) return sum + 1;
    const [year = 0, month = 0] = from.split('-').map(Number);
    const [lastYear = 0, lastMonth = 0] = to.split('-').map(Number);
    return sum + Math.max(1, Math.floor(((lastYear - year) * 12 + lastMonth - month + 1) / apart));
  }, 0);
}
