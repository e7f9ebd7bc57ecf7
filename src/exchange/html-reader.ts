// Reads a page, or the piece of one that a clipboard carries, into lines and tables. Tags may be missing, crossed or nested
// without end: what browsers forgive is forgiven here, in time that grows with the length alone. It knows nothing of reports.
import { createHtmlFlow, type HtmlBlock, type HtmlCell, type HtmlFlow } from './html-flow.ts';
import { type HtmlList, markOfItem, openList, wordMark } from './html-lists.ts';
import { type HtmlAttributes, readHtmlTokens } from './html-tokens.ts';

export interface HtmlReading {
  readonly blocks: readonly HtmlBlock[];
  /** True when lists were numbered by the page and not in its text, so that its plain text lacks their marks. */
  readonly hasListMarks: boolean;
}

/** Tables inside tables beyond this are read as text: nobody lays a page out so deep. */
const mostTableLevels = 5;
const mostSpan = 1000;

/** An open element that ends at its own end tag, with what it changed for the text in it. */
interface OpenElement {
  readonly name: string;
  readonly before: TextState;
  readonly list: HtmlList | null;
}

interface TextState {
  readonly isHidden: boolean;
  readonly keepsSpace: boolean;
  /** The text of Word's own list mark, gathered until its span ends. */
  readonly isMark: boolean;
}

/** The page or a cell: text flows in it, and nothing that was opened in it outlives it. */
interface Box {
  readonly flow: HtmlFlow;
  readonly cell: { readonly colSpan: number; readonly rowSpan: number; readonly isShown: boolean } | null;
  readonly elements: OpenElement[];
  /** Open elements by name, so that an end tag without a beginning costs nothing. */
  readonly counts: Map<string, number>;
  readonly lists: HtmlList[];
  state: TextState;
  markText: string;
  table: OpenTable | null;
  /** Open tables that are read as text. */
  flatTables: number;
}

interface OpenTable {
  readonly rows: HtmlCell[][];
  row: { readonly cells: HtmlCell[]; readonly isShown: boolean } | null;
}

const tableParts: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th']);
const paragraphs: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote pre address section article aside header footer main nav center form fieldset figure figcaption caption body html hr'.split(
    ' ',
  ),
);
const empty: ReadonlySet<string> = new Set(
  'br hr img input meta link base col wbr area embed param source track'.split(' '),
);

const isList = (name: string) => name === 'ul' || name === 'ol';

