// From nothing running to a table one can type in: the program's process, then the browser's, then the first row painted; beside an
// empty server and an empty page started the same way.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from '../../main/node/app-root.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { emptyPage, launchBrowser, openUntilReady } from './browser-pages.ts';
import { record, remark } from './figures.ts';
import { largeRegister } from './register.ts';
import type { Offices } from './ten-years.ts';

const runs = 3;
const measures = 24;

/** Records two figures for a small register and for that of ten years. */
export async function benchStart(folder: string, offices: Offices): Promise<void> {
  const program = findChromium(process.env);
  if (program === null) remark('start', 'Chromium is not installed: without the window');
  const own = join(folder, 'start');
  const small = join(own, `${measures}.itareg`);
  const old = await offices.copyOf('ten years', own);
  const now = () => new Date().toISOString();
  const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: join(own, 'data') });
  const created = store.create(small, largeRegister(measures), '');
  if (!created.ok) throw new Error(created.error.kind);
  created.value.close();
  for (const [name, path] of [
    [`${measures} measures`, small],
    ['ten years', old],
  ] as const) {
    const ours: Started[] = [];
    const theirs: Started[] = [];
    const profile = join(folder, 'start-profile');
    // The first round makes the browser's profile, and does not count.
    for (let run = 0; run <= runs; run += 1) {
      const started = await startOnce(hostScript(path, join(own, 'data')), program, profile, 'tr.measure textarea');
      const other = await startOnce(emptyServerScript, program, profile, 'p');
      if (run === 0) continue;
      ours.push(started);
      theirs.push(other);
    }
    record(
      'start',
      `program listening, ${name} open`,
      ours.map(({ listeningMs }) => listeningMs),
      { peers: [{ name: 'an empty server in Node', values: theirs.map(({ listeningMs }) => listeningMs) }] },
    );
    if (program === null) continue;
    record(
      'start',
      '  and browser too, a row to type in painted',
      ours.map(({ readyMs }) => readyMs),
      { peers: [{ name: 'browser, empty page', values: theirs.map(({ readyMs }) => readyMs) }] },
    );
  }
}

/** Milliseconds since the process was started. */
interface Started {
  readonly listeningMs: number;
  readonly readyMs: number;
}

async function startOnce(
  script: string,
  browserProgram: string | null,
  profile: string,
  selector: string,
): Promise<Started> {
  const begun = Date.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await firstLineOf(child);
  const listeningMs = Date.now() - begun;
  let readyMs = 0;
  if (browserProgram !== null) {
    const browser = await launchBrowser(browserProgram, profile);
    readyMs = (await openUntilReady(browser, url, selector)).at - begun;
    await browser.close();
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.stdin?.end();
  await ended;
  return { listeningMs, readyMs };
}

/** Rejects where the process ends without one. */
function firstLineOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\n')) resolve(text.split('\n', 1)[0] ?? '');
    });
    child.once('close', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}

/** Both end when their input ends. */
function hostScript(openFile: string, dataFolder: string): string {
  const host = pathToFileURL(join(appRoot(), 'dist', 'main', 'loopback.js')).href;
  const options = { openFile, dataFolder, version: '0.0.0', rendererFolder: join(appRoot(), 'dist', 'renderer') };
  return [
    `import { startLoopbackHost } from ${JSON.stringify(host)};`,
    `const host = await startLoopbackHost({ ...${JSON.stringify(options)}, environment: process.env });`,
    'console.log(host.url);',
    "process.stdin.resume().once('end', () => host.close().then(() => process.exit(0)));",
  ].join('\n');
}

const emptyServerScript = [
  "import { createServer } from 'node:http';",
  'const server = createServer((request, response) => {',
  "  response.setHeader('content-type', 'text/html; charset=utf-8');",
  `  response.end(${JSON.stringify(emptyPage)});`,
  '});',
  "server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));",
  "process.stdin.resume().once('end', () => process.exit(0));",
].join('\n');
