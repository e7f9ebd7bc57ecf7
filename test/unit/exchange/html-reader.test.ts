// Pages as clipboards carry them, program by program, and the small rules of HTML they rest on.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/exchange/grid.ts';
import { readHtml } from '../../../src/exchange/html-grid.ts';
import { recogniseReport } from '../../../src/exchange/recognise.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/clipboard/${name}`, import.meta.url), 'utf8');
const rows = (grid: Grid) => grid.flatMap((line) => (line.kind === 'row' ? [line.cells] : []));
const lines = (html: string) =>
  readHtml(html).grid.map((line) => (line.kind === 'text' ? line.text : line.kind === 'gap' ? '' : line.cells));
const cell = (inner: string) => rows(readHtml(`<table><tr><td>${inner}<td>ข`).grid)[0]?.[0];

describe('Word', () => {
  it('keeps the marks of its own lists, without their padding, remarks, hidden and deleted text', () => {
    const { grid, hasListMarks } = readHtml(fixture('word-list.html'));
    expect(grid.map((line) => (line.kind === 'text' ? line.text : line.kind))).toEqual([
      'ขั้นตอนการดำเนินงาน ประจำปี',
      '๑) จัดทำ  แผนการใช้จ่ายงบประมาณ (ITA)',
      '๑.๑) ประจำเดือน',
      'ทุกเดือน',
      '๒) เผยแพร่บนเว็บไซต์',
      '- ติดประกาศ',
    ]);
    expect(hasListMarks).toBe(true);
  });

  it('gives its table row by row, the group over all columns, cells that reach down, no hidden rows', () => {
    const { grid } = readHtml(fixture('word-table.html'));
    expect(rows(grid).map((cells) => cells.length)).toEqual([5, 1, 4, 5, 4]);
    expect(rows(grid)[2]).toEqual([
      'I๗ ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณ ประจำปี ของหน่วยงานของท่าน มากน้อยเพียงใด',
      'เจ้าหน้าที่ผู้รับผิดชอบ\nกองคลัง',
      '๑) จัดทำแผนการใช้จ่ายงบประมาณ\n๒) เผยแพร่ให้บุคลากรทราบ',
      '๑) รายงานผลต่อผู้บริหาร ภายในเดือนเมษายน',
    ]);
    expect(grid.at(-1)).toMatchObject({ cells: ['', '', '๒) สรุปผลการใช้จ่าย', 'ทุกเดือน'], fromAbove: [0, 1] });
  });

  it('is recognised: one group, and rows beside one merged issue are one measure', () => {
    const { groups, guesses } = recogniseReport(readHtml(fixture('word-table.html')).grid);
    expect(groups.map((group) => group.heading)).toEqual(['ตัวชี้วัดที่ ๒ การใช้งบประมาณ\nเครื่องมือการประเมิน แบบวัด IIT']);
    expect(groups[0]?.measures.map(({ cells }) => cells.steps)).toEqual([
      '๑) จัดทำแผนการใช้จ่ายงบประมาณ\n๒) เผยแพร่ให้บุคลากรทราบ',
      '๑) ประชุมชี้แจง\n๒) สรุปผลการใช้จ่าย',
    ]);
    expect(guesses.map((guess) => guess.kind)).toEqual(['rowContinued']);
  });
});

describe('other programs', () => {
  it('Excel: lines in a cell, references, a text that runs over empty cells', () => {
    expect(rows(readHtml(fixture('excel-table.html')).grid)).toEqual([
      ['ที่', 'ประเด็นที่ต้องพัฒนา', 'ผู้รับผิดชอบ', 'มาตรการ', 'การกำกับติดตาม', 'ผลการดำเนินการ'],
      ['1', 'E๑ เจ้าหน้าที่ของหน่วยงาน  ให้บริการ', 'กองช่าง', '๑) จัดทำคู่มือ\n๒) ติดประกาศ "ขั้นตอน"', 'รอบ 6 เดือน <มีนาคม>'],
      ['2', 'E๒ การเปิดเผยข้อมูลต่อประชาชนผ่านช่องทางที่หลากหลาย', '', 'ปรับปรุงเว็บไซต์', '', 'แล้วเสร็จ'],
    ]);
  });

  it('LibreOffice: lists that the page numbers get their numbers as text', () => {
    const { grid } = readHtml(fixture('libreoffice-table.html'));
    expect(rows(grid).slice(1)).toEqual([
      ['ตัวชี้วัดที่ ๒ การใช้งบประมาณ'],
      ['I๗ ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณ', 'กองคลัง', '1. จัดทำแผน\n2. เผยแพร่แผน', 'รายงานผล\nภายในเดือนเมษายน'],
      ['', 'สำนักปลัด', '1. ประชุมชี้แจง\n1.1. เชิญทุกกอง', 'รอบ <๖> เดือน & ๑๒ เดือน', 'ดำเนินการแล้ว'],
    ]);
  });

  it('Google Docs: its wrapper is nothing, lists beside lists are one list, spaces stay', () => {
    expect(lines(fixture('google-docs.html'))).toEqual([
      'มาตรการของหน่วยงาน',
      '',
      '1. จัดทำแผน',
      'และเผยแพร่',
      'a. ประชุม',
      '2. รายงานผล',
      ['กองคลัง'],
      ['กองช่าง', '- ซ่อมถนน  สองสาย'],
    ]);
  });
});

