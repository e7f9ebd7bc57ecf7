// The page tests in real Electron, where its binary is; skipped with the reason where it is not.
import { test } from 'vitest';
import { whyNoElectron } from './electron-host.ts';
import { electronPageHost } from './electron-page-host.ts';
import { definePageTests } from './register-tests.ts';

const reason = whyNoElectron();
if (reason === null) definePageTests(electronPageHost);
else test.skip(`the window on real Electron (${reason})`);
