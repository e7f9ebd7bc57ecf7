// The page tests behind the loopback host, in the Chromium of this machine.
import { test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import { definePageTests } from './register-tests.ts';

const chromium = findChromium(process.env);
if (chromium === null) {
  test.skip('the window on the loopback host (no Chromium, Chrome or Edge found; set CHROMIUM to its program file)');
} else {
  definePageTests(loopbackPageHost(chromium));
}
