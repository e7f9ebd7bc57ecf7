// Done later than the deadline of the duty with the same number, where the two speak of the same.
import { doneDays } from '../done-days.ts';
import { dutiesOf, sharedWords } from '../duties.ts';
import { hit, measureRule } from '../rule.ts';

/** Numbers alone prove little; some words must be the same. */
const leastShared = 0.3;

export const actionAfterDeadline = measureRule('action-after-deadline', 'warning', (measure, { words }) => {
  const reporting = measure.cell('reporting');
  const actions = measure.cell('actions');
  return dutiesOf(reporting).flatMap((duty) => {
    const due = reporting.statements.filter(
      ({ start, kind }) => start >= duty.start && start < duty.end && kind === 'due',
    );
    const [only] = due;
    const deadline = only?.iso ?? only?.to;
    const number = duty.numbers[0];
    if (due.length !== 1 || deadline === undefined || number === undefined) return [];
    if (sharedWords(duty.text, actions, words.lexicon) < leastShared) return [];
    return doneDays(measure)
      .filter(({ item, from }) => item?.numbers[0] === number && from > deadline)
      .map(({ cell, start, end, from }) => hit(cell, start, end, { date: from, deadline }));
  });
});
