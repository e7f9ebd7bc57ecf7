// Every rule has its words in both languages, made of the very facts it gives.
import { expect, it } from 'vitest';
import type { FactsOf, RuleName } from '../../../src/preflight/rule-facts.ts';
import { describeFinding } from '../../../src/wording/describe-finding.ts';
import { preflight as english } from '../../../src/wording/en/preflight.ts';
import { preflight as thai } from '../../../src/wording/th/preflight.ts';
import { findingsIn } from '../../fixtures/preflight-register.ts';
import { codeExamples } from './examples-codes.ts';
import { dateExamples } from './examples-dates.ts';
import { paperExamples } from './examples-paper.ts';
import { textExamples } from './examples-texts.ts';

type WordsOf = { readonly [Name in RuleName]: { readonly what: (facts: FactsOf<Name>, text: string) => string } };

it('the words of each rule take the facts of that rule', () => {
  // That they do is a matter of types: this does not compile otherwise.
  const words: readonly WordsOf[] = [thai.rules, english.rules];
  expect(words.map((all) => Object.keys(all).sort())).toEqual([
    Object.keys(thai.rules).sort(),
    Object.keys(thai.rules).sort(),
  ]);
});

it.each([...paperExamples, ...codeExamples, ...textExamples, ...dateExamples])(
  '$rule is told in whole sentences',
  ({ rule, finds }) => {
    for (const [parts] of finds) {
      for (const finding of findingsIn(parts).filter((found) => found.rule === rule)) {
        const [th, en] = [describeFinding(finding, 'th'), describeFinding(finding, 'en')];
        for (const text of [th.what, th.why, th.title, en.what, en.why, en.title]) {
          expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s*$/u);
        }
        // A button says what it does, wherever there is something to press it for.
        if (finding.edits.length > 0) expect([th.fix, en.fix]).not.toContain(null);
      }
    }
  },
);

it('a Saturday is one in both languages, and a holiday goes by the name the office gives it', () => {
  const told = (facts: FactsOf<'action-on-day-off'>) =>
    (['th', 'en'] as const).map(
      (language) => describeFinding({ rule: 'action-on-day-off', facts, text: '' }, language).what,
    );
  expect(told({ date: '2022-10-22', day: 'saturday', name: '' })).toEqual([
    '๒๒ ตุลาคม ๒๕๖๕ ตรงกับวันเสาร์',
    '22 October 2022 is a Saturday',
  ]);
  expect(told({ date: '2022-10-24', day: 'holiday', name: 'วันหยุดชดเชย' })).toEqual([
    '๒๔ ตุลาคม ๒๕๖๕ ตรงกับวันหยุดชดเชย',
    '24 October 2022 is a day off (วันหยุดชดเชย)',
  ]);
});

it('a code is told to have a 1 for the letter I only where it has', () => {
  const told = (text: string, expected: string) =>
    describeFinding({ rule: 'code-mixed-digits', facts: { expected }, text }, 'en').what;
  expect(told('1๑๐', 'I๑๐')).toContain('a 1 typed for the letter I');
  expect(told('O3๘', 'O๓๘')).toBe('“O3๘” is probably O๓๘');
});
