// Following the sample report on the command line: duties, status, and the calendar of its deadlines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runForLines as run } from '../fixtures/command-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const source = fileURLToPath(new URL('../fixtures/sample/report-2566-6-months.txt', import.meta.url));

async function sampleFolder() {
  const folder = temporaryFolder();
  await run(folder, ['import', 'ก.itareg', source]);
  const json = async (...words: string[]) => {
    const { out, err } = await run(folder, [...words, '--json']);
    return JSON.parse(out.join('\n') || err);
  };
  return { folder, json };
}

it('tells every duty with its occurrences, what closes each and why', async () => {
  const { json, folder } = await sampleFolder();
  const { asOf, round, measures } = await json('duties', 'ก.itareg', '--round', '6', '--as-of', '2023-04-05');
  expect([asOf, round, measures.length]).toEqual(['2023-04-05', 6, 8]);
  expect(measures[0].duties[0]).toMatchObject({
    column: 'reporting',
    item: '๑)',
    kind: 'once',
    status: null,
    occurrences: [
      {
        deadline: '2022-10-31',
        status: 'doneOnTime',
        closing: { on: '2022-10-03', item: '๑)', reasons: ['number', 'wording'] },
      },
    ],
  });
  expect(measures[0].duties[3]).toMatchObject({ kind: 'vague', status: 'notDatable', occurrences: [] });
  const { out } = await run(folder, ['duties', 'ก.itareg', '--as-of', '2023-04-05']);
  expect(out).toContain(
    '        ๓๑ ธ.ค. ๒๕๖๕ (31 December 2022) · ทำหลังกำหนด (done late) · ← ๑.๓) ๓ ม.ค. ๒๕๖๖ (3 January 2023)',
  );
});

it('says how the measures stand on a day, by default today, and adds them up', async () => {
  const { json, folder } = await sampleFolder();
  const { measures, counts, summary } = await json('status', 'ก.itareg', '--as-of', '๒๐๒๓-๐๔-๐๕');
  expect(measures.map(({ status }: { status: string }) => status)).toEqual([
    ...['done', 'done', 'done', 'doneLate', 'overdue', 'overdue', 'overdue', 'overdue'],
  ]);
  expect(counts).toMatchObject({ done: 3, doneLate: 1, overdue: 4 });
  expect(summary).toEqual({ done: 4, inProgress: 4, notReported: 0 });
  expect(await json('status', 'ก.itareg')).toMatchObject({ asOf: '2023-11-15', overdue: 22 });
  const { out } = await run(folder, ['status', 'ก.itareg', '--as-of', '2023-04-05']);
  expect(out.slice(-2)).toEqual(['แล้วเสร็จ ๔ กำลังดำเนินการ ๔ ยังไม่รายงาน ๐', '4 done, 4 in progress, 0 not reported']);
});

it('writes the deadlines as a calendar that stays the same, but for its stamp, when another sentence is edited', async () => {
  const { json, folder } = await sampleFolder();
  const read = async () => {
    const { events } = await json('ics', 'ก.itareg', '--out', 'ก.ics');
    const text = readFileSync(join(folder, 'ก.ics'), 'utf8');
    return {
      events,
      text,
      uids: [...text.replace(/\r\n /gu, '').matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid?.trim()),
    };
  };
  const before = await read();
  expect(before.uids).toHaveLength(before.events);
  expect(new Set(before.uids).size).toBe(before.events);
  expect(before.text).toContain('DTSTAMP:20231114T221320Z\r\nDTSTART;VALUE=DATE:20220930\r\n');
  expect((await read()).text).toBe(before.text);
  const { measures } = await json('duties', 'ก.itareg');
  const edited = { measureId: measures[4].measureId, column: 'reporting', roundId: null };
  const text = '๑) จัดประชุมภายในเดือนมีนาคม ๒๕๖๖\n๒) เจ้าหน้าที่ดำเนินการ\n๓) ผู้บริหารกำกับติดตามการประชาสัมพันธ์ทุกเดือน';
  const { exit } = await run(folder, ['apply', 'ก.itareg'], [JSON.stringify({ kind: 'setCell', cell: edited, text })]);
  expect(exit).toBe(0);
  const after = await read();
  expect(after.events).toBe(before.events + 1);
  for (const uid of before.uids) expect(after.uids).toContain(uid);
});

it('refuses a day that there is not, and a round that is missing', async () => {
  const { folder } = await sampleFolder();
  expect((await run(folder, ['status', 'ก.itareg', '--as-of', '2023-02-29'])).exit).toBe(2);
  expect((await run(folder, ['duties', 'ก.itareg', '--round', '12'])).exit).toBe(1);
});
