// The way from the check to the signed report in the words of a person who goes it, most of it by the keyboard alone.
import type { Locator, Page } from 'playwright-core';
import { windowWording as thai } from '../../src/wording/th/window.ts';

const { signingWindow: words } = thai;

/** Presses Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const pattern = typeof name === 'string' ? new RegExp(`^${escaped(name)}$`, 'u') : name;
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element?.getAttribute('aria-label') ?? (label === '' ? (element?.textContent ?? '') : label);
    });
    if (pattern.test(focused.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Goes to a button by Tab and presses it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Answers the question for a path that stands over the window. */
export async function typePath(page: Page, wanted: string): Promise<void> {
  const field = page.getByRole('textbox', { name: thai.paths.label });
  await field.waitFor();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.insertText(wanted);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** A step of the way, by its button. */
export function step(page: Page, name: keyof typeof words.path.steps): Locator {
  return page.getByRole('navigation', { name: words.path.label }).getByRole('button', { name: words.path.steps[name] });
}

/** What a step is about, with what can be done in it. */
export function side(page: Page, name: keyof typeof words.path.titles): Locator {
  return page.getByRole('region', { name: words.path.titles[name], exact: true });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
