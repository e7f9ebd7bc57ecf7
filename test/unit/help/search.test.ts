// Finding a page of help: by words in any order, however they are typed, with the places they stand at.
import { describe, expect, test } from 'vitest';
import { helpPages } from '../../../src/help/pages.ts';
import { helpSpans, searchHelp } from '../../../src/help/search.ts';
import { windowWording as thai } from '../../../src/wording/th/window.ts';

const pages = helpPages(thai);
const idsOf = (query: string) => searchHelp(pages, query).map(({ page }) => page.id);

describe('the search', () => {
  test('finds a page by a word of its title first, then those that only say it', () => {
    expect(idsOf('สำรอง')[0]).toBe('backup');
    expect(idsOf('ลงนาม')[0]).toBe('signing');
    expect(idsOf('แฟลชไดรฟ์')).toEqual(expect.arrayContaining(['backup', 'moving']));
  });

  test('wants every word, in any order', () => {
    expect(idsOf('ปฏิทิน เคอร์เซอร์')).toContain('dates');
    expect(idsOf('เคอร์เซอร์ ปฏิทิน')).toEqual(idsOf('ปฏิทิน เคอร์เซอร์'));
    expect(idsOf('ปฏิทิน ไม่มีคำนี้แน่นอน')).toEqual([]);
  });

  test('does not mind digits, case and how letters were typed', () => {
    expect(idsOf('30 วัน')).toContain('backup');
    expect(idsOf('WORD')).toEqual(idsOf('word'));
    expect(idsOf('word').length).toBeGreaterThan(0);
    // Two sara e typed for one sara ae.
    expect(idsOf('เเถว')).toEqual(idsOf('แถว'));
    expect(idsOf('แถว').length).toBeGreaterThan(0);
  });

  test('finds keys and names of buttons, and nothing for nothing', () => {
    expect(idsOf('Ctrl+Shift+L')).toEqual(['lists']);
    expect(idsOf(thai.commands.packRegister)).toContain('moving');
    expect(idsOf('  ')).toEqual([]);
  });

  test('every hit is what was looked for, in order and apart', () => {
    for (const { hits } of searchHelp(pages, 'กด ทะเบียน')) {
      for (const { text, spans } of hits) {
        let end = 0;
        for (const span of spans) {
          expect(['กด', 'ทะเบียน']).toContain(text.slice(span.start, span.end));
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }
    }
  });

  test('a marked letter keeps what hangs on it', () => {
    const text = 'ทำสำเนา';
    const marked = helpSpans(text, 'ทำ ส');
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['ทำ', 'สำ']);
  });
});
