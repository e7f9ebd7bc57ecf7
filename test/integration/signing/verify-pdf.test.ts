// What is said of a signed PDF that somebody touched afterwards: bytes changed, things appended, signatures cut out, the file swapped.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReference, openPdf, type PdfFile, pageIds } from '../../../main/node/pdf/pdf-file.ts';
import { type PdfValue, textString } from '../../../main/node/pdf/pdf-syntax.ts';
import { signParts } from '../../../main/node/signing/cms-signer.ts';
import { openKeyFile } from '../../../main/node/signing/key-file.ts';
import { appendObjects, firstFreeId, type NewObject } from '../../../main/node/signing/pdf-update.ts';
import type { PdfCandidate, PdfInspection } from '../../../src/signing/signing.ts';
import { tellInspection } from '../../../src/signing/tell.ts';
import { fileVerdict, laterAdditions } from '../../../src/signing/verdict.ts';
import { verify as thai } from '../../../src/wording/th/signing.ts';
import { ownSigner, reportForSigning, signingDay } from '../../fixtures/signing.ts';

const signer = ownSigner();
const folder = mkdtempSync(join(tmpdir(), 'ลงนาม-'));
const [certificatePath, password] = [join(folder, 'a.p12'), 'ฝึก'];
let unsigned: Uint8Array = new Uint8Array();
let once = unsigned;
let twice = unsigned;

