// The settings of the paper through the whole program: each changes the printed file as it should, and whatever it prints still
// reads back exactly and holds PDF/UA's requirements.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { forWriting } from '../../../src/app/ports.ts';
import { usualPaper } from '../../../src/register/blank.ts';
import { allColumns, columns } from '../../../src/register/columns.ts';
import type { Signer } from '../../../src/register/model.ts';
import { buildReportDocument } from '../../../src/report/document.ts';
import { elementsOf, structureOf } from '../../fixtures/accessible-pdf.ts';
import { expectSound, openPaperProgram, type PaperProgram, textOf } from '../../fixtures/paper-program.ts';
import { readPdf } from '../../fixtures/pdf-objects.ts';
import { missingTools, pageTexts, runPdfTool } from '../../fixtures/pdf-tools.ts';
import { fiscalYearId, roundId } from '../../fixtures/report-register.ts';

const withoutTools = missingTools('pdftotext', 'pdfinfo', 'qpdf');
let program: PaperProgram;

beforeEach(async () => {
  program = await openPaperProgram();
});

const setSigners = (edit: (signer: Signer, index: number) => Signer) =>
  program.change(({ register }) => ({ kind: 'setSigners', signers: register.signers.map(edit) }));

/** The size of a page in whole points, and the box of its text. */
function pageSize(pdf: Uint8Array, page: number): string {
  return (
    /Page\s+\d+ size:\s+([\d.]+ x [\d.]+)/.exec(
      runPdfTool('pdfinfo', ['-f', String(page), '-l', String(page), '{}'], pdf),
    )?.[1] ?? ''
  );
}

describe.skipIf(withoutTools !== '')(`the paper's settings on paper${withoutTools}`, () => {
  test('digits are Thai throughout by the setting, and as typed without it', async () => {
    const typed = await program.print();
    await program.setPaper({ digits: 'thai' });
    const thai = await program.print();
    expect(textOf(typed.pdf)).toContain('1๑๐');
    expect(textOf(thai.pdf)).not.toContain('1๑๐');
    expect(textOf(thai.pdf)).toContain('https://itas.nacc.go.th/');
    expectSound(thai.pdf);
    await program.expectExact(thai.pdf);
  });

  test('the table stands upright, its cover with it, and margins move what is printed', async () => {
    const lying = await program.print();
    expect(pageSize(lying.pdf, 2)).toBe('841.89 x 595.28');
    await program.setPaper({ orientation: 'portrait' });
    const upright = await program.print();
    expect([1, 2, upright.pageCount].map((page) => pageSize(upright.pdf, page))).toEqual(
      Array(3).fill('595.28 x 841.89'),
    );
    await program.setPaper({ orientation: 'portrait', marginsMm: { left: 10, top: 10, right: 10, bottom: 10 } });
    const roomy = await program.print();
    expect(roomy.pageCount).toBeLessThan(upright.pageCount);
    for (const { pdf } of [upright, roomy]) {
      expectSound(pdf);
      await program.expectExact(pdf);
    }
  });

  test('margins that leave no room are refused in words, and nothing changes', async () => {
    const before = (await program.current()).revision;
    const fault = await program.setPaper({ marginsMm: { left: 20, top: 55, right: 20, bottom: 50 } });
    expect(fault).toEqual({ kind: 'refused', reason: 'marginsTooWide' });
    expect((await program.current()).revision).toBe(before);
  });

  test('the year’s columns print under their own headings, the optional ones with their texts', async () => {
    const yearColumns = allColumns.map(({ key, heading, widthShare }) => ({
      key,
      heading: key === 'steps' ? 'วิธีดำเนินงาน' : heading,
      widthShare,
    }));
    expect(await program.change(() => ({ kind: 'setColumns', fiscalYearId, columns: yearColumns }))).toBeNull();
    const measureId = (await program.current()).register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
    const cell = { measureId, column: 'score', roundId: null } as const;
    await program.change(() => ({ kind: 'setCell', cell, text: '๘๗.๕๐' }));
    for (const document of ['report', 'plan'] as const) {
      const { pdf } = await program.print({ document });
      expectSound(pdf);
      const [table] = elementsOf(structureOf(pdf), 'Table');
      expect(table?.kids[0]?.kids).toHaveLength(document === 'report' ? 8 : 7);
      expect(textOf(pdf)).toContain('วิธีดำเนินงาน');
      expect(textOf(pdf)).toContain('๘๗.๕๐');
    }
    await program.expectExact((await program.print()).pdf);
  });

  test('the day of the report, opinions and decisions print, and boxes are drawn without a character', async () => {
    await setSigners((signer, index) => ({
      ...signer,
      voice: index === 1 ? 'opinion' : index === 2 ? 'decision' : 'none',
    }));
    await program.change(() => ({ kind: 'setRound', roundId, fields: { reportDate: '2023-04-05' } }));
    const { pdf, missing } = await program.print();
    const last = pageTexts(pdf).at(-1) ?? '';
    expect(last.match(/วันที่ ๕ เมษายน ๒๕๖๖/g)).toHaveLength(3);
    for (const word of ['ความเห็น', 'ทราบ', 'เห็นชอบ', 'อนุมัติให้เผยแพร่']) expect(last).toContain(word);
    expect(missing).toEqual([]);
    expectSound(pdf);
  });

  test('files for keeping say so, and carry the round’s data and nothing of the office’s own', async () => {
    await program.setPaper({ format: 'pdfA3b', digits: 'thai' });
    const { pdf } = await program.print();
    expectSound(pdf);
    const file = readPdf(pdf);
    const catalogue = file.dictionary(file.trailer['/Root']);
    const metadata = file.stream(catalogue['/Metadata']);
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    const [specification] = file.list(catalogue['/AF']).map((entry) => file.dictionary(entry));
    const stored = file.stream(file.dictionary(specification?.['/EF'])['/F']);
    const data = JSON.parse(Buffer.from(stored, 'latin1').toString('utf8'));
    expect(data).toMatchObject({ format: 'ita-register', fiscalYears: [{ rounds: [{ id: roundId, months: 6 }] }] });
    expect(data.fiscalYears[0].rounds[0].groups[0].measures[0]).toMatchObject({ notes: [], evidence: [] });
    await program.setPaper({ format: 'pdfA2b' });
    const kept = readPdf((await program.print()).pdf);
    const keptCatalogue = kept.dictionary(kept.trailer['/Root']);
    expect(kept.stream(keptCatalogue['/Metadata'])).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(keptCatalogue['/AF']).toBeUndefined();
  });
});

