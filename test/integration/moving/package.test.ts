// The one-file package: in and out the same to the byte, and nothing that a stranger may send gets past the list of contents.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manifestName } from '../../../main/node/copy-manifest.ts';
import { machineDisk } from '../../../main/node/disk.ts';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { type PackOrder, packRegister } from '../../../main/node/pack-register.ts';
import { unpackRegister } from '../../../main/node/unpack-register.ts';
import { readZipDirectory, readZipEntry } from '../../../main/node/zip-reader.ts';
import { createFaultyDisk } from '../../fixtures/faulty-disk.ts';
import { missingTools } from '../../fixtures/pdf-tools.ts';
import { fixedNow, type OfficeFolder, officeFolder } from '../../fixtures/register-with-evidence.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const pack = (office: OfficeFolder, out: string, order: Partial<PackOrder> = {}, disk = machineDisk) =>
  packRegister(office.engine, disk, { path: office.path, out, now: fixedNow, programVersion: '0.1.0', ...order });

async function packed() {
  const office = await officeFolder();
  const out = join(office.folder, 'ส่งมอบ.itareg.zip');
  const made = await pack(office, out);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { office, out };
}

/** Every file of a package, unpacked. */
async function entriesOf(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of readZipDirectory(path)) {
    const pieces: Buffer[] = [];
    for await (const piece of readZipEntry(path, entry)) pieces.push(piece);
    files.set(entry.name, Buffer.concat(pieces));
  }
  return files;
}

interface Forged {
  readonly name: string;
  readonly content: Buffer;
  readonly deflated?: boolean;
  /** What the headers say instead of the truth. */
  readonly size?: number;
  readonly flags?: number;
  readonly offset?: number;
}

/** An archive of anything, also of what no honest program would write. */
function forge(entries: readonly Forged[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const { name, content, deflated = false, size = content.length, flags = 0x0800, offset } of entries) {
    const data = deflated ? deflateRawSync(content) : content;
    const fields = Buffer.alloc(24);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(deflated ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.alloc(2), Buffer.from(name), data]);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset ?? position, 12);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.alloc(2), fields, place, Buffer.from(name)]));
    parts.push(local);
    position += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(position, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

it('a register packed and unpacked is the same to the byte, with its evidence', async () => {
  const { office, out } = await packed();
  const folder = temporaryFolder();
  const unpacked = await unpackRegister(machineDisk, { path: out, folder });
  if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.error));
  expect(basename(unpacked.value.folder)).toBe('ทะเบียน ITA ๒๕๖๖');
  expect(readFileSync(unpacked.value.path).equals(readFileSync(office.path))).toBe(true);
  expect(evidenceStore(unpacked.value.path).list()).toEqual(evidenceStore(office.path).list());
  expect(existsSync(join(unpacked.value.folder, manifestName))).toBe(true);
  const again = await unpackRegister(machineDisk, { path: out, folder });
  expect(again.ok && basename(again.value.folder)).toBe('ทะเบียน ITA ๒๕๖๖ (2)');
});

it('nothing is written over by packing', async () => {
  const { office, out } = await packed();
  const before = readFileSync(out);
  expect(await pack(office, out)).toMatchObject({ error: { kind: 'refused', reason: 'fileExists' } });
  expect(readFileSync(out).equals(before)).toBe(true);
});

