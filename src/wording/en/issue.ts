// Issued reports in English: why one is not issued or a file not taken in, what goes out with it, and what the command line says of them.
import type { IssueReason } from '../../errors.ts';
import { formatEnglishDate } from '../../thai/calendar.ts';
import type { ErrorText } from '../error-words.ts';
import type { IssueWording, issueDialogs as thaiDialogs, issuePaths as thaiPaths } from '../th/issue.ts';

const kept = 'The register and every issued report are as they were.';

export const issueRefusals: Readonly<Record<IssueReason, ErrorText>> = {
  nothingIssued: {
    what: 'There is no such issued report.',
    data: kept,
    next: 'Issue this round first, or look the number up in the list of issued reports.',
  },
  unknownIssue: {
    what: 'The register does not have this issued report.',
    data: kept,
    next: 'Open the list of issued reports again and choose one.',
  },
  issueNumberMissing: {
    what: 'The report has no number yet.',
    data: kept,
    next: 'Type the document number, such as 1/2569, and issue again.',
  },
  issueNumberTaken: {
    what: 'Another report of the same year already has this number.',
    data: kept,
    next: 'Type another number. To correct that report, issue a correction with a number of its own.',
  },
  findingsOpen: {
    what: 'The check before printing still finds errors.',
    data: kept,
    next: 'Mend what was found, or confirm that the report is issued all the same.',
  },
  correctionReasonMissing: {
    what: 'No reason is given for the corrected report.',
    data: kept,
    next: 'Say in a few words why, such as: budget figure of item 3 corrected.',
  },
  issueFileMissing: { what: 'This issued report has no such file.', data: kept, next: 'Choose another file of it.' },
  notOfThisIssue: {
    what: 'This PDF does not go on from the file that was issued: another program saved or printed it anew, so it cannot be kept as a signed version.',
    data: kept,
    next: 'Sign the very file saved from this issued report, or attach it as a scan if it was signed with the pen.',
  },
  nothingAdded: {
    what: 'This PDF is byte for byte a version that is kept already; no signature was added.',
    data: kept,
    next: 'Choose the signed file.',
  },
  signatureMissing: {
    what: 'This PDF goes on from the issued one but has no sound digital signature, so it is not kept as a signed version.',
    data: kept,
    next: 'Sign the file saved from this issued report again, and bring that in.',
  },
  notAScan: {
    what: 'This file is neither a PDF nor a JPG or PNG picture.',
    data: kept,
    next: 'Scan to PDF, JPG or PNG and choose that file.',
  },
};

export const issue: IssueWording = {
  count: (count) => (count === 0 ? 'Nothing was issued from this register yet.' : `Issued reports: ${count}`),
  line: (number, date, year, months) =>
    `No. ${number}, dated ${formatEnglishDate(date)}, ${months} months of fiscal year ${year}`,
  corrects: (number, reason) => `Corrects no. ${number}: ${reason}`,
  correctedBy: (number) => `Corrected by no. ${number}`,
  despiteErrors: (count) => `Issued despite ${count} open errors`,
  code: (code) => `Data code ${code}`,
  signed: (count) => `Digitally signed versions: ${count}`,
  scanned: 'A scan of the paper signed with the pen is attached.',
  missing: (name) => `A file is not in its place, or not as it was kept: ${name}`,
  unchanged: 'The register still says what was issued.',
  changed: (count) => `The register differs from it in ${count} places.`,
  roundIsGone: 'Its round is not in the register any more.',
  made: (number, code) => `Report no. ${number} is issued and kept for ever (data code ${code}).`,
  savedTo: (path) => `A copy was saved to ${path}`,
  scanKept: (number) => `The scan of report no. ${number} is kept.`,
  signedKept: (number) => `The signed version of report no. ${number} is kept.`,
  published: (folder, count) => `A set of ${count} files for publication lies in ${folder}`,
  doctor: (issues, files, faults) =>
    `Issued reports: ${issues}, files ${files}, ${faults === 0 ? 'whole to the last byte' : `missing or altered ${faults}`}`,
  expected: {
    signers: 'all, or places of signers such as 1,3',
    pdf: 'best, scan, signed or original',
    onlyOne: 'Name either --scan or --signed.',
  },
};

export const issuePaths: typeof thaiPaths = {
  openScan: 'Where is the scan?',
  saveIssuedFile: 'Where shall the copy go?',
  publishFolder: 'Which folder shall the set for publication go into?',
};

export const issueDialogs: typeof thaiDialogs = {
  openScanTitle: 'Choose the scan of the signed report',
  saveIssuedFileTitle: 'Save a copy of a file of the report',
  publishFolderTitle: 'Folder for the set for publication',
  scanFiles: 'Scans (PDF, JPG, PNG)',
};