test('characters that the font lacks are named with where they stand, before anybody prints', async () => {
  const measureId = (await program.current()).register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
  const cell = { measureId, column: 'steps', roundId: null } as const;
  expect((await program.print()).missing).toEqual([]);
  await program.change(() => ({ kind: 'setCell', cell, text: 'ดี ★ มาก 😀 ★' }));
  expect((await program.print()).missing).toEqual([
    { place: { kind: 'cell', measureId, column: 'steps' }, characters: '★ 😀' },
  ]);
  const saved = await program.chosen('รายงาน.pdf', new Uint8Array());
  const reply = await program.client.call('report.save', { roundId, path: saved });
  expect(reply).toMatchObject({ ok: true, value: { missing: [{ characters: '★ 😀' }] } });
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
});

test.each([1, 2, 3])('a register of version %i, from before there were such settings, prints as it did', (version) => {
  const old = join(program.folder, 'เก่า.itareg');
  copyFileSync(fileURLToPath(new URL(`../../fixtures/registers/version-${version}.itareg`, import.meta.url)), old);
  const opened = program.store.open(old, forWriting);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { register } = opened.value;
  opened.value.close();
  expect(register.paper).toEqual({ ...usualPaper, digits: 'asTyped' });
  for (const year of register.fiscalYears) {
    for (const round of year.rounds) {
      const document = buildReportDocument(register, year.id, round.id);
      expect(document).toEqual(buildReportDocument(register, year.id, round.id, { digits: 'asTyped' }));
      expect(document?.columns).toEqual(columns.map(({ key, heading, widthShare }) => ({ key, heading, widthShare })));
      expect(
        document?.signers.every(({ voice, signature, date }) => voice === 'none' && !signature && date === ''),
      ).toBe(true);
    }
  }
});
