// A process that commits random changes until it is killed. It announces each change on standard output before it commits and
// says "done" after: what was announced and not done was in flight. Words: file, seed.
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createSession } from '../../src/app/session.ts';
import { commitOrThrow, nextChange, now, openOrThrow, recipesOf, storeOver } from './ground.ts';

const [path = '', seed = '0'] = process.argv.slice(2);
/** More than one gets through before it is shot. */
const mostCommits = 150;

const say = (line: string) => writeSync(1, `${line}\n`);

const session = createSession(openOrThrow(storeOver(dirname(path)), path), now);
const recipes = recipesOf(Number(seed), mostCommits);
say('ready');
for (const [index, recipe] of recipes.entries()) {
  const { change } = nextChange(session.register(), recipe, `k${seed}-${index}`);
  say(JSON.stringify(change));
  commitOrThrow(session, change);
  say('done');
}
