// The fields that a report printed for signing carries: one a signature block, over its line, named and tagged; the paper looks the same.
import { expect, test } from 'vitest';
import { openPdf } from '../../../main/node/pdf/pdf-file.ts';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import { signatureFields } from '../../../main/node/signing/pdf-fields.ts';
import { buildMemoDocument } from '../../../src/report/memo-document.ts';
import { accessibilityFaults } from '../../fixtures/accessible-pdf.ts';
import { missingTools, pageTexts, reportFonts, runPdfTool } from '../../fixtures/pdf-tools.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';
import { ownSigner, reportForSigning } from '../../fixtures/signing.ts';

const signer = ownSigner();
const without = missingTools('pdftotext', 'qpdf');

function fieldsOf(bytes: Uint8Array) {
  const file = openPdf(bytes);
  return file === null ? [] : signatureFields(file);
}

test('each signer of the report has a field, by number, role and label, on the page of the signatures', async () => {
  const bytes = await reportForSigning(6);
  const blocks = await signer.listBlocks({ bytes });
  if (!blocks.ok) throw new Error(blocks.error.kind);
  expect(blocks.value.map(({ field }) => field)).toEqual([
    '1-reporter',
    '2-inspector',
    '3-palad',
    '4-nayok',
    '5-signer',
    '6-signer',
  ]);
  expect(blocks.value[2]).toMatchObject({
    number: 3,
    label: 'ผู้เห็นชอบ ว่าที่ร้อยตรีหญิง สุจริต น้ำทิพย์ ปลัดองค์การบริหารส่วนตำบลตัวอย่าง',
    isSigned: false,
  });
  const pages = new Set(blocks.value.map(({ page }) => page));
  expect(pages.size).toBe(1);
  // Side by side or below one another, never over one another, and large enough to be read.
  const rects = fieldsOf(bytes).map(({ rect }) => rect);
  for (const [index, [left = 0, bottom = 0, right = 0, top = 0]] of rects.entries()) {
    expect([right - left > 100, top - bottom > 35]).toEqual([true, true]);
    for (const [otherLeft = 0, otherBottom = 0, otherRight = 0, otherTop = 0] of rects.slice(index + 1)) {
      expect(right <= otherLeft || otherRight <= left || top <= otherBottom || otherTop <= bottom).toBe(true);
    }
  }
});

test('a print without signing carries none, and reads as the one with them', async () => {
  const plain = await reportForSigning(4, { forSigning: false });
  expect(await signer.listBlocks({ bytes: plain })).toEqual({ ok: true, value: [] });
  expect(Buffer.from(plain).includes('/AcroForm')).toBe(false);
});

test.skipIf(without !== '')(`the printed text is the same, and the file sound${without}`, async () => {
  const [plain, fields] = [await reportForSigning(4, { forSigning: false }), await reportForSigning(4)];
  expect(pageTexts(fields)).toEqual(pageTexts(plain));
  for (const archival of [false, true]) {
    const bytes = await reportForSigning(4, { archival });
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream encoding errors');
    expect(accessibilityFaults(bytes)).toEqual([]);
  }
});

test('the memo has a field for each of its signers', async () => {
  const people = [
    ['ผู้รายงาน', 'นางสาวใจดี', 'นักวิเคราะห์นโยบายและแผน'],
    ['ผู้เห็นชอบ', 'นางสุจริต', 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง'],
    ['ผู้อนุมัติ', 'นายคุณธรรม', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
  ] as const;
  const signers = people.map(([role, name, position], index) => {
    return { id: `s${index}`, role, name, position, voice: 'none', signature: null } as const;
  });
  const document = buildMemoDocument(sampleRegister(signers), fiscalYearId, roundId);
  if (document === null) throw new Error('the sample has its round');
  const engine = createPdfEngine({ fontFiles: reportFonts() });
  const { bytes, signatureBlocks } = await engine.print(document, {
    createdAt: '2026-11-23T02:06:00.000Z',
    forSigning: true,
  });
  expect(fieldsOf(bytes).map(({ name, label }) => `${name} ${label}`)).toEqual([
    '1-signer นางสาวใจดี นักวิเคราะห์นโยบายและแผน',
    '2-palad นางสุจริต ปลัดองค์การบริหารส่วนตำบลตัวอย่าง',
    '3-nayok นายคุณธรรม นายกองค์การบริหารส่วนตำบลตัวอย่าง',
  ]);
  expect(accessibilityFaults(bytes)).toEqual([]);
  // The layout says the same as the file, from the other corner of the sheet.
  const places = fieldsOf(bytes).map(({ rect: [left = 0, , right = 0, top = 0] }) => [
    left,
    right - left,
    841.89 - top,
  ]);
  expect(signatureBlocks.map(({ signerId }) => signerId)).toEqual(['s0', 's1', 's2']);
  for (const [index, { xPt, yPt, widthPt }] of signatureBlocks.entries()) {
    expect(places[index]?.map((place) => Math.round(place))).toEqual(
      [xPt, widthPt, yPt].map((place) => Math.round(place)),
    );
  }
});
