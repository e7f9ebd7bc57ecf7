// The settings of the paper through the whole program: each changes the printed file as it should, and whatever it prints still
// reads back exactly, holds PDF/UA's requirements and comes out the same to the byte.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createProgram } from '../../../main/node/compose.ts';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { createRegisterStore } from '../../../main/node/register-file.ts';
import { loadSqlEngine } from '../../../main/node/sql-engine.ts';
import { type Client, createClient } from '../../../src/contract/client.ts';
import type { CallInput, CallOutput, OpenRegister } from '../../../src/contract/contract.ts';
import type { AppError } from '../../../src/errors.ts';
import type { Change } from '../../../src/register/change.ts';
import { allColumns } from '../../../src/register/columns.ts';
import type { PaperSettings, Signer } from '../../../src/register/model.ts';
import { buildReportDocument } from '../../../src/report/document.ts';
import { ok } from '../../../src/result.ts';
import { accessibilityFaults, elementsOf, structureOf } from '../../fixtures/accessible-pdf.ts';
import { emblemPng, jpeg, officeFont, signaturePng } from '../../fixtures/office-files.ts';
import { readPdf } from '../../fixtures/pdf-objects.ts';
import { missingTools, pageTexts, runPdfTool, squeeze } from '../../fixtures/pdf-tools.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const engine = await loadSqlEngine();
const withoutTools = missingTools('pdftotext', 'pdfinfo', 'pdffonts', 'pdfimages', 'qpdf');

let folder: string;
let path: string;
let client: Client;

beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder, 'ทะเบียน.itareg');
  const dataFolder = join(folder, 'data');
  const now = () => '2023-04-05T03:00:00.000Z';
  const created = createRegisterStore({ engine, now, dataFolder }).create(path, sampleRegister(threeSigners));
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  created.value.close();
  let answer = '';
  const program = await createProgram(
    {
      kind: 'process',
      choosePath: async ({ suggestedName }) => {
        answer = join(folder, suggestedName);
        return answer;
      },
      answerPath: () => {},
      tell: () => {},
      openLink: async () => ok(undefined),
      openFile: async () => ok(undefined),
      showFile: async () => ok(undefined),
      closeNow: () => {},
    },
    { dataFolder, version: '0.1.0', environment: { SOURCE_DATE_EPOCH: '1700000000' } },
  );
  program.permitPath(path);
  client = createClient((name, input) => program.dispatch(name, input));
  const opened = await client.call('register.open', { path, how: 'write' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
});

/** A file of this content that a person has chosen. */
async function chosen(name: string, content: Uint8Array): Promise<string> {
  await client.call('path.choose', { purpose: 'addEvidence', suggestedName: name });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function current(): Promise<OpenRegister> {
  const reply = await client.call('register.current', {});
  if (!reply.ok || !reply.value.open) throw new Error('not open');
  return reply.value.open;
}

async function change(wanted: (open: OpenRegister) => Change): Promise<AppError | null> {
  const open = await current();
  const reply = await client.call('register.change', { revision: open.revision, change: wanted(open) });
  return reply.ok ? null : reply.error;
}

const setPaper = (fields: Partial<PaperSettings>) =>
  change(({ register }) => ({ kind: 'setPaper', paper: { ...register.paper, ...fields } }));

const setSigners = (edit: (signer: Signer, index: number) => Signer) =>
  change(({ register }) => ({ kind: 'setSigners', signers: register.signers.map(edit) }));

async function setFont(font: { readonly regular: Uint8Array; readonly bold: Uint8Array }) {
  const [regular, bold] = [await chosen('ธรรมดา.ttf', font.regular), await chosen('หนา.ttf', font.bold)];
  const { revision } = await current();
  return client.call('paper.setFont', { revision, regular, bold });
}

async function setImage(role: 'emblem' | 'garuda' | 'signature', name: string, content: Uint8Array, signerId?: string) {
  const source = await chosen(name, content);
  const { revision } = await current();
  const signer = signerId === undefined ? {} : { signerId };
  return client.call('paper.setFile', { revision, role, path: source, ...signer });
}

interface Printed extends Omit<CallOutput<'report.preview'>, 'pdf'> {
  readonly pdf: Buffer;
}

async function print(input: Partial<CallInput<'report.preview'>> = {}): Promise<Printed> {
  const reply = await client.call('report.preview', { roundId, ...input });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return { ...reply.value, pdf: Buffer.from(reply.value.pdf, 'base64') };
}

const textOf = (pdf: Uint8Array) => squeeze(pageTexts(pdf).join(''));
const charactersOf = (text: string) => Array.from(squeeze(text)).sort().join('');

/** The size of a page in whole points, and the box of its text. */
function pageSize(pdf: Uint8Array, page: number): string {
  return (
    /Page\s+\d+ size:\s+([\d.]+ x [\d.]+)/.exec(
      runPdfTool('pdfinfo', ['-f', String(page), '-l', String(page), '{}'], pdf),
    )?.[1] ?? ''
  );
}

/** What holds of every file this program prints. */
function expectSound(pdf: Uint8Array): void {
  expect(accessibilityFaults(pdf)).toEqual([]);
  expect(runPdfTool('qpdf', ['--check', '{}'], pdf)).toContain('No syntax or stream encoding errors');
}

/** Every cell of the register stands in the file, character for character. */
async function expectExact(pdf: Uint8Array): Promise<void> {
  const document = buildReportDocument((await current()).register, fiscalYearId, roundId);
  const told = runPdfTool('pdfinfo', ['-struct-text', '{}'], pdf);
  const read = squeeze([...told.matchAll(/^\s*"(.*)"$/gm)].map(([, text = '']) => text).join(''));
  for (const cell of document?.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) ?? []) {
    expect(read).toContain(squeeze(cell));
  }
  expect(read).toContain(squeeze(document?.coverLines.join('') ?? ''));
}

