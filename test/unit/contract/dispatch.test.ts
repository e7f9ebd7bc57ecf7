// The one door: unknown names, shapes that do not fit, writes in turn, throws that become typed errors.
import { expect, it } from 'vitest';
import { contract } from '../../../src/contract/contract.ts';
import { createDispatcher, type Handlers } from '../../../src/contract/dispatch.ts';
import { fail, ok } from '../../../src/result.ts';

const unused = () => {
  throw new Error('not part of this test');
};
const noHandlers = Object.fromEntries(Object.keys(contract).map((name) => [name, unused])) as unknown as Handlers;

function doorTo(handlers: Partial<Handlers>) {
  const logged: unknown[][] = [];
  const dispatch = createDispatcher(
    { ...noHandlers, ...handlers },
    { unexpected: (...entry) => logged.push(entry) },
    () => 'ref-1',
  );
  return { dispatch, logged };
}

it.each([['toString'], ['__proto__'], ['register'], [''], [42], [null], [undefined], [{}]])(
  '%s is no call',
  async (name) => {
    expect(await doorTo({}).dispatch(name, {})).toEqual({
      ok: false,
      error: { kind: 'refused', reason: 'unknownCall' },
    });
  },
);

it.each([
  [{}, 'path'],
  [{ path: '' }, 'path'],
  [{ path: 7 }, 'path'],
  [{ path: 'a', how: 'write', more: 1 }, ''],
  [{ path: 'a' }, 'how'],
  [null, ''],
  ['text', ''],
])('an input of the wrong shape is refused before its handler: %j', async (input, field) => {
  expect(await doorTo({}).dispatch('register.open', input)).toEqual({ ok: false, error: { kind: 'invalid', field } });
});

it('an input that throws when it is looked at fits nothing', async () => {
  const throwing = {
    get path() {
      throw new Error('looked at');
    },
  };
  expect(await doorTo({}).dispatch('register.open', throwing)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

const measure = { id: 'm', issue: 'ก', responsible: 'ข', steps: 'ค', reporting: 'ง', actions: { a: 'จ', b: 'ฉ' } };
const addMeasure = (more: object) => ({
  kind: 'addMeasure',
  groupId: 'g',
  index: 0,
  measure: { ...measure, ...more },
});

it('a list of millions is refused before a single place of it is looked at', async () => {
  const list = new Array(5_000_000);
  let looks = 0;
  Object.defineProperty(list, 0, { get: () => (looks += 1) });
  const reply = await doorTo({}).dispatch('register.change', { revision: 0, change: addMeasure({ evidence: list }) });
  expect([reply, looks]).toEqual([{ ok: false, error: { kind: 'invalid', field: '' } }, 0]);
});

it('an input that holds itself is refused', async () => {
  const ring: Record<string, unknown> = { revision: 0 };
  ring.change = ring;
  const reply = await doorTo({}).dispatch('register.change', ring);
  expect(reply).toEqual({ ok: false, error: { kind: 'invalid', field: '' } });
});

it('the largest change there is goes through', async () => {
  const note = { column: 'steps', roundId: null, text: 'ช' };
  const evidence = { kind: 'link', id: 'e', item: null, name: '', date: null, addedAt: '2026-11-23T02:06:00.000Z' };
  const whole = addMeasure({
    score: '',
    problem: '',
    period: '',
    flag: null,
    notes: [note],
    overrides: [],
    evidence: [{ ...evidence, url: 'https://example.invalid', clickPath: '' }],
  });
  const change = { kind: 'batch', changes: Array.from({ length: 20_000 }, () => whole) };
  let heard = 0;
  const { dispatch } = doorTo({
    'register.change': ({ change: asked }) => {
      heard = asked.kind === 'batch' ? asked.changes.length : 0;
      return fail({ kind: 'cancelled' });
    },
  });
  expect(await dispatch('register.change', { revision: 0, change })).toEqual(fail({ kind: 'cancelled' }));
  expect(heard).toBe(20_000);
});

it('a batch inside a batch is no change', async () => {
  const change = { kind: 'batch', changes: [{ kind: 'batch', changes: [] }] };
  const reply = await doorTo({}).dispatch('register.change', { revision: 0, change });
  expect(reply).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

it('a throw becomes a reference, and the log holds it in full', async () => {
  const fault = new Error('disk on fire');
  const { dispatch, logged } = doorTo({
    'recent.list': () => {
      throw fault;
    },
  });
  expect(await dispatch('recent.list', {})).toEqual({ ok: false, error: { kind: 'unexpected', reference: 'ref-1' } });
  expect(logged).toEqual([['ref-1', 'recent.list', fault]]);
});

it('a reply that is not what the contract says never leaves', async () => {
  const { dispatch, logged } = doorTo({ 'recent.list': () => ok({ entries: 'none' } as never) });
  expect(await dispatch('recent.list', {})).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  expect(logged.length).toBe(1);
});

it('writes wait their turn, one after another; reads do not', async () => {
  const order: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { dispatch } = doorTo({
    'app.setLanguage': async ({ language }) => {
      order.push(`begin ${language}`);
      if (language === 'th') await held;
      order.push(`end ${language}`);
      return ok({});
    },
    'recent.list': () => {
      order.push('read');
      return ok({ entries: [] });
    },
  });
  const first = dispatch('app.setLanguage', { language: 'th' });
  const second = dispatch('app.setLanguage', { language: 'en' });
  await new Promise(setImmediate);
  await dispatch('recent.list', {});
  release();
  await Promise.all([first, second]);
  expect(order).toEqual(['begin th', 'read', 'end th', 'begin en', 'end en']);
});

it('a write that throws does not stop the next', async () => {
  let calls = 0;
  const { dispatch } = doorTo({
    'app.setLanguage': () => {
      calls += 1;
      if (calls === 1) throw new Error('once');
      return ok({});
    },
  });
  const replies = await Promise.all([
    dispatch('app.setLanguage', { language: 'th' }),
    dispatch('app.setLanguage', { language: 'th' }),
  ]);
  expect(replies.map((reply) => reply.ok)).toEqual([false, true]);
});
