// What a clerk may do next in the window, each by mouse and keys alone. An action that finds nothing to act on does nothing; it knows
// nothing of what is right afterwards, which random-editor.ts judges.
import type { Locator, Page } from 'playwright-core';
import type { Random } from '../fixtures/random.ts';
import { boxOf } from './rows-page.ts';

export interface Hand {
  page(): Page;
  readonly random: Random;
  /** Notes in words what is being done, for whoever reads the log of a failure. */
  note(words: string): void;
  /** Ends the program and starts it again on the same file; or reloads or crashes the page alone. */
  restart(how: 'program' | 'page' | 'crash'): Promise<void>;
}

export interface Action {
  readonly name: string;
  /** How often it is done, against the others. */
  readonly weight: number;
  /** It leaves every text as it is, so that a text typed before must still be there. */
  readonly keepsTexts?: true;
  readonly act: (hand: Hand) => Promise<void>;
}

/** More rows than this, and rows are rather deleted: the table stays one that a clerk works in. */
const manyRows = 24;
/** A click that meets something in its way for so long was no click. */
const patience = { timeout: 4_000 };

const phrases = [
  'จัดทำแผนการใช้จ่ายงบประมาณ',
  'น้ำใจ ความซื่อสัตย์ ',
  'ภายในเดือนเมษายน ๒๕๖๖',
  'สำนักปลัด',
  'กองคลังและกองช่าง ',
  'ที่ดี กี่ครั้ง ปี่ ผู้ซื้อ เก๋ไก๋',
  'ต่าง ๆ ฯลฯ ',
  'I7 และ O38 ',
  '2566',
  '๑) ',
  '1) ',
  '(อ้างอิงจาก ๐๑๘)',
  'เเก้ไข กำา ',
  'Q & A "คำ" <b>',
  'https://www.example.go.th/ita?q=1 ',
  '🙂',
];

export function pick<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[random.below(items.length)];
}

const cells = (page: Page) => page.locator('table.paper tr[data-row]:not([hidden]) textarea:visible');
const handles = (page: Page) => page.locator('table.paper tr[data-row]:not([hidden]) .row-handle:visible');
const headings = (page: Page) => page.locator('table.paper tr.group textarea:visible');

/** One of many, or null where there is none. */
async function oneOf(hand: Hand, all: Locator): Promise<Locator | null> {
  const count = await all.count();
  return count === 0 ? null : all.nth(hand.random.below(count));
}

async function isInField(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement);
}

/** Into some cell or heading with a click, the caret anywhere in its text. */
async function enterField(hand: Hand, all = cells(hand.page())): Promise<boolean> {
  const field = await oneOf(hand, all);
  if (!field) return false;
  hand.note(`click ${await field.getAttribute('aria-label')}`);
  await field.click(patience);
  await field.evaluate(
    (area, share) => {
      if (!(area instanceof HTMLTextAreaElement)) return;
      const offset = Math.round(area.value.length * share);
      area.setSelectionRange(offset, offset);
    },
    hand.random.chance(0.5) ? 1 : hand.random.next(),
  );
  return true;
}

async function inField(hand: Hand): Promise<boolean> {
  return (await isInField(hand.page())) ? true : enterField(hand);
}

async function press(hand: Hand, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    hand.note(`press ${key}`);
    await hand.page().keyboard.press(key);
  }
}

function times(hand: Hand, most: number, key: string): readonly string[] {
  return Array.from({ length: 1 + hand.random.below(most) }, () => key);
}

/** Opens a menu and takes one of its entries by name, if it is there and may be taken. */
async function takeEntry(hand: Hand, button: Locator, ...names: readonly RegExp[]): Promise<boolean> {
  const page = hand.page();
  await button.click(patience);
  for (const name of names) {
    const entries = page.getByRole('menuitem', { name });
    await page.getByRole('menu').last().waitFor(patience);
    const enabled: Locator[] = [];
    for (const entry of await entries.all()) {
      if ((await entry.getAttribute('aria-disabled')) !== 'true') enabled.push(entry);
    }
    const entry = pick(hand.random, enabled);
    if (!entry) return false;
    hand.note(`menu: ${await entry.textContent()}`);
    await entry.click(patience);
  }
  return true;
}

