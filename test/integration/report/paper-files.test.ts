// The office's own font, its emblem and garuda and the scans of its signatures through the whole program: kept with the register,
// printed as they should, the same to the byte each time, and never in the way of a print.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { elementsOf, structureOf } from '../../fixtures/accessible-pdf.ts';
import { emblemPng, jpeg, officeFont, signaturePng } from '../../fixtures/office-files.ts';
import {
  charactersOf,
  expectSound,
  openPaperProgram,
  type PaperProgram,
  textOf,
} from '../../fixtures/paper-program.ts';
import { missingTools, runPdfTool } from '../../fixtures/pdf-tools.ts';

const withoutTools = missingTools('pdftotext', 'pdfinfo', 'pdffonts', 'pdfimages', 'qpdf');
let program: PaperProgram;

beforeEach(async () => {
  program = await openPaperProgram();
});

describe.skipIf(withoutTools !== '')(`the office's own font${withoutTools}`, () => {
  test('is kept with the register, embedded, as large as Sarabun, and reads back exactly', async () => {
    const house = await program.print();
    const taken = await program.setFont(officeFont());
    expect(taken.ok).toBe(true);
    const { font } = (await program.current()).register.paper;
    expect([font?.regular.name, font?.bold.name]).toEqual(['ธรรมดา.ttf', 'หนา.ttf']);
    const office = await program.print();
    expect(office.notices).toEqual([]);
    expect(runPdfTool('pdffonts', ['{}'], office.pdf)).toMatch(/Samnakk-Bold[\s\S]*Samnakk-Regular/);
    expect(runPdfTool('pdffonts', ['{}'], office.pdf)).not.toContain('Sarabun');
    expect(office.pageCount).toBe(house.pageCount);
    expect(charactersOf(textOf(office.pdf))).toBe(charactersOf(textOf(house.pdf)));
    expectSound(office.pdf);
    await program.expectExact(office.pdf);
    expect((await program.print()).pdf.equals(office.pdf)).toBe(true);
    for (const document of ['plan', 'memo', 'annex'] as const) {
      expect(runPdfTool('pdffonts', ['{}'], (await program.print({ document })).pdf)).toContain('Samnakk');
    }
  });

  test('whose file is gone prints in Sarabun and says so; taken away or undone, it is Sarabun without a word', async () => {
    const house = await program.print();
    await program.setFont(officeFont());
    const { font } = (await program.current()).register.paper;
    rmSync(evidenceStore(program.path).pathOf(font?.bold.sha256 ?? ''), { force: true });
    const without = await program.print();
    expect(without.notices).toEqual([{ kind: 'fontMissing', name: 'ธรรมดา.ttf' }]);
    expect(without.pdf.equals(house.pdf)).toBe(true);
    await program.client.call('register.undo', { revision: (await program.current()).revision });
    expect(await program.print()).toEqual(house);
  });

  test('that cannot be printed with, put in by another program, prints in Sarabun and says so', async () => {
    const source = await program.chosen('เสีย.ttf', Buffer.from('ไม่ใช่แบบอักษร'));
    const added = await evidenceStore(program.path).add(source);
    if (!added.ok) throw new Error(added.error.kind);
    const kept = { name: 'เสีย.ttf', ...added.value, mediaType: 'font/sfnt' };
    expect(await program.setPaper({ font: { regular: kept, bold: kept } })).toBeNull();
    const printed = await program.print();
    expect(printed.notices).toEqual([{ kind: 'fontUnusable', name: 'เสีย.ttf' }]);
    expect(textOf(printed.pdf)).toContain('องค์การบริหารส่วนตำบลหมากเจี๊ยะ');
  });

  test('lacking what it needs is refused with the reason, and the register stays as it is', async () => {
    const { regular, bold } = officeFont();
    const before = await program.current();
    const faultOf = async (font: { readonly regular: Uint8Array; readonly bold: Uint8Array }) => {
      const reply = await program.setFont(font);
      return reply.ok ? null : reply.error;
    };
    expect(await faultOf({ regular: Buffer.from('ก'), bold })).toEqual({
      kind: 'fontRefused',
      name: 'ธรรมดา.ttf',
      fault: { kind: 'notAFont' },
    });
    expect(await faultOf({ regular, bold: signaturePng() })).toMatchObject({ kind: 'fontRefused', name: 'หนา.ttf' });
    expect(await faultOf({ regular, bold: bold.slice(0, 20_000) })).toMatchObject({ kind: 'fontRefused' });
    expect(await program.current()).toEqual(before);
    expect(evidenceStore(program.path).list()).toEqual([]);
  });

  test('a path that nobody chose is not read', async () => {
    const { revision } = await program.current();
    const stray = join(program.folder, 'อื่น.ttf');
    writeFileSync(stray, officeFont().regular);
    const reply = await program.client.call('paper.setFont', { revision, regular: stray, bold: stray });
    expect(reply).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });
  });
});

