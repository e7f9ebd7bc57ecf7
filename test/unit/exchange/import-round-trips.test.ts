// Random tables out as text of each kind and in again: every cell and every group is as it was.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerOfSource } from '../../../src/app/import-source.ts';
import { readJsonSource } from '../../../src/app/read-register-json.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { exportRegister } from '../../../src/exchange/export-json.ts';
import { readTextSource } from '../../../src/exchange/read-text-source.ts';
import { cellText, columns } from '../../../src/register/columns.ts';
import type { Register } from '../../../src/register/model.ts';
import { normaliseRegister } from '../../../src/register/normalise-change.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { randomRegister } from '../../fixtures/random-tables.ts';
import { roundId } from '../../fixtures/report-register.ts';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.PROPERTY_RUNS ?? 40);

/** Heading, then of each group its row and those of its measures. */
function tableOf(register: Register): readonly (readonly string[])[] {
  const [year] = register.fiscalYears;
  const rows = (year?.groups ?? []).flatMap(({ heading, measures }) => [
    ...(heading === '' ? [] : [[heading, '', '', '', '']]),
    ...measures.map((measure) => columns.map(({ key }) => cellText(measure, key, roundId))),
  ]);
  return [columns.map(({ heading }) => heading), ...rows];
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const separated = (register: Register, separator: string) =>
  tableOf(register)
    .map((row) => row.map(quoted).join(separator))
    .join('\r\n');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const page = (register: Register) =>
  `<!doctype html><html><body><table>${tableOf(register)
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

/** What a table can say: rows with words, and groups that have any or a name that the next one has not. */
function sayable(register: Register): boolean {
  const groups = register.fiscalYears[0]?.groups ?? [];
  const rows = groups.flatMap(({ measures }) => measures);
  const hasRows =
    rows.length > 0 && rows.every((measure) => columns.some(({ key }) => cellText(measure, key, roundId) !== ''));
  const areApart = groups.every(({ heading, measures }, index) =>
    index === 0 ? heading !== '' || measures.length > 0 : heading !== '' && heading !== groups[index - 1]?.heading,
  );
  // A first cell that a page could have cut, or that only says "(ต่อ)", is nothing a clerk writes.
  return hasRows && areApart && rows.every(({ issue }) => issue !== '' && !issue.includes('  '));
}

const kinds = [
  ['csv', (register: Register) => separated(register, ',')],
  ['tsv', (register: Register) => separated(register, '\t')],
  ['html', page],
  ['json', (register: Register) => JSON.stringify(exportRegister(register))],
] as const;

it.each(kinds)(`random tables survive %s (${runs} runs, seed ${seed})`, (kind, write) => {
  fc.assert(
    fc.property(randomRegister(25).map(normaliseRegister).filter(sayable), (register) => {
      const source = readTextSource(Buffer.from(write(register), 'utf8'), `ก.${kind}`, { readJson: readJsonSource });
      if (!source.ok) throw new Error(JSON.stringify(source.error));
      const said = { ...noCorrections, fiscalYear: 2566, months: 6, splitsLists: false } as const;
      const made = registerOfSource(source.value, said, countingIds());
      if (!made.ok) throw new Error(JSON.stringify(made.error));
      const back = made.value.register;
      const backRound = back.fiscalYears[0]?.rounds[0]?.id ?? '';
      const texts = (of: Register, round: string) =>
        of.fiscalYears[0]?.groups.map(({ heading, measures }) => [
          heading,
          measures.map((measure) => columns.map(({ key }) => cellText(measure, key, round).trim())),
        ]);
      expect(texts(back, backRound)).toEqual(texts(register, roundId));
    }),
    { numRuns: runs, seed },
  );
});
