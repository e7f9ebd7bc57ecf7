// Done later than the deadline of the duty with the same number, where the two speak of the same matter.

import { isSameMatter, topItems } from '../answers.ts';
import { doneDays } from '../done-days.ts';
import { hit, measureRule } from '../rule.ts';

export const actionAfterDeadline = measureRule('action-after-deadline', 'warning', (measure, { words }) => {
  const reporting = measure.cell('reporting');
  const actions = topItems(measure.cell('actions'));
  return topItems(reporting).flatMap((duty) => {
    const due = reporting.statements.filter(
      ({ start, kind }) => start >= duty.start && start < duty.end && kind === 'due',
    );
    const [only] = due;
    const deadline = only?.iso ?? only?.to;
    const number = duty.numbers[0];
    const action = actions.find(({ numbers }) => numbers[0] === number);
    if (due.length !== 1 || deadline === undefined || number === undefined || !action) return [];
    if (!isSameMatter(duty, action, words.lexicon)) return [];
    const days = doneDays(measure).filter(({ item }) => item?.numbers[0] === number);
    // Done in time once, a later day is of something more.
    if (days.some(({ from }) => from <= deadline)) return [];
    return days.slice(0, 1).map(({ cell, start, end, from }) => hit(cell, start, end, { date: from, deadline }));
  });
});
