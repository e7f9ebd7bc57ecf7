// The rules of the follow-up one by one: occurrences, matching, the clerk's own word, status.
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/followup/sentences.ts';
import { roundId } from '../../fixtures/report-register.ts';
import { lines, measureOf, override, stateOf } from './measure-of.ts';

const start = '2022-10-01';

function deadlines(reporting: string, months: 6 | 12 = 6): readonly string[] {
  const { duties } = stateOf(measureOf({ reporting }), start, months);
  return duties.flatMap(({ occurrences }) => occurrences.map(({ occurrence }) => occurrence.deadline));
}

describe('sentences', () => {
  const context = { fiscalYear: 2566, column: 'actions' } as const;
  const texts = (text: string) => readSentences(text, context).map((sentence) => sentence.text);

  it('cuts an item after each thing it says of time, or before each where it opens with one', () => {
    expect(texts('๑) ส่งแผน ๓ ตุลาคม ๒๕๖๕ และรายงาน ๔ มกราคม ๒๕๖๖ แล้ว\n๒) ไม่มี')).toEqual([
      'ส่งแผน ๓ ตุลาคม ๒๕๖๕',
      'และรายงาน ๔ มกราคม ๒๕๖๖ แล้ว',
      'ไม่มี',
    ]);
    expect(texts('๓ มกราคม ๒๕๖๖ ประชุม ๖ มกราคม ๒๕๖๖ อบรม')).toEqual(['๓ มกราคม ๒๕๖๖ ประชุม', '๖ มกราคม ๒๕๖๖ อบรม']);
  });

  it('knows what a bare date under a heading item is about', () => {
    const [, below] = readSentences('๑) รายงานพัสดุ ดังนี้\n๑.๑) วันที่ ๓๑ ตุลาคม ๒๕๖๕', context);
    expect(below).toMatchObject({ item: '๑.๑)', numbers: [1, 1] });
    expect(below?.about).toContain('รายงานพัสดุ');
  });
});

describe('occurrences', () => {
  const monthEnds = ['2022-10-31', '2022-11-30', '2022-12-31', '2023-01-31', '2023-02-28', '2023-03-31'];

  it('are as many as the round has whole periods', () => {
    expect(deadlines('รายงานทุกเดือน')).toEqual(monthEnds);
    expect(deadlines('รายงานทุกเดือน', 12)).toHaveLength(12);
    expect(deadlines('รายงานทุกไตรมาส')).toEqual(['2022-12-31', '2023-03-31']);
    expect(deadlines('รายงานทุกไตรมาส', 12)).toEqual(['2022-12-31', '2023-03-31', '2023-06-30', '2023-09-30']);
    expect(deadlines('รายงานทุก ๖ เดือน')).toEqual(['2023-03-31']);
    expect(deadlines('รายงานทุก ๖ เดือน', 12)).toEqual(['2023-03-31', '2023-09-30']);
    expect(deadlines('รายงานทุก ๒ เดือน')).toEqual(['2022-11-30', '2023-01-31', '2023-03-31']);
    expect(deadlines('รายงานปีละ ๑ ครั้ง')).toEqual([]);
    expect(deadlines('รายงานปีละ ๑ ครั้ง', 12)).toEqual(['2023-09-30']);
    expect(deadlines('ประชุมไตรมาสละ ๒ ครั้ง')).toEqual(['2022-12-31', '2022-12-31', '2023-03-31', '2023-03-31']);
  });

  it('fall on the day that is named, of the month or of the next one', () => {
    expect(deadlines('รายงานภายในวันที่ ๕ ของทุกเดือน').slice(0, 2)).toEqual(['2022-10-05', '2022-11-05']);
    expect(deadlines('รายงานทุกเดือน ภายในวันที่ ๕ ของเดือนถัดไป')).toEqual([
      '2022-11-05',
      '2022-12-05',
      '2023-01-05',
      '2023-02-05',
      '2023-03-05',
      '2023-04-05',
    ]);
    expect(deadlines('รายงานภายในวันที่ ๓๐ ของทุกเดือน')[4]).toBe('2023-02-28');
  });

  it('of a yearly month belong to the round it falls in', () => {
    expect(deadlines('รายงานภายในเดือนมกราคมของทุกปี')).toEqual(['2023-01-31']);
    expect(deadlines('รายงานภายในเดือนเมษายนของทุกปี')).toEqual([]);
    expect(deadlines('รายงานภายในเดือนเมษายนของทุกปี', 12)).toEqual(['2023-04-30']);
  });

  it('are none where no day can be told', () => {
    for (const text of [
      'ทุกครั้งที่เบิกจ่าย',
      'ตรวจทุกวัน',
      'ภายใน ๗ วัน นับแต่วันรับเรื่อง',
      'อย่างต่อเนื่อง',
      'ภายในวันที่ ๓๑ เมษายน ๒๕๖๖',
    ]) {
      expect(deadlines(text)).toEqual([]);
      expect(stateOf(measureOf({ reporting: text }), start).duties[0]?.isNotDatable).toBe(true);
    }
  });
});

