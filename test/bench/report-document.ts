// The report the bench prints, and the same table written for the programs it is compared with: HTML for a browser, flat
// OpenDocument for a word processor. Same texts, sizes, widths, margins and font, so that all lay out about the same pages.
import { buildReportDocument, type ReportDocument } from '../../src/report/document.ts';
import { pageGeometry, reportStyle } from '../../src/report/page-style.ts';
import { listMarkOf } from '../../src/thai/list-marks.ts';
import { largeRegister } from './register.ts';

/** The sample's measures over and over; `isDifferent` makes every cell's text its own, so that no cache of texts helps. */
export function benchDocument(measures: number, isDifferent: boolean): ReportDocument {
  const register = largeRegister(measures);
  const [year] = register.fiscalYears;
  const document = buildReportDocument(register, year?.id ?? '', year?.rounds[0]?.id ?? '');
  if (!document) throw new Error('the sample has a round');
  if (!isDifferent) return document;
  let count = 0;
  const withNumber = (text: string) => {
    count += 1;
    return text.replaceAll('\n', ` ${count}\n`).replace(/$/, ` ครั้งที่ ${count}`);
  };
  return {
    ...document,
    groups: document.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: row.cells.map(withNumber) })),
    })),
  };
}

const geometry = pageGeometry('landscape');
const { table, columnHeading, groupHeading, introduction, heading } = reportStyle;
/** Of Sarabun's line box of 1.3 em. */
const lineHeight = (1.3 * reportStyle.leading).toFixed(2);
const hangPt = reportStyle.listMark.leastHangPt;

export function asHtml(document: ReportDocument, fontFolder: string): string {
  const face = (name: string, weight: number) =>
    `@font-face{font-family:Sarabun;font-weight:${weight};src:url('file://${fontFolder}/Sarabun-${name}.ttf')}`;
  const cell = (text: string) => `<td>${text.split('\n').map(htmlParagraph).join('')}</td>`;
  const span = document.columns.length;
  return `<!doctype html><html lang="th"><meta charset="utf-8"><title>${escapeXml(document.title)}</title><style>
${face('Regular', 400)}${face('Bold', 700)}
@page{size:A4 landscape;margin:${geometry.topPt}pt ${geometry.rightPt}pt ${geometry.bottomPt}pt ${geometry.leftPt}pt}
body{margin:0;font:${table.sizePt}pt/${lineHeight} Sarabun}
table{border-collapse:collapse;width:100%;table-layout:fixed}
td,th{border:${table.borderPt}pt solid #000;vertical-align:top;padding:${table.padding.topPt}pt ${table.padding.rightPt}pt ${table.padding.bottomPt}pt ${table.padding.leftPt}pt}
th{background:${columnHeading.fill};vertical-align:middle}
.g td{background:${groupHeading.fill};font-weight:700;break-after:avoid}
p{margin:0}.i{padding-left:${hangPt}pt;text-indent:-${hangPt}pt}
h1{font-size:${heading.sizePt}pt;text-align:center;margin:0 0 ${heading.afterPt}pt}
.n{font-size:${introduction.sizePt}pt;text-indent:${introduction.firstIndentPt}pt;margin-bottom:${introduction.afterPt}pt}
.c{text-align:center;font-weight:700;font-size:19pt;break-after:page}
</style><div class="c">${document.coverLines.map((line) => `<p>${escapeXml(line)}</p>`).join('')}</div>
<h1>${escapeXml(document.heading)}</h1>${document.introduction.map((text) => `<p class="n">${escapeXml(text)}</p>`).join('')}
<table><colgroup>${document.columns.map(({ widthShare }) => `<col style="width:${(widthShare * 100).toFixed(2)}%">`).join('')}</colgroup>
<thead><tr>${document.columns.map((column) => `<th>${escapeXml(column.heading)}</th>`).join('')}</tr></thead><tbody>
${document.groups
  .map(
    (group) =>
      `<tr class="g"><td colspan="${span}">${escapeXml(group.heading)}</td></tr>` +
      group.rows.map(({ cells }) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n'),
  )
  .join('\n')}
</tbody></table></html>`;
}

function htmlParagraph(text: string): string {
  return `<p${listMarkOf(text) === null ? '' : ' class="i"'}>${escapeXml(text)}</p>`;
}

