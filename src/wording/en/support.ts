// The English texts of the file that helps those who look for a fault; the keys follow the Thai.
import type {
  supportDialogs as thaiDialogs,
  supportPaths as thaiPaths,
  support as thaiSupport,
} from '../th/support.ts';

export const support: typeof thaiSupport = {
  commands: { saveSupport: 'Save support data…' },
  fileName: 'support data ita-register',
  saved: (path) =>
    `Support data saved: ${path} — logs, versions and the names of crash dumps; no text of a register. It may be sent to whoever looks after the program.`,
};

export const supportDialogs: typeof thaiDialogs = {
  saveSupportTitle: 'Save support data',
  supportFiles: 'Support data (ZIP)',
};

export const supportPaths: typeof thaiPaths = { saveSupport: 'Where should the support data be saved?' };

/** Of the command line. */
export const supportResult = (path: string) => `Support data made: ${path}`;
