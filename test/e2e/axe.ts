// Deque's accessibility rules on the page as it stands. The PDF viewer in its frame is the browser's and is left out.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * axe drops the marks of Thai before it compares a name with the words on its button, and cuts what is left anywhere. For Thai,
 * which has no spaces between words, the words must stand in the name as they are.
 */
const labelRule = 'label-content-name-mismatch';

/** What breaks WCAG 2.2 A or AA or the rules' best practices, one line each; none is what every test expects. */
export async function violations(page: Page): Promise<readonly string[]> {
  // What was asked for is drawn with the next frames; colours on their way are no colours yet.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
  const result = (await page.evaluate(`axe.run(document, {
    iframes: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    rules: { '${labelRule}': { enabled: document.documentElement.lang !== 'th' } },
  })`)) as AxeResult;
  const found = result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
  return [...found, ...(await namesWithoutTheirWords(page))];
}

/** Buttons whose spoken name does not hold every word that is written on them. */
function namesWithoutTheirWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button[aria-label]')]
      .map((button) => ({ name: button.ariaLabel ?? '', words: button.innerText.split(/\s+/u).filter(Boolean) }))
      .filter(({ name, words }) => !words.every((word) => name.toLowerCase().includes(word.toLowerCase())))
      .map(({ name, words }) => `a button says “${words.join(' ')}” and is called “${name}”`),
  );
}
