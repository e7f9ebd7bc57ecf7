// `fix`: mends everything that one rule of the check before printing can mend in a round, as one step that `undo` takes back.
import { forWriting } from '../../../src/app/ports.ts';
import { fixRule } from '../../../src/preflight/fix-rule.ts';
import { ok } from '../../../src/result.ts';
import { preflight as english } from '../../../src/wording/en/preflight.ts';
import { preflight as thai } from '../../../src/wording/th/preflight.ts';
import { argument, type Command, failed, invalidOption, json, openSession } from '../command.ts';
import { findRoundOf } from '../find-round.ts';
import { wantedRound } from '../read-round.ts';
import { preflightTools } from './check.ts';

type RuleName = keyof typeof thai.rules;

export const fix: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      rule: { value: 'RULE', isNeeded: true },
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      json,
    },
  },
  run: async (line, world) => {
    const rule = line.options.rule ?? '';
    if (!isRule(rule)) {
      const names = Object.keys(thai.rules).join(', ');
      return invalidOption('rule', names, names);
    }
    const wanted = wantedRound(line);
    if (!wanted.ok) return wanted;
    const opened = openSession(argument(line, 0, world), forWriting, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    try {
      const { register, revision } = session.snapshot();
      const found = findRoundOf(register, wanted.value.year, wanted.value.months);
      if (!found) return failed({ kind: 'refused', reason: 'roundMissing' });
      const target = { fiscalYearId: found.fiscalYear.id, roundId: found.round.id };
      const mended = fixRule(register, target, preflightTools(world), rule);
      const titles = { th: thai.rules[rule].title, en: english.rules[rule].title };
      if (!mended) {
        return ok({
          json: { rule, fixed: 0 },
          lines: [thai.nothingToFix(titles.th), english.nothingToFix(titles.en)],
        });
      }
      const committed = session.change(revision, mended.change);
      if (!committed.ok) return failed(committed.error);
      const fixed = mended.found - mended.left;
      return ok({
        json: { rule, fixed, left: mended.left, change: mended.change },
        lines: [thai.fixed(titles.th, fixed), english.fixed(titles.en, fixed)],
      });
    } finally {
      session.close();
    }
  },
};

function isRule(name: string): name is RuleName {
  return Object.hasOwn(thai.rules, name);
}