async function rowMenu(hand: Hand, ...names: readonly RegExp[]): Promise<boolean> {
  const button = await oneOf(hand, hand.page().locator('tr[data-row]:not([hidden]) button.row-menu:visible'));
  return button !== null && takeEntry(hand, button, ...names);
}

async function groupMenu(hand: Hand, ...names: readonly RegExp[]): Promise<boolean> {
  const button = await oneOf(hand, hand.page().getByRole('button', { name: /^เมนูกลุ่มที่/u }));
  return button !== null && takeEntry(hand, button, ...names);
}

async function isCrowded(hand: Hand): Promise<boolean> {
  return (await hand.page().locator('tr[data-row]').count()) > manyRows;
}

/** What another program would leave on the clipboard, pasted where the focus is. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
  await page.evaluate(
    ([htmlForm, plainForm]) => {
      const data = new DataTransfer();
      if (htmlForm) data.setData('text/html', htmlForm);
      if (plainForm) data.setData('text/plain', plainForm);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [html, plain] as const,
  );
}

async function command(hand: Hand, name: string): Promise<void> {
  hand.note(`command ${name}`);
  await hand.page().keyboard.press('Control+KeyK');
  await hand.page().getByRole('combobox', { name: 'ค้นหาคำสั่ง มาตรการ และปีงบประมาณ' }).fill(name);
  await hand.page().keyboard.press('Enter');
}

async function type(hand: Hand, text: string): Promise<void> {
  hand.note(`type ${JSON.stringify(text)}`);
  await hand.page().keyboard.type(text);
}

const phrase = (hand: Hand) => pick(hand.random, phrases) ?? '';

const typing: readonly Action[] = [
  {
    name: 'type',
    weight: 26,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      for (let count = hand.random.below(3); count >= 0; count -= 1) await type(hand, phrase(hand));
    },
  },
  {
    name: 'new paragraph',
    weight: 8,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      await press(hand, ...times(hand, 2, pick(hand.random, ['Enter', 'Enter', 'Shift+Enter', 'Alt+Enter']) ?? ''));
      await type(hand, phrase(hand));
    },
  },
  {
    name: 'take away',
    weight: 9,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      await press(
        hand,
        ...times(hand, 6, pick(hand.random, ['Backspace', 'Backspace', 'Delete', 'Control+Backspace']) ?? ''),
      );
    },
  },
  {
    name: 'select and overwrite',
    weight: 4,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      await press(
        hand,
        ...(hand.random.chance(0.3) ? ['Control+KeyA'] : times(hand, 5, 'Shift+Control+ArrowLeft')),
        ...(hand.random.chance(0.3) ? ['Delete'] : []),
      );
      await type(hand, phrase(hand));
    },
  },
  {
    name: 'keys of the text',
    weight: 5,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      const keys = ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft', 'Control+Shift+KeyL', 'Control+Semicolon'];
      await press(hand, pick(hand.random, [...keys, 'Control+Shift+KeyN']) ?? '');
    },
  },
  {
    name: 'paste text',
    weight: 4,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      const lines = Array.from({ length: 1 + hand.random.below(4) }, (_, index) => `${index + 1}) ${phrase(hand)}`);
      hand.note(`paste ${JSON.stringify(lines)}`);
      await paste(hand.page(), '', lines.join(hand.random.chance(0.3) ? ' ' : '\r\n'));
    },
  },
  {
    name: 'note',
    weight: 2,
    act: async (hand) => {
      if (!(await enterField(hand))) return;
      await press(hand, 'Shift+F2');
      await type(hand, phrase(hand));
      await press(hand, 'Escape');
    },
  },
];

const moving: readonly Action[] = [
  {
    name: 'click',
    weight: 12,
    keepsTexts: true,
    act: async (hand) => {
      await enterField(hand);
    },
  },
  {
    name: 'heading',
    weight: 3,
    keepsTexts: true,
    act: async (hand) => {
      await enterField(hand, headings(hand.page()));
    },
  },
  {
    name: 'tab',
    weight: 8,
    act: (hand) => press(hand, ...times(hand, 4, hand.random.chance(0.7) ? 'Tab' : 'Shift+Tab')),
  },
  {
    name: 'arrows',
    weight: 9,
    keepsTexts: true,
    act: (hand) => {
      const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End'];
      return press(hand, ...times(hand, 5, pick(hand.random, keys) ?? ''));
    },
  },
  { name: 'escape', weight: 3, keepsTexts: true, act: (hand) => press(hand, 'Escape') },
  {
    name: 'scroll',
    weight: 3,
    keepsTexts: true,
    act: async (hand) => {
      hand.note('scroll');
      const desk = hand.page().locator('.desk');
      const box = (await desk.count()) === 0 ? null : await desk.boundingBox();
      if (!box) return;
      await hand.page().mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await hand.page().mouse.wheel(0, (hand.random.next() - 0.5) * 4_000);
    },
  },
  {
    name: 'another screen and back',
    weight: 1,
    keepsTexts: true,
    act: (hand) => press(hand, `Control+Digit${2 + hand.random.below(4)}`, 'Control+Digit1'),
  },
  { name: 'save', weight: 2, keepsTexts: true, act: (hand) => press(hand, 'Control+KeyS') },
  {
    name: 'fold',
    weight: 3,
    keepsTexts: true,
    act: async (hand) => {
      const button = await oneOf(hand, hand.page().locator('table.paper button.fold:visible'));
      if (!button) return;
      hand.note(`click ${await button.getAttribute('aria-label')}`);
      await button.click(patience);
    },
  },
  {
    name: 'filter',
    weight: 2,
    keepsTexts: true,
    act: async (hand) => {
      const chips = hand.page().getByRole('group', { name: 'กรองแถว' }).locator('button.chip');
      const chip = hand.random.chance(0.6) ? chips.first() : await oneOf(hand, chips);
      if (!chip) return;
      hand.note(`filter ${await chip.textContent()}`);
      await chip.click(patience);
      await hand.page().keyboard.press('Escape');
    },
  },
];

const rows: readonly Action[] = [
  {
    name: 'new row',
    weight: 4,
    act: async (hand) => {
      if (await isCrowded(hand)) return;
      if (await inField(hand)) await press(hand, hand.random.chance(0.7) ? 'Control+Enter' : 'Control+Shift+Enter');
    },
  },
  {
    name: 'duplicate',
    weight: 2,
    act: async (hand) => {
      if (!(await isCrowded(hand)) && (await inField(hand))) await press(hand, 'Control+KeyD');
    },
  },
  {
    name: 'delete a row',
    weight: 3,
    act: async (hand) => {
      await rowMenu(hand, /^ลบ/u);
    },
  },
  {
    name: 'move rows by keys',
    weight: 4,
    act: async (hand) => {
      if (await inField(hand))
        await press(hand, ...times(hand, 3, `Alt+Shift+Arrow${pick(hand.random, ['Up', 'Down'])}`));
    },
  },
  {
    name: 'drag a row',
    weight: 2,
    act: async (hand) => {
      const page = hand.page();
      const [from, to] = [await oneOf(hand, handles(page)), await oneOf(hand, handles(page))];
      if (!from || !to) return;
      hand.note(`drag ${await from.getAttribute('aria-label')} to ${await to.getAttribute('aria-label')}`);
      await to.scrollIntoViewIfNeeded();
      const start = await boxOf(from);
      const goal = await to.boundingBox();
      if (!goal) return;
      await page.mouse.move(start.x + start.width / 2, start.y + 8);
      await page.mouse.down();
      await page.mouse.move(start.x + start.width / 2, start.y + 16);
      await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height * hand.random.next(), { steps: 4 });
      if (hand.random.chance(0.15)) await page.keyboard.press('Escape');
      await page.mouse.up();
    },
  },
  {
    name: 'flag',
    weight: 2,
    act: async (hand) => {
      await rowMenu(hand, /^ตั้งธง/u, /จุดอ่อน|ควรพัฒนา|ไม่มีธง/u);
    },
  },
  {
    name: 'several rows',
    weight: 5,
    act: async (hand) => {
      const page = hand.page();
      for (const modifiers of [[], ['Shift'], ['Control']] as const) {
        const handle = await oneOf(hand, handles(page));
        if (!handle || (modifiers[0] === 'Control' && hand.random.chance(0.5))) continue;
        hand.note(`${modifiers.join()} click ${await handle.getAttribute('aria-label')}`);
        await handle.click({ ...patience, modifiers: [...modifiers], position: { x: 6, y: 6 } });
      }
      const bar = page.getByRole('toolbar', { name: 'แถวที่เลือก' });
      if ((await bar.count()) === 0) return;
      const names = (await isCrowded(hand))
        ? ['ลบ']
        : ['ทำสำเนา', 'ย้ายไปกลุ่ม…', 'ตั้งธง…', 'กำหนดหน่วยงาน…', 'ลบ', 'เลิกเลือก'];
      const name = pick(hand.random, names) ?? '';
      hand.note(`bar: ${name}`);
      const button = bar.getByRole('button', { name, exact: true });
      if (name === 'ย้ายไปกลุ่ม…' || name === 'ตั้งธง…') await takeEntry(hand, button, /./u);
      else await button.click(patience);
      if (name !== 'กำหนดหน่วยงาน…') return;
      await page.getByRole('dialog').getByRole('textbox').fill(phrase(hand));
      await page
        .getByRole('dialog')
        .getByRole('radio')
        .nth(hand.random.below(2))
        .check({ ...patience, force: true });
      await page.getByRole('dialog').getByRole('button', { name: 'กำหนด', exact: true }).click(patience);
    },
  },
  {
    name: 'paste a table',
    weight: 2,
    act: async (hand) => {
      if (!(await inField(hand))) return;
      const table = Array.from({ length: 1 + hand.random.below(3) }, () =>
        Array.from({ length: 3 + hand.random.below(3) }, () => phrase(hand).replace(/[<>&]/gu, '')),
      );
      hand.note(`paste a table ${JSON.stringify(table)}`);
      const html = table.map((line) => `<tr>${line.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
      if (hand.random.chance(0.5)) await paste(hand.page(), `<table>${html}</table>`, '');
      else await paste(hand.page(), '', table.map((line) => line.join('\t')).join('\n'));
      const dialog = hand.page().getByRole('dialog', { name: 'วางตารางที่คัดลอกมา' });
      const name = (await isCrowded(hand)) ? /ข้อความ|ยกเลิก/u : /วางเป็น|ยกเลิก/u;
      const button = await oneOf(hand, dialog.getByRole('button', { name }));
      if (!button) return;
      hand.note(`dialog: ${await button.textContent()}`);
      await button.click(patience);
    },
  },
];

const groupsAndColumns: readonly Action[] = [
  {
    name: 'group',
    weight: 3,
    act: async (hand) => {
      const isMany = (await hand.page().locator('tr.group').count()) > 5 || (await isCrowded(hand));
      const always = ['เพิ่มแถว', 'ย้ายกลุ่ม', 'พับทุก', 'คลี่ทุก'];
      const choice = pick(hand.random, [...always, ...(isMany ? ['ลบกลุ่ม'] : ['เพิ่มกลุ่ม', 'ทำสำเนากลุ่ม'])]) ?? '';
      if (choice === 'เพิ่มแถว' && isMany) return;
      await groupMenu(hand, new RegExp(`^${choice}`, 'u'));
    },
  },
  {
    name: 'foot of the table',
    weight: 1,
    act: async (hand) => {
      const button = await oneOf(hand, hand.page().locator('.sheet-foot button, .empty-table button'));
      if (!button || (await isCrowded(hand))) return;
      hand.note(`click ${await button.textContent()}`);
      await button.click(patience);
    },
  },
  {
    name: 'column widths',
    weight: 2,
    act: async (hand) => {
      const border = await oneOf(hand, hand.page().getByRole('separator'));
      if (!border) return;
      hand.note(`focus ${await border.getAttribute('aria-label')}`);
      await border.focus();
      await press(hand, ...times(hand, 5, hand.random.chance(0.5) ? 'ArrowLeft' : 'ArrowRight'));
      await press(hand, hand.random.chance(0.2) ? 'Escape' : 'Enter');
    },
  },
  {
    name: 'columns',
    weight: 1,
    act: async (hand) => {
      const button = hand.page().getByRole('button', { name: 'เมนูคอลัมน์' });
      if ((await button.count()) > 0) await takeEntry(hand, button, /^(?:แสดงช่อง|ซ่อนช่อง|คืนความกว้าง)/u);
    },
  },
];

const wholeRegister: readonly Action[] = [
  { name: 'undo', weight: 9, act: (hand) => press(hand, ...times(hand, 4, 'Control+KeyZ')) },
  { name: 'redo', weight: 6, act: (hand) => press(hand, ...times(hand, 4, 'Control+KeyY')) },
  {
    name: 'replace all',
    weight: 2,
    act: async (hand) => {
      const page = hand.page();
      const [query, replacement] = [pick(hand.random, ['กอง', 'การ', '๒๕๖๖', 'สำนัก', 'น้ำใจ', 'ที่']) ?? '', phrase(hand)];
      hand.note(`replace ${query} by ${replacement}`);
      await page.keyboard.press('Control+KeyH');
      const bar = page.getByRole('search', { name: 'ค้นหาและแทนที่' });
      await bar.getByRole('textbox', { name: 'ค้นหา' }).fill(query);
      await bar.getByRole('textbox', { name: 'แทนที่ด้วย' }).fill(replacement.trim());
      const one = hand.random.chance(0.3);
      await bar.getByRole('button', { name: one ? 'แทนที่แห่งนี้' : 'แทนที่ทั้งหมด' }).click(patience);
      const question = page.getByRole('alertdialog').getByRole('button', { name: /^แทนที่/u });
      if ((await question.count()) > 0) await question.nth(hand.random.below(2)).click(patience);
      await page.keyboard.press('Escape');
      if ((await bar.count()) > 0) await bar.getByRole('button', { name: 'ปิด', exact: true }).click(patience);
    },
  },
  {
    name: 'another round',
    weight: 3,
    keepsTexts: true,
    act: async (hand) => {
      const tab = await oneOf(hand, hand.page().locator('.rounds button'));
      if (!tab) return;
      hand.note(`round: ${await tab.textContent()}`);
      await tab.click(patience);
    },
  },
  {
    name: 'another year',
    weight: 2,
    act: async (hand) => {
      const button = hand.page().getByRole('button', { name: /เลือกปีงบประมาณ/u });
      if ((await button.count()) > 0) await takeEntry(hand, button, /^ปีงบประมาณ/u);
    },
  },
  {
    name: 'settings',
    weight: 2,
    act: async (hand) => {
      const page = hand.page();
      await press(hand, 'Control+Digit5');
      if (hand.random.chance(0.2)) {
        const add = page.getByRole('button', { name: /^เพิ่มปีงบประมาณ ๒๕๖[๗-๘]/u });
        if ((await add.count()) > 0) {
          hand.note('add a fiscal year');
          await add.first().click(patience);
        }
      } else {
        await page
          .getByLabel(pick(hand.random, ['ชื่อย่อ', 'อำเภอ (ไม่ต้องมีคำว่าอำเภอ)', 'ชื่อแผนเหนือตาราง']) ?? '')
          .click(patience);
        await type(hand, phrase(hand));
      }
      await press(hand, 'Control+Digit1');
    },
  },
  {
    name: 'one row at a time',
    weight: 1,
    act: async (hand) => {
      const page = hand.page();
      await command(hand, 'มุมมองทีละแถว');
      const field = await oneOf(hand, page.locator('.one-row textarea:visible, .one-row-field textarea:visible'));
      if (field) {
        await field.click(patience);
        await type(hand, phrase(hand));
        await press(hand, pick(hand.random, ['Tab', 'Control+Enter', 'Alt+Shift+ArrowDown', 'Control+KeyZ']) ?? '');
      }
      await command(hand, 'มุมมองทีละแถว');
    },
  },
  {
    name: 'close and open the register',
    weight: 1,
    act: async (hand) => {
      const page = hand.page();
      await command(hand, 'ปิดทะเบียนนี้');
      // Closing saves first; where that cannot be, it asks.
      const recent = page.getByRole('navigation', { name: 'เปิดล่าสุด' }).getByRole('button').first();
      await recent.or(page.getByRole('alertdialog')).waitFor();
      if ((await recent.count()) === 0) return;
      await recent.click(patience);
      await page.locator('.desk').waitFor();
    },
  },
  { name: 'reload', weight: 1, keepsTexts: true, act: (hand) => again(hand, 'page') },
  { name: 'crash', weight: 0.5, act: (hand) => again(hand, 'crash') },
  { name: 'restart', weight: 0.5, keepsTexts: true, act: (hand) => again(hand, 'program') },
];

async function again(hand: Hand, how: 'program' | 'page' | 'crash'): Promise<void> {
  hand.note(`once more: ${how}`);
  await hand.restart(how);
}

export const actions: readonly Action[] = [...typing, ...moving, ...rows, ...groupsAndColumns, ...wholeRegister];