export function asFlatOpenDocument(document: ReportDocument): string {
  const columnNames = document.columns.map((_, index) => `C${index}`);
  const paragraph = (style: string, text: string) => `<text:p text:style-name="${style}">${escapeXml(text)}</text:p>`;
  const paragraphs = (text: string) =>
    text
      .split('\n')
      .map((line) => paragraph(listMarkOf(line) === null ? 'Cell' : 'Item', line))
      .join('');
  const cell = (style: string, content: string, rest = '') =>
    `<table:table-cell table:style-name="${style}" office:value-type="string"${rest}>${content}</table:table-cell>`;
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  const span = document.columns.length;
  const style = (name: string, sizePt: number, text: string, layout: string) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:line-height="${Math.round(reportStyle.leading * 100)}%" ${layout}/>` +
    `<style:text-properties fo:font-size="${sizePt}pt" style:font-size-complex="${sizePt}pt" ${text}/></style:style>`;
  const cellStyle = (name: string, fill: string) =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:border="${table.borderPt}pt solid #000000" fo:padding-left="${table.padding.leftPt}pt" fo:padding-right="${table.padding.rightPt}pt" fo:padding-top="${table.padding.topPt}pt" fo:padding-bottom="${table.padding.bottomPt}pt" ${fill}/></style:style>`;
  const bold = 'fo:font-weight="bold" style:font-weight-complex="bold"';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Sarabun" svg:font-family="Sarabun"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Sarabun" style:font-name-complex="Sarabun" fo:language="th" fo:country="TH" style:language-complex="th" style:country-complex="TH" fo:font-size="${table.sizePt}pt" style:font-size-complex="${table.sizePt}pt"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${geometry.widthPt}pt" fo:page-height="${geometry.heightPt}pt" style:print-orientation="landscape" fo:margin-top="${geometry.topPt}pt" fo:margin-bottom="${geometry.bottomPt}pt" fo:margin-left="${geometry.leftPt}pt" fo:margin-right="${geometry.rightPt}pt"/></style:page-layout>
${style('Cell', table.sizePt, '', '')}${style('Item', table.sizePt, '', `fo:margin-left="${hangPt}pt" fo:text-indent="-${hangPt}pt"`)}
${style('Bold', table.sizePt, bold, '')}${style('Head', table.sizePt, bold, 'fo:text-align="center"')}${style('Title', heading.sizePt, bold, 'fo:text-align="center"')}
${style('Cover', 19, bold, 'fo:text-align="center"')}${style('Intro', introduction.sizePt, '', `fo:text-indent="${introduction.firstIndentPt}pt"`)}
${cellStyle('Plain', '')}${cellStyle('Grey', `fo:background-color="${columnHeading.fill}"`)}${cellStyle('Pale', `fo:background-color="${groupHeading.fill}"`)}
<style:style style:name="T" style:family="table"><style:table-properties style:width="${geometry.contentWidthPt}pt" table:align="left" table:border-model="collapsing"/></style:style>
${document.columns.map(({ widthShare }, index) => `<style:style style:name="${columnNames[index]}" style:family="table-column"><style:table-column-properties style:column-width="${(widthShare * geometry.contentWidthPt).toFixed(2)}pt"/></style:style>`).join('')}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles>
<office:body><office:text>${document.coverLines.map((line) => paragraph('Cover', line)).join('')}
${paragraph('Title', document.heading)}${document.introduction.map((text) => paragraph('Intro', text)).join('')}
<table:table table:name="R" table:style-name="T">${columnNames.map((name) => `<table:table-column table:style-name="${name}"/>`).join('')}
<table:table-header-rows>${row(document.columns.map((column) => cell('Grey', paragraph('Head', column.heading))).join(''))}</table:table-header-rows>
${document.groups
  .map(
    (group) =>
      row(
        cell('Pale', paragraph('Bold', group.heading), ` table:number-columns-spanned="${span}"`) +
          '<table:covered-table-cell/>'.repeat(span - 1),
      ) + group.rows.map(({ cells }) => row(cells.map((text) => cell('Plain', paragraphs(text))).join(''))).join('\n'),
  )
  .join('\n')}
</table:table></office:text></office:body></office:document>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', ' ');
}
