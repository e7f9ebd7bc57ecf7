// The ends of pages and the list of pages as a person sees them, and the same as the printed report has them.
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createPrinter } from '../../main/node/printer.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { forReading } from '../../src/app/ports.ts';
import { printPaper } from '../../src/app/print-report.ts';
import { cellAddress } from '../../src/register/columns.ts';
import type { Register } from '../../src/register/model.ts';
import type { PageMap } from '../../src/report/page-map.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';

export interface DrawnStart {
  readonly cell: string;
  readonly page: number;
  readonly offset: number;
}

const now = () => '2023-04-05T03:00:00.000Z';

async function registerIn(file: string): Promise<Register> {
  const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: path.dirname(file) });
  const opened = store.open(file, forReading);
  if (!opened.ok) throw new Error(opened.error.kind);
  opened.value.close();
  return opened.value.register;
}

/** All that the file holds now, as one text. */
export async function textIn(file: string): Promise<string> {
  return JSON.stringify(await registerIn(file));
}

/** The map that comes with the printed report of what is in the file now. */
export async function printedMap(file: string): Promise<PageMap['pages']> {
  const register = await registerIn(file);
  const [year] = register.fiscalYears;
  const from = { fiscalYearId: year?.id ?? '', roundId: year?.rounds[0]?.id ?? '' };
  const request = { wantsMap: true, registerPath: file };
  const printed = await printPaper('report', register, from, createPrinter({ workerFile: null }), now, request);
  if (!printed.ok || !printed.value.map) throw new Error('it prints');
  return printed.value.map.pages;
}

/** The names of the printed pages as they are read aloud, by the rows on them in the order in which they begin. */
export function pageNames(pages: PageMap['pages']): readonly string[] {
  const begun: string[] = [];
  return pages.map(({ number, kind, blocks = [] }) => {
    const rows = blocks.flatMap((block) => {
      if (block.kind !== 'measure') return [];
      if (!block.isContinued) begun.push(block.measureId);
      return [begun.indexOf(block.measureId) + 1];
    });
    const [first, last] = [rows[0], rows.at(-1)];
    const isSigned = blocks.some((block) => block.kind === 'signatures');
    const parts = [
      ...(kind === 'cover' ? ['ปก'] : []),
      ...(first !== undefined && first === last ? [`แถวที่ ${first}`] : []),
      ...(first !== undefined && first !== last ? [`แถวที่ ${first} ถึง ${last}`] : []),
      ...(number === 2 ? ['ข้อความนำ'] : []),
      ...(isSigned ? ['ช่องลงนาม'] : []),
    ];
    return toThaiDigits(`หน้า ${number}: ${parts.join(' และ')}`);
  });
}

/** The number of the page on which a row begins, by the row's number. */
export function pageOfRow(pages: PageMap['pages'], row: number): number {
  const begun = pages.flatMap(({ number, blocks = [] }) =>
    blocks.flatMap((block) => (block.kind === 'measure' && !block.isContinued ? [number] : [])),
  );
  return begun[row - 1] ?? 0;
}

/** Where cells go on with another page of the printed report. */
export function startsOnPaper(pages: PageMap['pages'], roundId: string): readonly DrawnStart[] {
  const starts = pages.flatMap(({ number, fragments }) =>
    fragments.flatMap((fragment): readonly DrawnStart[] => {
      if (fragment.kind !== 'cell' || fragment.start === 0) return [];
      const { measureId, column, roundId: round } = cellAddress(fragment.measureId, fragment.column, roundId);
      return [{ cell: `cell/${measureId}/${column}/${round ?? ''}`, page: number, offset: fragment.start }];
    }),
  );
  return inOrder(starts);
}

/** The same as the table on the screen draws it: offsets counted in the painted texts. */
export async function startsOnScreen(page: Page): Promise<readonly DrawnStart[]> {
  const starts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-page-start]')].map((letter) => {
      const cell = letter.closest<HTMLElement>('[data-place]');
      const before = document.createRange();
      before.setStart(cell?.querySelector('.paint-lines') ?? letter, 0);
      before.setEndBefore(letter);
      return {
        cell: cell?.dataset.place ?? '',
        page: Number(letter.dataset.pageStart),
        offset: before.toString().length,
      };
    }),
  );
  return inOrder(starts);
}

function inOrder(starts: readonly DrawnStart[]): readonly DrawnStart[] {
  return starts.toSorted((one, other) => one.page - other.page || one.cell.localeCompare(other.cell));
}

export interface DrawnLine {
  readonly page: number;
  /** How far the line lies above the letter it belongs to; null where the cell has none of that page. */
  readonly aboveLetter: number | null;
  /** How much of the cell's width it has. */
  readonly share: number;
}

/** Every dashed line within rows, against the letters under it. */
export function linesInRows(page: Page): Promise<readonly DrawnLine[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.page-cut')].flatMap((cut) => {
      const cells = [...(cut.closest('tr')?.querySelectorAll<HTMLElement>('.painted') ?? [])];
      return [...cut.querySelectorAll('.page-line')].map((line) => {
        const box = line.getBoundingClientRect();
        const cell = cells.find((one) => Math.abs(one.getBoundingClientRect().left - box.left) < 1);
        const letter = cell?.querySelector(`[data-page-start="${cut.dataset.page}"]`);
        return {
          page: Number(cut.dataset.page),
          aboveLetter: letter ? letter.getBoundingClientRect().top - box.top : null,
          share: cell ? box.width / cell.getBoundingClientRect().width : 0,
        };
      });
    }),
  );
}

/** The words at the ends of pages, from top to bottom. */
export function labels(page: Page): Promise<readonly string[]> {
  return page.locator('.page-label').evaluateAll((all) =>
    all
      .map((label) => ({ text: label.textContent ?? '', top: label.getBoundingClientRect().top }))
      .toSorted((one, other) => one.top - other.top)
      .map(({ text }) => text),
  );
}

export function pageList(page: Page): Locator {
  return page.getByRole('navigation', { name: 'หน้าของเอกสาร' });
}

/** The page of the list that the caret is on. */
export function marked(page: Page, name: string | RegExp): Locator {
  return pageList(page).getByRole('button', { name, exact: true }).and(page.locator('[aria-current="true"]'));
}

/** The page at which the viewer was opened, or null where none was named. */
export async function pageInFrame(page: Page): Promise<string | null> {
  const address = await page.locator('iframe').getAttribute('src');
  return /[#&]page=(\d+)/u.exec(address ?? '')?.[1] ?? null;
}
