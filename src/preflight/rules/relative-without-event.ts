// A deadline counted from an event of which no day is given: ภายในสองเดือน นับจากวันตรวจสอบ.
import { hit, measureRule } from '../rule.ts';

/** From a request, a complaint, the end of a month: each case has its own day, or the calendar has it. */
const ofEachCase = /รับ|ร้อง|ยื่น|แจ้ง|ขอ|สิ้น|ครบ|เดือน|ไตรมาส|ปี|ทุก|แต่ละ/u;
const dayOf = /^(?:จาก|แต่|ตั้งแต่)?\s*(?:วันที่|วัน)?\s*/u;

export const relativeWithoutEvent = measureRule('relative-without-event', 'warning', (measure) => {
  const actions = measure.cell('actions').text.replace(/\s/gu, '');
  const whole = measure.cells.map(({ text }) => text.replace(/\s/gu, '')).join('\n');
  return measure.cells.flatMap((cell) =>
    cell.statements.flatMap(({ kind, after, start, end }) => {
      const event = after?.from?.replace(dayOf, '').replace(/\s/gu, '') ?? '';
      if (kind !== 'relative' || event === '' || ofEachCase.test(event) || /[0-9๐-๙]/u.test(event)) return [];
      // An event that the measure does not speak of elsewhere is one of each case, too: the day somebody came back, or left.
      if (whole.split(event).length <= 2) return [];
      const isDated = ['เมื่อวันที่', 'วันที่', 'ดำเนินการเมื่อวันที่', 'แล้วเสร็จเมื่อวันที่'].some((words) =>
        actions.includes(event + words),
      );
      return isDated ? [] : [hit(cell, start, end, { event: after?.from ?? '' })];
    }),
  );
});
