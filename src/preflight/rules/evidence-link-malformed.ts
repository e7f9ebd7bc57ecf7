// A link of the evidence that leads nowhere.
import { cellPlace, measureRule } from '../rule.ts';

const wellFormed = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?$/u;

export const evidenceLinkMalformed = measureRule('evidence-link-malformed', 'warning', ({ measure }, { roundId }) =>
  measure.evidence.flatMap((evidence) => {
    if (evidence.kind !== 'link' || wellFormed.test(evidence.url.trim())) return [];
    const { name, url } = evidence;
    return [{ place: cellPlace(measure.id, 'actions', roundId), start: 0, end: 0, text: url, facts: { name } }];
  }),
);