describe('matching', () => {
  it('takes the report that names the month, whatever day it was done on', () => {
    const actions =
      'รายงานผลพัสดุ ประจำเดือนธันวาคม เมื่อวันที่ ๕ มกราคม ๒๕๖๖\nรายงานผลพัสดุ ประจำเดือนมกราคม เมื่อวันที่ ๖ มกราคม ๒๕๖๖';
    expect(lines(stateOf(measureOf({ reporting: 'รายงานผลพัสดุทุกเดือน', actions }), '2023-01-31'))).toEqual([
      'reporting - 2022-10-31 overdue',
      'reporting - 2022-11-30 overdue',
      'reporting - 2022-12-31 doneLate 2023-01-05',
      'reporting - 2023-01-31 doneOnTime 2023-01-06',
      'reporting - 2023-02-28 dueSoon',
      'reporting - 2023-03-31 upcoming',
    ]);
  });

  it('lets one report of several months close each, and one of none close one', () => {
    const reporting = 'รายงานผลพัสดุทุกเดือน';
    const closed = (actions: string) => stateOf(measureOf({ reporting, actions }), '2023-04-05').closed;
    expect(closed('รายงานผลพัสดุ ประจำเดือนตุลาคม - ธันวาคม ๒๕๖๕ เมื่อวันที่ ๓๐ ธันวาคม ๒๕๖๕')).toBe(3);
    expect(closed('รายงานผลพัสดุ เมื่อวันที่ ๓๐ ธันวาคม ๒๕๖๕')).toBe(1);
  });

  it('does not let a report of another year, or of another duty’s words, stand for this one', () => {
    const reporting = '๑) รายงานผลการใช้จ่ายปี ๒๕๖๕ ภายในเดือนมกราคม ๒๕๖๖\n๒) รายงานผลการใช้จ่ายปี ๒๕๖๖ ภายในเดือนมีนาคม ๒๕๖๖';
    expect(
      lines(stateOf(measureOf({ reporting, actions: '๑) รายงานผลการใช้จ่ายปี ๒๕๖๖ เมื่อวันที่ ๕ มกราคม ๒๕๖๖' }), '2023-04-05')),
    ).toEqual(['reporting ๑) 2023-01-31 overdue', 'reporting ๒) 2023-03-31 doneOnTime 2023-01-05 ๑)']);
  });

  it('closes duties of several items only where wording and date agree', () => {
    const reporting = '๑) จัดอบรมจริยธรรมพนักงานส่วนตำบล ภายในเดือนมกราคม ๒๕๖๖\n๒) จัดอบรมจริยธรรมพนักงานส่วนตำบล ภายในเดือน';
    const done = '๑) จัดอบรมจริยธรรมพนักงานส่วนตำบล เมื่อวันที่ ๙ มกราคม ๒๕๖๖';
    const both = lines(stateOf(measureOf({ reporting: `${reporting}มกราคม ๒๕๖๖`, actions: done }), '2023-04-05'));
    expect(both.map((line) => line.split(' ')[3])).toEqual(['doneOnTime', 'doneOnTime']);
    const one = lines(stateOf(measureOf({ reporting: `${reporting}มีนาคม ๒๕๖๖`, actions: done }), '2023-04-05'));
    expect(one.map((line) => line.split(' ')[3])).toEqual(['doneOnTime', 'overdue']);
  });

  it('takes an early day for a span of time, but no report of another month for one that is named', () => {
    const span = 'จัดอบรมจริยธรรม ระหว่างเดือนมกราคม - มีนาคม ๒๕๖๖';
    const early = measureOf({ reporting: span, actions: 'จัดอบรมจริยธรรม เมื่อวันที่ ๒๐ ธันวาคม ๒๕๖๕' });
    expect(lines(stateOf(early, '2023-04-05'))).toEqual(['reporting - 2023-03-31 doneOnTime 2022-12-20']);
    const reporting = 'รายงานผลพัสดุ ประจำเดือนตุลาคม ภายในวันที่ ๕ พฤศจิกายน ๒๕๖๕';
    const told = (month: string) =>
      lines(
        stateOf(
          measureOf({ reporting, actions: `รายงานผลพัสดุ ประจำเดือน${month} เมื่อวันที่ ๓ พฤศจิกายน ๒๕๖๕` }),
          '2023-04-05',
        ),
      );
    expect(told('ตุลาคม')).toEqual(['reporting - 2022-11-05 doneOnTime 2022-11-03']);
    expect(told('กันยายน')).toEqual(['reporting - 2022-11-05 overdue']);
  });

  it('gives a month without a day the benefit of the doubt', () => {
    const reporting = 'จัดอบรมจริยธรรม ภายในวันที่ ๒๐ มกราคม ๒๕๖๖';
    expect(lines(stateOf(measureOf({ reporting, actions: 'จัดอบรมจริยธรรม เดือนมกราคม ๒๕๖๖' }), '2023-04-05'))).toEqual([
      'reporting - 2023-01-20 doneOnTime 2023-01-31',
    ]);
  });
});

