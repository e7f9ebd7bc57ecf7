// The plan of the next fiscal year: what is listed for the sample, that the new year differs from the old one by what was accepted and
// by nothing else, and how single writings are judged.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { buildNextYear, nextYearChange } from '../../../src/next-year/carry-out.ts';
import { nextRound } from '../../../src/next-year/next-round.ts';
import { acceptedByDefault, isOffered, type NextYearPlan, type PlanItem } from '../../../src/next-year/plan.ts';
import { planNextYear } from '../../../src/next-year/plan-next-year.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { blankMeasure } from '../../../src/register/blank.ts';
import { allColumns } from '../../../src/register/columns.ts';
import type { FiscalYear, Measure, Register } from '../../../src/register/model.ts';
import { readStatements } from '../../../src/thai/dates/read-statements.ts';
import { diffWords } from '../../../src/thai/word-diff.ts';
import { describeReason } from '../../../src/wording/describe-plan-item.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { sampleRegister } from '../../fixtures/report-register.ts';

const asset = new URL('../../../assets/catalogue/ita.json', import.meta.url);
const catalogue: Catalogue = readCatalogue(JSON.parse(readFileSync(asset, 'utf8'))) ?? { indicators: [], items: [] };

function yearOf(register: Register): FiscalYear {
  const [year] = register.fiscalYears;
  if (!year) throw new Error('the register has no year');
  return year;
}

function planOf(register: Register): NextYearPlan {
  const plan = planNextYear(register, yearOf(register), catalogue);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

/** The sample with one measure of these texts in the place of its first. */
function withMeasure(fields: Partial<Measure>): Register {
  const register = sampleRegister();
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      groups: year.groups.map((group, index) =>
        index === 0 ? { ...group, measures: [{ ...blankMeasure('m'), ...fields }] } : group,
      ),
    })),
  };
}

function itemsOf(fields: Partial<Measure>): readonly PlanItem[] {
  return planOf(withMeasure(fields)).items.filter(({ place }) => 'measureId' in place && place.measureId === 'm');
}

const told = ({ kind, certainty, before, after, reason }: PlanItem) => [kind, certainty, reason.kind, before, after];

/** Every text of a year by its place, in the order of the year. */
function textsOf(year: FiscalYear): readonly (readonly [string, string])[] {
  return [
    ['cover', year.rounds[0]?.cover ?? ''],
    ['heading', year.heading],
    ['introduction', year.introduction],
    ...year.groups.flatMap((group, at) => [
      [`group ${at}`, group.heading] as const,
      ...group.measures.flatMap((measure, row) =>
        allColumns.map(
          ({ key }) =>
            [
              `group ${at} row ${row} ${key}`,
              key === 'actions' ? (measure.actions[year.rounds[0]?.id ?? ''] ?? '') : measure[key],
            ] as const,
        ),
      ),
    ]),
  ];
}

