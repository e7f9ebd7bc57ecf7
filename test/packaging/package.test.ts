// The packages as the packager makes them, around a stand-in for Electron's program: what is in them, how the program is sealed, and
// that what is in them runs by itself. A packaging check with a stand-in program: no setup for Windows is built here.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaVersion } from '../../src/storage/migrations.ts';
import { describeError } from '../../src/wording/describe-error.ts';
import { outcomeOf, type Settings } from '../electron-double/play.ts';
import { projectRoot } from '../electron-double/unpacked-app.ts';
import { missingTools } from '../fixtures/pdf-tools.ts';
import { makeKeyFile } from '../fixtures/signing.ts';
import { type Asar, extractAsar, readAsar } from './asar.ts';
import { makeStandIn, type Platform, readFuses } from './stand-in.ts';

const inRoot = (...parts: readonly string[]) => path.join(projectRoot, ...parts);
let work: string;
const packed = new Map<Platform, { readonly folder: string; readonly asar: Asar }>();

function the(platform: Platform) {
  const one = packed.get(platform);
  if (!one) throw new Error(`not packed: ${platform}`);
  return one;
}

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [...words],
      { cwd: projectRoot, env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (fault, out, complaint) => resolve({ code: fault === null ? 0 : fault.code, said: `${out}${complaint}` }),
    );
  });
}

const dist = inRoot('dist', 'main', 'dist.js');

async function pack(platform: Platform): Promise<void> {
  const standIn = path.join(work, `electron-${platform}`);
  const output = path.join(work, `packed-${platform}`);
  mkdirSync(standIn);
  makeStandIn(standIn, platform);
  const words = ['--dir', `--${platform}`, `-c.electronDist=${standIn}`, `-c.directories.output=${output}`];
  const { code, said } = await run([dist, ...words]);
  if (code !== 0) throw new Error(said);
  const folder = path.join(output, `${platform}-unpacked`);
  packed.set(platform, { folder, asar: readAsar(path.join(folder, 'resources', 'app.asar')) });
}

