// Every rule by its examples: what it must find, what it must leave alone, and that what it offers to mend is mended and breaks
// nothing else.
import { describe, expect, it } from 'vitest';
import { fixRule } from '../../../src/preflight/fix-rule.ts';
import { rules } from '../../../src/preflight/rules.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { findingsIn, registerWith, target, tools } from '../../fixtures/preflight-register.ts';
import { codeExamples } from './examples-codes.ts';
import { dateExamples } from './examples-dates.ts';
import { paperExamples } from './examples-paper.ts';
import { textExamples } from './examples-texts.ts';

const examples = [...paperExamples, ...codeExamples, ...textExamples, ...dateExamples];

it('a faultless register has nothing to be found', () => {
  expect(findingsIn()).toEqual([]);
});

it('every rule has examples of both kinds', () => {
  expect(examples.map(({ rule }) => rule).sort()).toEqual(rules.map(({ name }) => name).sort());
  expect(examples.filter(({ finds, leavesAlone }) => finds.length === 0 || leavesAlone.length === 0)).toEqual([]);
});

describe.each(examples)('$rule', ({ rule, finds, leavesAlone }) => {
  const faulty = finds.map(([parts, ...texts]) => ({ parts, texts }));
  const sound = leavesAlone.map((parts) => ({ parts }));

  it.each(faulty)('finds what it should (%#)', ({ parts, texts }) => {
    const found = findingsIn(parts).filter((finding) => finding.rule === rule);
    expect(found.map(({ text }) => text)).toEqual(texts);
  });

  it.each(sound)('leaves alone what is right (%#)', ({ parts }) => {
    expect(findingsIn(parts).filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it.each(faulty)('mends what it offers to, once and for all, and makes no new error (%#)', ({ parts }) => {
    const register = registerWith(parts);
    const own = { ...tools, today: parts.today ?? tools.today };
    const before = findingsIn(parts);
    const fixable = before.filter((finding) => finding.rule === rule && finding.edits.length > 0);
    const mended = fixRule(register, target, own, rule);
    expect(mended !== null).toBe(fixable.length > 0);
    if (!mended) return;
    const applied = applyChange(register, mended.change);
    if (!applied.ok) throw new Error(applied.error.kind);
    const after = findingsIn(parts, applied.value.register);
    expect(after.filter((finding) => finding.rule === rule && finding.edits.length > 0)).toEqual([]);
    const errorsIn = (findings: typeof after) =>
      findings.filter(({ severity }) => severity === 'error').map((finding) => finding.rule);
    expect(errorsIn(after).filter((name) => !errorsIn(before).includes(name))).toEqual([]);
    expect(fixRule(applied.value.register, target, own, rule)).toBeNull();
    const undone = applyChange(applied.value.register, applied.value.inverse);
    expect(undone.ok && undone.value.register).toEqual(register);
  });
});