describe('the next year of the published sample', () => {
  const register = sampleRegister();
  const plan = planOf(register);

  it('lists every year written in the plan, each with its reason', () => {
    const texts = textsOf(yearOf(register)).filter(([place]) => !place.endsWith('actions'));
    const written = texts.flatMap(([, text]) => text.match(/[๒2][๕5][๐-๙0-9]{2}/gu) ?? []).length;
    const listed = plan.items
      .filter(({ kind }) => kind !== 'actions')
      .flatMap(({ before }) => before.match(/[๒2][๕5][๐-๙0-9]{2}/gu) ?? []).length;
    expect(written).toBe(15);
    expect(listed).toBe(written);
    for (const { reason } of plan.items) {
      expect(describeReason(reason, 'th').length).toBeGreaterThan(10);
      expect(describeReason(reason, 'en').length).toBeGreaterThan(10);
    }
  });

  it('finds items again by their names and says which are not found', () => {
    const references = plan.items.filter(({ kind }) => kind === 'reference').map(told);
    expect(references).toEqual([
      ['reference', 'look', 'itemGone', '๐๑๘', null],
      ['reference', 'certain', 'sameName', '๐๒๑', '๐๑๙'],
      ['reference', 'look', 'sameName', '๐๒๒', '๐๒๐'],
      ['reference', 'look', 'sameName', '๐๒๓,๐๒๔', '๐๒๑,๐๒๒'],
      ['reference', 'look', 'sameName', '๐๑๒', '๐๑๓'],
      ['reference', 'look', 'itemGone', '๐๓๒', null],
    ]);
    expect(plan.items.filter(({ kind }) => kind === 'item').map(told)).toEqual([
      ['item', 'look', 'itemGone', '๐๓๘', null],
    ]);
  });

  it('is one change, refused where the year is there already, and undone as one', () => {
    const change = nextYearChange(plan, acceptedByDefault(plan), countingIds());
    const applied = applyChange(register, change);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    const { register: after, inverse } = applied.value;
    expect(after.fiscalYears.map(({ year }) => year)).toEqual([2566, 2567]);
    expect(planNextYear(after, yearOf(after), catalogue)).toEqual({
      ok: false,
      error: { kind: 'refused', reason: 'fiscalYearExists' },
    });
    const undone = applyChange(after, inverse);
    expect(undone.ok && undone.value.register).toEqual(register);
  });

  it('differs from the old year by the accepted items and by nothing else', () => {
    const choices: readonly ReadonlySet<string>[] = [
      new Set(),
      acceptedByDefault(plan),
      new Set(plan.items.filter(isOffered).map(({ id }) => id)),
      new Set(plan.items.filter((item, index) => isOffered(item) && index % 3 === 0).map(({ id }) => id)),
    ];
    for (const accepted of choices) {
      const old = yearOf(register);
      const now = buildNextYear(plan, accepted, countingIds());
      const taken = plan.items.filter(({ id }) => accepted.has(id));
      expect([...new Set(differences(old, now, taken))].toSorted()).toEqual(taken.map(({ id }) => id).toSorted());
      // What is no text: everything is as it was, but for ids and what belongs to the year before.
      const bare = (year: FiscalYear) =>
        year.groups.map((group) =>
          group.measures.map(({ flag, score, problem, period }) => ({ flag, score, problem, period })),
        );
      expect(bare(now)).toEqual(bare(old));
      expect(now.columns).toBe(old.columns);
      expect([now.year, now.assessmentYear]).toEqual([2567, 2566]);
      expect(now.rounds.map(({ months, reportDate }) => [months, reportDate])).toEqual([[6, null]]);
      expect(now.groups.flatMap(({ measures }) => measures.flatMap(({ evidence }) => evidence))).toEqual([]);
    }
  });

  it('gives everything ids of its own', () => {
    const now = buildNextYear(plan, acceptedByDefault(plan), countingIds());
    const ids = [
      now.id,
      ...now.rounds.map(({ id }) => id),
      ...now.groups.flatMap((g) => [g.id, ...g.measures.map(({ id }) => id)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const text = JSON.stringify(register);
    expect(ids.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });

  it('leaves no deadline of the old year behind', () => {
    const now = buildNextYear(plan, acceptedByDefault(plan), countingIds());
    const due = now.groups.flatMap(({ measures }) =>
      measures.flatMap(({ reporting }) =>
        readStatements(reporting, { fiscalYear: 2567, column: 'reporting' }).flatMap(({ kind, iso }) =>
          kind === 'due' && iso !== undefined ? [iso] : [],
        ),
      ),
    );
    // The plan of the audit was due the month before the fiscal year began, and is so again.
    expect(due.toSorted()).toEqual([
      '2023-09-30',
      '2023-10-31',
      '2023-12-31',
      '2024-01-31',
      '2024-04-30',
      '2024-04-30',
      '2024-04-30',
    ]);
  });
});

/** Where each text differs and which of the items it falls into: found by comparing the texts letter by letter. */
function differences(old: FiscalYear, now: FiscalYear, taken: readonly PlanItem[]): readonly string[] {
  const after = textsOf(now);
  return textsOf(old).flatMap(([place, text], index) => {
    const next = after[index]?.[1] ?? '';
    const own = taken.filter((item) => placeName(old, item) === place);
    return changesOf(text, next).map(({ from, to }) => {
      const item = own.find(({ target }) =>
        target.kind === 'text' ? from >= target.start && to <= target.end : target.kind === 'actions',
      );
      return item?.id ?? `nobody accepted ${place} ${from}-${to}: ${text.slice(from, to)}`;
    });
  });
}

function placeName(year: FiscalYear, { place }: PlanItem): string {
  if ('setting' in place) return place.setting;
  for (const [at, group] of year.groups.entries()) {
    if ('groupId' in place) {
      if (group.id === place.groupId) return `group ${at}`;
      continue;
    }
    const row = group.measures.findIndex(({ id }) => id === place.measureId);
    if (row >= 0) return `group ${at} row ${row} ${place.column}`;
  }
  return '';
}

/** The stretches of the old text that the new one has otherwise, without the letters that both begin or end with. */
function changesOf(text: string, next: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let at = 0;
  const pieces = diffWords(text, next);
  pieces.forEach(({ kind, text: piece }, index) => {
    if (kind === 'same') at += piece.length;
    if (kind === 'same' || (kind === 'added' && pieces[index - 1]?.kind === 'removed')) return;
    const removed = kind === 'removed' ? piece : '';
    const added = kind === 'added' ? piece : pieces[index + 1]?.kind === 'added' ? (pieces[index + 1]?.text ?? '') : '';
    let head = 0;
    while (head < removed.length && removed[head] === added[head]) head += 1;
    let tail = 0;
    const room = Math.min(removed.length, added.length) - head;
    while (tail < room && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
    found.push({ from: at + head, to: at + removed.length - tail });
    at += removed.length;
  });
  return found;
}

describe('a year in a text', () => {
  it('moves on where it is of the plan', () => {
    const reporting =
      '๑) รายงานภายในเดือนตุลาคม ๒๕๖๕\n๒) ระหว่างวันที่ ๑ - ๑๕ ก.พ. ๖๖ และไตรมาส 2/2566 ของปีงบประมาณ พ.ศ. ๒๕6๖';
    expect(itemsOf({ reporting }).map(told)).toEqual([
      ['month', 'certain', 'shifts', 'ภายในเดือนตุลาคม ๒๕๖๕', 'ภายในเดือนตุลาคม ๒๕๖๖'],
      ['twoDigitYear', 'certain', 'shifts', 'วันที่ ๑ - ๑๕ ก.พ. ๖๖', 'วันที่ ๑ - ๑๕ ก.พ. ๖๗'],
      ['quarter', 'certain', 'shifts', 'ไตรมาส 2/2566', 'ไตรมาส 2/2567'],
      ['fiscalYear', 'certain', 'shifts', 'ของปีงบประมาณ พ.ศ. ๒๕6๖', 'ของปีงบประมาณ พ.ศ. ๒๕6๗'],
    ]);
  });

  it('stays where it is of a law, a long plan, a document or an address, and is listed all the same', () => {
    const steps =
      'ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ จัดทำแผน พ.ศ. ๒๕๖๖\nแผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ – ๒๕๗๐)\nคำสั่งที่ ๔๕/๒๕๖๕ ที่ https://example.go.th/2566/plan.pdf';
    expect(itemsOf({ steps }).map(told)).toEqual([
      ['lawYear', 'look', 'lawYear', 'พ.ศ. ๒๕๔๐', null],
      ['year', 'certain', 'shifts', 'พ.ศ. ๒๕๖๖', 'พ.ศ. ๒๕๖๗'],
      ['planYears', 'look', 'planYears', 'พ.ศ. ๒๕๖๖ – ๒๕๗๐', null],
      ['documentNumber', 'look', 'documentNumber', '๔๕/๒๕๖๕', null],
      ['address', 'look', 'address', 'https://example.go.th/2566', null],
    ]);
  });

  it('is left to a person where it tells of what was', () => {
    const steps = 'เทียบกับปี ๒๕๖๔\nตามมติ ก.อบต. เมื่อวันที่ ๑๐ สิงหาคม ๒๕๖๕\nรายงานแล้วเมื่อวันที่ ๓ มกราคม ๒๕๖๖';
    const items = itemsOf({ steps, issue: 'ผลการสำรวจเดือนกรกฎาคม ๒๕๖๕' });
    expect(items.map(({ certainty, reason }) => [certainty, reason.kind])).toEqual([
      ['look', 'found'],
      ['look', 'past'],
      ['look', 'decided'],
      ['look', 'happened'],
    ]);
    expect(items.every(isOffered)).toBe(true);
  });

  it('says that there is no 29 February, and offers the 28th', () => {
    const leap = withMeasure({ reporting: 'ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗' });
    const register = { ...leap, fiscalYears: leap.fiscalYears.map((year) => ({ ...year, year: 2567 })) };
    const found = planOf(register).items.filter(({ kind }) => kind === 'leapDay');
    expect(found.map(told)).toEqual([
      ['leapDay', 'look', 'leapDay', 'ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗', 'ภายในวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๘'],
    ]);
  });

  it('moves together with the item it is named for, or not at all', () => {
    const steps = 'จัดทำแผน (อ้างอิงจาก O๒๑ ปี ๒๕๖๕) และ (อ้างอิงจาก O๑๘ ปี ๒๕๖๕)';
    expect(itemsOf({ steps }).map(told)).toEqual([
      ['reference', 'certain', 'sameName', 'O๒๑ ปี ๒๕๖๕', 'O๑๙ ปี ๒๕๖๖'],
      ['reference', 'look', 'itemGone', 'O๑๘ ปี ๒๕๖๕', null],
    ]);
  });

  it('moves on with the years it is named with', () => {
    expect(itemsOf({ steps: 'แผนประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และ ๒๕๖๗\nส่ง 30-4-2566 ตาม FY2023' }).map(told)).toEqual([
      ['range', 'certain', 'shifts', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และ ๒๕๖๗', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ และ ๒๕๖๘'],
      ['date', 'certain', 'shifts', '30-4-2566', '30-4-2567'],
      ['address', 'look', 'address', 'FY2023', null],
    ]);
  });

  it('does not take amounts, telephones and counts for years', () => {
    const steps = 'งบประมาณ ๒๕๐๐ บาท โทร. ๐๔๕-๖๑๒๕๖๖ ต่อ ๑๒ ผู้เข้าร่วม ๒๕๐๐ คน ๑๒,๕๖๖ ครั้ง ชุด ๔๕ ข้อ';
    expect(itemsOf({ steps })).toEqual([]);
  });
});

describe('the item of a measure', () => {
  /** The group of the first measure is one of OIT here. */
  function oit(issue: string): readonly PlanItem[] {
    const register = withMeasure({ issue });
    const renamed = {
      ...register,
      fiscalYears: register.fiscalYears.map((year) => ({
        ...year,
        groups: year.groups.map((group, index) =>
          index === 0 ? { ...group, heading: 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล\nเครื่องมือการประเมิน แบบวัด OIT' } : group,
        ),
      })),
    };
    return planOf(renamed).items.filter(({ place }) => 'measureId' in place && place.measureId === 'm');
  }

  it('keeps the way its code is written', () => {
    const codes = (printed: string) => oit(`${printed} แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ`).map(({ after }) => after);
    expect(['ข้อ ๐๒๑', 'O๒๑', 'O21', 'OIT 21', '๒๑'].map(codes)).toEqual([
      ['ข้อ ๐๑๙'],
      ['O๑๙'],
      ['O19'],
      ['OIT 19'],
      ['๑๙'],
    ]);
  });

  it('gets the new wording of its name, and an own wording is left to a person', () => {
    const items = oit('O๓๖ การประเมินความเสี่ยงการทุจริตประจำปี');
    const code = items.find(({ kind }) => kind === 'code');
    const question = items.find(({ kind }) => kind === 'question');
    expect(code && told(code)).toEqual(['code', 'look', 'sameName', 'O๓๖', 'O๓๔']);
    expect(question && told(question).slice(0, 3)).toEqual(['question', 'look', 'newQuestion']);
    expect(question?.after).toBe('การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี');
  });

  it('is listed where the catalogue does not know it', () => {
    expect(oit('O๙๙ ข้ออื่น').map(told)).toEqual([['item', 'look', 'itemUnknown', 'O๙๙', null]]);
  });
});

describe('what belongs to the year before', () => {
  const register = withMeasure({
    score: '๘๕.๒๐',
    actions: { 'round-6': 'ทำแล้ว ๓ มกราคม ๒๕๖๖' },
    flag: 'urgent',
    reporting: 'รายงานภายในเดือนเมษายน ๒๕๖๖',
    notes: [{ column: 'steps', roundId: null, text: 'ถามกองคลัง' }],
    overrides: [
      {
        id: 'o1',
        column: 'reporting',
        roundId: null,
        sentence: 'รายงานภายในเดือนเมษายน ๒๕๖๖',
        occurrence: null,
        verdict: 'due',
        date: '2023-05-15',
      },
      {
        id: 'o2',
        column: 'actions',
        roundId: 'round-6',
        sentence: 'ทำแล้ว',
        occurrence: null,
        verdict: 'ignored',
        date: null,
      },
    ],
    evidence: [
      {
        id: 'e',
        kind: 'link',
        item: null,
        name: 'ภาพถ่าย',
        date: null,
        addedAt: '2023-04-01T00:00:00Z',
        url: 'https://a.go.th/',
        clickPath: '',
      },
    ],
  });
  const plan = planOf(register);
  const first = (accepted: ReadonlySet<string>) => buildNextYear(plan, accepted, countingIds()).groups[0]?.measures[0];

  it('stays there, and each thing is said', () => {
    const kinds = plan.items
      .filter(({ place }) => 'measureId' in place && place.measureId === 'm')
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['month', 'actions', 'evidence', 'note', 'override', 'override']);
    const measure = first(acceptedByDefault(plan));
    expect(measure).toMatchObject({ actions: {}, notes: [], evidence: [], flag: 'urgent', score: '๘๕.๒๐' });
  });

  it('takes the clerk’s word on a sentence along with the sentence', () => {
    const measure = first(acceptedByDefault(plan));
    expect(measure?.overrides).toMatchObject([
      { sentence: 'รายงานภายในเดือนเมษายน ๒๕๖๗', verdict: 'due', date: '2024-05-15' },
    ]);
    expect(measure?.reporting).toBe(measure?.overrides[0]?.sentence);
  });

  it('keeps the clerk’s word on the last day of February in a leap year', () => {
    const monthly = withMeasure({
      reporting: 'ส่งรายงานทุกเดือน',
      overrides: [
        {
          id: 'o1',
          column: 'reporting',
          roundId: null,
          sentence: 'ส่งรายงานทุกเดือน',
          occurrence: '2023-02-28',
          verdict: 'due',
          date: '2023-03-05',
        },
      ],
    });
    const yearPlan = planOf(monthly);
    const { groups } = buildNextYear(yearPlan, acceptedByDefault(yearPlan), countingIds());
    expect(groups[0]?.measures[0]?.overrides).toMatchObject([{ occurrence: '2024-02-29', date: '2024-03-05' }]);
  });

  it('comes along where a person refuses to leave it', () => {
    const measure = first(new Set());
    expect(Object.values(measure?.actions ?? {})).toEqual(['ทำแล้ว ๓ มกราคม ๒๕๖๖']);
    expect(measure?.notes).toEqual([{ column: 'steps', roundId: null, text: 'ถามกองคลัง' }]);
    expect(measure?.overrides).toEqual([]);
  });

  it('offers an empty score where the year shows one', () => {
    const shown: Register = {
      ...register,
      fiscalYears: register.fiscalYears.map((year) => ({ ...year, columns: allColumns })),
    };
    expect(
      planOf(shown)
        .items.filter(({ kind }) => kind === 'score')
        .map(told),
    ).toEqual([['score', 'look', 'oldScore', '๘๕.๒๐', '']]);
  });
});

it('starts the 12-month round with what the 6-month round says, and counts it', () => {
  const register = sampleRegister();
  const { change, copied, roundId } = nextRound(yearOf(register), 12, countingIds());
  const applied = applyChange(register, change);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  expect(copied).toBe(8);
  for (const { measures } of yearOf(applied.value.register).groups) {
    for (const { actions } of measures) expect(actions[roundId]).toBe(actions['round-6']);
  }
});
