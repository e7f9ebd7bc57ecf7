// Random work in a real window, judged now and then: what the fields show, what the open register holds and what the file says must be
// one; and undoing everything leads back to the start, redoing it to the end.
import { appendFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';
import type { LoopbackHost } from '../../main/loopback/host.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { allColumns, cellText, columnsOf } from '../../src/register/columns.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { FiscalYear, Register, Round } from '../../src/register/model.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { normaliseText } from '../../src/thai/normalise.ts';
import { createRandom } from '../fixtures/random.ts';
import { watchFaults } from './loopback-page-host.ts';
import { crash, type Ground } from './never-lose-ground.ts';
import { type Action, actions, type Hand } from './random-editor-actions.ts';

export interface Plan {
  readonly actions: number;
  readonly seed: number;
  /** How many actions are done between two judgements, more or less; after an undo it comes sooner. */
  readonly judgeEvery: number;
  /** Where everything that is done is written, line by line, and beside it a picture of what is wrong. */
  readonly log: string;
  /** No further action once so many minutes are over. */
  readonly minutes?: number;
  /** Actions that are not done, by name. */
  readonly without?: readonly string[];
  /** Called when the register is as it was at the start, at every judgement between, and when all of it is undone. */
  readonly weigh?: (page: Page, when: 'start' | 'between' | 'undone') => Promise<void>;
}

export interface Outcome {
  /** What is wrong, in words; empty when nothing is. */
  readonly wrong: readonly string[];
  /** Actions that could not be done because something was in their way, with what it was. */
  readonly missed: readonly string[];
  /** How many steps there were to undo, at most. */
  readonly undone: number;
  /** How often window, program and file were held against each other. */
  readonly judged: number;
  /** Texts that lost their place to an undo while they were typed; the window said so of each. */
  readonly stranded: number;
}

/** What the window shows: texts by the key of their place, and which year and round. */
interface Seen {
  readonly year: string;
  readonly round: string;
  readonly texts: readonly (readonly [key: string, text: string])[];
  /** The key of the place the caret is in. */
  readonly caret: string | null;
}

interface Current {
  readonly register: Register;
  readonly undoState: { readonly undo: string | null; readonly redo: string | null };
}

/** What the program knows of the open register, and what the window has typed and not saved. */
interface Reply {
  readonly open: Current;
  readonly unsaved?: unknown;
}

/** A program that was asked to end and is still there after so long asks something, or has lost its way. */
const patienceMs = 20_000;
/** A window that asks nothing for so long has nothing left to ask. */
const quietMs = 200;
/** Presses of a key between two looks at how far undo has come. */
const burst = 25;

export async function workAtRandom(ground: Ground, plan: Plan): Promise<Outcome> {
  const engine = await loadSqlEngine();
  const random = createRandom(plan.seed);
  const log = (words: string) => appendFileSync(plan.log, `${words}\n`);
  const wrong: string[] = [];
  const missed: string[] = [];
  /** What the browser asked when the page was left, and nobody has accounted for yet. */
  let asked: string | null = null;
  /** Calls of the window that the program has not answered, and when there last were any. */
  let unanswered = 0;
  let lastCall = 0;
  let host: LoopbackHost = await ground.host();
  const context: BrowserContext = await ground.browser();
  let page: Page = await open();
  const picture = `${plan.log}.png`;
  /** Texts typed since anything else touched texts, by the key of their place. */
  const typed = new Map<string, string>();

  async function open(): Promise<Page> {
    const fresh = await context.newPage();
    unanswered = 0;
    const count = (by: 1 | -1) => (request: Request) => {
      if (new URL(request.url()).pathname !== '/call') return;
      unanswered += by;
      lastCall = Date.now();
    };
    fresh.on('request', count(1));
    fresh.on('requestfinished', count(-1));
    fresh.on('requestfailed', count(-1));
    const faults = watchFaults(fresh, new URL(host.url).host);
    fresh.on('close', () => wrong.push(...faults));
    fresh.on('dialog', (dialog) => {
      asked = dialog.message() || dialog.type();
      void dialog.accept();
    });
    await fresh.goto(host.url);
    await fresh.locator('.desk').waitFor();
    return fresh;
  }

  async function current(): Promise<Current> {
    return (await ask()).open;
  }

  async function ask(): Promise<Reply> {
    const reply: unknown = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json', 'x-ita-token': sessionStorage.getItem('ita-token') ?? '' };
      const body = '{"name":"register.current","input":{}}';
      return (await fetch('/call', { method: 'POST', headers, body })).json();
    });
    // The contract has checked the reply.
    return (reply as { value: Reply }).value;
  }

  const hand: Hand = {
    page: () => page,
    random,
    note: (words) => log(`   ${words}`),
    async restart(how) {
      if (how === 'page') {
        await page.reload();
        await page.locator('.desk').waitFor();
        await leaveStranded();
        return;
      }
      await leaveStranded();
      if (how === 'crash') await crash(page);
      else {
        host.closeGently();
        const isClosed = await Promise.race([host.closed.then(() => true), setTimeout(patienceMs, false)]);
        if (!isClosed) {
          await page.screenshot({ path: picture });
          wrong.push(`the program does not close, see ${picture}`);
          await host.close();
        }
        await page.close();
        host = await ground.host();
      }
      page = await open();
    },
  };

  async function onTheDisk(): Promise<Register> {
    const copy = path.join(ground.folder, 'สำเนา.itareg');
    copyFileSync(ground.file, copy);
    const store = createRegisterStore({ engine, now: () => '2026-11-23T02:06:00.000Z', dataFolder: ground.folder });
    const opened = store.open(copy, { access: 'read', takeOver: false });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { register } = opened.value;
    opened.value.close();
    return register;
  }

  /**
   * A text typed into a row that an undo was about to take away is said, with the choice to leave it. It is the one reason to ask
   * whoever leaves the page.
   */
  async function leaveStranded(): Promise<void> {
    const leave = page.getByRole('button', { name: 'ไม่ใช้ข้อความนี้' });
    const isStranded = (await leave.count()) > 0;
    if (asked !== null && !isStranded) wrong.push(`the browser asked: ${asked}`);
    asked = null;
    if (!isStranded) return;
    stranded += 1;
    log(`   a text without a place: ${await page.locator('.stranded').textContent()}`);
    await leave.click();
    typed.clear();
  }

  let stranded = 0;
  async function save(when: string): Promise<void> {
    await page.keyboard.press('Control+KeyS');
    await Promise.race([
      page.locator('.save-state.saved').waitFor(),
      page.getByRole('button', { name: 'ไม่ใช้ข้อความนี้' }).waitFor(),
    ]).catch(() => {});
    // Undo and redo are asked for one after the other, each when the one before is answered.
    while (unanswered > 0 || Date.now() - lastCall < quietMs) await setTimeout(quietMs / 4);
    await leaveStranded();
    await page
      .locator('.save-state.saved')
      .waitFor()
      .catch(async () => {
        await page.screenshot({ path: picture });
        const { unsaved } = await ask();
        wrong.push(`${when}: nothing says that all is saved, see ${picture}: ${JSON.stringify(unsaved)}`);
      });
  }

  let judged = 0;
  async function judge(when: string): Promise<Register> {
    judged += 1;
    await save(when);
    const { register } = await current();
    // The field with the caret shows what was typed, letter by letter; the others what is held.
    const whileTyping = await page.evaluate(look);
    wrong.push(...differences(whileTyping, register).map((words) => `${when}, the caret still there: ${words}`));
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const file = await onTheDisk();
    if (plain(file) !== plain(register)) wrong.push(`${when}: the file is not what the program holds`);
    const seen = await page.evaluate(look);
    wrong.push(...differences(seen, register).map((words) => `${when}: ${words}`));
    for (const [key, text] of typed) {
      const held = textAt(register, key);
      if (held !== null && held !== normaliseText(text))
        wrong.push(`${when}: ${key} was typed as ${JSON.stringify(text)} and is ${JSON.stringify(held)}`);
    }
    return register;
  }

  async function act(action: Action): Promise<void> {
    log(action.name);
    await action.act(hand);
    if (!action.keepsTexts) typed.clear();
    if (action.name !== 'type') return;
    const field = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement ? ([area.dataset.draft ?? '', area.value] as const) : null;
    });
    if (field) typed.set(...field);
  }

  /** Back to where nothing lies over the table, as Esc does for a clerk. */
  async function settle(): Promise<void> {
    for (let tries = 0; tries < 4; tries += 1) {
      const over = page.locator('[role=dialog]:visible, [role=alertdialog]:visible, [role=menu]:visible');
      if ((await over.count()) === 0) return;
      log('   press Escape');
      await page.keyboard.press('Escape');
    }
  }

  /** Presses until there is no way further; gives how many steps that were at most. */
  async function walk(key: string, way: 'undo' | 'redo'): Promise<number> {
    for (let pressed = 0; ; pressed += burst) {
      if (wrong.length > 0 || (await current()).undoState[way] === null) return pressed;
      for (let count = 0; count < burst; count += 1) await page.keyboard.press(key);
      // A step that is asked for after all these is answered after them.
      await save(way);
    }
  }

  const start = plain(await judge('at the start'));
  await plan.weigh?.(page, 'start');
  const wanted = actions.filter(({ name }) => !plan.without?.includes(name));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const end = Date.now() + (plan.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  for (let index = 1; index <= plan.actions && Date.now() < end && wrong.length === 0; index += 1) {
    const action = chosen(wanted, random.next() * total);
    try {
      await act(action);
    } catch (thrown) {
      const why = inOneLine(thrown);
      missed.push(`${index} ${action.name}: ${why}`);
      log(`   could not: ${why}`);
    }
    await settle();
    const isStep = action.name === 'undo' || action.name === 'redo';
    if (!random.chance(isStep ? 0.3 : 1 / plan.judgeEvery)) continue;
    await judge(`after ${index} actions`);
    await plan.weigh?.(page, 'between');
  }
  let undone = 0;
  if (wrong.length === 0) {
    // The last actions may have gone back: the end is as far as redo leads.
    await walk('Control+KeyY', 'redo');
    const last = plain(await judge('at the end'));
    typed.clear();
    undone = await walk('Control+KeyZ', 'undo');
    if (plain(await judge('all undone')) !== start) wrong.push('undoing everything does not lead back to the start');
    await plan.weigh?.(page, 'undone');
    await walk('Control+KeyY', 'redo');
    if (plain(await judge('all redone')) !== last) wrong.push('redoing everything does not lead to the end');
  }
  await page.close();
  return { wrong, missed, undone, judged, stranded };
}

