// The pages of help: whole in both languages, short enough, and true of the window: every name is a text of the wording, every key does
// what the page says.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands, namesOfKeys } from '../../../renderer/commands/command-table.ts';
import { type HelpPage, type HelpText, helpPageIds, plainText } from '../../../src/help/page.ts';
import { helpPages } from '../../../src/help/pages.ts';
import { readHelpText } from '../../../src/help/read-text.ts';
import { windowWording as english } from '../../../src/wording/en/window.ts';
import type { HelpPageWords } from '../../../src/wording/th/help-panel.ts';
import { windowWording as thai } from '../../../src/wording/th/window.ts';

const languages = [
  ['Thai', thai],
  ['English', english],
] as const;

const pictures = new URL('../../../assets/help/', import.meta.url);

/** What is pressed inside a cell, and in lists, is no command of the table. */
const otherKeys: ReadonlySet<string> = new Set(['Tab', 'Enter', 'Shift+Enter', 'Ctrl+C', 'Ctrl+V']);

const commandKeys = new Map(
  commands.map(({ id, keys }) => [String(id), keys.map((one) => namesOfKeys(one).join('+'))]),
);

function sourcesOf({ title, intro, list, notes, caption }: HelpPageWords): readonly string[] {
  return [title, intro, ...list, ...notes, caption];
}

function textsOf({ blocks }: HelpPage): readonly HelpText[] {
  return blocks.flatMap((block) => ('items' in block ? block.items : block.kind === 'paragraph' ? [block.text] : []));
}

describe.each(languages)('in %s', (_language, words) => {
  const pages = helpPages(words);

  test('there are ten pages, each with three to eight things to do or to know, and a picture', () => {
    expect(pages.map(({ id }) => id)).toEqual(helpPageIds);
    for (const { blocks } of pages) {
      expect(blocks.map(({ kind }) => kind).join(' ')).toMatch(/^paragraph (?:steps|points) picture notes links$/u);
      for (const block of blocks) {
        if (block.kind !== 'steps' && block.kind !== 'points') continue;
        expect(block.items.length).toBeGreaterThanOrEqual(3);
        expect(block.items.length).toBeLessThanOrEqual(8);
      }
    }
  });

  test('no name is empty, and none is written out where the wording has it', () => {
    for (const page of pages) {
      const parts = textsOf(page).flat();
      for (const part of parts) if (part.kind === 'name') expect(part.text.trim()).not.toBe('');
      // Quotation marks come with names alone: what stands in them cannot have been copied.
      for (const part of parts)
        if (part.kind === 'text') expect(part.text.replace(/“Saved”/u, '')).not.toMatch(/[“”]/u);
    }
  });

  test('every key is one the program knows, and behind a command’s name that command’s', () => {
    for (const id of helpPageIds) {
      for (const source of sourcesOf(words.help.pages[id])) {
        for (const [, keys] of source.matchAll(/\[([^\]]+)\]/gu)) {
          const isKnown =
            otherKeys.has(keys ?? '') || [...commandKeys.values()].some((all) => all.includes(keys ?? ''));
          expect(isKnown, `${id}: ${keys}`).toBe(true);
        }
        for (const [, command, keys] of source.matchAll(/\{commands\.(\w+)\} \[([^\]]+)\]/gu)) {
          expect(commandKeys.get(command ?? ''), `${id}: ${command}`).toContain(keys);
        }
      }
    }
  });

  test('each leads to others, never to itself', () => {
    for (const { id, blocks } of pages) {
      const links = blocks.flatMap((block) => (block.kind === 'links' ? block.pages : []));
      expect(links.length).toBeGreaterThan(0);
      expect(links).not.toContain(id);
    }
  });
});

test('English says the same things with the same names and keys, step by step', () => {
  const tokens = (text: string) => [...text.matchAll(/\{[^}]+\}|\[[^\]]+\]/gu)].map(([token]) => token).sort();
  for (const id of helpPageIds) {
    const [one, other] = [thai.help.pages[id], english.help.pages[id]];
    expect(other.list.map(tokens), id).toEqual(one.list.map(tokens));
    expect(other.notes.map(tokens), id).toEqual(one.notes.map(tokens));
    expect(other.title).not.toBe(one.title);
  }
});

test('every picture is there, small, and wanted', () => {
  const wanted = helpPages(thai).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [`${block.picture.name}.png`] : [])),
  );
  for (const name of wanted) expect(existsSync(new URL(name, pictures)), name).toBe(true);
  const sizes = readdirSync(pictures).map((name) => statSync(new URL(name, pictures)).size);
  expect(readdirSync(pictures).sort()).toEqual([...wanted].sort());
  for (const bytes of sizes) expect(bytes).toBeLessThanOrEqual(80 * 1024);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(600 * 1024);
});

describe('a text of help', () => {
  const words = { file: 'ไฟล์', deep: { open: 'เปิด…', rows: (count: number) => `${count} แถว` } };

  test('is parted into words, names and keys', () => {
    const text = readHelpText('กด {deep.open} [Ctrl+O] ใน {file} ได้ {deep.rows 3}', words);
    expect(text.map(({ kind }) => kind)).toEqual(['text', 'name', 'text', 'keys', 'text', 'name', 'text', 'name']);
    expect(plainText(text)).toBe('กด “เปิด…” Ctrl+O ใน “ไฟล์” ได้ “3 แถว”');
  });

  test.each(['{deep.missing}', '{deep}', '{deep.rows}', '{file.length}', '{toString}'])(
    'with the unknown name %s is a fault',
    (source) => {
      expect(() => readHelpText(source, words)).toThrow('no name at');
    },
  );
});
