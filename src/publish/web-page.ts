// The report as one page for the office's web site: a heading, one table with groups, real lists, who signed. Everything is in the one
// file; nothing is fetched and nothing runs. It must not know the register, only what is printed of it.
import { coverBlocks } from '../report/cover-blocks.ts';
import type { ReportColumn, ReportDocument, ReportGroup, ReportSigner } from '../report/document.ts';
import { signatureWords } from '../report/templates.ts';
import { cellMarkup, escapeText, linesMarkup, needsSpaceKept } from './cell-markup.ts';
import { webPageStyle } from './web-page-style.ts';

/** The page's source. */
export function webPage(document: ReportDocument): string {
  const { title, period, office } = coverBlocks(document.coverLines);
  const { columns, groups, signers } = document;
  return `${[
    '<!doctype html>',
    '<html lang="th">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText([document.title, document.officeName].filter((part) => part !== '').join(' · '))}</title>`,
    `<style>\n${webPageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${brokenLines(title.length > 0 ? title : [document.title])}</h1>`,
    ...(title.length > 0 ? [...period, ...office] : document.coverLines).map(
      (line) => `<p class="cover">${escapeText(line)}</p>`,
    ),
    '<div class="table" role="region" aria-labelledby="table-title" tabindex="0">',
    '<table aria-labelledby="table-title">',
    captionOf(document),
    `<colgroup>${columns.map(({ widthShare }) => `<col style="width:${percent(widthShare)}">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ heading }) => `<th scope="col">${brokenLines(heading.split('\n'))}</th>`).join('')}</tr></thead>`,
    ...groups.map((group) => groupMarkup(group, columns)),
    '</table>',
    '</div>',
    ...signersMarkup(signers),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** The table's title, and what leads to it. */
function captionOf({ heading, title, introduction }: ReportDocument): string {
  const lines = (heading === '' ? title : heading).split('\n');
  const paragraphs = introduction.map((paragraph) => `<p>${escapeText(paragraph)}</p>`);
  return `<caption><h2 id="table-title">${brokenLines(lines)}</h2>${paragraphs.join('')}</caption>`;
}

function groupMarkup({ heading, rows }: ReportGroup, columns: readonly ReportColumn[]): string {
  const text = heading.trim();
  const head =
    text === ''
      ? []
      : [
          `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${brokenLines(text.split('\n'))}</th></tr>`,
        ];
  const measures = rows.map(({ cells }) => `<tr>${cells.map((cell, index) => cellOf(cell, index)).join('')}</tr>`);
  return ['<tbody>', ...head, ...measures, '</tbody>'].join('\n');
}

/** The first cell says what its row is about. */
function cellOf(text: string, index: number): string {
  const style = needsSpaceKept(text) ? ' style="white-space:pre-wrap"' : '';
  const markup = cellMarkup(text);
  return index === 0 && markup !== '' ? `<th scope="row"${style}>${markup}</th>` : `<td${style}>${markup}</td>`;
}

function signersMarkup(signers: readonly ReportSigner[]): readonly string[] {
  if (signers.length === 0) return [];
  return ['<ul class="signers">', ...signers.map((signer) => `<li>${brokenLines(signerLines(signer))}</li>`), '</ul>'];
}

function signerLines({ role, name, positionLines, date }: ReportSigner): readonly string[] {
  const lines = [
    role.trim(),
    name.trim() === '' ? '' : `(${name.trim()})`,
    ...positionLines.map((line) => line.trim()),
  ];
  return [...lines, date === '' ? '' : `${signatureWords.day} ${date}`].filter((line) => line !== '');
}

function brokenLines(lines: readonly string[]): string {
  return linesMarkup(lines.map(escapeText));
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
