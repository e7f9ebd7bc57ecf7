// An action that only says the step again, word for word, and not what was done or when.
import { planCells, topItems } from '../answers.ts';
import { hit, measureRule } from '../rule.ts';

const shortest = 15;

export const actionRepeatsPlan = measureRule('action-repeats-plan', 'hint', (measure) => {
  const planned = new Map(
    planCells(measure).flatMap((cell) => topItems(cell).map((duty) => [plain(duty.text), duty.mark ?? ''] as const)),
  );
  const cell = measure.cell('actions');
  return topItems(cell).flatMap((action) => {
    const mark = planned.get(plain(action.text));
    return mark === undefined || plain(action.text).length < shortest
      ? []
      : [hit(cell, action.textStart, action.end, { mark })];
  });
});

function plain(text: string): string {
  return text.replace(/\s/gu, '');
}
