// A cell's text as HTML: paragraphs, and real lists where lines begin with list marks, nested as the marks are. The marks stand in the
// text as typed, so that what is copied and read back is what was written. It must not know tables or pages.
import { type ListMark, listMarkOf } from '../thai/list-marks.ts';

interface Item {
  /** What is written of the mark and its line, and the lines without a mark that follow it. */
  readonly lines: string[];
  readonly items: Item[];
  readonly depth: number;
}

/** The markup of a cell; "" for an empty one. It holds no line ends of its own, so it may stand where white space is kept. */
export function cellMarkup(text: string): string {
  const before: string[] = [];
  const roots: Item[] = [];
  const path: Item[] = [];
  for (const line of text.replace(/\s+$/u, '').split('\n')) {
    const mark = listMarkOf(line);
    const current = path.at(-1);
    if (mark === null) {
      (current?.lines ?? before).push(escapeText(line));
      continue;
    }
    while ((path.at(-1)?.depth ?? 0) >= mark.depth) path.pop();
    const item: Item = { lines: [markedLine(line, mark)], items: [], depth: mark.depth };
    (path.at(-1)?.items ?? roots).push(item);
    path.push(item);
  }
  return linesMarkup(before) + listMarkup(roots);
}

/** Whether white space in the text would be folded by a browser: then it has to be kept by a style. */
export function needsSpaceKept(text: string): boolean {
  return /^[ \t]|[ \t][ \t]|\t|\n[ \t]|[ \t]\n/u.test(text);
}

/** Text as it stands between tags; not for attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Lines of plain text with breaks between them; a blank last line needs a break of its own to be there. */
export function linesMarkup(lines: readonly string[]): string {
  return lines.join('<br>') + (lines.length > 1 && lines.at(-1) === '' ? '<br>' : '');
}

/** Numbers stand in the text; `role` because some readers take a list without markers for none. */
function listMarkup(items: readonly Item[]): string {
  if (items.length === 0) return '';
  const inner = items.map((item) => `<li>${linesMarkup(item.lines)}${listMarkup(item.items)}</li>`).join('');
  return `<ol role="list" style="list-style:none">${inner}</ol>`;
}

function markedLine(line: string, { mark, rest }: ListMark): string {
  const head = line.slice(0, line.length - rest.length);
  const start = head.indexOf(mark);
  const gap = head.slice(start + mark.length);
  return `${head.slice(0, start)}<span class="mark">${mark}</span>${gap}${escapeText(rest)}`;
}
