// What Electron wants done before its ready event, all of it synchronous: the entry must never wait for ready while it is
// being evaluated, because ready is only announced after that.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, crashReporter, protocol } from 'electron';
import { appScheme } from './app-address.ts';

/** Puts Chromium's own files into a folder of their own, names our scheme, and turns the sandbox on for every renderer. */
export function prepareBeforeReady(dataFolder: string): void {
  const profile = path.join(dataFolder, 'electron');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  crashReporter.start({ uploadToServer: false });
}
