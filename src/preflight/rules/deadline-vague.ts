// Words of time by which nobody can tell whether a duty is late: ภายในระยะเวลาที่กำหนด, อย่างต่อเนื่อง.
import { hit, measureRule } from '../rule.ts';

export const deadlineVague = measureRule('deadline-vague', 'hint', (measure) =>
  (['steps', 'reporting', 'period'] as const).flatMap((column) => {
    const cell = measure.cell(column);
    return cell.statements.filter(({ kind }) => kind === 'vague').map(({ start, end }) => hit(cell, start, end, {}));
  }),
);
