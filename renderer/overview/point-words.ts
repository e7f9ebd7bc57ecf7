// A point of the line of time in words: its day, what it is, how it stands. The same words tell a mark to who hears it and stand in
// the table beside the picture.
import type { TimelinePoint } from '../../src/followup/summary.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import type { TimelineMark } from './timeline-rows.ts';

/** How a deadline stands; that something was done, of what was done. */
export function pointStatus({ status, daysLeft, closedOn }: TimelinePoint, words: WindowWording): string {
  const { occurrence } = words.followup;
  switch (status) {
    case null:
      return words.overview.timeline.event;
    case 'overdue':
      return occurrence.overdue(-daysLeft);
    case 'dueSoon':
      return occurrence.dueSoon(daysLeft);
    case 'doneOnTime':
    case 'doneLate':
      return `${occurrence[status]} ${closedOn === null ? '' : words.overview.timeline.closedOn(closedOn)}`.trim();
    default:
      return occurrence[status];
  }
}

/** "I๗ ๑) จัดทำแผน…"; the sentence is the register's own. */
export function pointText({ code, item, text }: Pick<TimelinePoint, 'code' | 'item' | 'text'>): string {
  const sentence = text.replace(/\s+/gu, ' ').trim();
  return [code === null ? '' : toThaiDigits(code), item ?? '', sentence].filter((part) => part !== '').join(' ');
}

/** A mark as it is told: the day, what it is, and each thing that stands there. */
export function markLabel({ date, look, points }: TimelineMark, words: WindowWording): string {
  const { timeline, date: day } = words.overview;
  const kind = look === 'event' ? timeline.event : timeline.deadline;
  const several = points.length > 1 ? ` ${timeline.several(points.length)}` : '';
  const each = points.map((point) =>
    look === 'event' ? pointText(point) : `${pointText(point)} — ${pointStatus(point, words)}`,
  );
  return `${day(date)} ${kind}${several}: ${each.join(' · ')}`;
}
