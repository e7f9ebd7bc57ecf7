// The preflight beside an auditor: how much of what the auditor found in the published report it finds, and what it finds that is none.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importReport } from '../../../src/app/import-report.ts';
import { runPreflight } from '../../../src/preflight/run.ts';
import { scoreOf } from '../../fixtures/audit/score.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { tools } from '../../fixtures/preflight-register.ts';

const source = readFileSync(new URL('../../fixtures/sample/report-2566-6-months.txt', import.meta.url), 'utf8');
const imported = importReport(source, countingIds());
if (!imported.ok) throw new Error(imported.error.kind);
const { register } = imported.value;
const [year] = register.fiscalYears;
const findings = runPreflight(register, year?.id ?? '', year?.rounds[0]?.id ?? '', tools);
const { recall, missed, strange, wrong } = scoreOf(register, findings);

it('finds at least 95 of 100 of what a rule, the catalogue or a list of words can find', () => {
  const findable = [recall.rule, recall.catalogue, recall.wordlist];
  const all = findable.reduce((sum, part) => sum + part.all, 0);
  const found = findable.reduce((sum, part) => sum + part.found, 0);
  const left = missed.filter(({ findableBy }) => findableBy !== 'human');
  console.log(
    [
      `found ${found} of ${all} (${((100 * found) / all).toFixed(1)} %)`,
      ...Object.entries(recall).map(([by, part]) => `${by} ${part.found}/${part.all}`),
      `missed: ${left.map(({ rule, measure }) => `${rule} ${measure}`).join(', ')}`,
    ].join(' · '),
  );
  expect(all).toBe(116);
  expect(found / all).toBeGreaterThanOrEqual(0.95);
});

it('what it misses does not outlive the import: the register has one heading a group and a column', () => {
  const left = missed.filter(({ findableBy }) => findableBy !== 'human').map(({ rule, measure }) => [rule, measure]);
  expect(left).toEqual([
    ['space-after-slash', 'columnHeadings'],
    ['group-heading-missing', 'I10'],
    ['group-heading-styles-mixed', 'groupHeading'],
  ]);
});

it('has at most one false error and five false warnings, and no place that only looks like a fault', () => {
  const of = (severity: string) => strange.filter(({ finding }) => finding.severity === severity);
  console.log(`false: ${of('error').length} errors, ${of('warning').length} warnings, ${of('hint').length} hints`);
  expect(of('error').length).toBeLessThanOrEqual(1);
  expect(of('warning').length).toBeLessThanOrEqual(5);
  expect(wrong.map(({ notFault }) => notFault)).toEqual([]);
});
