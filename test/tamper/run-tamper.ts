// Bytes changed one at a time inside what three people signed, and our verdict on every signature beside poppler's. The same seed gives
// the same changes of the same file; keys and so the file are new each time.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../fixtures/random.ts';
import { makeKeyFile, ownSigner, reportForSigning, seenByPdfsig, signingDay, trust } from '../fixtures/signing.ts';

export interface TamperResult {
  readonly changes: number;
  /** How many changes left no signature at all to be held valid. */
  readonly allBroken: number;
  /** Every difference of the verdicts, and every change that neither noticed. */
  readonly faults: readonly string[];
}

const fields = ['1-reporter', '2-inspector', '3-palad'];

const kinds = [
  { name: 'one', key: 'rsa:2048', holder: 'นางสาวหนึ่ง', password: 'หนึ่ง' },
  { name: 'two', key: 'P-256', holder: 'นายสอง', password: 'สอง' },
  { name: 'three', key: 'P-384', holder: 'นายสาม', password: 'สาม' },
] as const;

export async function runTamper(options: { readonly changes: number; readonly seed: number }): Promise<TamperResult> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-tamper-'));
  try {
    return await tamperIn(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tamperIn(
  folder: string,
  { changes, seed }: { readonly changes: number; readonly seed: number },
): Promise<TamperResult> {
  const signer = ownSigner();
  const keys = kinds.map((kind) => makeKeyFile(folder, kind));
  const database = trust(folder, keys);
  let path = join(folder, 'report.pdf');
  writeFileSync(path, await reportForSigning(kinds.length));
  for (const [index, { path: certificatePath, password }] of keys.entries()) {
    const order = { certificatePath, password, block: String(index + 1), reason: 'ทดสอบ', place: '', at: signingDay };
    const signed = await signer.sign({ pdf: { path }, ...order });
    if (!signed.ok) throw new Error(JSON.stringify(signed.error));
    path = join(folder, `signed-${index + 1}.pdf`);
    writeFileSync(path, signed.value.pdf);
  }
  const whole = readFileSync(path);
  /** Of each signature what it vouches for: from the start to its gap, and from there on. */
  const ranges = [...whole.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)/gu)].map(
    ([, gapStart, gapEnd, rest]) => ({
      gapStart: Number(gapStart),
      gapEnd: Number(gapEnd),
      end: Number(gapEnd) + Number(rest),
    }),
  );
  const random = createRandom(seed);
  const faults: string[] = [];
  let allBroken = 0;
  const changed = join(folder, 'changed.pdf');
  for (let change = 0; change < changes; ) {
    const at = random.below(whole.length);
    const mask = 1 + random.below(255);
    // Its own room is signed by no signature; that of one is signed by the next.
    const inOwnRoom = ranges.map(({ gapStart, gapEnd }) => at >= gapStart && at < gapEnd);
    const isSigned = ranges.map(({ end }, index) => at < end && inOwnRoom[index] === false);
    if (!isSigned.includes(true)) continue;
    change += 1;
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(whole.readUInt8(at) ^ mask, at);
    writeFileSync(changed, bytes);
    const inspected = await signer.inspect({ path: changed });
    const ours = new Map(
      (inspected.ok ? inspected.value.signatures : []).map(({ field, integrity }) => [field, integrity === 'valid']),
    );
    const theirs = new Map(seenByPdfsig(database, changed).map(({ field, isValid }) => [field, isValid]));
    fields.forEach((field, index) => {
      // Of a file that pdfsig cannot open it says nothing, and so nothing of signatures that do not vouch for the byte.
      if (inOwnRoom[index] || (theirs.size === 0 && !isSigned[index])) return;
      const [own, others] = [ours.get(field) === true, theirs.get(field) === true];
      const said = `byte ${at} of ${whole.length} (xor ${mask}), ${field}: ours ${own} pdfsig ${others}`;
      if (own !== others) faults.push(said);
      else if (own && isSigned[index]) faults.push(`unnoticed: ${said}`);
    });
    if (fields.every((field) => ours.get(field) !== true)) allBroken += 1;
  }
  return { changes, allBroken, faults };
}