describe.skipIf(withoutTools !== '')(`images on paper${withoutTools}`, () => {
  const pictures = (pdf: Uint8Array) =>
    elementsOf(structureOf(pdf), 'Figure').map(({ dictionary }) => dictionary['/Alt']);

  test('an emblem stands on the cover and in it alone, told to who cannot see it', async () => {
    expect(await program.setImage('emblem', 'ตรา.png', emblemPng())).toMatchObject({ ok: true });
    const { pdf } = await program.print();
    expect(pictures(pdf)).toEqual(['u:ตราสัญลักษณ์ องค์การบริหารส่วนตำบลตัวอย่าง']);
    expect(runPdfTool('pdfimages', ['-list', '{}'], pdf)).toMatch(
      /^\s*1\s+0 image\s+120\s+120\s+rgb[\s\S]*smask\s+120\s+120\s+gray/m,
    );
    expectSound(pdf);
    await program.expectExact(pdf);
  });

  test('a garuda stands at the head of the memo', async () => {
    await program.setImage('garuda', 'ครุฑ.jpg', jpeg());
    const { pdf } = await program.print({ document: 'memo' });
    expect(pictures(pdf)).toEqual(['u:ตราครุฑ']);
    expect(runPdfTool('pdfimages', ['-list', '{}'], pdf)).toMatch(/24\s+8\s+rgb\s+3\s+8\s+jpeg/);
    expectSound(pdf);
    expect(pictures((await program.print()).pdf)).toEqual([]);
  });

  test('a scanned signature prints for whom the print names, read where it stands, and for nobody else', async () => {
    await program.setImage('signature', 'ลายมือ.png', signaturePng(), 's1');
    await program.setImage('signature', 'ลายมือสอง.png', signaturePng(true), 's2');
    const unasked = await program.print();
    expect(pictures(unasked.pdf)).toEqual([]);
    const one = await program.print({ signatures: ['s1'] });
    expect(pictures(one.pdf)).toEqual(['u:ลายมือชื่อ นางสาวตัวอย่าง ใจซื่อ']);
    const both = await program.print({ signatures: ['s1', 's2'] });
    expect(pictures(both.pdf)).toHaveLength(2);
    expect(pictures((await program.print({ document: 'memo', signatures: ['s1', 's2'] })).pdf)).toHaveLength(2);
    expect(both.pageCount).toBe(unasked.pageCount);
    expect(charactersOf(textOf(both.pdf))).toBe(charactersOf(textOf(unasked.pdf)));
    for (const { pdf } of [one, both]) expectSound(pdf);
    const roles = structureOf(both.pdf).kids.map(({ role }) => role);
    expect(roles.slice(roles.indexOf('Table') + 1, roles.indexOf('Table') + 4)).toEqual(['P', 'Figure', 'P']);
  });

  test('several clear images print the same to the byte, again and again', async () => {
    await program.setImage('emblem', 'ตรา.png', emblemPng(200));
    await program.setImage('signature', 'ก.png', signaturePng(), 's1');
    await program.setImage('signature', 'ข.png', emblemPng(90), 's2');
    const first = await program.print({ signatures: ['s1', 's2'] });
    for (let time = 0; time < 3; time += 1) {
      expect((await program.print({ signatures: ['s1', 's2'] })).pdf.equals(first.pdf)).toBe(true);
    }
    await program.setPaper({ format: 'pdfA2b' });
    expectSound((await program.print({ signatures: ['s1'] })).pdf);
  });

  test('an image that is gone leaves its place blank and says so', async () => {
    const plain = await program.print();
    await program.setImage('emblem', 'ตรา.png', emblemPng());
    const { emblem } = (await program.current()).register.paper;
    const place = evidenceStore(program.path).pathOf(emblem?.sha256 ?? '');
    rmSync(place, { force: true });
    writeFileSync(place, 'อื่น');
    const printed = await program.print();
    expect(printed.notices).toEqual([{ kind: 'imageMissing', name: 'ตรา.png' }]);
    expect(printed.pdf.equals(plain.pdf)).toBe(true);
  });

  test('what is no image, and a signature of nobody, are refused and keep nothing', async () => {
    const before = await program.current();
    expect(await program.setImage('emblem', 'ตรา.png', Buffer.from('ไม่ใช่ภาพ'))).toMatchObject({
      error: { kind: 'imageRefused', name: 'ตรา.png', fault: 'otherKind' },
    });
    expect(await program.setImage('emblem', 'ใหญ่.png', Buffer.alloc(5_000_001))).toMatchObject({
      error: { kind: 'tooLarge', what: 'image' },
    });
    expect(await program.setImage('signature', 'ก.png', signaturePng(), 'ไม่มี')).toMatchObject({ ok: false });
    expect(await program.current()).toEqual(before);
  });
});