describe.skipIf(withoutTools !== '')(`the paper's settings on paper${withoutTools}`, () => {
  test('digits are Thai throughout by the setting, and as typed without it', async () => {
    const typed = await print();
    await setPaper({ digits: 'thai' });
    const thai = await print();
    expect(textOf(typed.pdf)).toContain('1๑๐');
    expect(textOf(thai.pdf)).not.toContain('1๑๐');
    expect(textOf(thai.pdf)).toContain('https://itas.nacc.go.th/');
    expectSound(thai.pdf);
    await expectExact(thai.pdf);
  });

  test('the table stands upright, its cover with it, and margins move what is printed', async () => {
    const lying = await print();
    expect(pageSize(lying.pdf, 2)).toBe('841.89 x 595.28');
    await setPaper({ orientation: 'portrait' });
    const upright = await print();
    expect([1, 2, upright.pageCount].map((page) => pageSize(upright.pdf, page))).toEqual(
      Array(3).fill('595.28 x 841.89'),
    );
    await setPaper({ orientation: 'portrait', marginsMm: { left: 10, top: 10, right: 10, bottom: 10 } });
    const roomy = await print();
    expect(roomy.pageCount).toBeLessThan(upright.pageCount);
    for (const { pdf } of [upright, roomy]) {
      expectSound(pdf);
      await expectExact(pdf);
    }
  });

  test('margins that leave no room are refused in words, and nothing changes', async () => {
    const before = (await current()).revision;
    const fault = await setPaper({ marginsMm: { left: 20, top: 55, right: 20, bottom: 50 } });
    expect(fault).toEqual({ kind: 'refused', reason: 'marginsTooWide' });
    expect((await current()).revision).toBe(before);
  });

  test('the year’s columns print under their own headings, the optional ones with their texts', async () => {
    const columns = allColumns.map(({ key, heading, widthShare }) => ({
      key,
      heading: key === 'steps' ? 'วิธีดำเนินงาน' : heading,
      widthShare,
    }));
    expect(await change(() => ({ kind: 'setColumns', fiscalYearId, columns }))).toBeNull();
    const measureId = (await current()).register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
    const cell = { measureId, column: 'score', roundId: null } as const;
    await change(() => ({ kind: 'setCell', cell, text: '๘๗.๕๐' }));
    for (const document of ['report', 'plan'] as const) {
      const { pdf } = await print({ document });
      expectSound(pdf);
      const [table] = elementsOf(structureOf(pdf), 'Table');
      expect(table?.kids[0]?.kids).toHaveLength(document === 'report' ? 8 : 7);
      expect(textOf(pdf)).toContain('วิธีดำเนินงาน');
      expect(textOf(pdf)).toContain('๘๗.๕๐');
    }
    await expectExact((await print()).pdf);
  });

  test('the day of the report, opinions and decisions print, and boxes are drawn without a character', async () => {
    await setSigners((signer, index) => ({
      ...signer,
      voice: index === 1 ? 'opinion' : index === 2 ? 'decision' : 'none',
    }));
    await change(() => ({ kind: 'setRound', roundId, fields: { reportDate: '2023-04-05' } }));
    const { pdf, missing } = await print();
    const last = pageTexts(pdf).at(-1) ?? '';
    expect(last.match(/วันที่ ๕ เมษายน ๒๕๖๖/g)).toHaveLength(3);
    for (const word of ['ความเห็น', 'ทราบ', 'เห็นชอบ', 'อนุมัติให้เผยแพร่']) expect(last).toContain(word);
    expect(missing).toEqual([]);
    expectSound(pdf);
  });

  test('files for keeping say so, and carry the round’s data and nothing of the office’s own', async () => {
    await setPaper({ format: 'pdfA3b', digits: 'thai' });
    const { pdf } = await print();
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
    await setPaper({ format: 'pdfA2b' });
    const kept = readPdf((await print()).pdf);
    const keptCatalogue = kept.dictionary(kept.trailer['/Root']);
    expect(kept.stream(keptCatalogue['/Metadata'])).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(keptCatalogue['/AF']).toBeUndefined();
  });
});

