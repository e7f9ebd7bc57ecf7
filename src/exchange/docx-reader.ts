// Reads a Word document from the texts of its parts: every table and the lines around it, with a note of what has no place there.
// It knows nothing of packages and files.
import { ok, type Result } from '../result.ts';
import { readDocxBlocks } from './docx-blocks.ts';
import { docxGrid } from './docx-grid.ts';
import { docxTextElements, docxUnread } from './docx-text.ts';
import { createReadingNotes } from './reading-notes.ts';
import type { SourceNote, SourceSheet } from './source.ts';
import { readXml, type XmlElement, type XmlFault } from './xml-tree.ts';

/** The parts of the package, as text; null for one that it lacks. */
export interface DocxParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
}

export interface DocxReading {
  readonly sheet: SourceSheet;
  readonly notes: readonly SourceNote[];
}

/** Reads a document; `onShare` is told how far it is, from 0 to 1. Fails where a part is no sound XML. */
export function readDocx(parts: DocxParts, onShare?: (share: number) => void): Result<DocxReading, XmlFault> {
  const document = readPart(parts.document, onShare);
  if (!document.ok) return document;
  const numbering = readOptional(parts.numbering);
  if (!numbering.ok) return numbering;
  const styles = readOptional(parts.styles);
  if (!styles.ok) return styles;
  const notes = createReadingNotes();
  const trees = { document: document.value, numbering: numbering.value, styles: styles.value };
  const grid = docxGrid(readDocxBlocks(trees, notes), notes);
  return ok({ sheet: { name: '', isHidden: false, grid }, notes: notes.list() });
}

function readPart(text: string, onShare?: (share: number) => void): Result<XmlElement, XmlFault> {
  return readXml(text, { textIn: docxTextElements, unread: docxUnread, ...(onShare ? { onShare } : {}) });
}

function readOptional(text: string | null): Result<XmlElement | null, XmlFault> {
  return text === null ? ok(null) : readPart(text);
}
