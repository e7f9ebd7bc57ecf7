// Programs that are measured as whole processes: started, waited for, and their output kept.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from '../../main/node/app-root.ts';

/** No program may take longer than this for one file. */
const mostMs = 600_000;

/** Runs a program to its end. Rejects where it ends with a fault. */
export function timeProcess(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly ms: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(program, words, { env, timeout: mostMs, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const ms = performance.now() - begun;
      if (code === 0) resolve({ ms, output: Buffer.concat(output).toString('utf8') });
      else
        reject(new Error(`${program} ended with ${code}: ${Buffer.concat(complaints).toString('utf8').slice(-500)}`));
    });
  });
}

/** Converts a file into another kind beside it, `outFolder` being where; milliseconds. */
export type Convert = (source: string, kind: string, outFolder: string) => Promise<number>;

/** LibreOffice with a profile of its own in `folder` and the program's fonts alone; null where it is not installed. */
export function libreOfficeIn(folder: string): Convert | null {
  if (spawnSync('soffice', ['--version']).error !== undefined) return null;
  const fonts = join(folder, 'fonts.conf');
  mkdirSync(join(folder, 'font-cache'), { recursive: true });
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(appRoot(), 'assets', 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  return async (source, kind, outFolder) => {
    const words = [profile, '--headless', '--convert-to', kind, '--outdir', outFolder, source];
    return (await timeProcess('soffice', words, { ...process.env, FONTCONFIG_FILE: fonts })).ms;
  };
}
