// Reading sentences on the command line: from standard input, and out of a register.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runForLines as run } from '../fixtures/command-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const source = fileURLToPath(new URL('../fixtures/sample/report-2566-6-months.txt', import.meta.url));

it('reads a sentence a line, plain or as JSON with a context of its own', async () => {
  const sentence = { text: '🙂 ภายในเดือนมกราคม', fiscalYear: 2565, column: 'steps' };
  const { exit, out } = await run(
    temporaryFolder(),
    ['read', '-', '--year', '๒๕๖๖', '--column', 'reporting'],
    ['ประจำเดือนตุลาคม ภายในวันที่ ๕ พฤศจิกายน', '', JSON.stringify(sentence), '{"text":"๕ มกราคม 2023"}'],
  );
  expect(exit).toBe(0);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    [
      {
        kind: 'due',
        start: 17,
        end: 40,
        iso: '2022-11-05',
        inferredYear: true,
        period: { from: '2022-10-01', to: '2022-10-31' },
      },
    ],
    [],
    [{ kind: 'due', start: 3, end: 19, iso: '2022-01-31', inferredYear: true }],
    [{ kind: 'due', start: 0, end: 13, iso: '2023-01-05', invalid: 'christianYear' }],
  ]);
});

it('takes the year at hand and the column of what was done where nothing is said, and keeps to the agreed fields', async () => {
  const { out } = await run(temporaryFolder(), ['read', '-'], ['๕ มกราคม แล้วส่งภายใน ๗ วัน']);
  expect(JSON.parse(out[0] ?? '')).toEqual([
    { kind: 'done', start: 0, end: 8, iso: '2024-01-05', inferredYear: true },
    { kind: 'relative', start: 16, end: 27 },
  ]);
});

it('answers a line that does not fit with its fault, and goes on', async () => {
  const { exit, out } = await run(
    temporaryFolder(),
    ['read', '-', '--json'],
    ['{"text":', '{}', '{"text":"ก","column":"x"}', '{"text":"ก","fiscalYear":"2566"}', 'โดยเร็ว'],
  );
  expect(exit).toBe(1);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    ...['line', 'text', 'column', 'fiscalYear'].map((field) => ({ error: { kind: 'invalid', field } })),
    [{ kind: 'vague', start: 0, end: 7 }],
  ]);
});

it('refuses a column or a source it does not know', async () => {
  const folder = temporaryFolder();
  expect((await run(folder, ['read', '-', '--column', 'x'])).exit).toBe(2);
  expect((await run(folder, ['read', 'a.txt'])).exit).toBe(2);
  expect((await run(folder, ['read'])).exit).toBe(2);
});

it('lists the statements of a register by measure, column and list item', async () => {
  const folder = temporaryFolder();
  await run(folder, ['import', 'ก.itareg', source]);
  const { exit, out } = await run(folder, ['statements', 'ก.itareg', '--measure', 'e๑๑', '--json']);
  expect(exit).toBe(0);
  const { fiscalYear, round, measures } = JSON.parse(out.join(''));
  expect([fiscalYear, round, measures.length, measures[0].code]).toEqual([2566, 6, 1, 'E11']);
  const { cells } = measures[0];
  expect(cells.map(({ column }: { column: string }) => column)).toEqual(['steps', 'reporting', 'actions']);
  const [steps, , actions] = cells;
  expect(steps.statements.map(({ item, text }: Record<string, unknown>) => [item, text])).toEqual([
    [null, 'รายเดือน'],
    [null, 'รายปี'],
  ]);
  expect(actions.statements.filter(({ kind }: { kind: string }) => kind === 'done').length).toBe(7);
  expect(actions.statements.at(-1)).toMatchObject({
    item: '๑.๗)',
    text: 'วันที่ ๓๑ มีนาคม ๒๕๖๖',
    kind: 'done',
    iso: '2023-03-31',
    period: { from: '2022-10-01', to: '2023-03-31' },
  });

  const all = await run(folder, ['statements', 'ก.itareg', '--round', '6', '--json']);
  const found = JSON.parse(all.out.join('')).measures as { cells: { statements: { kind: string }[] }[] }[];
  const kinds = found.flatMap((measure) => measure.cells.flatMap((cell) => cell.statements.map(({ kind }) => kind)));
  expect(found.length).toBe(8);
  expect(kinds.filter((kind) => kind === 'due').length).toBe(7);
  expect(kinds.filter((kind) => kind === 'done').length).toBe(21);

  const told = await run(folder, ['statements', 'ก.itareg', '--measure', 'O8']);
  expect(told.out.join('\n')).toContain(
    'ภายในเดือนมกราคม” · ครบกำหนด (due) · ๓๑ ม.ค. ๒๕๖๖ · 31 January 2023 · inferredYear',
  );
  expect((await run(folder, ['statements', 'ก.itareg', '--measure', 'E99'])).err).toContain('refused.unknownMeasure');
});