beforeAll(async () => {
  if (!existsSync(dist)) throw new Error('dist is missing: npm run build');
  work = mkdtempSync(path.join(tmpdir(), 'ita-packaging-'));
  await Promise.all([pack('linux'), pack('win')]);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('exactly what runs is in the package: no sources, tests, maps, packages, pictures, nor what serves a checkout', () => {
  const files = [...the('win').asar.files.keys()];
  const workers = readdirSync(inRoot('dist', 'main')).filter((name) => name.endsWith('-worker.js'));
  const pictures = readdirSync(inRoot('assets', 'help'));
  const built = files.filter((file) => /^dist\/(?:main\/shared|renderer\/assets)\//u.test(file));
  expect(files.filter((file) => !built.includes(file)).sort()).toEqual(
    [
      'LICENSE',
      'assets/catalogue/README.md',
      'assets/catalogue/ita.json',
      'assets/fonts/OFL.txt',
      'assets/fonts/README.md',
      'assets/fonts/Sarabun-Bold.ttf',
      'assets/fonts/Sarabun-Regular.ttf',
      ...pictures.map((name) => `assets/help/${name}`),
      'assets/icons/png/256x256.png',
      'assets/licences/licences.json.gz',
      'assets/sample/report.txt',
      'assets/words/LGPL-2.1.txt',
      'assets/words/README.md',
      'assets/words/th.txt.gz',
      'dist/main/electron.js',
      ...workers.map((name) => `dist/main/${name}`),
      'dist/main/sql-wasm.wasm.gz',
      'dist/preload/preload.cjs',
      'dist/renderer/index.html',
      'dist/renderer/style-hashes.json',
      'package.json',
    ].sort(),
  );
  expect(workers.length).toBeGreaterThanOrEqual(3);
  expect(built.filter((file) => !/\/[\w.-]+-[\w-]{8}\.(?:js|css|woff2)$/u.test(file))).toEqual([]);
  expect([...the('linux').asar.files.keys()].sort()).toEqual(files.sort());
});

test('nothing of the loopback host is in the package', () => {
  for (const [file, bytes] of the('win').asar.files) {
    if (file.endsWith('.js') && file.startsWith('dist/main/'))
      expect([file, /node:http|text\/event-stream|x-ita-token/u.test(bytes.toString())]).toEqual([file, false]);
  }
});

test('the whole is small', () => {
  const { asar } = the('win');
  const sizes = new Map<string, number>();
  for (const [file, { length }] of asar.files) {
    const room = file.endsWith('.wasm.gz') ? 'SQLite' : file.split('/').slice(0, 2).join('/');
    sizes.set(room, (sizes.get(room) ?? 0) + length);
  }
  const parts = [...sizes].sort(([, one], [, other]) => other - one);
  console.log(`app.asar ${kB(asar.bytes)}: ${parts.map(([room, bytes]) => `${room} ${kB(bytes)}`).join(', ')}`);
  expect(asar.bytes).toBeLessThan(6_100_000);
});

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

test.each(['linux', 'win'] as const)(
  'the program for %s is sealed: it is no Node, takes no switches and loads app.asar alone',
  (platform) => {
    const { folder } = the(platform);
    expect(readFuses(path.join(folder, platform === 'win' ? 'ita-register.exe' : 'ita-register'))).toEqual({
      runAsNode: false,
      cookieEncryption: false,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyLoadAppFromAsar: true,
      browserSnapshot: false,
      fileProtocolPrivileges: false,
      wasmTrapHandlers: true,
    });
  },
);

test('the program for Windows knows the hash of its app.asar under the name Windows gives it, and wears our icon', () => {
  const { folder, asar } = the('win');
  const program = readFileSync(path.join(folder, 'ita-register.exe'));
  expect(program.includes(`[{"file":"resources\\\\app.asar","alg":"SHA256","value":"${asar.headerHash}"}]`)).toBe(true);
  expect(program.includes(largestPicture(inRoot('assets', 'icons', 'icon.ico')))).toBe(true);
});

test.each(['icon.ico', 'file.ico'])('%s has every size that Windows shows', (name) => {
  const bytes = readFileSync(inRoot('assets', 'icons', name));
  const sizes = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => bytes.readUInt8(6 + 16 * index) || 256);
  expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
});

/** The bytes of an .ico's last picture. */
function largestPicture(file: string): Buffer {
  const bytes = readFileSync(file);
  const at = 6 + 16 * (bytes.readUInt16LE(4) - 1);
  const offset = bytes.readUInt32LE(at + 12);
  return bytes.subarray(offset, offset + bytes.readUInt32LE(at + 8));
}

test('of Chromium’s languages only Thai and English are packed, with the licences of Electron and Chromium beside the program', () => {
  const { folder } = the('win');
  expect(readdirSync(path.join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'th.pak']);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
});

/** What is in the package, as a program without a single file from outside plays it. */
function playPacked(scenario: string, settings: Settings) {
  const folder = path.join(work, 'extracted');
  if (!existsSync(folder)) extractAsar(the('win').asar, folder);
  const entry = path.join(folder, 'dist', 'main', 'electron.js');
  return outcomeOf(entry, scenario, { ...settings, circumstances: { isPackaged: true } }, path.join(work, 'data'));
}

test('what is in the package does a whole job without a single file from outside', async () => {
  const at = (name: string) => path.join(work, name);
  const made = { pdf: at('ก.pdf'), signed: at('ข.pdf'), workbook: at('ก.xlsx'), document: at('ก.docx') };
  const source = inRoot('test/fixtures/office-sources/columns-reordered.libreoffice.docx');
  const settings = { register: at('ก.itareg'), certificate: at('ก.p12'), source, ...made };
  const { outcome } = await playPacked('job', settings);
  expect(outcome).toMatchObject({ counts: { added: 1 }, year: 2566, signatures: ['valid'] });
  const begins = (file: string, bytes: number) => readFileSync(file).subarray(0, bytes).toString();
  expect([begins(made.pdf, 5), begins(made.signed, 5)]).toEqual(['%PDF-', '%PDF-']);
  expect([begins(made.workbook, 2), begins(made.document, 2)]).toEqual(['PK', 'PK']);
  expect(readdirSync(at('data')).filter((name) => name.startsWith('log'))).toEqual([]);
});

test('a register of the first version is copied and brought up by what is in the package, one of a newer version refused in words', async () => {
  const older = path.join(work, 'เดิม.itareg');
  const newer = path.join(work, 'ใหม่.itareg');
  const fixture = (version: number) =>
    readFileSync(inRoot('test', 'fixtures', 'registers', `version-${version}.itareg`));
  writeFileSync(older, fixture(1));
  const ofTomorrow = Buffer.from(fixture(schemaVersion));
  ofTomorrow.writeUInt32BE(schemaVersion + 1, versionOffset);
  writeFileSync(newer, ofTomorrow);
  const files = [older, newer];
  const { outcome } = await playPacked('calls', {
    chosen: files.map((file) => ['openRegister', file]),
    calls: [...files.map((file) => ['register.open', { path: file, how: 'write' }]), ['register.close', {}]],
  });
  const [opened, refused] = outcome;
  expect(opened).toMatchObject({ ok: true, value: { file: { path: older, readOnly: false } } });
  expect(readFileSync(older).readUInt32BE(versionOffset)).toBe(schemaVersion);
  const kept = readdirSync(`${older}-backups`).filter((name) => name.endsWith('-before-migration.itareg'));
  expect(kept.map((name) => readFileSync(path.join(`${older}-backups`, name)).equals(fixture(1)))).toEqual([true]);
  expect(refused).toEqual({ ok: false, error: { kind: 'newerVersion', path: newer, version: schemaVersion + 1 } });
  expect(describeError(refused.error, 'th').what).toMatch(/สร้างจากโปรแกรมรุ่นใหม่กว่า/u);
  expect(readFileSync(newer).equals(ofTomorrow)).toBe(true);
});

/** Where SQLite's header holds the version of what is inside. */
const versionOffset = 60;

const withoutOpenssl = missingTools('openssl');
test.skipIf(withoutOpenssl !== '')(
  `a certificate’s file in the ciphers of long ago opens in what is in the package${withoutOpenssl}`,
  async () => {
    const wish = { name: 'old', key: 'rsa:2048', holder: 'นางสาวเก่า ลงนาม', password: 'รหัสเดิม', isLegacy: true };
    const { path: file } = makeKeyFile(work, wish);
    const { outcome } = await playPacked('calls', {
      chosen: [['openCertificate', file]],
      calls: [['signing.certificate', { path: file, password: wish.password }]],
    });
    expect(outcome).toMatchObject([{ ok: true, value: { certificate: { subject: wish.holder } } }]);
  },
);

test('every licence is there: of each package that is in what ships, by its version, and of fonts and words', () => {
  const listed = ['main', 'renderer'].flatMap(
    (part) => JSON.parse(readFileSync(inRoot('dist', part, 'bundled.json'), 'utf8')) as string[],
  );
  const { licences, texts } = JSON.parse(
    gunzipSync(readFileSync(inRoot('assets/licences/licences.json.gz'))).toString('utf8'),
  ) as {
    licences: { name: string; version: string; licence: string; text: number }[];
    texts: string[];
  };
  const named = licences.map(({ name, version }) => `${name}@${version}`);
  const others = ['Sarabun@1.000', 'hunspell-th (th_TH)@7.5.0', 'SQLite@'];
  expect(named.sort(), 'run: npm run licences').toEqual([...new Set(listed), ...others].sort());
  for (const { name, text } of licences) expect([name, (texts[text] ?? '').length > 200]).toEqual([name, true]);
  for (const platform of ['win', 'linux'] as const) {
    const readable = readFileSync(path.join(the(platform).folder, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const { name, version, licence, text } of licences) {
      expect(readable).toContain(`${name} ${version} (${licence})\n`);
      expect(readable).toContain(texts[text]?.trim());
    }
  }
  // Licences under which what uses the package would have to be given away with its sources.
  expect(licences.filter(({ licence }) => /^(?:A?GPL|SSPL|BUSL|CC-BY-NC|UNLICENSED)/u.test(licence))).toEqual([]);
});

test('where Electron cannot be had, npm run dist says at once which files are needed and how to give them', async () => {
  const { code, said } = await run([dist], {
    ELECTRON_MIRROR: 'http://127.0.0.1:1/',
    electron_config_cache: path.join(work, 'no-cache'),
  });
  expect(code).toBe(1);
  expect(said).toMatch(/ยังสร้างตัวติดตั้งไม่ได้[\s\S]+electron-v[\d.]+-win32-x64\.zip[\s\S]+electronDist/u);
  expect(said).toMatch(/The packages cannot be made yet/u);
  expect(said).not.toMatch(/electron-builder {2}version/u);
});
