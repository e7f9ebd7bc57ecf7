// The line that sums a round up, printed where a text of the register asks for it with {{สรุปผล}}.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/app/followed-papers.ts';
import type { ExportedRegister } from '../../../src/exchange/export-json.ts';
import type { Register } from '../../../src/register/model.ts';
import { buildPlanDocument, buildReportDocument } from '../../../src/report/document.ts';
import { runLine } from '../../fixtures/command-line.ts';
import { missingTools, pageTexts, squeeze } from '../../fixtures/pdf-tools.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const sentence =
  'มาตรการทั้งหมด ๘ มาตรการ ดำเนินการแล้วเสร็จ ๔ มาตรการ อยู่ระหว่างดำเนินการ ๔ มาตรการ และยังไม่รายงานผล ๐ มาตรการ ' +
  '(ข้อมูล ณ วันที่ ๕ เมษายน ๒๕๖๖)';

function asking(introduction: string, reportDate: string | null): Register {
  const source = sampleRegister();
  return {
    ...source,
    fiscalYears: source.fiscalYears.map((year) => ({
      ...year,
      introduction,
      rounds: year.rounds.map((round) => ({ ...round, reportDate })),
    })),
  };
}

describe('the summary line', () => {
  test('is of the day of the report, or of today where it has none', () => {
    expect(summaryOf(asking('{{สรุปผล}}', '2023-04-05'), roundId, '2026-11-23')).toBe(sentence);
    expect(summaryOf(asking('{{ สรุปผล }}', null), roundId, '2023-04-05')).toBe(sentence);
  });

  test('is counted only where a text asks for it: off by default', () => {
    expect(summaryOf(sampleRegister(), roundId, '2023-04-05')).toBeNull();
    expect(summaryOf(asking('สรุปผล {{รอบ}}', null), roundId, '2023-04-05')).toBeNull();
  });

  test('stands in the report’s introduction; the plan, which has no round, leaves its paragraph out', () => {
    const source = asking('คำนำ\n{{สรุปผล}}', '2023-04-05');
    const summary = summaryOf(source, roundId, '2026-11-23');
    expect(buildReportDocument(source, fiscalYearId, roundId, { summary })?.introduction).toEqual(['คำนำ', sentence]);
    expect(buildPlanDocument(source, fiscalYearId)?.introduction).toEqual(['คำนำ']);
  });
});

async function run(folder: string, ...words: readonly (string | readonly string[])[]): Promise<void> {
  const { exit, err } = await runLine(folder, ...words);
  expect([exit, exit === 0 ? '' : err]).toEqual([0, '']);
}

const withoutPoppler = missingTools('pdftotext');

test.skipIf(withoutPoppler !== '')(
  `it is in the printed report once somebody asked for it${withoutPoppler}`,
  async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    const print = async () => {
      await run(folder, 'report', 'ก.itareg', '--round', '6', '--out', 'ก.pdf');
      return squeeze(pageTexts(readFileSync(join(folder, 'ก.pdf'))).join(''));
    };
    expect(await print()).not.toContain('มาตรการทั้งหมด๘มาตรการ');
    await run(folder, 'export', 'ก.itareg', '--format', 'json', '--out', 'ก.json');
    const exported = JSON.parse(readFileSync(join(folder, 'ก.json'), 'utf8')) as ExportedRegister;
    const change = {
      kind: 'setFiscalYear',
      fiscalYearId: exported.fiscalYears[0]?.id,
      fields: { introduction: 'สรุปดังนี้ {{สรุปผล}}' },
    };
    await run(folder, 'apply', 'ก.itareg', [JSON.stringify(change)]);
    // The sample's report has its day.
    const printed = await print();
    expect(printed).toContain('สรุปดังนี้มาตรการทั้งหมด๘มาตรการ');
    expect(printed).toContain('(ข้อมูลณวันที่๓เมษายน๒๕๖๖)');
  },
);
