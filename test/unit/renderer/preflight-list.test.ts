// The list of findings: how it is counted, filtered and gathered, and the way from one finding to the next.
import { describe, expect, it } from 'vitest';
import { passes, tableRows } from '../../../renderer/filters/facets.ts';
import { nameOfFilters } from '../../../renderer/filters/value-names.ts';
import {
  countsInWords,
  countsOf,
  everything,
  filtered,
  findingKey,
  groupsOf,
  keyed,
  oncePerAcceptance,
  severitiesByRow,
  worthGoingTo,
} from '../../../renderer/preflight/groups.ts';
import { placeNames } from '../../../renderer/preflight/place-text.ts';
import { nextFinding } from '../../../renderer/preflight/walk.ts';
import { acceptance } from '../../../src/preflight/accepted.ts';
import type { Finding } from '../../../src/preflight/finding.ts';
import { readingRank } from '../../../src/preflight/reading-order.ts';
import { examine } from '../../../src/preflight/run.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { windowWording as english } from '../../../src/wording/en/window.ts';
import { windowWording as thai } from '../../../src/wording/th/window.ts';
import { findingsIn, registerWith, target, tools } from '../../fixtures/preflight-register.ts';

const parts = {
  cells: {
    responsible: 'ลิงค์ กอง ทุกกอง/ลิงค์ ของ หน่วยงาน',
    reporting: '๑) จัดทำแผนการจัดซื้อจัดจ้าง ภายในเดือนตุลาคม\n๒) เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน ภายในเดือนพฤศจิกายน ๒๕๖๕',
  },
  cover: 'รายงานผลการดำเนินการ\nองค์การบริหารส่วนตำบลหนองบัว',
} as const;
const register = registerWith(parts);
const [fiscalYear] = register.fiscalYears;
if (!fiscalYear) throw new Error('there is a year');
const findings = findingsIn(parts, register);
const ofRule = (rule: Finding['rule']) => findings.filter((finding) => finding.rule === rule);

describe('the list', () => {
  it('begins with the gravest, each rule once, its findings as one reads', () => {
    const groups = groupsOf(findings);
    const order = groups.map(({ severity }) => severity);
    expect(order).toEqual([...order].sort((one, other) => 'ewh'.indexOf(one[0] ?? '') - 'ewh'.indexOf(other[0] ?? '')));
    expect(new Set(groups.map(({ rule }) => rule)).size).toBe(groups.length);
    const spaces = groups.find(({ rule }) => rule === 'stray-space');
    expect(spaces).toMatchObject({ severity: 'hint', mendable: 2 });
    expect(spaces?.findings.map(({ text }) => text)).toEqual(['กอง ทุกกอง', 'ของ หน่วยงาน']);
    expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
  });

  it('is as grave as the gravest finding of a rule', () => {
    const [one] = ofRule('stray-space');
    if (!one) throw new Error('a space stands in a word');
    expect(groupsOf([one, { ...one, severity: 'warning' }])).toMatchObject([{ severity: 'warning', mendable: 2 }]);
  });

  it('is filtered by severity, by rule, by both', () => {
    expect(filtered(findings, everything)).toBe(findings);
    expect(filtered(findings, { severity: null, rule: 'stray-space' })).toEqual(ofRule('stray-space'));
    expect(filtered(findings, { severity: 'error', rule: 'stray-space' })).toEqual([]);
    const counts = countsOf(findings);
    expect(filtered(findings, { severity: 'warning', rule: null })).toHaveLength(counts.warning);
    expect(counts.error + counts.warning + counts.hint).toBe(findings.length);
  });

  it('says its counts in words, and nothing of what there is none of', () => {
    expect(countsInWords({ error: 2, warning: 0, hint: 13 }, thai.preflight)).toBe('ต้องแก้ ๒ · แนะนำ ๑๓');
    expect(countsInWords({ error: 0, warning: 1, hint: 0 }, english.preflight)).toBe('Worth a look 1');
    expect(countsInWords({ error: 0, warning: 0, hint: 0 }, thai.preflight)).toBe('');
  });

  it('names each finding, and two that say the same apart', () => {
    const [one, two] = ofRule('spelling');
    if (!one || !two) throw new Error('a word is spelled wrong twice');
    expect(findingKey(one)).not.toBe(findingKey(two));
    expect(new Set(keyed([one, two, one]).map(({ key }) => key)).size).toBe(3);
    expect(findingKey(structuredClone(one))).toBe(findingKey(one));
  });

  it('shows a word given on several findings once', () => {
    const [one] = ofRule('spelling');
    if (!one) throw new Error('a word is spelled wrong');
    const said = { id: 'a', reason: '', acceptedAt: '2026-11-23T02:06:00.000Z' };
    const applied = applyChange(register, acceptance(one, said));
    if (!applied.ok) throw new Error(applied.error.kind);
    const { accepted } = examine(applied.value.register, target.fiscalYearId, target.roundId, tools);
    expect(accepted).toHaveLength(2);
    expect(oncePerAcceptance(accepted)).toHaveLength(1);
  });
});