describe.skipIf(withoutTools !== '')(`the office's own font${withoutTools}`, () => {
  test('is kept with the register, embedded, as large as Sarabun, and reads back exactly', async () => {
    const house = await print();
    const taken = await setFont(officeFont());
    expect(taken.ok).toBe(true);
    const { font } = (await current()).register.paper;
    expect([font?.regular.name, font?.bold.name]).toEqual(['ธรรมดา.ttf', 'หนา.ttf']);
    const office = await print();
    expect(office.notices).toEqual([]);
    expect(runPdfTool('pdffonts', ['{}'], office.pdf)).toMatch(/Samnakk-Bold[\s\S]*Samnakk-Regular/);
    expect(runPdfTool('pdffonts', ['{}'], office.pdf)).not.toContain('Sarabun');
    expect(office.pageCount).toBe(house.pageCount);
    expect(charactersOf(textOf(office.pdf))).toBe(charactersOf(textOf(house.pdf)));
    expectSound(office.pdf);
    await expectExact(office.pdf);
    expect((await print()).pdf.equals(office.pdf)).toBe(true);
    for (const document of ['plan', 'memo', 'annex'] as const) {
      expect(runPdfTool('pdffonts', ['{}'], (await print({ document })).pdf)).toContain('Samnakk');
    }
  });

  test('whose file is gone prints in Sarabun and says so; taken away or undone, it is Sarabun without a word', async () => {
    const house = await print();
    await setFont(officeFont());
    const { font } = (await current()).register.paper;
    rmSync(evidenceStore(path).pathOf(font?.bold.sha256 ?? ''), { force: true });
    const without = await print();
    expect(without.notices).toEqual([{ kind: 'fontMissing', name: 'ธรรมดา.ttf' }]);
    expect(without.pdf.equals(house.pdf)).toBe(true);
    await client.call('register.undo', { revision: (await current()).revision });
    expect(await print()).toEqual(house);
  });

  test('that cannot be printed with, put in by another program, prints in Sarabun and says so', async () => {
    const source = await chosen('เสีย.ttf', Buffer.from('ไม่ใช่แบบอักษร'));
    const added = await evidenceStore(path).add(source);
    if (!added.ok) throw new Error(added.error.kind);
    const kept = { name: 'เสีย.ttf', ...added.value, mediaType: 'font/sfnt' };
    expect(await setPaper({ font: { regular: kept, bold: kept } })).toBeNull();
    const printed = await print();
    expect(printed.notices).toEqual([{ kind: 'fontUnusable', name: 'เสีย.ttf' }]);
    expect(textOf(printed.pdf)).toContain('องค์การบริหารส่วนตำบลหมากเจี๊ยะ');
  });

  test('lacking what it needs is refused with the reason, and the register stays as it is', async () => {
    const { regular, bold } = officeFont();
    const before = await current();
    const faultOf = async (font: { readonly regular: Uint8Array; readonly bold: Uint8Array }) => {
      const reply = await setFont(font);
      return reply.ok ? null : reply.error;
    };
    expect(await faultOf({ regular: Buffer.from('ก'), bold })).toEqual({
      kind: 'fontRefused',
      name: 'ธรรมดา.ttf',
      fault: { kind: 'notAFont' },
    });
    expect(await faultOf({ regular, bold: signaturePng() })).toMatchObject({ kind: 'fontRefused', name: 'หนา.ttf' });
    expect(await faultOf({ regular, bold: bold.slice(0, 20_000) })).toMatchObject({ kind: 'fontRefused' });
    expect(await current()).toEqual(before);
    expect(evidenceStore(path).list()).toEqual([]);
  });

  test('a path that nobody chose is not read', async () => {
    const { revision } = await current();
    const stray = join(folder, 'อื่น.ttf');
    writeFileSync(stray, officeFont().regular);
    const reply = await client.call('paper.setFont', { revision, regular: stray, bold: stray });
    expect(reply).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });
  });
});

