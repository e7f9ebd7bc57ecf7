// The text of a Word paragraph as its reader sees it: runs joined, breaks as line ends, insertions kept and deletions dropped, fields
// by their results. What has no text (pictures, boxes, notes) is counted. It knows nothing of tables and numbering.
import { isOn, valOf } from './docx-numbering.ts';
import type { DocxStyles } from './docx-styles.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { childOf, childrenOf, elementsIn, textOf, type XmlElement } from './xml-tree.ts';

/** Elements whose own text counts. */
export const docxTextElements: ReadonlySet<string> = new Set(['w:t', 'm:t']);

/** Looks and bookkeeping, nothing of it read; together they are most of a document. */
export const docxUnread: ReadonlySet<string> = new Set(
  [
    'rFonts color sz szCs lang shd b bCs i iCs u spacing kern highlight bdr ind jc tabs pBdr keepNext keepLines',
    'widowControl autoSpaceDE autoSpaceDN snapToGrid contextualSpacing outlineLvl textAlignment proofErr bookmarkStart',
    'bookmarkEnd tcBorders tcMar vAlign tblBorders tblCellMar tblLook tblInd tblLayout tblW noProof w cs rtl position',
    'lastRenderedPageBreak instrText delText delInstrText rPrChange pPrChange tblPrChange trPrChange tcPrChange',
    'sectPrChange numberingChange latentStyles docDefaults sectPr',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
);

/** Elements that only hold others. */
const holders: ReadonlySet<string> = new Set(
  [
    'w:hyperlink w:smartTag w:customXml w:fldSimple w:dir w:bdo w:sdtContent w:ruby w:rubyBase w:object',
    'm:oMathPara m:oMath m:r m:f m:num m:den m:sup m:sub m:sSup m:sSub m:e m:d m:rad m:deg m:nary m:func m:fName',
  ].flatMap((names) => names.split(' ')),
);

/** Pictures of a symbol font by their place in it, as far as they mean something in a report. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6f, '☐'],
  [0xa8, '☐'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
const symbolFonts = /^(?:Wingdings|Webdings|Symbol)/i;
/** Where Windows keeps the signs of symbol fonts. */
const privateSign = /[\uF020-\uF0FF]/g;

/** What the text of a paragraph is read with. */
export interface DocxTextReading {
  readonly styles: DocxStyles;
  readonly notes: ReadingNotes;
}

/** Text of a paragraph without its list mark; lines end with "\n". */
export function docxParagraphText(paragraph: XmlElement, { styles, notes }: DocxTextReading): string {
  let text = '';
  /** Open fields: true where their result is shown, false while their instruction runs. */
  const fields: boolean[] = [];
  const styleId = valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? styles.usual;
  const isParagraphHidden = styles.isHidden(styleId);
  const isShown = () => !fields.includes(false);

  function write(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        writeRun(element);
        return;
      case 'w:ins':
      case 'w:moveTo':
        notes.add('changesAccepted');
        writeAll(element);
        return;
      case 'w:del':
      case 'w:moveFrom':
        notes.add('changesAccepted');
        return;
      case 'w:t':
      case 'm:t':
        if (isShown()) text += replaceSymbols(trimmed(element));
        return;
      case 'w:br':
      case 'w:cr':
        if (isShown()) text += '\n';
        return;
      case 'w:tab':
      case 'w:ptab':
        if (isShown()) text += '\t';
        return;
      case 'w:noBreakHyphen':
        if (isShown()) text += '-';
        return;
      case 'w:sym':
        if (isShown()) text += symbolOf(element);
        return;
      case 'w:fldChar':
        writeFieldMark(element);
        return;
      case 'w:sdt':
        if (isOn(childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'))) return;
        writeAll(element);
        return;
      case 'mc:AlternateContent':
        writeAll(alternativeOf(element));
        return;
      case 'w:drawing':
      case 'w:pict':
        notes.add(holdsText(element) ? 'textBoxesLeftOut' : 'picturesLeftOut');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        notes.add('footnotesLeftOut');
        return;
      case 'w:commentReference':
        notes.add('commentsLeftOut');
        return;
      default:
        if (holders.has(element.name)) writeAll(element);
    }
  }

  function writeAll(element: XmlElement | undefined): void {
    for (const child of elementsIn(element)) write(child);
  }

  function writeRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    const vanish = childOf(properties, 'w:vanish');
    const runStyle = valOf(properties, 'w:rStyle');
    const isHidden = vanish ? isOn(vanish) : isParagraphHidden || (runStyle !== null && styles.isHidden(runStyle));
    if (!isHidden) {
      writeAll(run);
      return;
    }
    if (childrenOf(run, 'w:t').some((words) => textOf(words) !== '')) notes.add('hiddenTextLeftOut');
    // A field that begins in hidden text ends somewhere else.
    for (const mark of childrenOf(run, 'w:fldChar')) writeFieldMark(mark);
  }

  function writeFieldMark(mark: XmlElement): void {
    const kind = mark.attributes.get('w:fldCharType');
    if (kind === 'begin') fields.push(false);
    else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
    else if (kind === 'end') fields.pop();
  }

  function symbolOf(element: XmlElement): string {
    const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
    if (Number.isNaN(code)) return '';
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    if (!isPrivate && !symbolFonts.test(element.attributes.get('w:font') ?? '')) {
      return code > 0x1f && code < 0x11_0000 ? String.fromCodePoint(code) : '';
    }
    notes.add('symbolsReplaced');
    const isWingdings = /^Wingdings$/i.test(element.attributes.get('w:font') ?? '');
    return (isWingdings ? wingdings.get(code & 0xff) : undefined) ?? '-';
  }

  function replaceSymbols(words: string): string {
    return words.replace(privateSign, () => {
      notes.add('symbolsReplaced');
      return '-';
    });
  }

  writeAll(paragraph);
  return foldTabs(text);
}

/** Without a word to the contrary the spaces at both ends are the file's, not the text's. */
function trimmed(element: XmlElement): string {
  const text = textOf(element);
  if (element.attributes.get('xml:space') === 'preserve') return text;
  let [start, end] = [0, text.length];
  while (start < end && isXmlSpace(text, start)) start += 1;
  while (start < end && isXmlSpace(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Other spaces are there on purpose. */
function isXmlSpace(text: string, at: number): boolean {
  return ' \t\r\n'.includes(text.charAt(at));
}

/** A tab is a distance on the paper; in a cell of plain text it is a space. */
function foldTabs(text: string): string {
  return text.replace(/[ \t]+/g, (gap) => (gap.includes('\t') ? ' ' : gap));
}

/** What the newest program would show; every alternative says the same. */
export function alternativeOf(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
}

function holdsText(element: XmlElement): boolean {
  return element.name === 'w:txbxContent' || elementsIn(element).some(holdsText);
}