function chosen(among: readonly Action[], at: number): Action {
  let rest = at;
  for (const action of among) {
    rest -= action.weight;
    if (rest < 0) return action;
  }
  throw new Error('the weights do not add up');
}

/** What a click waited for in vain stands in the last lines of what it says. */
function inOneLine(thrown: unknown): string {
  const lines = String(thrown)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reason = lines.find((line) => /intercepts pointer events|not (?:visible|enabled|stable)/u.test(line));
  return [lines[0], reason].filter(Boolean).join(' — ');
}

/** Every value of a register in one order, and what other programs get of it. */
function plain(register: Register): string {
  return JSON.stringify([sorted(register), exportRegister(register)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}

/** Runs in the page. */
function look(): Seen {
  const textOf = (box: Element): string =>
    box.querySelector('textarea')?.value ?? box.querySelector('.paint-lines')?.textContent ?? '';
  return {
    year: document.querySelector('.head-year')?.textContent ?? '',
    round: document.querySelector('.rounds [aria-pressed=true]')?.textContent ?? '',
    texts: [...document.querySelectorAll<HTMLElement>('table.paper .painted')].map((box) => [
      box.dataset.place ?? '',
      textOf(box),
    ]),
    caret: document.activeElement?.closest<HTMLElement>('.painted')?.dataset.place ?? null,
  };
}

function shownIn(seen: Seen, register: Register): { readonly fiscalYear: FiscalYear; readonly round: Round } | null {
  const fiscalYear = register.fiscalYears.find(({ year }) => seen.year.includes(`พ.ศ. ${toThaiDigits(year)}`));
  const round = fiscalYear?.rounds.find(({ months }) => seen.round === `รอบ ${toThaiDigits(months)} เดือน`);
  return fiscalYear && round ? { fiscalYear, round } : null;
}

function differences(seen: Seen, register: Register): readonly string[] {
  const shown = shownIn(seen, register);
  if (!shown) return [`the window shows ${seen.year}, ${seen.round}`];
  const { fiscalYear, round } = shown;
  // A filter that leaves no row takes the table away as well; what is folded away is still drawn.
  if (seen.texts.length === 0) return [];
  const expected = fiscalYear.groups.flatMap((group) => [
    [`group/${group.id}`, group.heading] as const,
    ...group.measures.flatMap((measure) =>
      columnsOf(fiscalYear).map(({ key }) => {
        const isOfRound = allColumns.some((column) => column.key === key && column.scope !== 'plan');
        return [`cell/${measure.id}/${key}/${isOfRound ? round.id : ''}`, cellText(measure, key, round.id)] as const;
      }),
    ),
  ]);
  const count = Math.max(expected.length, seen.texts.length);
  const wrong = Array.from({ length: count }, (_, index) => index).find((index) => {
    const [want, have] = [expected[index], seen.texts[index]];
    if (!want || !have || want[0] !== have[0]) return true;
    return want[1] !== have[1] && !(have[0] === seen.caret && want[1] === normaliseText(have[1]));
  });
  return wrong === undefined
    ? []
    : [`the window shows ${JSON.stringify(seen.texts[wrong])} where ${JSON.stringify(expected[wrong])} is held`];
}

function textAt(register: Register, key: string): string | null {
  const [kind, id = '', column, roundId = ''] = key.split('/');
  if (kind === 'group')
    return register.fiscalYears.flatMap(({ groups }) => groups).find((group) => group.id === id)?.heading ?? null;
  const found = kind === 'cell' ? findMeasure(register, id) : null;
  const known = allColumns.find((one) => one.key === column);
  return found && known ? cellText(found.measure, known.key, roundId) : null;
}
