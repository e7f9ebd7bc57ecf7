// A cell of the five columns without a word: a duty without its fact.
import { columns } from '../../register/columns.ts';
import { measureRule, missing } from '../rule.ts';
import { columnHeading } from '../views.ts';

export const cellEmpty = measureRule('cell-empty', 'warning', (measure, env) => {
  const shown = columns.flatMap(({ key }) => (env.columns.some((column) => column.key === key) ? [key] : []));
  const empty = shown.filter((key) => measure.cell(key).text.trim() === '');
  // A row that was only just put in is one matter, not five.
  const told = empty.length === shown.length ? empty.slice(0, 1) : empty;
  return told.map((key) => missing(measure.cell(key).place, { column: columnHeading(key, env) }));
});
