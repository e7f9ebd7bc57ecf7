// Pages of help on what comes in, goes out and is kept, in English; the keys follow the Thai, and what is written in braces is the same.
import type { filePages as thai } from '../th/help-files.ts';

export const filePages: typeof thai = {
  importing: {
    title: 'How do I bring in an old report from Word or Excel?',
    intro:
      'The program reads the tables of the old file, matches the columns, and lets you check every row before anything is written.',
    list: [
      'Open the {rail.file} menu, choose {commands.importSource}, then press {importing.file.choose} or drop a file.',
      'With a table copied from Word or Excel, press [Ctrl+V] there instead of choosing a file.',
      'At {importing.steps.file} see how many tables and measures were found, then press {importing.toColumns}.',
      'At {importing.steps.columns} see which year and round it goes into, and which cell each column goes into; for one you do not want choose {importing.columns.leaveOut}. Then press {importing.toRows}.',
      'At {importing.steps.rows} go through what is marked {importing.look} with [F8], then press {importing.confirm 12}.',
      'Press {commands.preflight} [F7] to find misspellings, numbers and dates that came along.',
    ],
    notes: [
      'Nothing changes before you import, and {commands.undo} [Ctrl+Z] takes all of it back in one step.',
      'For a few rows copy the table, click into a row of the register and press [Ctrl+V].',
    ],
    caption: 'The columns step says where each column of the file goes, and why',
    alt: 'The import window at its columns step with the file’s columns, sample texts and a choice of cells.',
  },
  signing: {
    title: 'How do I issue the report and have it signed?',
    intro: 'The {shell.places.print} screen leads you step by step: check, preview, issue, sign.',
    list: [
      'Open {shell.places.print} [Ctrl+3]. {signingWindow.path.steps.check} says what is still to be mended; mend it or call it right.',
      'At {signingWindow.path.steps.preview} choose a document and see its pages. Save it as a PDF or print it from here.',
      'At {signingWindow.path.steps.issue} enter {signingWindow.issue.number} and {signingWindow.issue.date}, then press {signingWindow.issue.make}.',
      'To sign by pen print what was issued, sign the paper, scan it and press {signingWindow.card.scan}.',
      'To sign electronically, at {signingWindow.path.steps.sign} choose the certificate file, type its password and press {signingWindow.sign.sign}.',
      'Where the signer is at another PC press {signingWindow.sign.handOver}, and bring the file back with {signingWindow.sign.takeBack}.',
      'For the website press {signingWindow.card.makePublication}: the program makes the set of files.',
    ],
    notes: [
      'What was issued can neither be changed nor deleted. Where something is wrong press {signingWindow.card.another}; both are kept and name each other.',
      'To see whether a file is what was issued, press {commands.verifyPdf}.',
    ],
    caption: 'The issue step: number and date, and the report is kept for good',
    alt: 'The print screen at its issue step with four steps at the top, fields for number and date, and the signers.',
  },
  backup: {
    title: 'How safe is my work, and how do I back it up?',
    intro:
      'The program makes a backup on this PC whenever the register is opened. What you do yourself is a copy outside of it.',
    list: [
      'Plug in a USB stick, open the {rail.file} menu and choose {commands.copyToStick}.',
      'Choose a place on the stick. The program copies register and evidence, then reads every file back to check it.',
      'See when the last copy was made on the {shell.places.history} screen under {history.backups.outside}.',
      'To go back to an older register as a whole, open the {rail.file} menu, choose {commands.restore} and press {recovery.restore}.',
      'To get back only a cell or a row choose {commands.cellHistory} or {commands.rowHistory} and press {history.restore.menu}.',
    ],
    notes: [
      'Before a restore the present register is backed up too, so you can always come back.',
      'Backups lie beside the register in a folder ending in .itareg-backups, and once more in the program’s own folder.',
      'After 30 days without a copy outside the program reminds you when the register is opened.',
    ],
    caption: 'The history screen tells when the last copy outside was made, and which backups there are',
    alt: 'A card on copies outside this PC with a button to copy to a USB stick, and a card of backups with their times.',
  },
  moving: {
    title: 'How do I move to another PC, or hand the register over?',
    intro: 'Put register and evidence into one file, send it, and open it on the other PC.',
    list: [
      'On the old PC open the {rail.file} menu, choose {commands.packRegister} and a place: you get a file ending in .itareg.zip.',
      'Take that file on a USB stick, or send it by the office’s e-mail.',
      'On the new PC start the program and press {commands.openPackage} on the first screen or in the {rail.file} menu.',
      'Choose the file, then a folder to keep it in. The program unpacks it, checks that all is there, and opens the register.',
      'See that register and evidence are whole before you delete anything on the old PC.',
    ],
    notes: [
      'When you copy by hand, take the .itareg file and the evidence folder of the same name, ending in .itareg-files, together.',
      'Two PCs cannot edit at once. Where somebody has it open the program says who, and lets you press {lock.readOnly}.',
      'Theme, language and text size belong to each PC and do not travel with the register.',
    ],
    caption: 'The file menu with its commands to back up, to make one file, and to open one',
    alt: 'The open file menu with the commands to copy to a USB stick, to make one file for handing over, and to open such a file.',
  },
  limits: {
    title: 'What does the program not do?',
    intro: 'Said openly, so that you know what is still yours to do or to check.',
    list: [
      'It sends nothing over the internet and does not fill in ITAS for you; it gives you a list of links to fill in yourself with {commands.exportItas}.',
      'It does not change your words unasked. Every mending from the check is pressed by you and can be undone.',
      'It does not vouch for the score or for what you wrote. What {commands.preflight} finds are warnings to help you.',
      'It does not speak for the NACC. Items of the ITA list marked {catalogue.unconfirmed} should be compared with that year’s assessment manual.',
      'It does not let two people edit one register at the same time; the second may read.',
      'It does not vouch for who signed, as providers of certificates do; the time of a signature is this PC’s clock.',
      'It puts no password on the register’s file: whoever can open it can read it, so keep it in a place of the office.',
      'It does not read letters in pictures or scans when an old report is brought in; use a Word or Excel file, or a PDF saved by this program.',
    ],
    notes: [
      'Names of people and offices and the dates of a report should always be read by somebody once more before signing.',
    ],
    caption: 'Links for ITAS and the other kinds of files that go out, for you to use',
    alt: 'The export menu with Word, Excel, CSV, JSON, web page and links for ITAS.',
  },
};