describe('HTML', () => {
  it.each([
    ['ก<br>ข', 'ก\nข'],
    ['<p>ก<p>ข', 'ก\nข'],
    ['<div>ก<br></div><div><br></div><div>ข</div>', 'ก\n\nข'],
    ['ก\n   <b>ข</b>\tค', 'ก ข ค'],
    ['<p>ก</p>\n\n<p>&nbsp;</p>\n<p>ข</p>', 'ก\n\nข'],
    ['<pre>ก\n  ข</pre>', 'ก\n  ข'],
    ['น้ํา&#8203;ใจ&#xE01;&#150;&bogus;&amp;lt;', 'น้ำใจก–&bogus;&lt;'],
    ['<span style="display:none">ลับ<br></span>ก', 'ก'],
    ['<script>a < b</script><style>p{}</style><!-- ลับ --><?xml ลับ?>ก', 'ก'],
    ['ก < ข & ค > ง', 'ก < ข & ค > ง'],
    ['<a title="ก > ข" href=x>ค</a></b></p>ง', 'ค\nง'],
    ['<ol start=3><li>ก<li value=7>ข<li>ค</ol>', '3. ก\n7. ข\n8. ค'],
    ['<ol type=i start=4><li>ก</ol><ol type=A><li>ข</ol>', 'iv. ก\nA. ข'],
    [
      '<ol style="list-style-type:thai"><li>ก<ol style="list-style-type: thai"><li>ข</ol><li>ค</ol>',
      '๑. ก\n๑.๑. ข\n๒. ค',
    ],
    ['<ul><li><p>ก</p><p>ข</p></li><li></li><li style="list-style:none">ค</li></ul>', '- ก\nข\n-\nค'],
    ['<table><tr><td>ก<td>ข<tr><td>ค</table>ง', 'ก ข\nค\nง'],
  ])('%s', (html, text) => {
    expect(cell(html)).toBe(text);
  });

  it('puts cells at their columns under cells that reach over and down', () => {
    const { grid } = readHtml(
      '<table><tr><td rowspan=3>ก<td colspan=2>ข<td>ค<tr><td>ง<td rowspan=2>จ<td>ฉ<tr><td>ช<td>ซ</table>',
    );
    expect(grid).toEqual([
      { kind: 'row', line: 1, cells: ['ก', 'ข', '', 'ค'] },
      { kind: 'row', line: 2, cells: ['', 'ง', 'จ', 'ฉ'], fromAbove: [0] },
      { kind: 'row', line: 3, cells: ['', 'ช', '', 'ซ'], fromAbove: [0, 2] },
    ]);
  });

  it('opens a frame of one cell around tables and parts neighbours', () => {
    expect(lines('<table><tr><td>ก<table><tr><td>ข<td>ค</table><table><tr><td>ง<td>จ</table></table>')).toEqual([
      'ก',
      ['ข', 'ค'],
      '',
      ['ง', 'จ'],
    ]);
  });

  it('reads rows whose table begins before the piece', () => {
    expect(rows(readHtml('<tr><td>ก</td><td>ข</td></tr><tr><td>ค').grid)).toEqual([['ก', 'ข'], ['ค']]);
  });

  it('joins what stands right of any report to its last column, and loses nothing', () => {
    const [first = []] = rows(readHtml(`<table><tr>${'<td>ก'.repeat(70)}`).grid);
    expect(first).toHaveLength(64);
    expect(first.join('\n').split('\n')).toHaveLength(70);
  });
});
