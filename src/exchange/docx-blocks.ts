// The body of a Word document as paragraphs and tables in their order: list marks written out, changes accepted, content controls
// opened. Cells stand at the columns of the table's own grid; what a reader would call columns is found elsewhere.
import { createListCounter, isOn, type ListCounter, listOf, valOf } from './docx-numbering.ts';
import { readDocxStyles } from './docx-styles.ts';
import { alternativeOf, type DocxTextReading, docxParagraphText } from './docx-text.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { childOf, childrenOf, elementsIn, numberIn, type XmlElement } from './xml-tree.ts';

export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocxTable };

export interface DocxTable {
  /** Widths of its grid, in twentieths of a point; 0 where the file gives none. */
  readonly widths: readonly number[];
  readonly rows: readonly DocxRow[];
}

export interface DocxRow {
  readonly isHeading: boolean;
  readonly cells: readonly DocxCell[];
}

export interface DocxCell {
  /** Where it begins in the table's grid, and over how many of its columns it reaches. */
  readonly start: number;
  readonly span: number;
  /** The lower part of a cell that begins in a row above: its own text is not shown. */
  readonly isFromAbove: boolean;
  readonly blocks: readonly DocxBlock[];
}

export interface DocxTrees {
  readonly document: XmlElement;
  readonly numbering: XmlElement | null;
  readonly styles: XmlElement | null;
}

/** Wider than any table of a report; a hostile file says millions. */
const mostSpan = 1000;

/** The blocks of a whole document. */
export function readDocxBlocks(trees: DocxTrees, notes: ReadingNotes): readonly DocxBlock[] {
  const styles = readDocxStyles(trees.styles);
  const counter = createListCounter(trees.numbering, (styleId) => styles.list(styleId)?.list ?? null);
  const reading: DocxTextReading = { styles, notes };
  return readBlocks(childOf(trees.document, 'w:body'), reading, counter);
}

/** What stands in the body or in a cell. */
function readBlocks(parent: XmlElement | undefined, reading: DocxTextReading, counter: ListCounter): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  /** Text of paragraphs whose ends were deleted: it goes on in the next. */
  let carried = '';

  function add(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        addParagraph(element);
        return;
      case 'w:tbl':
        endCarried();
        blocks.push({ kind: 'table', table: readTable(element, reading, counter) });
        return;
      case 'w:sdt':
        if (isOn(childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'))) return;
        addAll(childOf(element, 'w:sdtContent'));
        return;
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
        addAll(element);
        return;
      case 'w:del':
      case 'w:moveFrom':
        reading.notes.add('changesAccepted');
        return;
      case 'mc:AlternateContent':
        addAll(alternativeOf(element));
        return;
      case 'w:altChunk':
        reading.notes.add('linkedPartsIgnored');
        return;
    }
  }

  function addAll(element: XmlElement | undefined): void {
    for (const child of elementsIn(element)) add(child);
  }

  function addParagraph(paragraph: XmlElement): void {
    const text = carried + docxParagraphText(paragraph, reading);
    const endMark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    if (childOf(endMark, 'w:del') || childOf(endMark, 'w:moveFrom')) {
      reading.notes.add('changesAccepted');
      carried = text;
      return;
    }
    carried = '';
    blocks.push({ kind: 'paragraph', text: markOf(paragraph, reading, counter) + text });
  }

  /** Before a table or an end there is no next paragraph to go on in. */
  function endCarried(): void {
    if (carried !== '') blocks.push({ kind: 'paragraph', text: carried });
    carried = '';
  }

  addAll(parent);
  endCarried();
  return blocks;
}

function markOf(paragraph: XmlElement, { styles }: DocxTextReading, counter: ListCounter): string {
  const properties = childOf(paragraph, 'w:pPr');
  const styleId = valOf(properties, 'w:pStyle') ?? styles.usual;
  const own = listOf(properties);
  const ofStyle = own?.list == null ? styles.list(styleId) : null;
  const list = own?.list ?? ofStyle?.list ?? null;
  return list === null || list === '0' ? '' : counter.mark(list, own?.level ?? ofStyle?.level ?? null, styleId);
}

function readTable(table: XmlElement, reading: DocxTextReading, counter: ListCounter): DocxTable {
  const widths = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) => numberIn(column, 'w:w') ?? 0);
  const rows: DocxRow[] = [];
  for (const row of within(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del')) {
      reading.notes.add('changesAccepted');
      continue;
    }
    rows.push({ isHeading: isOn(childOf(properties, 'w:tblHeader')), cells: readCells(row, reading, counter) });
  }
  return { widths, rows };
}

function readCells(row: XmlElement, reading: DocxTextReading, counter: ListCounter): readonly DocxCell[] {
  const cells: DocxCell[] = [];
  let start = spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
  for (const cell of within(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const merge = childOf(properties, 'w:vMerge');
    const isFromAbove = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
    const isDeleted = childOf(properties, 'w:cellDel') !== undefined;
    const span = Math.max(1, spanOf(properties, 'w:gridSpan', 1));
    // Read even where it is not shown: its paragraphs count in their lists.
    const blocks = readBlocks(cell, reading, counter);
    cells.push({ start, span, isFromAbove, blocks: isFromAbove || isDeleted ? [] : blocks });
    start += span;
  }
  return cells;
}

/** Rows of a table or cells of a row, also those in content controls. */
function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') return within(childOf(child, 'w:sdtContent') ?? child, name);
    return child.name === 'w:customXml' || child.name === 'w:ins' ? within(child, name) : [];
  });
}

function spanOf(properties: XmlElement | undefined, name: string, usual: number): number {
  return Math.min(numberIn(childOf(properties, name), 'w:val') ?? usual, mostSpan);
}
