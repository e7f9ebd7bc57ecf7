// A numbered step or duty that no action answers, by number or in like words.
import { isAnswered, planCells, topItems } from '../answers.ts';
import { hit, measureRule } from '../rule.ts';

export const dutyWithoutAction = measureRule('duty-without-action', 'warning', (measure, { words }) => {
  const actions = measure.cell('actions');
  if (actions.text.trim() === '') return [];
  return planCells(measure).flatMap((cell) => {
    const others = cell.statements.filter(({ kind }) => kind === 'recurring' || kind === 'done');
    return topItems(cell).flatMap((duty) => {
      if (duty.mark === null || duty.text.trim() === '') return [];
      // Duties that return are counted by another rule; one whose word the clerk gave as done is done.
      const isElsewhere = others.some(({ start }) => start >= duty.start && start < duty.end);
      if (isElsewhere || isAnswered(duty, actions, words.lexicon)) return [];
      return [hit(cell, duty.textStart, duty.end, { mark: duty.mark })];
    });
  });
});
