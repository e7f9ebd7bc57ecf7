// A Word file (.docx) of the report by the library `docx`: what stands where was decided before, here it is written down in Word's terms.
// It must not know the register.
import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  NumberFormat,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import type { WordDocument, WordNumbering } from '../../src/publish/word-document.ts';
import { reportStyle } from '../../src/report/page-style.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { corePropertiesPath, corePropertiesXml } from './core-properties.ts';
import { halfPoints, imageParagraph, lowest, paragraphWriter, twips } from './word-paragraphs.ts';
import { reportTable, signatureTable } from './word-tables.ts';
import { withZipTimes } from './zip-times.ts';

/** The file's bytes; equal documents with an equal `createdAt` give equal bytes. */
export async function writeWordFile(document: WordDocument, createdAt: string): Promise<Uint8Array> {
  const { title, creator, subject } = document;
  const properties = corePropertiesXml({ title, creator, subject, createdAt });
  const overrides = [{ path: corePropertiesPath, data: properties }];
  const bytes = await Packer.pack(inWordsTerms(document), 'uint8array', undefined, overrides);
  return withZipTimes(bytes, createdAt);
}

function inWordsTerms(document: WordDocument): Document {
  const { page, font } = document;
  const inParagraph = paragraphWriter(font.sizeFactor);
  const firstFront = document.front[0];
  const [width, height] = [twips(Math.min(page.widthPt, page.heightPt)), twips(Math.max(page.widthPt, page.heightPt))];
  const fonts = { ascii: font.name, hAnsi: font.name, cs: font.name, eastAsia: font.name };
  const base = halfPoints(reportStyle.table.sizePt * font.sizeFactor);
  return new Document({
    title: document.title,
    creator: document.creator,
    subject: document.subject,
    styles: {
      default: {
        document: {
          run: { font: fonts, size: base, language: { value: 'th-TH', eastAsia: 'th-TH', bidirectional: 'th-TH' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
        heading1: { run: black },
        heading2: { run: black },
      },
    },
    numbering: { config: document.numberings.map(numberingOf) },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns the sheet itself.
            size: {
              width,
              height,
              orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              left: twips(page.leftPt),
              top: twips(page.topPt),
              right: twips(page.rightPt),
              bottom: twips(page.bottomPt),
              header: twips(leastFooterPt),
              footer: twips(Math.max(leastFooterPt, page.bottomPt - labelStyle.belowContentPt - labelLinePt)),
            },
            pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
          },
        },
        footers: {
          first: new Footer({ children: [new Paragraph({})] }),
          default: pageLabelFooter(document.pageLabelFormat),
        },
        children: [
          ...document.cover.map((block) => (block.kind === 'image' ? imageParagraph(block) : inParagraph(block))),
          // The page after the cover begins with whatever comes first.
          ...document.front.map((paragraph) => inParagraph(paragraph, paragraph === firstFront)),
          ...(firstFront === undefined ? [new Paragraph({ pageBreakBefore: true, ...lowest })] : []),
          reportTable(document.table, inParagraph),
          ...document.signatures.flatMap((table) => [
            // Two tables that touch would be one.
            new Paragraph({ keepNext: true, ...lowest }),
            signatureTable(table, inParagraph),
          ]),
          new Paragraph(lowest),
        ],
      },
    ],
  });
}

const labelStyle = reportStyle.pageLabel;
/** The height of the label's line, as most Thai fonts have it; the footer is measured from the sheet's edge to its foot. */
const labelLinePt = labelStyle.sizePt * 2;
/** Printers leave so much of a sheet's edge empty. */
const leastFooterPt = 18;

/** The library's own headings are blue. */
const black = { color: '000000', bold: true } as const;

/** The print's label, which is as large as the table's text, with fields of Word for its numbers; the cover has none. */
function pageLabelFooter(format: string): Footer {
  const children = format.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return thaiNumber('PAGE');
    return part === '{pages}' ? thaiNumber('NUMPAGES') : new TextRun(part);
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** In Thai digits by the field's own word: the section's way of numbering does not reach the count of pages. */
function thaiNumber(field: 'PAGE' | 'NUMPAGES'): SimpleField {
  return new SimpleField(`${field} \\* THAIARABIC`, toThaiDigits(1));
}

function numberingOf({ name, levels }: WordNumbering) {
  return {
    reference: name,
    levels: levels.map(({ text, digits, start }, level) => ({
      level,
      text,
      start,
      format: digits === 'thai' ? LevelFormat.THAI_NUMBERS : LevelFormat.DECIMAL,
      alignment: AlignmentType.LEFT,
      suffix: LevelSuffix.TAB,
    })),
  };
}
