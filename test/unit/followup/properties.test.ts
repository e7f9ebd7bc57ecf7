// What must hold for any measure: random plans and actions put together from sentences of offices, seeds printed.
import { describe, expect, it } from 'vitest';
import type { OccurrenceStatus } from '../../../src/followup/status.ts';
import { roundId } from '../../fixtures/report-register.ts';
import { measureOf, override, stateOf } from './measure-of.ts';

const runs = 40;
const seed = Number(process.env.FOLLOWUP_SEED ?? Date.now() % 1_000_000);
const days = [
  '2022-09-30',
  '2022-10-20',
  '2022-11-30',
  '2022-12-31',
  '2023-01-15',
  '2023-03-31',
  '2023-05-01',
  '2024-01-01',
];

const plans = [
  'รายงานสรุปผลการจัดซื้อจัดจ้างทุกเดือน',
  'รายงานผลการใช้จ่ายงบประมาณ ไตรมาสละ ๑ ครั้ง',
  'จัดทำแผนการตรวจสอบประจำปี ภายในเดือนธันวาคม ๒๕๖๕',
  'จัดอบรมจริยธรรมบุคลากร ภายในวันที่ ๑๕ มกราคม ๒๕๖๖',
  'ผู้บริหารกำกับติดตามอย่างต่อเนื่อง',
  'เผยแพร่ข้อมูลบนเว็บไซต์ ภายในเดือนเมษายน',
  'ประชุมคณะทำงานไตรมาสละ ๒ ครั้ง',
  'รายงานผลการตรวจสอบภายใน ๗ วัน นับแต่วันตรวจสอบ',
];
const actions = [
  'รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำเดือนตุลาคม เมื่อวันที่ ๓๑ ตุลาคม ๒๕๖๕',
  'รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำเดือนธันวาคม เมื่อวันที่ ๓ มกราคม ๒๕๖๖',
  'รายงานสรุปผลการจัดซื้อจัดจ้าง เดือนมกราคม - มีนาคม ๒๕๖๖',
  'รายงานผลการใช้จ่ายงบประมาณ เมื่อวันที่ ๙ มกราคม ๒๕๖๖',
  'จัดทำแผนการตรวจสอบประจำปี เมื่อวันที่ ๗ พฤศจิกายน ๒๕๖๕',
  'จัดอบรมจริยธรรมบุคลากร เมื่อวันที่ ๖ กุมภาพันธ์ ๒๕๖๖',
  'ประชุมคณะทำงาน วันที่ ๕ ตุลาคม ๒๕๖๕ และ ๑๒ ธันวาคม ๒๕๖๕',
  'ดำเนินการแล้ว',
];
/** Sentences that stand in no list above, to be edited at will. */
const others = ['ประกาศนโยบาย', 'ประชาสัมพันธ์ทุกสัปดาห์', 'ส่งหนังสือเวียน ภายในเดือนพฤศจิกายน ๒๕๖๕', 'ทบทวนคู่มือ ๒ มีนาคม ๒๕๖๖', ''];

function random(state: number): () => number {
  let value = state >>> 0;
  return () => {
    value = (value + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(value ^ (value >>> 15), value | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick(from: readonly string[], next: () => number): readonly string[] {
  return from.filter(() => next() < 0.5).toSorted(() => next() - 0.5);
}

function listOf(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}) ${text}`).join('\n');
}

const inOrder: readonly OccurrenceStatus[] = ['upcoming', 'dueSoon', 'overdue'];

describe(`any measure (FOLLOWUP_SEED=${seed})`, () => {
  const measures = Array.from({ length: runs }, (_, run) => {
    const next = random(seed * 1_000 + run);
    return measureOf({
      steps: listOf(pick(plans, next)),
      reporting: listOf(pick(plans, next)),
      actions: listOf(pick(actions, next)),
    });
  });

  it('closes with events of the cell only, each occurrence once, and loses and doubles none of them', () => {
    for (const measure of measures) {
      const state = stateOf(measure, '2024-01-01');
      const text = measure.actions[roundId] ?? '';
      const places = state.events.map(({ start, end }) => `${start}-${end}`);
      expect(new Set(places).size).toBe(places.length);
      for (const event of state.events) expect(text.slice(event.start, event.end)).toBe(event.text);
      for (const { occurrences } of state.duties) {
        const used = occurrences.flatMap(({ closing }) => (closing?.event ? [closing.event] : []));
        for (const event of used) expect(state.events).toContain(event);
        // Twice only by naming a time that holds several.
        for (const event of used)
          if (event.period === null) expect(used.filter((each) => each === event)).toHaveLength(1);
        for (const { closing, status } of occurrences) expect(closing !== null).toBe(status.startsWith('done'));
      }
      expect(state.events).toEqual(stateOf(measure, '2022-10-01').events);
    }
  });

  it('only grows worse with the days where nothing is done, and never takes back what is done', () => {
    for (const measure of measures) {
      const blank = days.map((day) => stateOf({ ...measure, actions: {} }, day, 12));
      const told = days.map((day) => stateOf(measure, day));
      for (const [at, state] of blank.entries()) {
        const before = blank[at - 1];
        for (const [duty, { occurrences }] of state.duties.entries()) {
          for (const [place, { status }] of occurrences.entries()) {
            const earlier = before?.duties[duty]?.occurrences[place]?.status ?? 'upcoming';
            expect(inOrder.indexOf(status)).toBeGreaterThanOrEqual(inOrder.indexOf(earlier));
          }
        }
        expect(told[at]?.closed).toBeGreaterThanOrEqual(told[at - 1]?.closed ?? 0);
      }
    }
  });

  it('keeps the clerk’s word through edits of other sentences, and of others only', () => {
    for (let run = 0; run < runs; run += 1) {
      const next = random(seed * 2_000 + run);
      const sentence = plans[Math.floor(next() * plans.length)] ?? '';
      const word = override(sentence, 'done', { date: '2022-10-15' });
      const rest = () => [
        ...pick(others, next),
        ...pick(
          plans.filter((plan) => plan !== sentence),
          next,
        ),
      ];
      for (let edit = 0; edit < 3; edit += 1) {
        const texts = [...rest(), sentence, ...rest()];
        const state = stateOf(measureOf({ reporting: listOf(texts) }, [word]), '2022-10-15');
        const own = state.duties.filter(({ duty }) => duty.text === sentence);
        expect(own).toHaveLength(1);
        expect(own[0]?.occurrences.every(({ closing }) => closing?.reasons[0] === 'override')).toBe(true);
        expect(own[0]?.occurrences.length).toBeGreaterThan(0);
        const closedElsewhere = state.duties
          .filter(({ duty }) => duty.text !== sentence)
          .some(({ occurrences }) => occurrences.some(({ closing }) => closing !== null));
        expect(closedElsewhere).toBe(false);
        expect(state.orphans).toEqual([]);
      }
      const gone = measureOf({ reporting: listOf([...rest(), `${sentence}แก้ไข`]) }, [word]);
      expect(stateOf(gone, '2022-10-15').orphans).toEqual([word]);
    }
  });
});