describe('the clerk’s word', () => {
  const sentence = 'รายงานผลพัสดุ ภายในเดือนมกราคม ๒๕๖๖';
  const monthly = 'รายงานผลพัสดุทุกเดือน';
  const withWords = (text: string, ...words: Parameters<typeof measureOf>[1] & object) =>
    stateOf(measureOf({ reporting: text, actions: 'รายงานผลพัสดุ เมื่อวันที่ ๕ มกราคม ๒๕๖๖' }, words), '2023-02-10');

  it('goes before what is read: ignored, moved, done, open', () => {
    expect(lines(withWords(sentence))).toEqual(['reporting - 2023-01-31 doneOnTime 2023-01-05']);
    expect(withWords(sentence, override(sentence, 'ignored')).duties).toEqual([]);
    expect(lines(withWords(sentence, override(sentence, 'due', { date: '2023-01-03' })))).toEqual([
      'reporting - 2023-01-03 doneLate 2023-01-05',
    ]);
    expect(lines(withWords(sentence, override(sentence, 'done', { date: '2023-02-01' })))).toEqual([
      'reporting - 2023-01-31 doneLate 2023-02-01',
    ]);
    expect(lines(withWords(sentence, override(sentence, 'open')))).toEqual(['reporting - 2023-01-31 overdue']);
  });

  it('may be about one occurrence', () => {
    const words = [
      override(monthly, 'ignored', { occurrence: '2022-10-31' }),
      override(monthly, 'done', { occurrence: '2022-11-30', date: '2022-11-29' }),
      override(monthly, 'due', { occurrence: '2022-12-31', date: '2023-02-15' }),
      override(monthly, 'open', { occurrence: '2023-01-31' }),
    ];
    expect(lines(withWords(monthly, ...words))).toEqual([
      'reporting - 2022-11-30 doneOnTime 2022-11-29',
      'reporting - 2023-01-31 overdue',
      'reporting - 2023-02-15 doneOnTime 2023-01-05',
      'reporting - 2023-02-28 dueSoon',
      'reporting - 2023-03-31 upcoming',
    ]);
  });

  it('dates what cannot be dated, in the plan and in the actions', () => {
    const vague = 'ดำเนินการโดยเร็ว';
    const moved = measureOf({ reporting: vague }, [override(vague, 'due', { date: '2023-03-20' })]);
    expect(lines(stateOf(moved, '2023-02-10'))).toEqual(['reporting - 2023-03-20 upcoming']);
    expect(lines(withWords(vague, override(vague, 'done', { date: '2023-02-02' })))).toEqual([
      'reporting - 2023-02-02 doneOnTime 2023-02-02',
    ]);
    const said = override('ดำเนินการแล้ว', 'done', { column: 'actions', roundId, date: '2023-01-20' });
    const measure = measureOf({ reporting: sentence, actions: '๑) ดำเนินการแล้ว' }, [said]);
    expect(lines(stateOf(measure, '2023-02-10'))).toEqual(['reporting - 2023-01-31 doneOnTime 2023-01-20 ๑)']);
  });

  it('is found however the white space of its sentence runs, and listed when the sentence is gone', () => {
    const word = override('รายงานผลพัสดุ   ภายในเดือนมกราคม\n๒๕๖๖', 'ignored');
    expect(withWords(sentence, word)).toMatchObject({ duties: [], orphans: [] });
    expect(withWords(sentence.replace('มกราคม', 'มีนาคม'), word).orphans).toEqual([word]);
  });
});

