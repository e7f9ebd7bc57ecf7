// Codes written in several ways in one report: ๗, 1๑๐, E๑๑, ข้อ ๐๘.
import type { PlacedEdit } from '../finding.ts';
import { hasOneForLetter, hasZeroForLetter, houseCode, type PrintedCode, printedCodeOf } from '../printed-code.ts';
import { hit, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView } from '../views.ts';

const codeOf = perMeasure((view: MeasureView) => {
  const printed = printedCodeOf(view);
  return printed && { view, printed, style: styleOf(printed) };
});

export const codeStylesMixed = reportRule('code-styles-mixed', 'hint', ({ measures }) => {
  const codes = measures.flatMap((measure) => codeOf(measure) ?? []);
  const styles = new Map(
    codes.map(({ style, view, printed }) => [style, view.measure.issue.slice(printed.start, printed.end)]),
  );
  if (styles.size < 2) return [];
  const others = codes.filter(({ style }) => style !== houseStyle);
  const [first] = others;
  if (!first) return [];
  const edits = others.flatMap(({ view, printed }): readonly PlacedEdit[] => {
    const { code } = view.issue;
    const { start, end } = printed;
    return code === null ? [] : [{ place: view.cell('issue').place, start, end, text: houseCode(code) }];
  });
  const facts = { writings: [...styles.values()] };
  return [{ ...hit(first.view.cell('issue'), first.printed.start, first.printed.end, facts), edits }];
});

const houseStyle = 'letter thai';

function styleOf(printed: PrintedCode): string {
  const { noun, letters, digits } = printed;
  const script = /[๐-๙]/u.test(digits) ? 'thai' : 'arabic';
  if (noun !== '') return 'noun';
  if (hasZeroForLetter(printed)) return 'zero';
  if (hasOneForLetter(printed)) return 'one';
  if (letters === '') return 'bare';
  return letters.length > 1 ? `word ${script}` : `letter ${script}`;
}
