// In which order statuses stand in a bar and its legend: from what is well to what is silent.
import type { MeasureStatus } from '../../src/followup/status.ts';

export const barOrder: readonly MeasureStatus[] = [
  'done',
  'doneLate',
  'inProgress',
  'dueSoon',
  'overdue',
  'notReported',
  'notDatable',
];