describe.skipIf(withoutTools !== '')(`images on paper${withoutTools}`, () => {
  const pictures = (pdf: Uint8Array) =>
    elementsOf(structureOf(pdf), 'Figure').map(({ dictionary }) => dictionary['/Alt']);

  test('an emblem stands on the cover and in it alone, told to who cannot see it', async () => {
    expect(await setImage('emblem', 'ตรา.png', emblemPng())).toMatchObject({ ok: true });
    const { pdf } = await print();
    expect(pictures(pdf)).toEqual(['u:ตราสัญลักษณ์ องค์การบริหารส่วนตำบลตัวอย่าง']);
    expect(runPdfTool('pdfimages', ['-list', '{}'], pdf)).toMatch(
      /^\s*1\s+0 image\s+120\s+120\s+rgb[\s\S]*smask\s+120\s+120\s+gray/m,
    );
    expectSound(pdf);
    await expectExact(pdf);
  });

  test('a garuda stands at the head of the memo', async () => {
    await setImage('garuda', 'ครุฑ.jpg', jpeg());
    const { pdf } = await print({ document: 'memo' });
    expect(pictures(pdf)).toEqual(['u:ตราครุฑ']);
    expect(runPdfTool('pdfimages', ['-list', '{}'], pdf)).toMatch(/24\s+8\s+rgb\s+3\s+8\s+jpeg/);
    expectSound(pdf);
    expect(pictures((await print()).pdf)).toEqual([]);
  });

  test('a scanned signature prints for whom the print names, read where it stands, and for nobody else', async () => {
    await setImage('signature', 'ลายมือ.png', signaturePng(), 's1');
    await setImage('signature', 'ลายมือสอง.png', signaturePng(true), 's2');
    const unasked = await print();
    expect(pictures(unasked.pdf)).toEqual([]);
    const one = await print({ signatures: ['s1'] });
    expect(pictures(one.pdf)).toEqual(['u:ลายมือชื่อ นางสาวตัวอย่าง ใจซื่อ']);
    const both = await print({ signatures: ['s1', 's2'] });
    expect(pictures(both.pdf)).toHaveLength(2);
    expect(pictures((await print({ document: 'memo', signatures: ['s1', 's2'] })).pdf)).toHaveLength(2);
    expect(both.pageCount).toBe(unasked.pageCount);
    expect(charactersOf(textOf(both.pdf))).toBe(charactersOf(textOf(unasked.pdf)));
    for (const { pdf } of [one, both]) expectSound(pdf);
    const roles = structureOf(both.pdf).kids.map(({ role }) => role);
    expect(roles.slice(roles.indexOf('Table') + 1, roles.indexOf('Table') + 4)).toEqual(['P', 'Figure', 'P']);
  });

  test('several clear images print the same to the byte, again and again', async () => {
    await setImage('emblem', 'ตรา.png', emblemPng(200));
    await setImage('signature', 'ก.png', signaturePng(), 's1');
    await setImage('signature', 'ข.png', emblemPng(90), 's2');
    const first = await print({ signatures: ['s1', 's2'] });
    for (let time = 0; time < 3; time += 1) {
      expect((await print({ signatures: ['s1', 's2'] })).pdf.equals(first.pdf)).toBe(true);
    }
    await setPaper({ format: 'pdfA2b' });
    expectSound((await print({ signatures: ['s1'] })).pdf);
  });

  test('an image that is gone leaves its place blank and says so', async () => {
    const plain = await print();
    await setImage('emblem', 'ตรา.png', emblemPng());
    const { emblem } = (await current()).register.paper;
    const place = evidenceStore(path).pathOf(emblem?.sha256 ?? '');
    rmSync(place, { force: true });
    writeFileSync(place, 'อื่น');
    const printed = await print();
    expect(printed.notices).toEqual([{ kind: 'imageMissing', name: 'ตรา.png' }]);
    expect(printed.pdf.equals(plain.pdf)).toBe(true);
  });

  test('what is no image, and a signature of nobody, are refused and keep nothing', async () => {
    const before = await current();
    expect(await setImage('emblem', 'ตรา.png', Buffer.from('ไม่ใช่ภาพ'))).toMatchObject({
      error: { kind: 'imageRefused', name: 'ตรา.png', fault: 'otherKind' },
    });
    expect(await setImage('emblem', 'ใหญ่.png', Buffer.alloc(5_000_001))).toMatchObject({
      error: { kind: 'tooLarge', what: 'image' },
    });
    expect(await setImage('signature', 'ก.png', signaturePng(), 'ไม่มี')).toMatchObject({ ok: false });
    expect(await current()).toEqual(before);
  });
});

test('characters that the font lacks are named with where they stand, before anybody prints', async () => {
  const measureId = (await current()).register.fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
  const cell = { measureId, column: 'steps', roundId: null } as const;
  expect((await print()).missing).toEqual([]);
  await change(() => ({ kind: 'setCell', cell, text: 'ดี ★ มาก 😀 ★' }));
  expect((await print()).missing).toEqual([
    { place: { kind: 'cell', measureId, column: 'steps' }, characters: '★ 😀' },
  ]);
  const saved = await chosen('รายงาน.pdf', new Uint8Array());
  const reply = await client.call('report.save', { roundId, path: saved });
  expect(reply).toMatchObject({ ok: true, value: { missing: [{ characters: '★ 😀' }] } });
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
});
