// Single bytes changed inside what three people signed: a twentieth of `npm run tamper` where no number is said, on a printed seed.
import { expect, test } from 'vitest';
import { withoutSigningTools } from '../../fixtures/signing.ts';
import { runTamper } from '../../tamper/run-tamper.ts';

test.skipIf(withoutSigningTools !== '')(
  `of single bytes changed inside signed ones our verdict is pdfsig's${withoutSigningTools}`,
  async () => {
    const changes = Number(process.env.TAMPER_CHANGES ?? 15);
    const seed = Number(process.env.TAMPER_SEED ?? Math.floor(Math.random() * 1_000_000));
    console.log(`tamper: seed ${seed} (npm run tamper -- --changes ${changes} --seed ${seed})`);
    const { faults, allBroken } = await runTamper({ changes, seed });
    console.log(`tamper: ${changes} changes, ${allBroken} broke every signature, ${faults.length} faults`);
    expect(faults).toEqual([]);
  },
  3_600_000,
);
