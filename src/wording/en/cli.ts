// What the command line says in English: notices of an import, results, help.
import { bangkokDate, formatEnglishDate } from '../../thai/calendar.ts';
import type * as thai from '../th/cli.ts';

export { stepName } from './steps.ts';

export const notices: typeof thai.notices = {
  noHeadingRow: ({ line }) => `line ${line}: no heading row, columns taken in the report's order`,
  columnLeftOut: ({ line, caption }) => `line ${line}: column “${caption}” left out`,
  groupRepeated: ({ line }) => `line ${line}: group heading repeated, joined with the one above`,
  groupContinued: ({ line }) => `line ${line}: table without a group heading, taken to continue the group above`,
  groupMissing: ({ line }) => `line ${line}: measures before the first group heading, put into a group without a name`,
  rowContinued: ({ line }) => `line ${line}: row continues the last row of the table before, joined`,
  cellsParted: ({ line, captions }) =>
    `line ${line}: text of a PDF has no cells; they were parted by list marks, item codes and lengths of lines${
      captions.length === 0 ? '' : `; check where these begin: ${captions.join(', ')}`
    }`,
  cellsNotParted: ({ line }) =>
    `line ${line}: the texts of cells are mixed up and cannot be told apart, left out; bring in the PDF or Word file itself`,
  listSplit: ({ line, heading, items }) =>
    `line ${line}: “${heading}” split into ${items} paragraphs at its list marks`,
  cellsJoined: ({ line, text }) => `line ${line}: more cells than columns, joined into the last: ${text}`,
  groupByShape: ({ line, heading }) => `line ${line}: row across the table taken for a group heading: ${heading}`,
  tableLeftOut: ({ line, rows }) => `line ${line}: table of ${rows} rows is not one of measures, left out`,
  textLeftOut: ({ line, text }) => `line ${line}: text outside the tables left out: ${text}`,
  roundAssumed: ({ months }) => `the cover names no round, taken as the ${months}-month round`,
  organisationDiffers: ({ found, kept }) =>
    `the source names the office “${found}”; the register's own “${kept}” is kept`,
};

export const listsSplit: typeof thai.listsSplit = (cells) =>
  `running text split into paragraphs at its list marks in ${cells} cells`;
export const noticesHead = 'The program guessed in these places, please check:';

export const results: typeof thai.results = {
  created: (path) => `Register created: ${path}`,
  imported: (measures, groups, year, months) =>
    `Imported ${measures} measures in ${groups} groups, fiscal year ${year}, ${months}-month round`,
  printed: (path, pages) => `PDF of ${pages} pages: ${path}`,
  laidOut: (pages, lines) => `${pages} pages, ${lines} lines (every line with --json)`,
  exported: (path) => `Exported: ${path}`,
  copied: (folder, evidence) => `Copied and read back, with ${evidence} evidence files: ${folder}`,
  verified: (folder, evidence, at) =>
    `The copy is as made on ${formatEnglishDate(bangkokDate(at))} to the byte, register and ${evidence} evidence files: ${folder}`,
  packed: (path, evidence) => `Packed into one file, with ${evidence} evidence files: ${path}`,
  unpacked: (path, evidence) => `Unpacked and checked, with ${evidence} evidence files: ${path}`,
  followed: (done, inProgress, notReported) => `${done} done, ${inProgress} in progress, ${notReported} not reported`,
  calendar: (path, events) => `Calendar of ${events} deadlines: ${path}`,
  backedUp: (path) => `Backed up: ${path}`,
  restored: (path, from) => `Restored ${path} from ${from}; the state before is among the backups`,
  undone: (step) => `Undone: ${step}`,
  redone: (step) => `Done again: ${step}`,
};

export const usageFaults: typeof thai.usageFaults = {
  unknownCommand: (name) => `unknown command “${name}”; help lists them all`,
  unknownOption: (name) => `unknown option “${name}”`,
  optionMissing: (name) => `--${name} is needed`,
  optionInvalid: (name, expected) => `--${name} is not valid (expected ${expected})`,
  argumentMissing: (name) => `${name} is needed`,
  argumentSurplus: (text) => `more than the command takes: “${text}”`,
};

