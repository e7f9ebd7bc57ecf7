// The signature block by the table of widths: who stands beside whom, what is said above, what is left to the pen.
import { describe, expect, test } from 'vitest';
import { blankSigner } from '../../../src/register/blank.ts';
import type { SignerVoice } from '../../../src/register/model.ts';
import { type ReportSigner, reportSigner } from '../../../src/report/document.ts';
import { reportStyle } from '../../../src/report/page-style.ts';
import type { PaperImage } from '../../../src/report/paper-images.ts';
import { layoutSignatures, type SignatureOptions } from '../../../src/report/signature.ts';
import type { SignatureMark } from '../../../src/report/signature-pen.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const landscapePt = 700;
const scan = { name: 'ก.png', sha256: 'a'.repeat(64), size: 1, mediaType: 'image/png' };
const image: PaperImage = { bytes: new Uint8Array(), width: 300, height: 100 };
const images = new Map([[scan.sha256, image]]);

function signer(id: string, voice: SignerVoice = 'none', fields: Partial<ReportSigner> = {}): ReportSigner {
  const own = reportSigner({ ...blankSigner(id, 'ผู้ลงนาม', `ตำแหน่ง ${id}`, voice), name: `นาย${id}` }, String);
  return { ...own, ...fields };
}

const layout = (signers: readonly ReportSigner[], options: SignatureOptions = {}, widthPt = landscapePt) =>
  layoutSignatures(signers, widthPt, tableMeasure, options);

const textsOf = (marks: readonly SignatureMark[]) => marks.filter((mark) => mark.kind === 'text');
const boxesOf = (marks: readonly SignatureMark[]) => marks.filter((mark) => mark.kind === 'box');
const dotsOf = (marks: readonly SignatureMark[]) => marks.filter((mark) => mark.kind === 'dots');
const signedLines = (marks: readonly SignatureMark[]) => textsOf(marks).filter(({ text }) => text.startsWith('(ลงชื่อ)'));

describe('who stands beside whom', () => {
  test.each([
    [1, landscapePt, [1]],
    [2, landscapePt, [2]],
    [3, landscapePt, [3]],
    [4, landscapePt, [2, 2]],
    [5, landscapePt, [3, 2]],
    [3, 450, [2, 1]],
    [4, 450, [2, 2]],
    [3, 312, [1, 1, 1]],
  ])('%i signers on %i pt stand %j', (count, widthPt, rows) => {
    const signers = Array.from({ length: count }, (_, index) => signer(`ก${index}`));
    expect(layout(signers, {}, widthPt).map(({ marks }) => signedLines(marks).length)).toEqual(rows);
  });

  test('nothing leaves the width, also where there is hardly any', () => {
    const signers = [signer('ก', 'opinion'), signer('ข', 'decision'), signer('ค'), signer('ง')];
    for (const widthPt of [312, 450, landscapePt]) {
      for (const mark of layout(signers, {}, widthPt).flatMap(({ marks }) => marks)) {
        expect(mark.xPt).toBeGreaterThanOrEqual(-0.01);
        const wide =
          mark.kind === 'text'
            ? tableMeasure.widthPt(mark.text.trimEnd(), 'regular', 11.5)
            : mark.kind === 'dots'
              ? mark.lengthPt
              : 0;
        expect(mark.xPt + wide).toBeLessThanOrEqual(widthPt + 0.01);
      }
    }
  });
});

