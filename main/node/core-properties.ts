// docProps/core.xml of an office file: whose it is, what it is called, when it was made. The libraries that write the files put the
// clock's time there, or nothing.
import { escapeXml } from './xml-text.ts';

export interface CoreProperties {
  readonly title: string;
  readonly creator: string;
  readonly subject: string;
  /** ISO instant. */
  readonly createdAt: string;
}

export const corePropertiesPath = 'docProps/core.xml';

/** Source: ECMA-376 part 2, core properties. */
export function corePropertiesXml({ title, creator, subject, createdAt }: CoreProperties): string {
  const at = `${createdAt.slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    '<dc:language>th-TH</dc:language>',
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