export const commands: typeof thai.commands = {
  new: 'make a register without measures',
  import:
    'bring in a report from Word (.docx), Excel (.xlsx), CSV, a web page, text, JSON or another register; the register is made when it is not there (--dry-run shows what would come of it)',
  report:
    "print a round's report, the year's plan, the memo that presents the report, the annex of evidence or the unit slips as a PDF (--draft marks every page as a draft)",
  sign: 'sign one signature block of a PDF digitally with a certificate (.p12), into a new file (--block is a number, a role or a name)',
  verify:
    'look into a PDF: its signatures, what was changed after signing, and whether a register issued it (--register)',
  certificate: "make a certificate for practising signatures (--test); it proves nobody's identity",
  layout: 'show how a report is laid out, line by line with widths, without printing',
  export: 'give a round out for Word, Excel, as CSV, a web page or the links for ITAS, or the whole register as JSON',
  sample: 'make a sample register to play with',
  apply: 'read changes as JSON, one a line, from standard input; each is answered by a line once it is saved',
  undo: 'take the last step back, also one from before the register was closed',
  redo: 'do the step again that was taken back last',
  history: 'who changed what and when, of the whole register or of one item code',
  statements: 'what the texts of a round say about deadlines and dates, by measure, column and list item',
  read: 'read deadlines and dates out of sentences, one a line from standard input; each is answered by a line of JSON',
  check: 'the check before printing: what must be mended, is worth a look or suggested in a round',
  fix: 'mend all that one rule of the check before printing can mend, as one step that undo takes back',
  'next-year':
    'make the next fiscal year from the plan of this one: list everything that would change with the reason, then write it as one step (--dry-run only lists)',
  catalogue: "export the ITA items as the office knows them, or take in another office's file",
  'next-round': 'add the round a fiscal year still lacks; the 12-month round starts with the 6-month actions',
  duties: "a round's deadlines one by one, with what was done for each, as of today or a day",
  status: 'how each measure of a round stands as of today or a day, with the totals',
  ics: "a round's deadlines as a calendar file (.ics)",
  issue: 'issue a round under a number and keep its file and data for ever (--corrects: as a correction)',
  'issue-add': 'keep a signed version (--signed) or a scan of the paper (--scan) with an issued report',
  issued: 'what was issued, its files and what has changed in the register since; or a copy of the PDF of one (--out)',
  publish: 'the set for publication of an issued report: PDF, web page, Word and checksums in a new folder',
  doctor: "check a register file's health without writing to it",
  backup: 'make a backup of a register',
  restore: 'put a backup in the place of a register',
  copy: 'copy the register and its evidence into a new folder, say on a stick, and read it back',
  'verify-copy': 'check a copy to the last byte',
  pack: 'put the register and its evidence into one file (.itareg.zip) for handing over',
  unpack: 'take such a file apart into a new folder and check it',
  manual: 'print the user manual as a PDF',
  support: 'make support data (logs and versions, no text of a register) for whoever looks after the program',
  help: 'show all commands, or the use of one',
};

export const takesBack: typeof thai.takesBack = (txn) => `(takes #${txn} back)`;
export const historyEmpty: string = 'No history yet';

export const doctor: typeof thai.doctor = {
  sound: (path) => `The register is sound: ${path}`,
  counts: (years, measures, steps) => `${years} fiscal years, ${measures} measures, ${steps} steps of history`,
  backups: (count, sound) => `${count} backups, ${sound} of them sound`,
  evidence: (count, missing) => `${count} pieces of evidence, ${missing} files not found`,
  hotJournal: 'A commit was cut off by a crash; it is rolled back by itself when the register is opened.',
  locked: (user, host) => `Open now by ${user} on ${host}`,
};

export const evidenceMissing: string = 'Evidence files that were missing before the copy was made:';
export const sameDisk: string = 'This copy lies on the same disk as the register: copy it to a stick as well';

export const helpHead = 'Register of integrity and transparency measures, from the command line';
export const yearExpected = 'a Buddhist year of four digits, e.g. 2566';
export const roundExpected = '6 or 12';
export const columnExpected = 'issue, responsible, steps, reporting or actions';

export const dayExpected: typeof thai.dayExpected = 'a day such as 2023-04-05';

/** How a measure stands. */
export const measureStatuses: typeof thai.measureStatuses = {
  done: 'done',
  doneLate: 'done late',
  inProgress: 'in progress',
  dueSoon: 'due soon',
  overdue: 'overdue',
  notReported: 'not reported',
  notDatable: 'no datable deadline',
};

/** How one deadline stands. */
export const occurrenceStatuses: typeof thai.occurrenceStatuses = {
  doneOnTime: 'done on time',
  doneLate: 'done late',
  overdue: 'overdue',
  dueSoon: 'due soon',
  upcoming: 'upcoming',
  notReported: 'not reported',
};

export const calendarName: typeof thai.calendarName = (office, year, months) =>
  `ITA measures' deadlines ${office} FY ${year}, ${months} months`;
export const deadlineOf: typeof thai.deadlineOf = (sentence) => `Due: ${sentence}`;

/** What a sentence says about time. */
export const statementKinds: typeof thai.statementKinds = {
  due: 'due',
  done: 'done',
  recurring: 'recurring',
  relative: 'counted from an event',
  vague: 'no day fixed',
  mention: 'mentioned',
};
