// `npm start` as a process of its own: with and without a display, with stand-ins for Electron and for the browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot, type UnpackedApp, unpackApp } from '../../electron-double/unpacked-app.ts';

let unpacked: UnpackedApp;
let work: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  unpacked = await unpackApp([]);
});
afterAll(() => unpacked?.remove());
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'ita-start-'));
  mkdirSync(path.join(work, 'bin'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

/** Starts the program on a machine that has only what `environment` says. */
function start(environment: Record<string, string>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [unpacked.start, ...args], {
    cwd: work,
    env: { PATH: path.join(work, 'bin'), HOME: work, ITA_REGISTER_DATA: path.join(work, 'data'), ...environment },
  });
  running = child;
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    said: () => said,
    ended,
    /** Resolves with the first match in what was said. */
    says: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(said);
          if (match) resolve(match[1] ?? match[0]);
        };
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (chunk: Buffer) => {
            said += chunk.toString();
            look();
          });
        }
        child.on('close', () => reject(new Error(`never said ${pattern}: ${said}`)));
      }),
  };
}

/** A program of the test's own on the path (or in a folder), as a script of this node. */
function standIn(name: string, script: string, folder = path.join(work, 'bin')): string {
  const program = path.join(folder, name);
  writeFileSync(program, `#!${process.execPath}\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}

const sample = () => path.join(work, 'data', 'ตัวอย่าง.itareg');

test('nothing that npm start runs imports electron', async () => {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ['main/start.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
    outdir: 'dist',
  });
  const imported = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path: name }) => name));
  expect(imported).toContain('sql.js');
  expect(imported.filter((name) => name === 'electron' || name.startsWith('main/electron'))).toEqual([]);
});

describe.skipIf(process.platform === 'win32')('on Linux', () => {
  test('without a display the address is said in Thai and English, the sample is open, and SIGTERM saves and ends', async () => {
    const program = start({});
    const address = await program.says(/(http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+) เพราะเครื่องนี้ไม่มีจอแสดงผล\n.*no display/u);
    const { origin, hash } = new URL(address);
    expect(await (await fetch(origin)).text()).toContain('<title>page</title>');
    const ticket = { origin, 'x-ita-token': hash.slice(3) };
    const entered = await fetch(`${origin}/enter`, { method: 'POST', headers: ticket });
    const { value } = (await entered.json()) as { value: { token: string } };
    const reply = await fetch(`${origin}/call`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'x-ita-token': value.token },
      body: JSON.stringify({ name: 'register.current', input: {} }),
    });
    expect(await reply.json()).toMatchObject({ ok: true, value: { open: { file: { path: sample() } } } });
    const ending = program.says(/บันทึกและปิดโปรแกรมแล้ว/u);
    program.child.kill('SIGTERM');
    await ending;
    expect(await program.ended).toBe(0);
  });

  test('a missing file and a folder are refused in Thai before anything is started', async () => {
    const missing = start({}, 'ไม่มี.itareg');
    await missing.says(/ไม่พบไฟล์ .*ไม่มี\.itareg/u);
    expect(await missing.ended).toBe(1);
    const folder = start({}, work);
    await folder.says(/เป็นโฟลเดอร์ ไม่ใช่ไฟล์ทะเบียน/u);
    expect(await folder.ended).toBe(1);
    expect(existsSync(path.join(work, 'data'))).toBe(false);
  });

  test('a relative file counts from where npm was called', async () => {
    const asked = path.join(work, 'asked');
    mkdirSync(asked);
    const program = start({ INIT_CWD: asked }, 'ก.itareg');
    await program.says(new RegExp(`ไม่พบไฟล์ ${path.join(asked, 'ก.itareg')}`, 'u'));
    expect(await program.ended).toBe(1);
  });

  test('an Electron on the machine gets the program and the sample, not our node’s settings, and its exit code is ours', async () => {
    const electron = path.join(work, 'electron');
    mkdirSync(electron);
    const seen = path.join(work, 'seen.json');
    standIn(
      'electron',
      `const { writeFileSync } = require('node:fs');
       writeFileSync(${JSON.stringify(seen)}, JSON.stringify([process.argv.slice(2), process.env.ELECTRON_RUN_AS_NODE ?? null]));
       setTimeout(() => process.exit(7), 2500);`,
      electron,
    );
    const program = start({ DISPLAY: ':7', ELECTRON_OVERRIDE_DIST_PATH: electron, ELECTRON_RUN_AS_NODE: '1' });
    await program.says(/เปิดโปรแกรมด้วย Electron ที่มีอยู่ในเครื่องแล้ว\n.*already on this machine/u);
    expect(await program.ended).toBe(7);
    expect(JSON.parse(readFileSync(seen, 'utf8'))).toEqual([[unpacked.folder, sample()], null]);
    expect(program.said()).not.toContain('ปิดตัวทันที');
  });

  test('an Electron that ends at once is told about, not replaced in silence', async () => {
    standIn('electron', 'process.exit(1)');
    const program = start({ DISPLAY: ':7', ELECTRON_OVERRIDE_DIST_PATH: path.join(work, 'bin') });
    await program.says(/Electron ปิดตัวทันทีที่เริ่ม \(exit 1\)[\s\S]*README/u);
    expect(await program.ended).toBe(1);
    expect(program.said()).not.toContain('127.0.0.1');
  });

  const downloadOff = { DISPLAY: ':7', REGISTER_NO_DOWNLOAD: '1' };

  test('without Electron a browser’s window opens, and the program ends with it', async () => {
    standIn(
      'chromium',
      `const address = new URL(process.argv.find((word) => word.startsWith('--app=')).slice(6));
       const post = (path, secret, body) => fetch(address.origin + path, { method: 'POST', body, headers:
         { origin: address.origin, 'content-type': 'application/json', 'x-ita-token': secret } });
       post('/enter', address.hash.slice(3), '').then((entered) => entered.json())
         .then(({ value }) => post('/call', value.token, '{"name":"app.info","input":{}}'));`,
    );
    const program = start(downloadOff);
    await program.says(/เปิดโปรแกรมในหน้าต่างของ Chromium เพราะ.*ไม่ให้ดาวน์โหลด[\s\S]*บันทึกและปิดโปรแกรมแล้ว/u);
    expect(await program.ended).toBe(0);
    expect(existsSync(path.join(work, 'data', 'browser'))).toBe(true);
  });

  test('a browser that opens no window leaves the address', async () => {
    standIn('google-chrome', 'process.exit(1)');
    const program = start(downloadOff);
    await program.says(/http:\/\/127\.0\.0\.1:\d+\/#t=\S+ เพราะ.*เปิดหน้าต่างของ Chrome ไม่ได้/u);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  test('no browser leaves the address too, and says that none was found', async () => {
    const program = start(downloadOff);
    await program.says(/http:\/\/127\.0\.0\.1:\d+\/#t=\S+ เพราะ.*ไม่พบ Chrome, Edge หรือ Chromium/u);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  test('a download server out of reach is given up on', async () => {
    const program = start({ DISPLAY: ':7', ELECTRON_MIRROR: 'http://127.0.0.1:9/' });
    await program.says(/ต่อเครือข่ายไปดาวน์โหลดไม่ได้/u);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });
});
