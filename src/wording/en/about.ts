// The English texts of what the program says of itself; the keys follow the Thai.
import type { about as thaiAbout } from '../th/about.ts';

export const about: typeof thaiAbout = {
  commands: { about: 'About this program' },
  title: 'About this program',
  version: 'Version',
  engines: 'Runs on',
  dataFolder: 'The program’s folder',
  dataNote: 'Preferences, the log and the second set of backups lie here. Registers lie in the folders you chose.',
  privacy: 'The program works on this machine alone and sends nothing to the internet.',
  licences: 'Licences of its parts',
  licencesNote:
    'This program uses software and fonts of others under these licences. Choose a name to read the whole text.',
  choose: 'Choose a name to read its licence',
  electronNote:
    'The licences of Electron and Chromium are in LICENSE.electron.txt and LICENSES.chromium.html beside the program.',
};
