// `npm run pictures`: takes pictures anew, of the window as it is: the screens of the documentation into assets/pictures, and those of
// the help into assets/help; `npm run pictures -- help` takes one set alone. Needs Chromium, Chrome or Edge. They are to be looked at
// before they are kept.
import { takeHelpPictures } from './help.ts';
import { takeScreens } from './screens.ts';

const sets = { screens: takeScreens, help: takeHelpPictures } as const;
const wanted = process.argv.slice(2);
for (const [name, take] of Object.entries(sets)) if (wanted.length === 0 || wanted.includes(name)) await take();
