// The commands of the command line by name, in the order of the help. Each has a file of its own; its words are in the wording.
import type { Command } from './command.ts';
import { apply } from './commands/apply.ts';
import { backup, restore } from './commands/backup.ts';
import { catalogue } from './commands/catalogue.ts';
import { check } from './commands/check.ts';
import { copy, verifyCopy } from './commands/copy.ts';
import { doctor } from './commands/doctor.ts';
import { duties } from './commands/duties.ts';
import { exportFile } from './commands/export.ts';
import { fix } from './commands/fix.ts';
import { history } from './commands/history.ts';
import { calendar } from './commands/ics.ts';
import { importSource } from './commands/import.ts';
import { issue, issueAdd } from './commands/issue.ts';
import { issued } from './commands/issued.ts';
import { layout } from './commands/layout.ts';
import { printManual } from './commands/manual.ts';
import { makeNew } from './commands/new.ts';
import { addNextRound } from './commands/next-round.ts';
import { nextYear } from './commands/next-year.ts';
import { pack, unpack } from './commands/pack.ts';
import { publish } from './commands/publish.ts';
import { readSentences } from './commands/read.ts';
import { printReport } from './commands/report.ts';
import { makeSample } from './commands/sample.ts';
import { makeCertificate, signPdf } from './commands/sign.ts';
import { statements } from './commands/statements.ts';
import { status } from './commands/status.ts';
import { saveSupport } from './commands/support.ts';
import { redo, undo } from './commands/undo.ts';
import { verify } from './commands/verify.ts';

export const commands: Readonly<Record<string, Command>> = {
  new: makeNew,
  sample: makeSample,
  import: importSource,
  report: printReport,
  sign: signPdf,
  verify,
  certificate: makeCertificate,
  layout,
  export: exportFile,
  apply,
  undo,
  redo,
  history,
  statements,
  read: readSentences,
  duties,
  status,
  ics: calendar,
  check,
  fix,
  'next-year': nextYear,
  'next-round': addNextRound,
  catalogue,
  issue,
  'issue-add': issueAdd,
  issued,
  publish,
  doctor,
  backup,
  restore,
  copy,
  'verify-copy': verifyCopy,
  pack,
  unpack,
  manual: printManual,
  support: saveSupport,
};