/** Reads HTML of any origin; never fails. */
export function readHtmlBlocks(source: string): HtmlReading {
  const page = newBox(null, { isHidden: false, keepsSpace: false, isMark: false });
  const boxes: Box[] = [page];
  let hasListMarks = false;
  const top = (): Box => boxes.at(-1) ?? page;

  /** The box whose table a row or a cell belongs to: the innermost with one open. */
  function tableBox(): Box | null {
    const box = top();
    if (box.table) return box;
    return box.cell ? (boxes.at(-2) ?? null) : null;
  }

  function closeCell(): void {
    const box = top();
    if (!box.cell || box.table) return;
    closeElements(box, 0);
    boxes.pop();
    const { colSpan, rowSpan, isShown } = box.cell;
    if (isShown) top().table?.row?.cells.push({ blocks: box.flow.finish(), colSpan, rowSpan });
  }

  function closeRow(box: Box): void {
    closeCell();
    const row = box.table?.row;
    if (!box.table || !row) return;
    if (row.isShown) box.table.rows.push(row.cells);
    box.table.row = null;
  }

  function closeTable(box: Box): void {
    closeRow(box);
    if (box.table) box.flow.table(box.table.rows);
    box.table = null;
  }

  function openTablePart(name: string, attributes: HtmlAttributes): void {
    if (top().flatTables > 0 || (name === 'table' && boxes.length > mostTableLevels)) {
      if (name === 'table') top().flatTables += 1;
      if (name === 'table' || name === 'tr') top().flow.endBlock();
      else top().flow.write(' ', false);
      return;
    }
    if (name === 'table') {
      if (top().table) closeTable(top());
      top().flow.endBlock();
      top().table = { rows: [], row: null };
      return;
    }
    // Excel's clipboard may begin inside the table.
    const box = tableBox() ?? top();
    box.table ??= { rows: [], row: null };
    if (name === 'tr') {
      closeRow(box);
      box.table.row = { cells: [], isShown: !isHiddenBy(attributes) };
      return;
    }
    closeCell();
    box.table.row ??= { cells: [], isShown: true };
    const cell = {
      colSpan: spanOf(attributes.get('colspan')),
      rowSpan: spanOf(attributes.get('rowspan')),
      isShown: !isHiddenBy(attributes),
    };
    const opened = newBox(cell, box.state);
    opened.state = stateIn(opened.state, name, attributes);
    boxes.push(opened);
  }

  function closeTablePart(name: string): void {
    const box = top();
    if (box.flatTables > 0) {
      if (name !== 'table') return;
      box.flatTables -= 1;
      box.flow.endBlock();
    } else if (name === 'td' || name === 'th') {
      closeCell();
    } else {
      const owner = tableBox();
      if (owner && name === 'tr') closeRow(owner);
      else if (owner) closeTable(owner);
    }
  }

  function open(name: string, attributes: HtmlAttributes): void {
    const box = top();
    if (tableParts.has(name)) openTablePart(name, attributes);
    else if (name === 'br') breakLine(box);
    else if (name === 'li') openItem(box, attributes);
    else openElement(box, name, attributes);
  }

  function openElement(box: Box, name: string, attributes: HtmlAttributes): void {
    if (name === 'p') closeElement(box, 'p');
    if (isList(name) && box.lists.length > 0) box.flow.beginInnerList();
    else if (paragraphs.has(name)) box.flow.endBlock();
    if (empty.has(name)) return;
    const list = isList(name) ? openList(name, attributes, box.lists.at(-1) ?? null) : null;
    push(box, name, attributes, list);
  }

  function openItem(box: Box, attributes: HtmlAttributes): void {
    const list = box.lists.at(-1);
    // Whatever stood open in the item before ends with it.
    if (list) closeElements(box, box.elements.findLastIndex((element) => element.list === list) + 1);
    box.flow.endBlock();
    push(box, 'li', attributes, null);
    if (box.state.isHidden) return;
    const mark = markOfItem(list ?? openList('ul', attributes, null), attributes);
    if (mark !== '') hasListMarks = true;
    box.flow.beginItem(mark);
  }

  for (const token of readHtmlTokens(withoutClipboardHead(source))) {
    if (token.kind === 'open') open(token.name, token.attributes);
    else if (token.kind === 'text') write(top(), token.text);
    else if (tableParts.has(token.name)) closeTablePart(token.name);
    else closeElement(top(), token.name);
  }
  while (boxes.length > 1) {
    if (top().table) closeTable(top());
    closeCell();
  }
  if (page.table) closeTable(page);
  closeElements(page, 0);
  return { blocks: page.flow.finish(), hasListMarks };

  function push(box: Box, name: string, attributes: HtmlAttributes, list: HtmlList | null): void {
    box.elements.push({ name, before: box.state, list });
    box.counts.set(name, (box.counts.get(name) ?? 0) + 1);
    if (list) box.lists.push(list);
    const state = stateIn(box.state, name, attributes);
    if (state.isMark && !box.state.isMark) box.markText = '';
    box.state = state;
  }

  /** Ends an element and everything that was opened in it; an end without a beginning is passed over. */
  function closeElement(box: Box, name: string): void {
    if ((box.counts.get(name) ?? 0) > 0) {
      closeElements(
        box,
        box.elements.findLastIndex((element) => element.name === name),
      );
    } else if (name === 'p') {
      box.flow.endBlock();
    }
  }

  function closeElements(box: Box, count: number): void {
    while (box.elements.length > count) {
      const element = box.elements.pop();
      if (!element) return;
      box.counts.set(element.name, (box.counts.get(element.name) ?? 1) - 1);
      if (box.state.isMark && !element.before.isMark) {
        hasListMarks = true;
        box.flow.write(`${wordMark(box.markText)} `, false);
      }
      box.state = element.before;
      if (element.list) box.lists.pop();
      if (element.name === 'li' || element.list) box.flow.endItem();
      else if (paragraphs.has(element.name)) box.flow.endBlock();
    }
  }
}

function newBox(cell: Box['cell'], state: TextState): Box {
  return {
    flow: createHtmlFlow(),
    cell,
    elements: [],
    counts: new Map(),
    lists: [],
    state,
    markText: '',
    table: null,
    flatTables: 0,
  };
}

function write(box: Box, text: string): void {
  if (box.state.isHidden) return;
  if (box.state.isMark) box.markText += text;
  else box.flow.write(text, box.state.keepsSpace);
}

function breakLine(box: Box): void {
  if (!box.state.isHidden) box.flow.breakLine();
}

const hidingStyle = /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment/i;
const keepingStyle = /white-space(?:-collapse)?\s*:\s*(?:pre\b|pre-wrap|pre-line|break-spaces|preserve)/i;
const foldingStyle = /white-space(?:-collapse)?\s*:\s*(?:normal|nowrap|collapse)/i;
const markStyle = /mso-list\s*:\s*ignore/i;

/** Hidden by its style, or a remark of Word's that is not part of the text. */
function isHiddenBy(attributes: HtmlAttributes): boolean {
  return hidingStyle.test(attributes.get('style') ?? '') || attributes.get('class') === 'msocomanchor';
}

function stateIn(outer: TextState, name: string, attributes: HtmlAttributes): TextState {
  const style = attributes.get('style') ?? '';
  const isHidden = outer.isHidden || name === 'del' || isHiddenBy(attributes);
  const keepsSpace = keepingStyle.test(style) || name === 'pre' || (outer.keepsSpace && !foldingStyle.test(style));
  const isMark = outer.isMark || markStyle.test(style);
  const isSame = isHidden === outer.isHidden && keepsSpace === outer.keepsSpace && isMark === outer.isMark;
  return isSame ? outer : { isHidden, keepsSpace, isMark };
}

function spanOf(text: string | undefined): number {
  const span = Number.parseInt(text ?? '1', 10);
  return span >= 1 ? Math.min(span, mostSpan) : 1;
}

/** Windows puts a few lines of offsets before the page when it is handed over raw. */
function withoutClipboardHead(source: string): string {
  return /^\s*Version:[0-9.]+\s/.test(source) ? source.slice(Math.max(0, source.indexOf('<'))) : source;
}
