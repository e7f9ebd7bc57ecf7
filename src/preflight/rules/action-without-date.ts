// An action without the day on which it was done.
import { hit, measureRule } from '../rule.ts';

/** Said to be open, or that there was nothing to do. */
const notDone = /ยังไม่|อยู่ระหว่าง|ไม่มี|ไม่พบ|ไม่ได้ดำเนินการ|รอดำเนินการ/u;

const result = /ร้อยละ|คะแนน|จำนวน\s*[0-9๐-๙]|[0-9๐-๙]\s*(?:คน|ราย|เรื่อง|ครั้ง|บาท|แห่ง|โครงการ)/u;

export const actionWithoutDate = measureRule('action-without-date', 'warning', (measure) => {
  const cell = measure.cell('actions');
  const { items, statements } = cell;
  const dates = statements.filter(({ kind }) => kind === 'done' || kind === 'mention' || kind === 'due');
  const isDated = items.map(({ start, end }) => dates.some((date) => date.start >= start && date.start < end));
  return items.flatMap((item, index) => {
    const isHeading = item.mark === null && index + 1 < items.length;
    const parentIsDated = item.parent !== null && isDated[item.parent] === true;
    if (item.hasItems || isHeading || parentIsDated || isDated[index] === true) return [];
    if (item.text.trim() === '' || notDone.test(item.text)) return [];
    // A figure beside dated actions is their result.
    if (dates.length > 0 && result.test(item.text)) return [];
    return [hit(cell, item.textStart, item.end, {})];
  });
});
