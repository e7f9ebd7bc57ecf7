// A twentieth of `npm run tamper`, on a printed seed.
import { expect, test } from 'vitest';
import { withoutSigningTools } from '../../fixtures/signing.ts';
import { runTamper } from '../../tamper/run-tamper.ts';

test.skipIf(withoutSigningTools !== '')(
  `of single bytes changed inside signed ones our verdict is pdfsig's${withoutSigningTools}`,
  async () => {
    const seed = Math.floor(Math.random() * 1_000_000);
    console.log(`tamper: seed ${seed} (npm run tamper -- --changes 15 --seed ${seed})`);
    const { faults } = await runTamper({ changes: 15, seed });
    expect(faults).toEqual([]);
  },
);
