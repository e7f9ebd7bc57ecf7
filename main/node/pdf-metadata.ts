// What the file says of itself: XMP metadata with the identifications it may bear, and the list of contents. It must not know
// pages' contents.
import type { Bookmark, DrawnDocument } from '../../src/report/page-drawing.ts';
import type { PdfDocument } from './pdf-kit.ts';
import { escapeXml } from './xml-text.ts';

/** Files for keeping: 2b, or 3b with files attached. */
export type ArchivalPart = '2b' | '3b';

export interface Identification {
  readonly archival: ArchivalPart | null;
  /** PDF/UA-1, to be claimed only where its requirements hold. */
  readonly accessible: boolean;
  /** Of the texts, as PDF names it. */
  readonly language: string;
}

/** Writes the list of contents: every entry leads to a height on its page and leaves the reader's zoom alone. */
export function writeBookmarks(document: PdfDocument, drawing: DrawnDocument): void {
  const pages = document._root.data.Pages.data.Kids;
  for (const { title, pageIndex, yPt } of drawing.bookmarks) addBookmark(title, pageIndex, yPt);

  function addBookmark(title: Bookmark['title'], pageIndex: number, yPt: number): void {
    const entry = document.outline.addItem(title, { pageNumber: pageIndex });
    const heightPt = drawing.pages[pageIndex]?.heightPt ?? 0;
    entry.outlineData.Dest = [pages[pageIndex], 'XYZ', null, Math.max(0, heightPt - yPt), null];
  }
}

/** Has the document write our metadata instead of pdfkit's, which escapes nothing and knows one identification at most. */
export function replaceMetadata(document: PdfDocument, identification: Identification): void {
  document.endMetadata = () => {
    const stream = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.compress = false;
    stream.end(Buffer.from(metadataOf(document.info, identification), 'utf8'));
    document._root.data.Metadata = stream;
  };
}

function metadataOf(info: PdfDocument['info'], { archival, accessible, language }: Identification): string {
  const text = (key: string) => escapeXml(typeof info[key] === 'string' ? info[key] : '');
  const date = (key: string) => (info[key] instanceof Date ? info[key].toISOString().replace(/\.\d+Z$/, 'Z') : '');
  const parts = [
    `<xmp:CreateDate>${date('CreationDate')}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date('ModDate')}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${text('Creator')}</xmp:CreatorTool>`,
    `<pdf:Producer>${text('Producer')}</pdf:Producer>`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text('Title')}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${text('Author')}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
  ];
  if (text('Subject') !== '') {
    parts.push(
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text('Subject')}</rdf:li></rdf:Alt></dc:description>`,
    );
  }
  if (text('Keywords') !== '') parts.push(`<pdf:Keywords>${text('Keywords')}</pdf:Keywords>`);
  if (archival !== null) {
    parts.push(`<pdfaid:part>${archival.charAt(0)}</pdfaid:part>`, '<pdfaid:conformance>B</pdfaid:conformance>');
  }
  if (accessible) parts.push('<pdfuaid:part>1</pdfuaid:part>');
  // Files for keeping must describe every schema that their standard does not know.
  if (accessible && archival !== null) parts.push(accessibilitySchema);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    ...parts,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

const namespaces = [
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

const accessibilitySchema = [
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
].join('');
