// A window on the published report with all its faults, and the list of findings in the words of a person who uses it.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { runCommandLine } from '../../main/cli/run.ts';
import { type BesideWindow, onSampleInFolder } from './beside-page.ts';

const source = fileURLToPath(new URL('../fixtures/sample/report-2566-6-months.txt', import.meta.url));

/** A window on a fresh import of the published report, in the place of the sample, for each test. */
export function onFaultyReport(prepare: (file: string) => Promise<void> = async () => {}): BesideWindow {
  return onSampleInFolder(async (file) => {
    rmSync(file);
    await cli(file, 'import', path.basename(file), source);
    await prepare(file);
  });
}

/** Runs the program from the shell in the folder of a register, and fails where it does. */
export async function cli(file: string, ...words: readonly string[]): Promise<string> {
  const folder = path.dirname(file);
  const out: string[] = [];
  const exit = await runCommandLine([...words], {
    environment: { INIT_CWD: folder, ITA_REGISTER_DATA: path.join(folder, 'program') },
    out: (line) => out.push(line),
    err: (line) => out.push(line),
    lines: async function* () {},
  });
  if (exit !== 0) throw new Error(out.join('\n'));
  return out.join('\n');
}

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'ตรวจก่อนพิมพ์' });
}

/** The button in the head. */
export function headButton(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: /^ตรวจก่อนพิมพ์/u });
}

/** F7, and the list is there. */
export async function openList(page: Page): Promise<void> {
  await page.keyboard.press('F7');
  await panel(page).getByRole('group', { name: 'แสดงเฉพาะ' }).waitFor();
}

/** Everything one rule found, by the rule's name. */
export function card(page: Page, rule: string): Locator {
  return panel(page).getByRole('listitem', { name: rule, exact: true });
}

/** What is selected in the field with the focus, and the field's name. */
export function selection(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return { name: '', text: '' };
    const name = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
    return { name, text: field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) };
  });
}
