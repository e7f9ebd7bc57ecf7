// Where findings are marked in texts, and what their buttons say they would change.
import { describe, expect, it } from 'vitest';
import { marksIn, marksOfFindings } from '../../../renderer/preflight/finding-marks.ts';
import { previewOf } from '../../../renderer/preflight/fix-preview.ts';
import type { Finding, PlacedEdit, Severity } from '../../../src/preflight/finding.ts';
import { fixAll, textOfPlace } from '../../../src/preflight/fix.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { findingsIn, registerWith, target } from '../../fixtures/preflight-register.ts';

const place = { measureId: 'm1', column: 'responsible', roundId: null } as const;

function found(text: string, words: string, severity: Severity, edits: readonly PlacedEdit[] = []): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'stray-space',
    severity,
    place,
    start,
    end: start + words.length,
    text: words,
    facts: { expected: '' },
    edits,
  };
}

describe('marks', () => {
  const text = 'กองคลัง และ กองช่าง';

  it('stand from left to right without overlap, the gravest where several meet', () => {
    const marks = marksIn(text, [
      found(text, 'กองช่าง', 'error'),
      found(text, 'กองคลัง และ', 'hint'),
      found(text, 'และ', 'warning'),
    ]);
    expect(marks.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['กองคลัง ', 'hint'],
      ['และ', 'warning'],
      ['กองช่าง', 'error'],
    ]);
  });

  it('are one line where stretches of one kind touch', () => {
    const marks = marksIn(text, [found(text, 'กอง', 'hint'), found(text, 'คลัง', 'hint')]);
    expect(marks).toEqual([{ start: 0, end: 7, kind: 'hint' }]);
  });

  it('part no letter from its marks, and leave out what is not there', () => {
    const marks = marksIn('ที่', [{ ...found('ที่', 'ท', 'hint') }]);
    expect(marks).toEqual([{ start: 0, end: 3, kind: 'hint' }]);
    expect(marksIn('ก', [found('กก', 'กก', 'error')])).toEqual([]);
    expect(marksIn('ก', [{ ...found('ก', 'ก', 'error'), end: 0 }])).toEqual([]);
  });

  it('lie by the keys of the fields that show them, settings left out', () => {
    const parts = { cells: { responsible: 'กอง ทุกกอง' }, cover: 'องค์การบริหารส่วนตำบลหนองบัว' };
    const register = registerWith(parts);
    const byPlace = new Map(findingsIn(parts, register).map((finding, index) => [String(index), [finding]]));
    const marks = marksOfFindings(byPlace, (where) => textOfPlace(register, target, where));
    expect(marks.get('cell/m1/responsible/')).toEqual({
      text: 'กอง ทุกกอง',
      marks: [{ start: 0, end: 10, kind: 'hint' }],
    });
    expect([...marks.keys()].filter((key) => !key.startsWith('cell/') && !key.startsWith('group/'))).toEqual([]);
  });
});

describe('what a click would change', () => {
  it('stands as it reads now and as it would read', () => {
    const text = 'แผนการใช้ จ่าย';
    const finding = found(text, 'ใช้ จ่าย', 'hint', [{ place, start: 9, end: 10, text: '' }]);
    expect(previewOf(finding, () => text)).toEqual([{ place, start: 6, end: 14, before: 'ใช้ จ่าย', after: 'ใช้จ่าย' }]);
  });

  it('shows a space that comes or goes between words', () => {
    const text = 'ปี พ.ศ.๒๕๖๖ สิ้นสุด';
    const missing = { ...found(text, 'ปี', 'hint'), start: 7, end: 7, text: '' };
    const [edit] = previewOf({ ...missing, edits: [{ place, start: 7, end: 7, text: ' ' }] }, () => text);
    expect(edit?.before).toContain('พ.ศ.๒๕๖๖');
    expect(edit?.after).toContain('พ.ศ. ๒๕๖๖');
  });

  it('tells edits elsewhere behind its own, and nothing of a place that is gone', () => {
    const elsewhere = { groupId: 'g1' };
    const edits = [
      { place: elsewhere, start: 0, end: 1, text: 'ข' },
      { place, start: 0, end: 1, text: 'ค' },
    ];
    const finding = found('กง', 'ก', 'hint', edits);
    const texts = (where: object) => ('groupId' in where ? 'กี่' : 'กง');
    expect(previewOf(finding, texts).map(({ before, after }) => [before, after])).toEqual([
      ['ก', 'ค'],
      ['กี่', 'ขี่'],
    ]);
    expect(previewOf(finding, (where) => ('groupId' in where ? null : 'กง'))).toHaveLength(1);
    expect(previewOf({ ...finding, edits: [] }, texts)).toEqual([]);
  });

  it('is what the click does, on everything that one register offers to mend', () => {
    const parts = {
      cells: { responsible: 'ลิงค์ กอง ทุกกอง/ลิงค์ พ.ศ.๒๕๖๖ และ  เจ้าหน้าที่เจ้าหน้าที่ facebookของหน่วยงาน' },
      cover: 'รายงานผลการดำเนินการ\nองค์การบริหารส่วนตำบลหนองบัว',
    };
    const register = registerWith(parts);
    const textIn = (where: Finding['place']) => textOfPlace(register, target, where);
    const mendable = findingsIn(parts, register).filter(({ edits }) => edits.length > 0);
    expect(mendable.length).toBeGreaterThan(4);
    for (const finding of mendable) {
      const change = fixAll(register, target, [finding]);
      const applied = change && applyChange(register, change);
      if (!applied?.ok) throw new Error('it was offered');
      const [own] = previewOf(finding, textIn);
      if (!own) throw new Error('it has edits');
      const before = textIn(own.place) ?? '';
      expect(before.slice(own.start, own.end)).toBe(own.before);
      const shown = before.slice(0, own.start) + own.after + before.slice(own.end);
      expect(textOfPlace(applied.value.register, target, own.place)).toBe(shown);
    }
  });
});
