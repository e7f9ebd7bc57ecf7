// A duty that returns (ทุกเดือน, ไตรมาสละ ๑ ครั้ง) with fewer dated actions than it asks for in the round. All dated actions of the measure
// count, whichever item they answer.

import type { Recurrence } from '../../thai/dates/read-statements.ts';
import { itemAt } from '../cell-items.ts';
import type { Env } from '../env.ts';
import { hit, measureRule } from '../rule.ts';
import type { CellView } from '../views.ts';

const monthsOf = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

export const recurringWithoutEvents = measureRule('recurring-without-events', 'warning', (measure, env) => {
  const cell = measure.cell('reporting');
  const actions = measure.cell('actions');
  if (actions.text.trim() === '') return [];
  const repeats = actions.statements.flatMap(({ recurrence }) => recurrence?.every ?? []);
  return cell.statements.flatMap(({ kind, recurrence, start, end }) => {
    if (kind !== 'recurring' || !recurrence || repeats.includes(recurrence.every)) return [];
    const needed = timesInRound(recurrence, env);
    const found = monthsDone(actions, recurrence);
    if (needed === null || found >= needed) return [];
    const from = itemAt(cell.items, start)?.textStart ?? start;
    return [hit(cell, from, end, { needed, found })];
  });
});

/** How often by now, or by the round's end; null for what no calendar counts or nobody dates one by one (days, weeks). */
function timesInRound({ every, times = 1, interval = 1 }: Recurrence, env: Env): number | null {
  if (every === 'day' || every === 'week' || every === 'occasion') return null;
  const months = monthsOf[every] * interval;
  const gone = Math.min(env.roundMonths, monthsGone(env));
  return Math.floor(gone / months) * times;
}

/** Whole months of the fiscal year that have passed. */
function monthsGone({ yearDays, today }: Env): number {
  const [fromYear = 0, fromMonth = 0] = yearDays.start.split('-').map(Number);
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Math.max(0, (year - fromYear) * 12 + month - fromMonth);
}

/** Dated actions; one over a span of months counts as often as the duty returns in it. */
function monthsDone(actions: CellView, { every }: Recurrence): number {
  const months =
    every === 'month' || every === 'quarter' || every === 'halfYear' || every === 'year' ? monthsOf[every] : 1;
  return actions.statements.reduce((sum, { kind, from, to }) => {
    if (kind !== 'done' && kind !== 'mention') return sum;
    if (from === undefined || to === undefined) return sum + 1;
    const [year = 0, month = 0] = from.split('-').map(Number);
    const [lastYear = 0, lastMonth = 0] = to.split('-').map(Number);
    return sum + Math.max(1, Math.floor(((lastYear - year) * 12 + lastMonth - month + 1) / months));
  }, 0);
}
