// Finding and fetching Electron's program, with a stand-in package and a download server of the test's own.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  canFetchElectron,
  downloadAddress,
  electronPackage,
  fetchElectron,
  findElectron,
  packageVersion,
} from '../../../main/node/electron-binary.ts';

let work: string;
let folder: string;
let server: Server | undefined;

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'ita-binary-'));
  folder = path.join(work, 'electron');
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"version":"45.4.1"}');
});
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
  rmSync(work, { recursive: true, force: true });
});

function install(version = 'v45.4.1', program = 'electron'): void {
  writeFileSync(path.join(folder, 'dist', 'version'), version);
  writeFileSync(path.join(folder, 'path.txt'), program);
  writeFileSync(path.join(folder, 'dist', program), '#!/bin/sh\n');
  chmodSync(path.join(folder, 'dist', program), 0o755);
}

/** A server that answers every request with a status, or never. */
async function serve(status: number | 'never'): Promise<string> {
  const started = createServer((_request, response) => {
    if (status !== 'never') response.writeHead(status).end();
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

const question = (mirror: string) => ({
  version: '45.4.1',
  environment: { ELECTRON_MIRROR: mirror, electron_config_cache: path.join(work, 'cache') },
  platform: 'linux' as const,
  arch: 'x64',
  patienceMs: 2_000,
});

test('an installed program of the package’s own version is found', () => {
  install();
  expect(findElectron(folder, {}, 'linux')).toBe(path.join(folder, 'dist', 'electron'));
});

test('nothing, another version, another platform or a missing file is not found', () => {
  expect(findElectron(folder, {}, 'linux')).toBeNull();
  install('v44.0.0');
  expect(findElectron(folder, {}, 'linux')).toBeNull();
  install();
  expect(findElectron(folder, {}, 'win32')).toBeNull();
  rmSync(path.join(folder, 'dist', 'electron'));
  expect(findElectron(folder, {}, 'linux')).toBeNull();
  expect(findElectron(null, {}, 'linux')).toBeNull();
});

test('a program unpacked elsewhere is taken at its word', () => {
  const elsewhere = path.join(folder, 'dist');
  expect(findElectron(null, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere }, 'linux')).toBeNull();
  install();
  expect(findElectron(null, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere }, 'linux')).toBe(
    path.join(elsewhere, 'electron'),
  );
});

test('the package of this project is found without importing it', () => {
  const own = electronPackage();
  expect(own).not.toBeNull();
  expect(packageVersion(own ?? '')).toMatch(/^\d+\.\d+\.\d+$/u);
});

test('the download address follows the same variables as the installer', () => {
  expect(downloadAddress({ version: '45.4.1', environment: {}, platform: 'win32', arch: 'x64' })).toBe(
    'https://github.com/electron/electron/releases/download/v45.4.1/electron-v45.4.1-win32-x64.zip',
  );
  const environment = { ELECTRON_MIRROR: 'http://server/', ELECTRON_CUSTOM_DIR: '{{ version }}' };
  expect(downloadAddress({ version: '45.4.1', environment, platform: 'linux', arch: 'arm64' })).toBe(
    'http://server/45.4.1/electron-v45.4.1-linux-arm64.zip',
  );
});

test('a server that has the file can be fetched from, also one that does not know HEAD', async () => {
  expect(await canFetchElectron(question(await serve(200)))).toBe(true);
  await new Promise((resolve) => server?.close(resolve));
  expect(await canFetchElectron(question(await serve(405)))).toBe(true);
});

test('a server without the file, one that never answers, and none at all cannot', async () => {
  expect(await canFetchElectron(question(await serve(404)))).toBe(false);
  await new Promise((resolve) => server?.close(resolve));
  expect(await canFetchElectron(question(await serve('never')))).toBe(false);
  expect(await canFetchElectron(question('http://127.0.0.1:9/'))).toBe(false);
  expect(await canFetchElectron(question('no address'))).toBe(false);
});

test('a download put into the cache by hand needs no server', async () => {
  // The folder's name is the SHA-256 of the default address for 45.4.1 without its file name.
  const cached = path.join(work, 'cache', '63946acb59adc73ff164033f7dbb473beec0a930781be3b30181d4eb34ef3c3c');
  mkdirSync(cached, { recursive: true });
  writeFileSync(path.join(cached, 'electron-v45.4.1-linux-x64.zip'), '');
  const { environment, ...rest } = question('');
  expect(await canFetchElectron({ ...rest, environment: { ...environment, ELECTRON_MIRROR: undefined } })).toBe(true);
});

test('the installer’s exit code tells whether it fetched', async () => {
  writeFileSync(path.join(folder, 'install.js'), 'process.exit(0)');
  expect(await fetchElectron(folder)).toBe(true);
  writeFileSync(path.join(folder, 'install.js'), 'process.exit(1)');
  expect(await fetchElectron(folder)).toBe(false);
});
