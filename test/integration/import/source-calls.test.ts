// Bringing in as the window does it: read, looked at page by page, corrected, written as one step; columns remembered.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProgram } from '../../../main/node/compose.ts';
import { createClient } from '../../../src/contract/client.ts';
import type { HostEvent } from '../../../src/contract/events.ts';
import { withColumn } from '../../../src/exchange/corrections.ts';
import { sampleText } from '../../fixtures/office-sources/sample-report.ts';
import { silentHost } from '../../fixtures/silent-host.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

async function openWindow(folder = temporaryFolder()) {
  const events: HostEvent[] = [];
  const next = { path: '' };
  const program = await createProgram(
    silentHost({
      choosePath: async () => next.path,
      tell: (event) => events.push(event),
    }),
    { dataFolder: join(folder, 'data'), version: '0.0.0', environment: { SOURCE_DATE_EPOCH: '1700000000' } },
  );
  const { call } = createClient((name, input) => program.dispatch(name, input));
  const take = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; error: unknown }>) => {
    const reply = await answer;
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  const choose = async (name: string, purpose: 'newRegister' | 'importSource') => {
    next.path = join(folder, name);
    const { path } = await take(call('path.choose', { purpose, suggestedName: name }));
    return path ?? '';
  };
  const create = async () =>
    take(
      call('register.create', {
        path: await choose('ก.itareg', 'newRegister'),
        organisationName: 'เทศบาลเมืองทดสอบ',
        fiscalYear: 2567,
        months: 6,
        fillWith: 'nothing',
      }),
    );
  return { folder, events, program, call, take, choose, create };
}

it('reads, shows and writes a source as one step that undo takes back', async () => {
  const { folder, events, program, call, take, choose, create } = await openWindow();
  const open = await create();
  writeFileSync(join(folder, 'a.txt'), sampleText);
  const refused = await call('source.read', { origin: { kind: 'file', path: join(folder, 'a.txt') } });
  expect(refused).toEqual({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });

  const path = await choose('a.txt', 'importSource');
  const read = await take(call('source.read', { origin: { kind: 'file', path } }));
  expect(read).toMatchObject({ kind: 'tabSeparated', name: 'a.txt', sheets: [{ isHidden: false, rows: 20 }] });
  const { sourceId, corrections } = read;
  const review = await take(call('source.review', { sourceId, corrections }));
  expect(review).toMatchObject({ target: { fiscalYear: 2566, fiscalYearId: null, months: 6 }, counts: { added: 8 } });
  const first = review.groups[0]?.measures[0];
  const part = await take(
    call('source.part', { sourceId, corrections, rows: [first?.line ?? 0], measures: [first?.line ?? 0] }),
  );
  expect(part.rows[0]?.cells[0]).toContain('๗ ท่านรู้เกี่ยวกับแผน');
  expect(part.measures[0]?.cells.issue).toContain('๗ ท่านรู้เกี่ยวกับแผน');

  const applied = await take(call('source.apply', { revision: open.revision, sourceId, corrections }));
  expect(applied.counts.added).toBe(8);
  expect(applied.step?.register.fiscalYears.map(({ year }) => year)).toEqual([2566, 2567]);
  expect(applied.step?.undoState.undo).toBe('import');
  const again = await take(call('source.apply', { revision: applied.step?.revision ?? 0, sourceId, corrections }));
  expect(again).toMatchObject({ step: null, counts: { added: 0, same: 8 } });
  const undone = await take(call('register.undo', { revision: applied.step?.revision ?? 0 }));
  expect(undone.register).toEqual(open.register);

  await take(call('source.forget', {}));
  const gone = await call('source.review', { sourceId, corrections });
  expect(gone).toEqual({ ok: false, error: { kind: 'refused', reason: 'sourceForgotten' } });
  expect(events.every(({ kind }) => kind === 'sourceProgress')).toBe(true);
  program.close();
});

