// Everything that the program can mend of the published report, rule after rule: each mends what it offered to, no error comes of it,
// and the words of the report stay the words of the report.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importReport } from '../../../src/app/import-report.ts';
import { fixRule } from '../../../src/preflight/fix-rule.ts';
import { rules } from '../../../src/preflight/rules.ts';
import { runPreflight } from '../../../src/preflight/run.ts';
import { applyChange } from '../../../src/register/apply.ts';
import type { Register } from '../../../src/register/model.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { tools } from '../../fixtures/preflight-register.ts';

const source = readFileSync(new URL('../../fixtures/sample/report-2566-6-months.txt', import.meta.url), 'utf8');

function imported(): Register {
  const report = importReport(source, countingIds());
  if (!report.ok) throw new Error(report.error.kind);
  return report.value.register;
}

it('mends the published report rule by rule', () => {
  let register = imported();
  const [year] = register.fiscalYears;
  const target = { fiscalYearId: year?.id ?? '', roundId: year?.rounds[0]?.id ?? '' };
  const findings = () => runPreflight(register, target.fiscalYearId, target.roundId, tools);
  const counts = [findings().length];
  for (const { name } of rules) {
    const errors = findings().filter(({ severity }) => severity === 'error').length;
    const mended = fixRule(register, target, tools, name);
    if (!mended) continue;
    const applied = applyChange(register, mended.change);
    if (!applied.ok) throw new Error(applied.error.kind);
    register = applied.value.register;
    const after = findings();
    expect(after.filter(({ rule, edits }) => rule === name && edits.length > 0)).toEqual([]);
    expect(after.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(errors);
    counts.push(after.length);
  }
  console.log(`findings as rule after rule is mended: ${counts.join(' ')}`);
  expect(counts.at(-1)).toBeLessThan((counts[0] ?? 0) / 2);
  // What is left, only a person can know.
  expect(findings().filter(({ edits }) => edits.length > 0)).toEqual([]);
});

it('a mended space or address changes no letter', () => {
  const before = imported();
  const [year] = before.fiscalYears;
  const target = { fiscalYearId: year?.id ?? '', roundId: year?.rounds[0]?.id ?? '' };
  for (const rule of [
    'stray-space',
    'space-missing',
    'space-after-slash',
    'address-glued',
    'era-spacing-mixed',
  ] as const) {
    const mended = fixRule(before, target, tools, rule);
    const applied = mended && applyChange(before, mended.change);
    expect(applied?.ok && letters(applied.value.register)).toBe(letters(before));
  }
});

function letters(register: Register): string {
  return JSON.stringify(register).replace(/\s/gu, '');
}
