// Rows as a clipboard carries them: an HTML table that Word and Excel take as a table of their own, and tab-separated text in
// spreadsheets' quotes for programs that know only text.

export interface ClipboardTable {
  readonly html: string;
  readonly plain: string;
}

/** CSS pixels that the columns divide: an A4 page on its side between the margins of the office rule. */
const tableWidth = 930;

// Excel must read no number, date or formula into a text, and must keep the lines of a cell in one cell. The font is the one that
// office papers are written in; Word asks for the size of Thai letters apart.
const cellStyle = [
  'border:.5pt solid windowtext',
  'padding:2pt 4pt',
  'vertical-align:top',
  'white-space:normal',
  "mso-number-format:'\\@'",
  "font-family:'TH SarabunPSK','TH Sarabun New',Sarabun,sans-serif",
  'font-size:14pt',
  'mso-bidi-font-size:14pt',
].join(';');
const lineBreak = '<br style="mso-data-placement:same-cell">';

/**
 * Rows of cells with the columns' shares of the width, one for each cell of a row. Every text comes back from the HTML as it was,
 * but for tabs, which become spaces, and white space at the ends of lines.
 */
export function tableForClipboard(
  rows: readonly (readonly string[])[],
  widthShares: readonly number[],
): ClipboardTable {
  // Excel takes the widths, Word fits the whole to its page.
  const columns = widthShares.map((share) => `<col width="${Math.round(share * tableWidth)}">`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('\n');
  return {
    html: `<meta charset="utf-8"><table lang="th" border="1" cellspacing="0" width="100%" style="border-collapse:collapse;width:100%">\n<colgroup>${columns}</colgroup>\n${body}\n</table>`,
    plain: rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n'),
  };
}

function htmlCell(text: string): string {
  const lines = text.split('\n').map(htmlLine).join(lineBreak);
  return `<td lang="th" valign="top" style="${cellStyle}">${lines}</td>`;
}

/** Spaces that a page would fold are written as ones that it keeps. */
function htmlLine(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^ | (?= )| $/gu, '&nbsp;');
}

function quoted(cell: string): string {
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
