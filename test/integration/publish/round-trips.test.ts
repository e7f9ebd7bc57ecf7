// What is given out comes back as it was: every character of every cell, every group, by the program's own readers.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../../../main/node/source-reader.ts';
import { bringIn, giveOut } from '../../fixtures/publish.ts';
import { publishedRegister, tableOf } from '../../fixtures/published-register.ts';
import { sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const forms = [
  { name: 'Word', format: 'docx' },
  { name: 'Word with automatic numbering', format: 'docx', numbering: 'automatic' },
  { name: 'Excel', format: 'xlsx' },
  { name: 'CSV', format: 'csv' },
  { name: 'the web page', format: 'html' },
] as const;

describe.each(forms)('through $name', ({ format, ...wanted }) => {
  it('the sample report comes back', async () => {
    const register = sampleRegister(threeSigners);
    const path = await giveOut(register, format, temporaryFolder(), wanted);
    expect(tableOf(await bringIn(path))).toEqual(tableOf(register));
  });

  it('tables of any shape come back', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(publishedRegister, async (register) => {
        const path = await giveOut(register, format, folder, wanted);
        expect(tableOf(await bringIn(path))).toEqual(tableOf(register));
      }),
      { numRuns: 15 },
    );
  });
});

it('through JSON the whole register comes back, byte for byte in the next export', async () => {
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(publishedRegister, async (register) => {
      const path = await giveOut(register, 'json', folder);
      const source = await createSourceReader({ workerFile: null }).readSource({ kind: 'file', path });
      const whole = source.ok ? source.value.register : undefined;
      expect(whole).toBeDefined();
      const again = await giveOut(whole ?? register, 'json', folder, { name: 'อีกครั้ง.json' });
      expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
      expect(tableOf(whole ?? register)).toEqual(tableOf(register));
    }),
    { numRuns: 15 },
  );
});
