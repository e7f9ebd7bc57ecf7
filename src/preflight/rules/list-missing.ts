// Several duties in one paragraph where the other measures number theirs: which one an action answers cannot be told.
import { hit, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView } from '../views.ts';

/** A shorter paragraph holds one duty. */
const longDuty = 80;

const kindOf = perMeasure((view: MeasureView) => {
  const { text, items } = view.cell('steps');
  if (text.trim() === '') return 'empty';
  return items.some(({ mark }) => mark !== null) ? 'list' : 'paragraph';
});

export const listMissing = reportRule('list-missing', 'hint', ({ measures }) => {
  const lists = measures.filter((measure) => kindOf(measure) === 'list').length;
  const paragraphs = measures.filter((measure) => kindOf(measure) === 'paragraph');
  if (lists <= paragraphs.length) return [];
  return paragraphs.flatMap((measure) => {
    const cell = measure.cell('steps');
    return cell.text.length < longDuty ? [] : [hit(cell, 0, cell.text.length, { others: lists })];
  });
});
