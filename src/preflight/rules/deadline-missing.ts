// An item of the reporting column that says nothing of when: its heading asks for the time of completion.
import { hit, measureRule } from '../rule.ts';

export const deadlineMissing = measureRule('deadline-missing', 'warning', (measure, env) => {
  const cell = measure.cell('reporting');
  // An office with a column for the time says it there.
  if (env.columns.some(({ key }) => key === 'period') && measure.cell('period').text.trim() !== '') return [];
  const { items, statements } = cell;
  const saysWhen = items.map(({ start, end }) =>
    statements.some((statement) => statement.start >= start && statement.start < end),
  );
  return items.flatMap((item, index) => {
    const isHeading = item.mark === null && index + 1 < items.length;
    const parentSays = item.parent !== null && saysWhen[item.parent] === true;
    if (item.hasItems || isHeading || parentSays || saysWhen[index] === true || item.text.trim() === '') return [];
    return [hit(cell, item.textStart, item.end, {})];
  });
});
