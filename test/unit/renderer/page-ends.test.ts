// The ends of pages over the table's texts: where a place goes when a text is edited, and what a map of pages says of rows.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf, pageParts } from '../../../renderer/pages/page-contents.ts';
import { keepSame, pageEndsOf, startsIn } from '../../../renderer/pages/page-ends.ts';
import { shiftOffset } from '../../../renderer/pages/shift-offset.ts';
import { cellKey } from '../../../renderer/store/draft-target.ts';
import type { PageOfMap } from '../../../src/contract/contract.ts';
import { pages as words } from '../../../src/wording/th/pages.ts';
import { measure, register, roundId } from '../../fixtures/report-register.ts';

/** A text whose letters are all different, and one stretch of it that is replaced by letters it does not have. */
const edits = fc
  .record({
    text: fc
      .uniqueArray(fc.constantFrom(...'กขคงจฉชซญดตถทนบปผพภมยรลวศสหอ'), { maxLength: 28 })
      .map((all) => all.join('')),
    typed: fc.string({ unit: fc.constantFrom(...'abc\n'), maxLength: 6 }),
    from: fc.nat(),
    length: fc.nat(),
    offset: fc.nat(),
  })
  .map(({ text, typed, from, length, offset }) => {
    const start = from % (text.length + 1);
    const end = start + (length % (text.length - start + 1));
    return {
      text,
      start,
      end,
      typed,
      offset: offset % (text.length + 1),
      after: text.slice(0, start) + typed + text.slice(end),
    };
  });

const texts = fc.string({ unit: fc.constantFrom('ก', 'ข', '\n', ' '), maxLength: 14 });