beforeAll(async () => {
  await signer.makeTestCertificate({ name: 'นายทดลอง', password, path: certificatePath, at: signingDay });
  unsigned = await reportForSigning(3);
  once = await sign(unsigned, 'reporter');
  twice = await sign(once, 'ปลัด');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function sign(bytes: Uint8Array, block: string): Promise<Uint8Array> {
  const order = { certificatePath, password, block, reason: 'ทดลอง', place: 'อบต.ตัวอย่าง', at: signingDay };
  const done = await signer.sign({ pdf: { bytes }, ...order });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.pdf;
}

async function inspect(bytes: Uint8Array, candidates?: readonly PdfCandidate[]): Promise<PdfInspection> {
  const inspected = await signer.inspect({ bytes }, candidates);
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
  return inspected.value;
}

function opened(bytes: Uint8Array): PdfFile {
  const file = openPdf(bytes);
  if (file === null) throw new Error('our own PDF opens');
  return file;
}

/** The entries with some set anew. */
function withEntries(entries: ReadonlyMap<string, PdfValue>, changes: Readonly<Record<string, PdfValue>>): PdfValue {
  return { kind: 'dict', entries: new Map([...entries, ...Object.entries(changes)]) };
}

function name(text: string): PdfValue {
  return { kind: 'name', name: text };
}

function reference(id: number): PdfValue {
  return { kind: 'ref', id, generation: 0 };
}

function idOf(value: PdfValue | undefined): number {
  if (!isReference(value)) throw new Error('a reference was expected');
  return value.id;
}

/** What editors append to a file, by what of it is changed. */
const edits: Readonly<Record<string, (file: PdfFile) => readonly NewObject[]>> = {
  pages(file) {
    const [tree, fresh] = [idOf(file.catalogue.get('Pages')), firstFreeId(file)];
    const entries = file.entries(reference(tree));
    const page = withEntries(file.entries(reference(pageIds(file)[1] ?? 0)), { Parent: reference(tree) });
    const kids: PdfValue = { kind: 'list', items: [...file.items(entries.get('Kids')), reference(fresh)] };
    return [
      { id: fresh, value: page },
      { id: tree, value: withEntries(entries, { Kids: kids, Count: pageIds(file).length + 1 }) },
    ];
  },
  annotations(file) {
    const [page = 0] = pageIds(file);
    const fresh = firstFreeId(file);
    const entries = new Map<string, PdfValue>([
      ['Type', name('Annot')],
      ['Subtype', name('FreeText')],
      ['Rect', { kind: 'list', items: [100, 100, 300, 200] }],
      ['Contents', textString('แก้เป็น ๕๐๐,๐๐๐ บาท')],
    ]);
    const own = file.entries(reference(page));
    const list: PdfValue = { kind: 'list', items: [...file.items(own.get('Annots')), reference(fresh)] };
    return [
      { id: fresh, value: { kind: 'dict', entries } },
      { id: page, value: withEntries(own, { Annots: list }) },
    ];
  },
  content(file) {
    const contents = idOf(file.entries(reference(pageIds(file)[1] ?? 0)).get('Contents'));
    const raw = Buffer.from('0 0 200 200 re f');
    return [{ id: contents, value: { kind: 'stream', entries: new Map([['Length', raw.length]]), raw } }];
  },
  attachment(file) {
    const files: PdfValue = {
      kind: 'dict',
      entries: new Map([['EmbeddedFiles', { kind: 'dict', entries: new Map() }]]),
    };
    return [{ id: idOf(file.index.trailer.get('Root')), value: withEntries(file.catalogue, { Names: files }) }];
  },
  metadata(file) {
    const info = file.index.trailer.get('Info');
    return [{ id: idOf(info), value: withEntries(file.entries(info), { Author: textString('คนอื่น') }) }];
  },
};

describe('appended after signing', () => {
  for (const [kind, edit] of Object.entries(edits)) {
    test(`${kind}: the signatures hold for what they cover, and what came after is named`, async () => {
      const file = opened(twice);
      const edited = await inspect(appendObjects(file, edit(file)).bytes);
      expect(edited.signatures.map(({ integrity, covers }) => [integrity, covers])).toEqual([
        ['valid', 'untilLaterSignature'],
        ['valid', 'untilLaterSignature'],
      ]);
      expect(edited.addedAfter).toEqual([kind]);
      expect(fileVerdict(edited)).toBe('addedAfter');
      expect(tellInspection(edited, 'th')).toContain(thai.added([thai.additions[kind as 'pages']]));
    });
  }

  test('the look of a signature that was there: annotations, also where a later signer changed it', async () => {
    const file = opened(once);
    const [field] = file.items(file.entries(file.catalogue.get('AcroForm')).get('Fields'));
    const other = withEntries(file.entries(field), { AP: { kind: 'dict', entries: new Map() } });
    const edited = appendObjects(file, [{ id: idOf(field), value: other }]).bytes;
    expect((await inspect(edited)).addedAfter).toEqual(['annotations', 'form']);
    const signedAfter = await inspect(await sign(edited, 'ปลัด'));
    expect(signedAfter.signatures.map(({ integrity }) => integrity)).toEqual(['valid', 'valid']);
    expect(signedAfter.addedAfter).toEqual([]);
    expect(laterAdditions(signedAfter)).toEqual(['annotations', 'form']);
    expect(fileVerdict(signedAfter)).toBe('addedAfter');
  });

  test('bytes that belong to nothing', async () => {
    const edited = await inspect(Buffer.concat([twice, Buffer.from('something else')]));
    expect([fileVerdict(edited), edited.addedAfter]).toEqual(['addedAfter', ['other']]);
    // White space is nothing.
    expect(fileVerdict(await inspect(Buffer.concat([twice, Buffer.from('\n\n')])))).toBe('valid');
  });
});

test('edited before anybody signed: the signatures cover it', async () => {
  const file = opened(unsigned);
  const edited = appendObjects(file, edits.annotations?.(file) ?? []).bytes;
  expect((await inspect(edited)).addedAfter).toEqual(['annotations']);
  expect(fileVerdict(await inspect(edited))).toBe('notSigned');
  expect(fileVerdict(await inspect(await sign(edited, 'reporter')))).toBe('valid');
});

test('a byte changed inside: that signature and every later one breaks, those before hold', async () => {
  const changed = Buffer.from(twice);
  changed.writeUInt8(changed.readUInt8(once.length + 100) ^ 1, once.length + 100);
  const late = await inspect(changed);
  expect(late.signatures.map(({ integrity }) => integrity)).toEqual(['valid', 'changed']);
  changed.writeUInt8(changed.readUInt8(2_000) ^ 1, 2_000);
  const early = await inspect(changed);
  expect(early.signatures.map(({ integrity }) => integrity)).toEqual(['changed', 'changed']);
  expect(fileVerdict(early)).toBe('changed');
  expect(tellInspection(early, 'th')[0]).toBe(thai.verdicts.changed);
});

test('a signature cut out by a later part of the file is missed', async () => {
  const file = opened(twice);
  const fields = file.items(file.entries(file.catalogue.get('AcroForm')).get('Fields'));
  const entries = new Map(file.entries(fields[2]));
  entries.delete('V');
  const cut = await inspect(appendObjects(file, [{ id: idOf(fields[2]), value: { kind: 'dict', entries } }]).bytes);
  expect(cut.signatures.map(({ field }) => field)).toEqual(['1-reporter']);
  expect(cut.revisions.at(-1)?.unsigns).toEqual(['3-palad']);
  expect(fileVerdict(cut)).toBe('signatureRemoved');
  expect(tellInspection(cut, 'th')).toContain(thai.removed(['3-palad']));
});

test('a signature that leaves out part of the file is told from one that covers it', async () => {
  const key = openKeyFile(readFileSync(certificatePath), password);
  if (!key.ok) throw new Error(key.error);
  const bytes = Buffer.from(once);
  const text = bytes.toString('latin1');
  const [whole = '', gapStart = '', gapEnd = '', rest = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/u.exec(text) ?? [];
  // The first forty bytes are not signed any more.
  const range = `/ByteRange [40 ${Number(gapStart) - 40} ${gapEnd} ${rest}`;
  bytes.write(`${range.padEnd(whole.length - 1)}]`, text.indexOf(whole), 'latin1');
  const parts = [bytes.subarray(40, Number(gapStart)), bytes.subarray(Number(gapEnd))];
  bytes.write(signParts(parts, key.value).toString('hex').toUpperCase(), Number(gapStart) + 1, 'latin1');
  const seen = await inspect(bytes);
  expect(seen.signatures).toMatchObject([{ integrity: 'valid', covers: 'partOnly' }]);
  expect(fileVerdict(seen)).toBe('partOnly');
});

test('which issued file it is, begins with, or is none of', async () => {
  const candidate = (id: string, bytes: Uint8Array): PdfCandidate => ({
    id,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
  });
  const kept = [candidate('twice', twice), candidate('issued', unsigned), candidate('once', once)];
  expect((await inspect(once, kept)).match).toEqual({ id: 'once', extent: 'whole' });
  expect((await inspect(await sign(once, '2'), kept)).match).toEqual({ id: 'once', extent: 'prefix' });
  expect((await inspect(unsigned, kept.slice(1))).match).toEqual({ id: 'issued', extent: 'whole' });
  const changed = Buffer.from(twice);
  changed.writeUInt8(changed.readUInt8(500) ^ 1, 500);
  expect((await inspect(changed, kept)).match).toBe('none');
  expect((await inspect(await reportForSigning(2), kept)).match).toBe('none');
  expect((await inspect(once)).match).toBeNull();
});

test('cut off anywhere, wounded anywhere: always an answer, and never a valid signature over what is gone', async () => {
  for (let length = 0; length < twice.length; length += 997) {
    const inspected = await signer.inspect({ bytes: twice.subarray(0, length) }, []);
    // What is left is a part that was signed whole, or it is not held for one.
    if (inspected.ok && ![unsigned.length, once.length].includes(length))
      expect(fileVerdict(inspected.value), String(length)).not.toBe('valid');
  }
  const wounds = [
    '/Prev 1',
    '/Kids [1 0 R]',
    '1 0 R',
    '<<',
    '[[[[[[',
    'startxref 17 %%EOF',
    '/Length 99999999',
    '(((((',
  ];
  for (let at = 0; at < twice.length; at += 1_499) {
    const wounded = Buffer.from(twice);
    wounded.write(wounds[at % wounds.length] ?? '', at, 'latin1');
    const inspected = await signer.inspect({ bytes: wounded }, []);
    expect(inspected.ok || inspected.error.kind === 'signingRefused').toBe(true);
  }
});

const loop =
  '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm <</Fields [3 0 R]>>>> endobj\n' +
  '2 0 obj <</Type/Pages/Kids [2 0 R 4 0 R]/Count 1>> endobj\n' +
  '3 0 obj <</FT/Sig/T(a)/Kids [3 0 R 5 0 R]/V 3 0 R/Parent 3 0 R>> endobj\n' +
  '4 0 obj <</Type/Page/Annots 4 0 R/Contents 6 0 R>> endobj\n5 0 obj <</T(b)/Kids [3 0 R]>> endobj\n6 0 obj 6 0 R endobj\n';

test.each([
  [
    'loops of every kind',
    `${loop}xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Size 7/Prev ${loop.length}>>\nstartxref\n${loop.length}\n%%EOF\n`,
  ],
  ['loops without an index', `${loop}trailer <</Root 1 0 R>>`],
  ['fifty megabytes of beginnings', `%PDF-1.7\n${'7 0 obj <<>> stream\n'.repeat(2_490_000)}trailer <</Root 7 0 R>>`],
  ['fifty megabytes of ends', `%PDF-1.7\n${'startxref 5 %%EOF\n'.repeat(2_770_000)}`],
])('%s end in an answer', async (_, text) => {
  const inspected = await signer.inspect({ bytes: Buffer.from(text, 'latin1') }, []);
  expect(inspected.ok || inspected.error.kind === 'signingRefused').toBe(true);
});
