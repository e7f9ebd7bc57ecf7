// The files that are given out, in the hands of LibreOffice: it opens them, saves them again without a loss, prints Word files with
// the heading on every page. `npm run round-trips` takes two hundred registers; `npm test` the sample and a few.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertAll, missingOffice } from '../../fixtures/office-suite.ts';
import { missingTools, pageTexts, squeeze } from '../../fixtures/pdf-tools.ts';
import { bringIn, giveOut } from '../../fixtures/publish.ts';
import { publishedRegister, tableOf } from '../../fixtures/published-register.ts';
import { sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const count = Number(process.env.OFFICE_ROUND_TRIPS ?? 10);
const seed = Number(process.env.OFFICE_SEED ?? Date.now() % 1_000_000);

it.skipIf(missingOffice !== '').each(['docx', 'xlsx'] as const)(
  `what LibreOffice saves again as %s comes back whole (${count} registers, seed ${seed})${missingOffice}`,
  async (format) => {
    const folder = temporaryFolder();
    const again = join(folder, 'again');
    mkdirSync(again);
    const registers = [sampleRegister(threeSigners), ...fc.sample(publishedRegister, { numRuns: count, seed })];
    const paths: string[] = [];
    for (const [index, register] of registers.entries()) {
      paths.push(await giveOut(register, format, folder, { name: `${index}.${format}` }));
    }
    const saved = convertAll(paths, format, again);
    for (const [index, register] of registers.entries()) {
      expect(tableOf(await bringIn(saved[index] ?? '')), `register ${index}`).toEqual(tableOf(register));
    }
  },
);

const missing = missingOffice || missingTools('pdftotext');

it.skipIf(missing !== '')(
  `a Word file prints whole, with the heading on every page of the table${missing}`,
  async () => {
    const folder = temporaryFolder();
    const register = sampleRegister(threeSigners);
    const [pdf = ''] = convertAll([await giveOut(register, 'docx', folder, { name: 'report.docx' })], 'pdf', folder);
    const pages = pageTexts(readFileSync(pdf));
    const withTable = pages.slice(1).filter((page) => squeeze(page).includes('ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา'));
    // The cover has no table; the signatures may stand alone on the last page.
    expect(withTable.length).toBeGreaterThanOrEqual(pages.length - 2);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.map((page) => /^\s*หน้า \S+\/\S+$/mu.test(page))).toEqual(pages.map((_, index) => index > 0));
    const whole = squeeze(pages.join(''));
    for (const cell of tableOf(register).flat(2)) {
      for (const line of cell.split('\n')) {
        // A line cut by a page's end has a heading in its midst: its beginning at least is there.
        expect(whole).toContain(squeeze(line).slice(0, 12));
      }
    }
  },
);
