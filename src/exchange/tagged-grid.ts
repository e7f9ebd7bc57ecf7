// A document told as a tree of elements with their texts, as tagged files have it, brought to a grid: paragraphs are lines, tables are
// rows of cells, items of lists lines of their cell. It knows nothing of the files' form.
import type { Grid, GridLine, GridRow } from './grid.ts';
import { joinHalves } from './row-cells.ts';

export interface TaggedElement {
  /** A standard role: "P", "Table", "LBody". */
  readonly role: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Elements and texts in reading order; "\n" in a text is an end of a printed line. */
  readonly kids: readonly (TaggedElement | string)[];
}

/** Roles whose text begins on a line of its own. */
const blocks: ReadonlySet<string> = new Set([
  'P',
  'L',
  'LI',
  'H',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Caption',
  'Table',
  'TR',
]);

/**
 * The grid of a document. `isExact` says that texts have the spaces of what was typed at their lines' ends; of others a line that goes on
 * is joined as a cut line is.
 */
export function taggedGrid(roots: readonly TaggedElement[], isExact: boolean): Grid {
  const grid: GridLine[] = [];
  const next = () => grid.length + 1;
  for (const root of roots) addElement(root);
  return grid;

  function addElement(element: TaggedElement): void {
    const { role, kids } = element;
    if (role === 'Table') {
      addTable(element);
      return;
    }
    const isContainer = !blocks.has(role) && kids.some((kid) => typeof kid !== 'string');
    if (isContainer) {
      for (const kid of kids) if (typeof kid !== 'string') addElement(kid);
      return;
    }
    for (const text of linesOf(element, isExact).flatMap(coverLines)) {
      if (text !== '') grid.push({ kind: 'text', line: next(), text });
    }
  }

  function addTable(table: TaggedElement): void {
    if (grid.length > 0) grid.push({ kind: 'gap', line: next() });
    const reaching: { columns: number; rows: number }[] = [];
    const rows = rowsOf(table);
    const width = rows.reduce((most, cells) => Math.max(most, widthOf(cells)), 0);
    for (const cells of rows) grid.push(rowOf(cells, width, reaching));
    grid.push({ kind: 'gap', line: next() });
  }

  /** `reaching` are, by column, the cells of rows above that still reach down. */
  function rowOf(
    cells: readonly TaggedElement[],
    width: number,
    reaching: { columns: number; rows: number }[],
  ): GridRow {
    const texts: string[] = [];
    const fromAbove: number[] = [];
    const skipCovered = (): void => {
      for (let above = reaching[texts.length]; above && above.rows > 0; above = reaching[texts.length]) {
        above.rows -= 1;
        for (let index = 0; index < above.columns; index += 1) {
          fromAbove.push(texts.length);
          texts.push('');
        }
      }
    };
    for (const cell of cells) {
      skipCovered();
      if (cell.rowSpan > 1) reaching[texts.length] = { columns: cell.columnSpan, rows: cell.rowSpan - 1 };
      texts.push(linesOf(cell, isExact).join('\n').trim());
      for (let index = 1; index < cell.columnSpan; index += 1) texts.push('');
    }
    skipCovered();
    const [first] = cells;
    return {
      kind: 'row',
      line: next(),
      cells: texts,
      ...(fromAbove.length > 0 ? { fromAbove } : {}),
      ...(cells.length > 1 && cells.every(({ role }) => role === 'TH') ? { isHeading: true as const } : {}),
      ...(first && cells.length === 1 && width > 1 && first.columnSpan >= width ? { isFullWidth: true as const } : {}),
    };
  }
}

/** A cover's paragraph says round, office and place on lines of their own; as a paragraph of one file they are one. */
function coverLines(text: string): readonly string[] {
  if (text.length > longestCover || !/^(?:รายงาน|ประจำปี|รอบ|องค์การ|เทศบาล|อำเภอ)/u.test(text)) return [text];
  return text.split(/\s+(?=(?:รอบ\s*[0-9๐-๙]|องค์การบริหารส่วน|เทศบาล|อำเภอ|ประจำปีงบประมาณ))/u);
}

const longestCover = 160;

/** Rows stand in the table or in parts of it. */
function rowsOf({ kids }: TaggedElement): readonly (readonly TaggedElement[])[] {
  return kids.flatMap((kid) => {
    if (typeof kid === 'string') return [];
    if (kid.role !== 'TR') return rowsOf(kid);
    return [kid.kids.flatMap((cell) => (typeof cell !== 'string' && /^T[DH]$/.test(cell.role) ? [cell] : []))];
  });
}

function widthOf(cells: readonly TaggedElement[]): number {
  return cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
}

/** The lines of an element: a mark of a list and what it marks are one. */
function linesOf(element: TaggedElement, isExact: boolean): readonly string[] {
  const lines = [''];
  let isBehindMark = false;
  visit(element);
  return lines.map((line) => line.trimEnd());

  function visit({ role, kids }: TaggedElement): void {
    const startsLine = blocks.has(role) && !isBehindMark && lines.at(-1) !== '';
    if (startsLine) lines.push('');
    for (const kid of kids) {
      if (typeof kid === 'string') addText(kid);
      else visit(kid);
    }
    if (role !== 'Lbl') return;
    isBehindMark = true;
    const last = lines.at(-1) ?? '';
    if (!isExact && last !== '' && !last.endsWith(' ')) lines[lines.length - 1] = `${last} `;
  }

  function addText(text: string): void {
    if (text.trim() !== '') isBehindMark = false;
    const last = lines.at(-1) ?? '';
    lines[lines.length - 1] = isExact ? last + text.replace(/\n/g, '') : text.split('\n').reduce(joinPrinted, last);
  }
}

/** A line that goes on: where its end was white space, that stands. */
function joinPrinted(before: string, text: string): string {
  if (text === '' || before === '' || /\s$/u.test(before)) return before + text;
  return joinHalves(before, text);
}
