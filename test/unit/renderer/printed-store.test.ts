// What the printer said of missing characters holds for the round, the font and the texts it was said of, and no longer.
import { expect, it } from 'vitest';
import { printedStore, rememberPrinted, stillMissing } from '../../../renderer/reading/printed-store.ts';
import type { Register } from '../../../src/register/model.ts';
import { registerWith, target } from '../../fixtures/preflight-register.ts';

const inCell = {
  character: '🙂',
  place: { kind: 'cell', measureId: 'm1', column: 'responsible' },
} as const;
const inMemo = { character: '☃', place: { kind: 'memo' } } as const;
const printed: Register = registerWith({ cells: { responsible: 'สำนักปลัด 🙂' } });

function left(now: Register, roundId: string = target.roundId) {
  rememberPrinted(printed, target.roundId, [inCell, inMemo]);
  return stillMissing(printedStore.get(), now, { ...target, roundId });
}

it('holds while nothing of it changed, also where other texts did', () => {
  expect(left(printed)).toEqual([inCell, inMemo]);
  expect(left(registerWith({ cells: { responsible: 'สำนักปลัด 🙂', steps: 'อื่น' } }))).toEqual([inCell, inMemo]);
});

it('is over for a text that changed, for another font, in another round', () => {
  expect(left(registerWith({ cells: { responsible: 'สำนักปลัด' } }))).toEqual([inMemo]);
  const file = { name: 'ฟอนต์.ttf', mediaType: 'font/ttf', sha256: 'a'.repeat(64), size: 1 };
  const font = { regular: file, bold: file };
  expect(left({ ...printed, paper: { ...printed.paper, font } })).toEqual([]);
  expect(left(printed, 'another')).toEqual([]);
});

it('is forgotten when the printer has nothing to say, and that it still has nothing wakes nobody', () => {
  rememberPrinted(printed, target.roundId, [inCell]);
  rememberPrinted(printed, target.roundId, []);
  expect(stillMissing(printedStore.get(), printed, target)).toEqual([]);
  const before = printedStore.get();
  rememberPrinted(registerWith({}), target.roundId, []);
  expect(printedStore.get()).toBe(before);
});
