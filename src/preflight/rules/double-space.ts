// Two spaces or more where one is meant.
import { hitWithFix, textRule } from '../rule.ts';

const several = /(?<=[^\s]) {2,}(?=[^\s])/gu;

export const doubleSpace = textRule('double-space', 'hint', (view) =>
  [...view.text.matchAll(several)].map(({ 0: spaces, index }) =>
    hitWithFix(view, index, index + spaces.length, {}, ' '),
  ),
);
