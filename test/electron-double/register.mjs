// Given to node with --import: every import of 'electron' gets the double beside this file.
import { register } from 'node:module';

const double = new URL('./electron.mjs', import.meta.url).href;
const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'electron' ? { url: ${JSON.stringify(double)}, shortCircuit: true } : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
