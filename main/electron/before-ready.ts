// What Electron wants done before its ready event, all of it synchronous: the entry must never wait for ready while it is
// being evaluated, because ready is only announced after that.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type App, app, crashReporter, protocol } from 'electron';
import { appScheme } from './app-address.ts';

/** As electron-builder.yml has it, which gives it to the shortcuts of the setup. */
const appId = 'th.go.example.itaregister';

/** Puts Chromium's own files into a folder of their own, names our scheme, and turns the sandbox on for every renderer. */
export function prepareBeforeReady(dataFolder: string, platform: NodeJS.Platform): void {
  const profile = path.join(dataFolder, 'electron');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  // Without it a program pinned to the taskbar shows its window as a second program there. Other systems do not have it.
  if (platform === 'win32') app.setAppUserModelId(appId);
  crashReporter.start({ uploadToServer: false });
}

/** The user's documents as the system knows them, which may be on another disk or in a cloud; undefined where it does not know. */
export function documentsToldBy(asked: App): string | undefined {
  try {
    return asked.getPath('documents');
  } catch {
    return undefined;
  }
}