it('remembers what a person took the columns of a heading for, also after the program was closed', async () => {
  const { folder, program, call, take, create } = await openWindow();
  const open = await create();
  const plain = 'ข้อ\tเรื่อง\tผู้รับผิดชอบ\tขั้นตอน\tผลการดำเนินการ\nE๑\tก\tกองคลัง\tขั้น\tทำ\n';
  const origin = { kind: 'clipboard', html: '', plain } as const;
  const read = await take(call('source.read', { origin }));
  const said = { ...read.corrections, fiscalYear: 2567 };
  const before = await take(call('source.review', { sourceId: read.sourceId, corrections: said }));
  const [table] = before.tables;
  if (!table) throw new Error('no table');
  expect(table.columns[1]?.column).toBeNull();
  const corrected = withColumn(said, table as Parameters<typeof withColumn>[1], 1, 'issue');
  const { sourceId } = read;
  await take(call('source.apply', { revision: open.revision, sourceId, corrections: corrected }));
  program.close();

  const later = await openWindow(folder);
  const next = await later.take(later.call('source.read', { origin }));
  const review = await later.take(
    later.call('source.review', { sourceId: next.sourceId, corrections: next.corrections }),
  );
  expect(review.tables[0]?.columns[1]).toMatchObject({ column: 'issue', reason: 'chosen', isSure: true });
  later.program.close();
});

it('refuses to write what was reviewed against an older register', async () => {
  const { program, call, take, create } = await openWindow();
  const open = await create();
  const read = await take(call('source.read', { origin: { kind: 'clipboard', html: '', plain: sampleText } }));
  const { sourceId, corrections } = read;
  const applied = await call('source.apply', { revision: open.revision + 1, sourceId, corrections });
  expect(applied).toEqual({ ok: false, error: { kind: 'stale' } });
  program.close();
});

/** Two thousand rows of the register's own form. */
function manyRows(): string {
  const rows = Array.from({ length: 2000 }, (_, index) =>
    [`E${(index % 99) + 1} ข้อ ${index}`, 'กองคลัง', '๑) จัดทำแผน', 'ภายในเดือนมีนาคม ๒๕๖๖', `ทำแล้ว ${index}`].join('\t'),
  );
  return ['ประเด็น\tผู้รับผิดชอบ\tขั้นตอน\tการรายงานผล\tการดำเนินการ', ...rows].join('\n');
}

it('writes two thousand rows in turns: what is asked meanwhile is answered as of before, and what is written waits', async () => {
  const { events, program, call, take, create } = await openWindow();
  const open = await create();
  const read = await take(call('source.read', { origin: { kind: 'clipboard', html: '', plain: manyRows() } }));
  const { sourceId } = read;
  const corrections = { ...read.corrections, fiscalYear: 2567 };
  const order: string[] = [];
  const applied = call('source.apply', { revision: open.revision, sourceId, corrections }).then((reply) => {
    order.push('applied');
    return reply;
  });
  const rename = { kind: 'setOrganisation', organisation: { ...open.register.organisation, name: 'อบต.อื่น' } } as const;
  const renamed = call('register.change', { revision: open.revision, change: rename }).then((reply) => {
    order.push('renamed');
    return reply;
  });
  while (!events.some((event) => event.kind === 'sourceProgress' && event.phase === 'writing')) await turn();
  const meanwhile = await take(call('register.current', {}));
  order.push('read');
  expect(meanwhile.open?.register).toEqual(open.register);
  const reply = await take(applied);
  expect(await renamed).toEqual({ ok: false, error: { kind: 'stale' } });
  expect(order).toEqual(['read', 'applied', 'renamed']);
  expect(reply.counts.added).toBe(2000);
  const shares = events.flatMap((event) => (event.kind === 'sourceProgress' ? [event.share] : []));
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  const now = await take(call('register.current', {}));
  expect(now.open?.register).toEqual(reply.step?.register);
  program.close();
});

it('told to stop while it writes, it changes nothing and can be begun again', async () => {
  const { folder, events, program, call, take, create } = await openWindow();
  const open = await create();
  const read = await take(call('source.read', { origin: { kind: 'clipboard', html: '', plain: manyRows() } }));
  const { sourceId } = read;
  const corrections = { ...read.corrections, fiscalYear: 2567 };
  const bytes = readFileSync(join(folder, 'ก.itareg'));
  const applied = call('source.apply', { revision: open.revision, sourceId, corrections });
  while (!events.some((event) => event.kind === 'sourceProgress' && event.share > 0.4)) await turn();
  await take(call('source.stop', {}));
  expect(await applied).toEqual({ ok: false, error: { kind: 'cancelled' } });
  const now = await take(call('register.current', {}));
  expect(now.open).toEqual({ ...open, savedAt: now.open?.savedAt });
  expect(readFileSync(join(folder, 'ก.itareg')).equals(bytes)).toBe(true);
  const again = await take(call('source.apply', { revision: open.revision, sourceId, corrections }));
  expect(again.counts.added).toBe(2000);
  program.close();
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
