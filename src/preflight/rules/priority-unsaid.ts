// The first column asks for weaknesses to be mended and matters to be developed; which of the two a measure is must be said: by its
// flag, in its own words, or for all together in the introduction.
import { cellPlace, missing, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView } from '../views.ts';

const saysIt = /เร่งด่วน|จุดอ่อน|ข้อบกพร่อง|ต้องปรับปรุงแก้ไข|ต้องพัฒนา|ควรพัฒนา|พัฒนาให้ดีขึ้น/u;

const isUnsaid = perMeasure(({ measure }: MeasureView) => measure.flag === null && !saysIt.test(measure.issue));

export const priorityUnsaid = reportRule('priority-unsaid', 'hint', ({ measures, fiscalYear, groups }) => {
  const unsaid = measures.filter(isUnsaid);
  const isSaidForAll = [fiscalYear.introduction, ...groups.map(({ group }) => group.heading)].some((text) =>
    saysIt.test(text),
  );
  if (unsaid.length === 0 || isSaidForAll) return [];
  if (unsaid.length === measures.length) return [missing({ setting: 'round' }, { isWhole: true })];
  return unsaid.map(({ measure }) => missing(cellPlace(measure.id, 'issue', null), { isWhole: false }));
});
