// What a style sheet may ask. A :has() whose answer hangs on anything below the root or the table is asked again at every key, and
// may style every element anew: 50 ms a key were measured in a table of 200 rows. An attribute says the same for nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../renderer/styles/', import.meta.url));
const wide =
  /(?:^|[\s>+~,])(?:html|body|:root|#root|\.desk|\.sheet|\.paper|\.screen|\.measure)(?![\w-])[^\s>+~,{]*:has\(/u;

test('no style asks what is anywhere below the root, the desk or the table', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((name) =>
    readFileSync(`${folder}${name}`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .split('\n')
      .filter((line) => wide.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('the rules this is about are known when they are seen', () => {
  for (const line of [':root[data-x]:has(.a:active) * {', 'body:has(.notice) .desk {', '.paper:has(.b) td {'])
    expect(wide.test(line), line).toBe(true);
  for (const line of ['.painted:has(textarea) {', '.paper td:hover .painted:not(:has(textarea:focus)) {'])
    expect(wide.test(line), line).toBe(false);
});
