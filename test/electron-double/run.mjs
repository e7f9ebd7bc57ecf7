// The child process of the entry's tests: `node --import register.mjs run.mjs ENTRY SCENARIO SETTINGS`. It evaluates the entry,
// becomes ready, plays one scenario and prints what came of it as JSON. An entry that awaits ready while it is evaluated never
// settles; node then ends with its exit code 13 and prints nothing.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, circumstances, entryEvaluated, record } from './electron.mjs';
import { scenarios } from './scenarios.mjs';

const [entry, scenario, settingsText] = process.argv.slice(2);
const settings = JSON.parse(settingsText);
Object.assign(circumstances, settings.circumstances);
if (settings.platform) Object.defineProperty(process, 'platform', { value: settings.platform });
// What an unpackaged Electron gives its main process when a test runner started it.
process.argv = ['electron', '--inspect=0', path.resolve(entry, '../../..'), ...(settings.args ?? [])];

const loaded = new Promise((resolve) => {
  record.onLoad = resolve;
});
await import(pathToFileURL(entry).href);
const whenEvaluated = { windows: record.windows.length, steps: [...record.steps] };
entryEvaluated();
if (settings.laterStart) app.emit('second-instance', {}, ['electron', '.'], '/', { file: settings.laterStart });
if (settings.waitForWindow !== false) await loaded;
const outcome = await scenarios[scenario](settings);
process.stdout.write(JSON.stringify({ whenEvaluated, outcome }), () => process.exit(0));
