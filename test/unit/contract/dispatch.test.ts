// The one door: unknown names, shapes that do not fit, writes in turn, throws that become typed errors.
import { expect, it } from 'vitest';
import { createDispatcher, type Handlers } from '../../../src/contract/dispatch.ts';
import { ok } from '../../../src/result.ts';

const unused = () => {
  throw new Error('not part of this test');
};
const noHandlers: Handlers = {
  'app.info': unused,
  'app.setLanguage': unused,
  'app.closeNow': unused,
  'path.choose': unused,
  'path.answer': unused,
  'path.show': unused,
  'path.open': unused,
  'recent.list': unused,
  'register.current': unused,
  'register.create': unused,
  'register.open': unused,
  'register.close': unused,
  'register.saveCopy': unused,
  'register.change': unused,
  'drafts.keep': unused,
  'app.setUserName': unused,
  'app.setPreferences': unused,
  'register.undo': unused,
  'register.previewRestore': unused,
  'register.restore': unused,
  'register.history': unused,
  'register.search': unused,
  'register.redo': unused,
  'backup.list': unused,
  'backup.restore': unused,
  'register.salvage': unused,
  'evidence.addFile': unused,
  'evidence.open': unused,
  'paper.setFont': unused,
  'paper.setFile': unused,
  'moving.copy': unused,
  'moving.verify': unused,
  'moving.pack': unused,
  'moving.unpack': unused,
  'moving.lastCopy': unused,
  'moving.stop': unused,
  'report.preview': unused,
  'report.save': unused,
  'report.map': unused,
  'report.stop': unused,
  'source.read': unused,
  'source.review': unused,
  'source.part': unused,
  'source.apply': unused,
  'source.stop': unused,
  'source.forget': unused,
  'report.saveSlips': unused,
  'calendar.save': unused,
  'catalogue.save': unused,
  'catalogue.read': unused,
  'catalogue.get': unused,
  'report.export': unused,
  'report.stopExport': unused,
  'words.get': unused,
};

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
