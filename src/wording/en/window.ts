// The English texts of the window, under the keys the Thai ones set. Years stay in the Buddhist era, as in the register.
import { bangkokDate, bangkokTime, formatEnglishDate } from '../../thai/calendar.ts';
import type { WindowWording } from '../th/window.ts';
import { about } from './about.ts';
import { catalogue } from './catalogue.ts';
import { cells } from './cells.ts';
import { clipboard } from './clipboard.ts';
import { find } from './find.ts';
import { followup } from './followup.ts';
import { help } from './help-panel.ts';
import { history } from './history.ts';
import { importing } from './importing.ts';
import { issuePaths } from './issue.ts';
import { nextYear } from './next-year.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { phrases } from './phrases.ts';
import { preflight } from './preflight.ts';
import { publish } from './publish.ts';
import { rows } from './rows.ts';
import { shell } from './shell.ts';
import { signingPaths } from './signing.ts';
import { signingWindow } from './signing-window.ts';
import { support, supportPaths } from './support.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const windowWording: WindowWording = {
  productName: 'Register of Integrity and Transparency Measures',
  otherLanguage: 'ภาษาไทย',
  number: (value) => String(value),
  date: (instant) => formatEnglishDate(bangkokDate(instant)),
  lastWord: {
    notConnected: {
      what: 'This window was not opened by the program',
      next: 'Close it and start the program again, or open the whole address the program shows.',
    },
    ended: { what: 'Everything is saved and the program has ended', next: 'You can close this window.' },
  },
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Close this message',

  rail: { label: 'Main menu', file: 'File' },
  shell,
  paper,
  preflight,
  pages,
  rows,
  find,
  cells,
  followup,
  overview,
  phrases,
  help,
  history,
  about,
  support,
  clipboard,
  publish,
  importing,
  nextYear,
  signingWindow,
  catalogue,

  start: {
    welcome: 'Welcome — name your office, then choose where to begin',
    organisationName: 'Name of the office',
    organisationExample: 'e.g. องค์การบริหารส่วนตำบลตัวอย่าง',
    fiscalYear: 'Fiscal year',
    round: 'Reporting round',
    roundChoice: { 6: '6 months (Oct – Mar)', 12: '12 months (Oct – Sep)' },
    sampleTitle: 'Try the sample',
    sampleText: 'A filled sample register of 2566 with its report, ready to edit and print',
    blankTitle: 'Start a blank register',
    blankText: 'The empty five-column table, with cover, introduction and signatures for the chosen year',
    openTitle: 'Open a register…',
    openText: 'Choose an .itareg file on this computer or a USB drive',
    recent: 'Recent',
    missing: 'file not found',
    local: 'Works on this computer only; nothing is sent over the internet',
    fileName: (organisation, year) => `ITA register ${organisation} ${year}`.trim(),
    sampleFileName: 'Sample register',
    nameMissing: 'Please give the name of the office first; it stands on the cover of the report',
  },

  head: {
    fiscalYear: (year) => `Fiscal year ${year} BE`,
    assessment: (year) => `ITA assessment ${year}`,
    organisationMissing: 'The office has no name yet',
    chooseFiscalYear: 'Choose the fiscal year',
    moreFiscalYears: 'Add a fiscal year…',
    rounds: 'Reporting round',
    round: (months) => `${months} months`,
    addRound: (months) => `Add ${months} months`,
    readOnly: 'Read only',
  },

  save: {
    saved: (instant) => `Saved ${bangkokTime(instant)}`,
    saving: 'Saving…',
    unsaved: 'Typing…',
    failed: 'Not saved',
    notAllShort: 'Not all is saved',
    notAll:
      'This cannot go on yet: some text cannot be saved as it is. It is still there. Put it right where the ! stands, and try again.',
    stranded:
      'What you just typed is not saved, because its row or group is no longer in the register. Copy it to another place, or bring the row back: the text returns with it.',
    copyStranded: 'Copy the text',
    strandedCopied: 'The text is copied. Click where it should go and press Ctrl+V.',
    dropStranded: 'Do not use this text',
    kept: 'What you typed is still on the screen.',
    retry: 'Try to save again',
    elsewhere: 'Save elsewhere',
    copyUnsaved: 'Copy the unsaved text',
    unsavedCopied: 'The unsaved text is copied. Start the program again and paste it (Ctrl+V).',
    rescued: 'The window went before all was saved. The program has brought back what you were typing.',
    readOnly: 'This file is open for reading only. Save a copy elsewhere and work in the copy.',
    copySaved: (path) => `Copy saved: ${path}`,
    movedTo: (path) => `Saved elsewhere; you are now working in ${path}`,
  },

  opened: {
    recovered: 'The machine went off while saving. The register is back as of the last whole save.',
    backupFailed: (folder, code) =>
      `No backup could be made in “${folder}” (${code}). The register is whole and can be edited; save a copy elsewhere too.`,
    evidenceMissing: (names) =>
      `${names.length} evidence files were not found: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}. The register works as usual.`,
    copyDiffers: (madeAt, files) =>
      `${files.length} files of this copy are not as copied on ${formatEnglishDate(bangkokDate(madeAt))}. If you have not edited it, make a new copy on the machine it came from.`,
    noOutsideCopy: (days) =>
      `The register has not been copied to a stick for ${days} days. If this machine breaks it is lost: make a copy today.`,
  },

  lock: {
    title: 'This register is open elsewhere',
    held: 'Another program has this register open.',
    heldBy: (user, host, since) =>
      `Open by ${user || 'another user'} on ${host || 'another machine'}${since === '' ? '' : ` since ${formatEnglishDate(bangkokDate(since))} ${bangkokTime(since)}`}.`,
    advice: 'It cannot be edited in two places. Close it there first, or open it for reading only.',
    seemsGone: 'That machine has not answered for two minutes. If nobody uses it, you can edit here instead.',
    readOnly: 'Open for reading only',
    takeOver: 'Edit here instead',
  },

  recovery: {
    title: 'Restore from a backup',
    damagedTitle: 'The register cannot be opened',
    choose: 'Choose the backup to use instead. The present state is kept among the backups too.',
    none: 'This PC has no backup of this register. If you copied it to a USB stick, open it from there.',
    noneYet: 'There is no backup yet. The program makes the first by itself when this register is opened again.',
    time: (instant) => `${formatEnglishDate(bangkokDate(instant))} ${bangkokTime(instant)}`,
    content: (years, measures, changedAt) =>
      `Fiscal years ${years.join(', ')} · ${measures} measures${changedAt === null ? '' : ` · last change ${formatEnglishDate(bangkokDate(changedAt))} ${bangkokTime(changedAt)}`}`,
    unsound: 'This backup is damaged and cannot be used',
    restore: 'Use this one',
    restored: 'Restored. The state before is among the backups.',
    salvage: 'Save what can be read into a new file…',
    salvagedName: 'salvaged register',
    salvaged: (measures) => `${measures} measures saved. Please check every row before use.`,
  },

  moving: {
    copy: 'Copying and checking…',
    pack: 'Packing into one file…',
    unpack: 'Unpacking…',
    share: (percent) => `${percent} %`,
    stop: 'Stop',
    copied: (folder, isOutside) =>
      `Copied and checked: ${folder}${isOutside ? '' : ' (on the same disk as the register; make one on a stick too)'}`,
    packed: (path) => `Packed: ${path}`,
  },

  commands: {
    ...shell.commands,
    ...rows.commands,
    ...pages.commands,
    ...find.commands,
    ...cells.commands,
    ...followup.commands,
    ...phrases.commands,
    ...help.commands,
    ...history.commands,
    ...overview.commands,
    ...preflight.commands,
    ...about.commands,
    ...support.commands,
    ...signingWindow.commands,
    ...clipboard.commands,
    ...publish.commands,
    ...importing.commands,
    ...nextYear.commands,
    ...catalogue.commands,
    undo: 'Undo',
    redo: 'Redo',
    saveNow: 'Save now',
    preview: 'Preview and print',
    addRowAbove: 'Insert row above',
    addRowBelow: 'Insert row below',
    duplicateRow: 'Duplicate row',
    moveRowUp: 'Move row up',
    moveRowDown: 'Move row down',
    deleteRow: 'Delete row',
    addGroup: 'Add group (indicator/instrument)',
    moveGroupUp: 'Move group up',
    moveGroupDown: 'Move group down',
    deleteGroup: 'Delete group with all its rows',
    newRegister: 'New register…',
    openRegister: 'Open register…',
    saveCopy: 'Save a copy…',
    showInFolder: 'Show the file in its folder',
    restore: 'Restore from a backup…',
    copyToStick: 'Back up to a stick…',
    packRegister: 'Pack into one file…',
    openPackage: 'Open a packed file…',
    closeRegister: 'Close this register',
  },

  table: {
    caption: (year, months) => `Measures of fiscal year ${year} BE, ${months}-month round`,
    help: 'Tab goes to the next cell, Enter starts a paragraph and continues the numbering. Esc leaves the cell for the row number; there Space selects the row, Enter opens its menu and Tab leaves the table.',
    columns: {
      issue: 'Issue to improve or develop',
      score: 'Score',
      problem: 'Problem found',
      period: 'Period of work',
      responsible: 'Responsible',
      steps: 'Steps or measures',
      reporting: 'Reporting, monitoring and deadline',
      actions: 'Actions taken',
    },
    rowColumn: 'Row',
    cell: (column, row) => `${column}, row ${row}`,
    rowMenu: (row) => `Row ${row} menu`,
    menu: 'Menu',
    groupHeading: (group) => `Heading of group ${group}`,
    groupHeadingExample: 'Type indicator and instrument, e.g. ตัวชี้วัดที่ ๒ การใช้งบประมาณ',
    groupMenu: (group) => `Group menu of group ${group}`,
    groupMenuShort: 'Group menu',
    measureCount: (count) => plural(count, 'measure'),
    groupCount: (count) => plural(count, 'group'),
    addRow: 'Add row',
    addRowToGroup: (group) => `Add row to group ${group}`,
    emptyGroup: 'No rows in this group yet. Press “Add row” and start typing.',
    emptyTitle: 'No measures in this fiscal year yet',
    emptyText:
      'Begin with the first group, its indicator and instrument, then type into the five columns, or copy a table in Word and press Ctrl+V here.',
    addFirstGroup: 'Add the first group',
    rowDeleted: (row) => `Row ${row} deleted`,
    groupDeleted: (count) => `Group and its ${plural(count, 'measure')} deleted`,
    notSavedCell: 'The text of this cell is not saved yet',
  },

  preview: {
    title: 'Report preview',
    pages: (count) => plural(count, 'page'),
    making: (pages) => (pages === null ? 'Laying out pages…' : `Laying out page ${pages.done} of ${pages.total}…`),
    stop: 'Stop',
    savePdf: 'Save PDF',
    close: 'Close preview',
    frame: 'The report as a PDF document',
    saved: (path, pages) => `PDF of ${plural(pages, 'page')} saved: ${path}`,
    fileName: (organisation, year, months) => `ITA measures report ${organisation} ${year} ${months} months`,
    toSettings: 'Go and give the office’s name',
  },

  settings: {
    index: 'Headings of the settings',
    title: 'Settings',
    savedByItself: 'Every field is saved by itself and can be undone as in the table',
    organisation: 'Office',
    organisationNote: 'Name and place as printed on the cover and above the table',
    kind: 'Kind',
    kinds: {
      sao: 'Subdistrict administrative organisation (อบต.)',
      municipality: 'Municipality (เทศบาล)',
      pao: 'Provincial administrative organisation (อบจ.)',
      other: 'Another office',
    },
    name: 'Full name',
    shortName: 'Short name',
    district: 'District (without the word อำเภอ)',
    province: 'Province (without the word จังหวัด)',
    year: 'Fiscal year and introduction',
    yearNote: 'The year that is open in the table',
    fiscalYear: 'Fiscal year (BE)',
    assessmentYear: 'ITA assessment of (BE)',
    addFiscalYear: (year) => `Add fiscal year ${year}`,
    heading: 'Title above the table',
    introduction: 'Text before the table',
    cover: 'Cover',
    coverOf: (months) => `Cover of the ${months}-month report (one line each)`,
    placeholders: 'Words in double braces are replaced when the report is printed',
    placeholderTable: 'Placeholders and what they print in this round',
    placeholderEmpty: 'empty',
    signers: 'Signatures',
    signersNote: 'In the order of the report; an empty name prints as a dotted line',
    signerRole: 'Signs as',
    signerName: 'Name',
    signerPosition: 'Position',
    signer: (place) => `Signer ${place}`,
    field: (field, owner) => `${field}, ${owner}`,
    addSigner: 'Add a signer',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove',
    newSignerRole: 'ผู้ตรวจสอบ',
    program: 'Program',
    userName: 'Your name',
    language: 'Language of the screen',
    languageNote: 'The report is always printed in Thai',
    version: (version) => `Version ${version}`,
  },

  paths: {
    openRegister: 'Open a register',
    newRegister: 'Where to keep the new register',
    saveCopy: 'Where to save the copy',
    savePdf: 'Where to save the PDF',
    addEvidence: 'Where the evidence file is',
    chooseFont: 'Where is the regular font file',
    chooseBoldFont: 'Where is the bold font file',
    chooseImage: 'Where is the PNG or JPEG image',
    copyFolder: 'Which folder to copy to',
    savePackage: 'Where to keep the package',
    openPackage: 'Where the package is',
    ...publish.paths,
    ...signingPaths,
    ...supportPaths,
    ...issuePaths,
    saveCalendar: 'Where to save the calendar',
    slipFolder: 'Folder for the unit slips',
    saveCatalogue: 'Where should the list of ITA items go?',
    importSource: 'Where is the file to bring in?',
    openCatalogue: 'Where is the list of ITA items?',
    saveManual: 'Where shall the manual be saved?',
    label: 'Folder and file name',
    note: 'Type or paste a path on this computer',
    open: 'Open',
    save: 'Save',
  },

  closing: {
    title: 'Not saved yet',
    text: 'What you typed is still on the screen but not in the file. Closing now would lose it.',
    discard: 'Close without saving',
  },
  files: 'File menu',
};
