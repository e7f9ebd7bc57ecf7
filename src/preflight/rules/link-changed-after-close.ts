// A link to an OIT item put in after the assessment's answers closed: an objection is judged by the links first given.
import { bangkokDate } from '../../thai/calendar.ts';
import { cellPlace, measureRule } from '../rule.ts';

export const linkChangedAfterClose = measureRule(
  'link-changed-after-close',
  'hint',
  (view, { answersClose, roundId }) => {
    if (!view.issue.code?.startsWith('O')) return [];
    return view.measure.evidence.flatMap((evidence) => {
      if (evidence.kind !== 'link') return [];
      const added = bangkokDate(evidence.addedAt);
      if (added <= answersClose) return [];
      const { name, url } = evidence;
      const facts = { name, closed: answersClose, added };
      return [{ place: cellPlace(view.measure.id, 'actions', roundId), start: 0, end: 0, text: url, facts }];
    });
  },
);