describe('from one finding to the next', () => {
  const rank = readingRank(fiscalYear);
  const go = (current: number, direction: -1 | 1) => nextFinding(findings, { current, caret: null, rank }, direction);
  const last = findings.length - 1;

  it('goes on and back, round the ends', () => {
    expect([go(0, 1), go(last, 1), go(0, -1), go(-1, 1), go(-1, -1)]).toEqual([1, 0, last, 0, last]);
    expect(nextFinding([], { current: -1, caret: null, rank }, 1)).toBe(-1);
  });

  it('begins where the caret is: at its own words, behind it, before it', () => {
    const [space] = ofRule('stray-space');
    if (!space) throw new Error('a space stands in a word');
    const index = findings.indexOf(space);
    const from = (offset: number, direction: -1 | 1) =>
      nextFinding(findings, { current: -1, caret: { place: space.place, offset }, rank }, direction);
    expect(from(space.start, 1)).toBe(index);
    expect(from(space.start + 1, 1)).toBe(index + 1);
    expect(from(space.start, -1)).toBe(index - 1);
    const behind = nextFinding(
      findings,
      { current: -1, caret: { place: { measureId: 'm1', column: 'actions', roundId: 'round' }, offset: 9_999 }, rank },
      1,
    );
    expect(behind).toBe(0);
  });

  it('passes suggestions by where anything must be mended or looked at', () => {
    expect(worthGoingTo(findings).map(({ severity }) => severity)).not.toContain('hint');
    expect(worthGoingTo(ofRule('stray-space'))).toEqual(ofRule('stray-space'));
  });
});

it('rows are filtered by how grave what was found in them is', () => {
  const round = fiscalYear.rounds[0];
  if (!round) throw new Error('there is a round');
  const rows = tableRows(register.organisation, fiscalYear, round, new Map(), severitiesByRow(findings));
  const shown = (severity: string) =>
    rows.filter((row) => passes(row, { chosen: { finding: [severity] }, text: '' })).map(({ measure }) => measure.id);
  expect(shown('hint')).toEqual(['m1']);
  expect(shown('error')).toEqual([]);
  const [unread] = tableRows(register.organisation, fiscalYear, round);
  expect(unread?.findings).toEqual([]);
  expect(nameOfFilters(thai, { chosen: { finding: ['warning'] }, text: '' })).toBe('ควรตรวจ');
});

it('places are called by row, code and column, by group, by part of the settings', () => {
  const name = placeNames(fiscalYear, thai.preflight);
  expect(name({ measureId: 'm1', column: 'reporting', roundId: null })).toBe('แถว ๑ (E๑๑) ช่องการรายงานผล');
  expect(name({ groupId: 'g1' })).toBe('หัวข้อกลุ่ม ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน');
  expect(name({ setting: 'cover' })).toBe('หน้าปก');
  expect(placeNames(fiscalYear, english.preflight)({ measureId: 'm1', column: 'actions', roundId: 'round' })).toBe(
    'Row 1 (E๑๑), actions',
  );
});