describe('the status of a measure', () => {
  const reporting = '๑) ส่งแผนตรวจสอบภายใน ภายในเดือนธันวาคม ๒๕๖๕\n๒) จัดอบรมจริยธรรม ภายในเดือนมีนาคม ๒๕๖๖';
  const plan = '๑) ส่งแผนตรวจสอบภายใน เมื่อวันที่ ๕ ธันวาคม ๒๕๖๕';
  const training = '๒) จัดอบรมจริยธรรม เมื่อวันที่ ๑ มีนาคม ๒๕๖๖';
  const status = (texts: Parameters<typeof measureOf>[0], day: string) => stateOf(measureOf(texts), day).status;

  it('says what presses first, then how far it has come', () => {
    expect(status({ reporting }, '2022-10-01')).toBe('notReported');
    expect(status({ reporting }, '2022-12-01')).toBe('dueSoon');
    expect(status({ reporting }, '2022-12-31')).toBe('dueSoon');
    expect(status({ reporting }, '2023-01-01')).toBe('overdue');
    expect(status({ reporting, actions: plan }, '2023-01-01')).toBe('inProgress');
    expect(status({ reporting, actions: plan }, '2023-03-20')).toBe('dueSoon');
    expect(status({ reporting, actions: `${plan}\n${training}` }, '2023-04-01')).toBe('done');
    expect(status({ reporting, actions: `${plan.replace('๒๕๖๕', '๒๕๖๖')}\n${training}` }, '2024-01-01')).toBe(
      'doneLate',
    );
  });

  it('of one without a deadline follows what was done', () => {
    const vague = { reporting: 'ดำเนินการอย่างต่อเนื่อง' };
    expect(status(vague, '2023-01-01')).toBe('notReported');
    expect(status({ ...vague, actions: 'ดำเนินการแล้วทุกครั้ง' }, '2023-01-01')).toBe('notDatable');
    expect(status({ ...vague, actions: plan }, '2023-01-01')).toBe('done');
    expect(status({ ...vague, actions: plan }, '2022-12-04')).toBe('notDatable');
  });

  it('does not hold against a half-year report what only the next one can tell', () => {
    const texts = { reporting: 'ส่งรายงาน ภายในเดือนเมษายน ๒๕๖๖' };
    expect(lines(stateOf(measureOf(texts), '2023-05-01'))).toEqual(['reporting - 2023-04-30 notReported']);
    expect(lines(stateOf(measureOf(texts), '2023-05-01', 12))).toEqual(['reporting - 2023-04-30 overdue']);
  });
});
