// Text files with flipped bits, cuts, doubled and shuffled pieces: each gives a typed error or a review, none crashes or hangs. A twentieth
// of the 2,000 files a kind in `npm test`; all of them with FUZZ_RUNS=2000.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { planImport } from '../../../src/app/import-source.ts';
import { newRegister } from '../../../src/app/new-register.ts';
import { readJsonSource } from '../../../src/app/read-register-json.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { exportRegister } from '../../../src/exchange/export-json.ts';
import { readTextSource } from '../../../src/exchange/read-text-source.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { sampleRegister } from '../../fixtures/report-register.ts';
import { madeTexts } from '../../fixtures/text-sources/sample-texts.ts';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.FUZZ_RUNS ?? 100);

const sources = [
  ...madeTexts,
  { name: 'register.json', bytes: () => Buffer.from(JSON.stringify(exportRegister(sampleRegister()))) },
];

const harm = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'move', 'insert'),
  at: fc.nat(1_000_000),
  length: fc.nat(3_000),
  with: fc.uint8Array({ maxLength: 40 }),
});
type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never;

function harmed(bytes: Uint8Array, { kind, at, length, with: extra }: Harm): Uint8Array {
  const start = bytes.length === 0 ? 0 : at % bytes.length;
  const piece = bytes.slice(start, start + length);
  const [before, after] = [bytes.slice(0, start), bytes.slice(start + length)];
  switch (kind) {
    case 'flip':
      return bytes.map((byte, index) => (index === start ? byte ^ (1 << (length % 8)) : byte));
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, piece, piece, after]);
    case 'move':
      return Buffer.concat([after, piece, before]);
    case 'insert':
      return Buffer.concat([before, extra, piece, after]);
  }
}

it.each(sources)(`$name survives being harmed (${runs} files, seed ${seed})`, ({ name, bytes }) => {
  const whole = bytes();
  const start = newRegister(countingIds(), 'เทศบาลเมืองทดสอบ', 2566, 6);
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 6 }), (harms) => {
      const source = readTextSource(harms.reduce(harmed, whole), name, { readJson: readJsonSource });
      if (!source.ok) {
        expect(['sourceUnreadable', 'tooLarge', 'invalid', 'refused']).toContain(source.error.kind);
        return;
      }
      const planned = planImport(start, source.value, noCorrections, countingIds());
      if (!planned.ok) {
        expect(planned.error.kind).toBe('sourceUnreadable');
        return;
      }
      // What was reviewed can be written, or the register says why not.
      const applied = planned.value.change ? applyChange(start, planned.value.change) : null;
      if (applied && !applied.ok) expect(['invalid', 'tooLarge', 'refused']).toContain(applied.error.kind);
    }),
    { numRuns: runs, seed },
  );
});
