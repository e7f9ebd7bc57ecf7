// Actions without anything to prove them by: no file or link, no number of a paper, no address in their text. One finding where the
// whole report has none; else one a measure.
import { findWebAddresses } from '../../thai/web-addresses.ts';
import { doneDays } from '../done-days.ts';
import { cellPlace, missing, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView } from '../views.ts';

/** The number of a letter, an order, a meeting: ที่ ตย ๗๑๐๐๑/๑๒, คำสั่งที่ ๘/๒๕๖๖. */
const numberOfPaper = /ที่\s*(?:[ก-ฮ]{1,3}\.?\s*)?[0-9๐-๙.]{1,10}\s?\/\s?(?:ว\s?)?[0-9๐-๙]/u;
/** An address of a page, not the front door of a site. */
const page = /^(?:https?:\/\/)?[^/]+\/[^/]/u;

const proofOf = perMeasure((view: MeasureView): 'none' | 'some' | 'notNeeded' => {
  const { text } = view.cell('actions');
  if (view.measure.evidence.length > 0 || numberOfPaper.test(text)) return 'some';
  if (findWebAddresses(text).some(({ start, end }) => page.test(text.slice(start, end)))) return 'some';
  return doneDays(view).length > 0 ? 'none' : 'notNeeded';
});

export const evidenceMissing = reportRule('evidence-missing', 'hint', ({ measures, env }) => {
  const lacking = measures.filter((measure) => proofOf(measure) === 'none');
  if (lacking.length === 0) return [];
  const hasNone = measures.every((measure) => proofOf(measure) !== 'some');
  if (hasNone) return [{ ...missing({ setting: 'round' }, { isWhole: true }), severity: 'warning' as const }];
  return lacking.map(({ measure }) => missing(cellPlace(measure.id, 'actions', env.roundId), { isWhole: false }));
});