it(`other programs read the package, names and all${missingTools('unzip', 'python3')}`, async ({ skip }) => {
  if (missingTools('unzip', 'python3') !== '') skip();
  const { out } = await packed();
  expect(spawnSync('unzip', ['-tqq', out], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  const script =
    'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip());[print(n) for n in z.namelist()]';
  const listed = spawnSync('python3', ['-c', script, out], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  expect(listed.stdout.split('\n').slice(0, 3)).toEqual(['None', manifestName, 'ทะเบียน ITA ๒๕๖๖.itareg']);
});

it('a package made anew by another program, compressed and with folders, is taken', async () => {
  const { out } = await packed();
  const files = [...(await entriesOf(out))].toReversed();
  const folders = [{ name: 'ทะเบียน ITA ๒๕๖๖.itareg-files/', content: Buffer.alloc(0) }];
  writeFileSync(out, forge([...folders, ...files.map(([name, content]) => ({ name, content, deflated: true }))]));
  expect(await unpackRegister(machineDisk, { path: out, folder: temporaryFolder() })).toMatchObject({ ok: true });
});

describe('a package that a stranger made is refused and leaves nothing', () => {
  type Entries = Map<string, Buffer>;
  const register = (entries: Entries) => [...entries.keys()][1] ?? '';
  const plain = (entries: Entries): Forged[] => [...entries].map(([name, content]) => ({ name, content }));
  const withManifest = (
    entries: Entries,
    change: (manifest: { readonly files: readonly object[] }) => unknown,
  ): Forged[] =>
    plain(
      entries.set(manifestName, Buffer.from(JSON.stringify(change(JSON.parse(String(entries.get(manifestName))))))),
    );

  const cases: readonly (readonly [string, (entries: Entries) => readonly Forged[], string])[] = [
    ['a path that leads out', (e) => [...plain(e), { name: '../../ชั่ว.txt', content: Buffer.from('x') }], 'copyDamaged'],
    ['a whole path', (e) => [...plain(e), { name: '/tmp/ชั่ว.txt', content: Buffer.from('x') }], 'copyDamaged'],
    ['a path of Windows', (e) => [...plain(e), { name: '..\\ชั่ว.txt', content: Buffer.from('x') }], 'copyDamaged'],
    ['a file that is not listed', (e) => [...plain(e), { name: 'อ่าน.exe', content: Buffer.from('x') }], 'copyDamaged'],
    ['a file that is missing', (e) => plain(e).slice(0, -1), 'copyDamaged'],
    [
      'a file twice',
      (e) => [...plain(e), { name: register(e), content: e.get(register(e)) ?? Buffer.alloc(0) }],
      'copyDamaged',
    ],
    [
      'other bytes of the same length',
      (e) => plain(e.set(register(e), Buffer.alloc(e.get(register(e))?.length ?? 0))),
      'copyDamaged',
    ],
    [
      'more bytes than announced',
      (e) =>
        plain(e).map((f) =>
          f.name === register(e)
            ? { ...f, content: Buffer.alloc(50_000_000), deflated: true, size: f.content.length }
            : f,
        ),
      'copyDamaged',
    ],
    [
      'entries over the same bytes',
      (e) => plain(e).map((f, index) => (index > 1 ? { ...f, offset: 0 } : f)),
      'sourceUnreadable',
    ],
    ['encrypted entries', (e) => plain(e).map((f) => ({ ...f, flags: 0x0801 })), 'sourceUnreadable'],
    ['no list of contents', (e) => plain(e).slice(1), 'sourceUnreadable'],
    ['a list that leads out', (e) => withManifest(e, (m) => ({ ...m, register: '../ก.itareg' })), 'sourceUnreadable'],
    [
      'a list of a mountain',
      (e) => withManifest(e, ({ files: [first], ...m }) => ({ ...m, files: [{ ...first, size: 5e9 }] })),
      'tooLarge',
    ],
    ['an archive of nothing', () => [], 'sourceUnreadable'],
  ];
  it.each(cases)('%s', async (_name, change, kind) => {
    const { out } = await packed();
    writeFileSync(out, forge(change(await entriesOf(out))));
    const folder = temporaryFolder();
    const unpacked = await unpackRegister(machineDisk, { path: out, folder });
    expect(unpacked).toMatchObject({ ok: false, error: { kind } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('cut short, or no archive at all', async () => {
    const { out } = await packed();
    const folder = temporaryFolder();
    const whole = readFileSync(out);
    for (const length of [whole.length - 1, whole.length - 30, 100_000, 21, 0]) {
      truncateSync(out, length);
      expect(await unpackRegister(machineDisk, { path: out, folder })).toMatchObject({
        error: { kind: 'sourceUnreadable' },
      });
    }
    expect(await unpackRegister(machineDisk, { path: `${out}.ไม่มี`, folder })).toMatchObject({
      error: { kind: 'fileMissing' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('any single byte changed', async () => {
    const { out } = await packed();
    const folder = temporaryFolder();
    const whole = readFileSync(out);
    const places = Array.from({ length: 60 }, (_, index) => Math.floor((index * 7919 * 4001) % whole.length));
    for (const at of [...places, whole.length - 5, whole.length - 22, 3]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      writeFileSync(out, changed);
      const unpacked = await unpackRegister(machineDisk, { path: out, folder });
      if (unpacked.ok) {
        // A date, or a length that nobody reads: what came out is what was put in.
        expect(readFileSync(unpacked.value.path).length).toBeGreaterThan(0);
        continue;
      }
      expect(['copyDamaged', 'sourceUnreadable']).toContain(unpacked.error.kind);
    }
  });
});

it('packing and unpacking that are stopped leave nothing', async () => {
  const { office, out } = await packed();
  const other = join(office.folder, 'b.itareg.zip');
  const folder = temporaryFolder();
  for (const after of [1, 2, 4, 6]) {
    const stop = new AbortController();
    let calls = 0;
    const order = {
      signal: stop.signal,
      onProgress: () => {
        calls += 1;
        if (calls === after) stop.abort();
      },
    };
    expect(await pack(office, other, order)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(readdirSync(office.folder).filter((name) => name.startsWith('b.'))).toEqual([]);
    calls = 0;
    const second = new AbortController();
    const unpacked = await unpackRegister(machineDisk, {
      path: out,
      folder,
      signal: second.signal,
      onProgress: () => {
        calls += 1;
        if (calls === after) second.abort();
      },
    });
    expect(unpacked).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  }
});

it('a fault at any operation of the disk leaves a whole package or none', async () => {
  const { office } = await packed();
  for (let at = 1; ; at += 1) {
    const out = join(temporaryFolder(), 'a.itareg.zip');
    const disk = createFaultyDisk();
    disk.failAt({ at, code: 'ENOSPC' });
    const made = await pack(office, out, {}, disk);
    if (disk.failed() === null) break;
    if (made.ok) continue;
    expect(made.error.kind).toBe('diskFull');
    if (existsSync(out)) expect((await entriesOf(out)).size).toBe(4);
    expect(existsSync(`${out}.tmp`)).toBe(false);
  }
});
