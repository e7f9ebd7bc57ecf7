// The first cell begins with what looks like an item's code and is none that can be read: E-๑๑, l๗, O๘).
import { hit, measureRule } from '../rule.ts';

const almost =
  /^\s*((?:ข้อ(?:ที่)?\s*)?[IEOlіеοо|ieo]{1,3}[-–_:. ]{0,2}[0-9๐-๙]{1,4}[.,:)\]-]?|(?:ข้อ(?:ที่)?\s*)?[0๐][0-9๐-๙]{1,2}[.:)\]-])/u;

export const codeUnreadable = measureRule('code-unreadable', 'warning', (view) => {
  const { issue, measure } = view;
  const code = issue.printedCode === null ? unreadableCode(measure.issue) : null;
  if (code === null) return [];
  const start = measure.issue.indexOf(code);
  return [hit(view.cell('issue'), start, start + code.length, {})];
});

/** What looks like a code at the beginning of a first cell whose code nobody can read; null where nothing does. */
export function unreadableCode(issue: string): string | null {
  return almost.exec(issue)?.[1] ?? null;
}