describe('what a signer says above the signature', () => {
  test('nothing takes no room', () => {
    const [row] = layout([signer('ก')]);
    expect(boxesOf(row?.marks ?? [])).toEqual([]);
    expect(textsOf(row?.marks ?? [])[0]?.yPt).toBe(reportStyle.signature.inkRoomPt);
  });

  test('an opinion is a word and two dotted lines, the second as wide as the block', () => {
    const [row] = layout([signer('ก', 'opinion')]);
    const marks = row?.marks ?? [];
    expect(textsOf(marks)[0]?.text).toBe('ความเห็น ');
    const [first, second] = dotsOf(marks);
    expect(second?.lengthPt).toBeGreaterThan(first?.lengthPt ?? 0);
    expect(second?.yPt).toBeGreaterThan(first?.yPt ?? 0);
    expect(second?.lengthPt).toBeCloseTo(reportStyle.signature.widestPt);
  });

  test('a decision is a box before each choice, drawn and never typed', () => {
    const [row] = layout([signer('ก', 'decision')]);
    const marks = row?.marks ?? [];
    const choices = textsOf(marks).filter(({ text }) => ['ทราบ', 'เห็นชอบ', 'อนุมัติให้เผยแพร่'].includes(text));
    expect(choices).toHaveLength(3);
    expect(boxesOf(marks)).toHaveLength(3);
    choices.forEach((choice, index) => {
      const box = boxesOf(marks)[index];
      expect((box?.xPt ?? 0) + (box?.sidePt ?? 0)).toBeLessThan(choice.xPt);
      expect(choice.opensParagraph).toBe(true);
    });
    expect(
      textsOf(marks)
        .map(({ text }) => text)
        .join(''),
    ).not.toMatch(/[☐□]/u);
  });

  test('stacked, the choices stand one below another with a dotted line for anything else', () => {
    const [row] = layout([signer('ก', 'decision')], { voices: 'stacked' });
    const boxes = boxesOf(row?.marks ?? []);
    expect(new Set(boxes.map(({ xPt }) => xPt)).size).toBe(1);
    expect(boxes).toHaveLength(4);
    expect(textsOf(row?.marks ?? []).some(({ text }) => text === 'ความเห็นอื่น ')).toBe(true);
  });

  test('all sign on one line, whoever says more', () => {
    const [row] = layout([signer('ก'), signer('ข', 'opinion'), signer('ค', 'decision')]);
    expect(new Set(signedLines(row?.marks ?? []).map(({ yPt }) => yPt)).size).toBe(1);
    const above = dotsOf(row?.marks ?? []).filter(({ yPt }) => yPt < (signedLines(row?.marks ?? [])[0]?.yPt ?? 0));
    expect(above).toHaveLength(2);
  });
});

describe('the date', () => {
  test('is dotted where nobody said it, printed where somebody did, and left out where it stands elsewhere', () => {
    const words = (options: SignatureOptions, fields: Partial<ReportSigner>) =>
      textsOf(layout([signer('ก', 'none', fields)], options)[0]?.marks ?? []).map(({ text }) => text);
    expect(words({}, {}).slice(-3)).toEqual(['วันที่ ', 'เดือน ', 'พ.ศ. ']);
    expect(words({}, { date: '๕ เมษายน ๒๕๖๖' }).at(-1)).toBe('วันที่ ๕ เมษายน ๒๕๖๖');
    expect(words({ isDated: false }, { date: '๕ เมษายน ๒๕๖๖' }).join('')).not.toContain('วันที่');
  });
});

describe('a scanned signature', () => {
  const [row] = layout([signer('ก', 'none', { signature: scan })], { images });
  const marks = row?.marks ?? [];
  const placed = marks.find((mark) => mark.kind === 'image');

  test('stands on the dotted line in its own proportions, and says whose it is', () => {
    const [line] = dotsOf(marks);
    expect((placed?.widthPt ?? 0) / (placed?.heightPt ?? 1)).toBeCloseTo(3);
    expect(placed?.yPt).toBeLessThan(line?.yPt ?? 0);
    expect((placed?.yPt ?? 0) + (placed?.heightPt ?? 0)).toBeGreaterThan(line?.yPt ?? 0);
    expect(placed?.xPt).toBeGreaterThanOrEqual(line?.xPt ?? 0);
    expect((placed?.xPt ?? 0) + (placed?.widthPt ?? 0)).toBeLessThanOrEqual((line?.xPt ?? 0) + (line?.lengthPt ?? 0));
    expect(placed?.yPt).toBeGreaterThanOrEqual(0);
    expect(placed?.alt).toBe('ลายมือชื่อ นายก');
  });

  test('moves nothing: the block is as high as without', () => {
    expect(row?.heightPt).toBe(layout([signer('ก')])[0]?.heightPt);
  });

  test('that could not be had leaves the line to the pen', () => {
    const [without] = layout([signer('ก', 'none', { signature: scan })]);
    expect(without?.marks.some((mark) => mark.kind === 'image')).toBe(false);
    expect(without?.marks).toEqual(layout([signer('ก')])[0]?.marks);
  });
});