describe('a place in a text that is edited', () => {
  it('stays before its letter wherever else is typed or deleted, and goes no further than what replaced it', () => {
    fc.assert(
      fc.property(edits, ({ text, start, end, typed, offset, after }) => {
        const moved = shiftOffset(text, after, offset);
        if (offset <= start) expect(moved).toBe(offset);
        else if (offset >= end) expect(after.slice(moved)).toBe(text.slice(offset));
        else expect(moved >= start && moved <= start + typed.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('lies in the text, keeps its order among others and stands still in an equal text, whatever becomes of it', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (before, after, one, other) => {
        const [first = 0, second = 0] = [one, other]
          .map((place) => place % (before.length + 1))
          .sort((left, right) => left - right);
        const [movedFirst, movedSecond] = [shiftOffset(before, after, first), shiftOffset(before, after, second)];
        expect(movedFirst).toBeGreaterThanOrEqual(0);
        expect(movedSecond).toBeLessThanOrEqual(after.length);
        expect(movedFirst).toBeLessThanOrEqual(movedSecond);
        expect(shiftOffset(before, before, first)).toBe(first);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the text before it or the text behind it as it was, when something was typed in', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, typed, at, place) => {
        const [from, offset] = [at % (text.length + 1), place % (text.length + 1)];
        const after = text.slice(0, from) + typed + text.slice(from);
        const moved = shiftOffset(text, after, offset);
        const keepsBefore = after.slice(0, moved) === text.slice(0, offset);
        expect(keepsBefore || after.slice(moved) === text.slice(offset)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const steps = 'ก'.repeat(100);
const source = register([
  { id: 'g1', heading: 'ก', measures: [measure('m1', { issue: 'ข', steps }), measure('m2', { issue: 'ค' })] },
  { id: 'g2', heading: 'ข', measures: [measure('m3', {})] },
]);
const [year] = source.fiscalYears;
if (!year) throw new Error('the fixture has a year');

const sketch = { widthPt: 1, heightPt: 1, texts: [], rules: '', headings: '', groups: '', pictures: '' };
const pageOf = (number: number, fields: Partial<PageOfMap>): PageOfMap => {
  return { number, kind: 'table', fragments: [], blocks: [], evidence: [], sketch, ...fields };
};
const cellOf = (measureId: string, start: number, end: number) =>
  ({ kind: 'cell', measureId, column: 'steps', start, end }) as const;
const rowOf = (measureId: string, isContinued = false) => ({ kind: 'measure', measureId, isContinued }) as const;
const groupOf = (groupId: string) => ({ kind: 'group', groupId, isContinued: false }) as const;

const pages: readonly PageOfMap[] = [
  pageOf(1, { kind: 'cover' }),
  pageOf(2, {
    blocks: [groupOf('g1'), rowOf('m1')],
    fragments: [{ kind: 'heading', start: 0, end: 3 }, cellOf('m1', 0, 40)],
  }),
  pageOf(3, { blocks: [rowOf('m1', true)], fragments: [cellOf('m1', 40, 80)] }),
  pageOf(4, { blocks: [rowOf('m1', true), rowOf('m2')], fragments: [cellOf('m1', 80, 100)] }),
  pageOf(5, { blocks: [groupOf('g2'), rowOf('m3'), { kind: 'signatures' }] }),
];
const key = cellKey({ measureId: 'm1', column: 'steps', roundId: null });
const ends = pageEndsOf(pages, year, roundId);

describe('what pages say of the table', () => {
  it('names the rows and groups that open a page, but not the table’s own beginning', () => {
    expect([...ends.opened]).toEqual([['g2', 5]]);
    expect([...ends.rows]).toEqual([
      ['m1', { first: 2, last: 4 }],
      ['m2', { first: 4, last: 4 }],
      ['m3', { first: 5, last: 5 }],
    ]);
    expect(ends.pageCount).toBe(5);
  });

  it('finds where a cell goes on, also in the text as it has become', () => {
    const cell = ends.cells.get(key);
    if (!cell) throw new Error('the cell is cut');
    expect(startsIn(cell, steps)).toEqual([
      { page: 3, offset: 40 },
      { page: 4, offset: 80 },
    ]);
    expect(startsIn(cell, `${'ข'.repeat(5)}${steps}`).map(({ offset }) => offset)).toEqual([45, 85]);
    // What was between two pages is gone: the later one is left. Behind the text there is none.
    expect(startsIn(cell, steps.slice(0, 50))).toEqual([{ page: 3, offset: 40 }]);
    expect(
      startsIn(
        {
          text: 'กขค',
          starts: [
            { page: 3, offset: 1 },
            { page: 4, offset: 2 },
          ],
        },
        'ค',
      ),
    ).toEqual([]);
    expect(
      startsIn(
        {
          text: 'กขคง',
          starts: [
            { page: 3, offset: 2 },
            { page: 4, offset: 3 },
          ],
        },
        'กง',
      ),
    ).toEqual([{ page: 4, offset: 1 }]);
    expect(startsIn(cell, '')).toEqual([]);
  });

  it('keeps what did not change, so that nobody looks again', () => {
    const again = keepSame(ends, pageEndsOf(pages, year, roundId));
    expect(again.cells.get(key)).toBe(ends.cells.get(key));
    expect(again.rows.get('m2')).toBe(ends.rows.get('m2'));
    const other = pages.with(4, pageOf(5, { blocks: [rowOf('m2', true), groupOf('g2'), rowOf('m3')] }));
    expect(keepSame(ends, pageEndsOf(other, year, roundId)).rows.get('m2')).toEqual({ first: 4, last: 5 });
  });

  it('leads from each page to the place of its first text, by rows as the table counts them', () => {
    const contents = contentsOf(pages, source, year);
    expect(contents.map(({ place }) => place)).toEqual([
      null,
      { kind: 'cell', measureId: 'm1', column: 'issue', offset: 0 },
      { kind: 'cell', measureId: 'm1', column: 'steps', offset: 40 },
      { kind: 'cell', measureId: 'm1', column: 'steps', offset: 80 },
      { kind: 'cell', measureId: 'm3', column: 'issue', offset: 0 },
    ]);
    expect(contents.map((one) => words.holds(one.page.number, pageParts(one, words)))).toEqual([
      'หน้า ๑: ปก',
      'หน้า ๒: แถวที่ ๑ และข้อความนำ',
      'หน้า ๓: แถวที่ ๑',
      'หน้า ๔: แถวที่ ๑ ถึง ๒',
      'หน้า ๕: แถวที่ ๓ และช่องลงนาม',
    ]);
    // A row that was deleted since is not led to.
    const without = { ...year, groups: year.groups.map((group) => ({ ...group, measures: group.measures.slice(1) })) };
    expect(contentsOf(pages, source, without)[2]).toMatchObject({ rows: null, place: null });
  });
});
