// The English texts of the hosts, under the keys the Thai ones set.
import type { DesktopWording } from '../th/desktop.ts';
import { issueDialogs } from './issue.ts';
import { publish } from './publish.ts';
import { signingDialogs } from './signing.ts';
import { supportDialogs } from './support.ts';

export const desktop: DesktopWording = {
  productName: 'Register of Integrity and Transparency Measures',

  openRegisterTitle: 'Open a register',
  newRegisterTitle: 'New register — choose where to keep the file',
  saveCopyTitle: 'Save a copy of the register',
  savePdfTitle: 'Save the report as PDF',
  addEvidenceTitle: 'Add an evidence file (at most 100 MB)',
  chooseFontTitle: 'Choose a font: the regular file',
  chooseBoldFontTitle: 'Choose a font: the bold file',
  chooseImageTitle: 'Choose a PNG or JPEG image',
  fontFiles: 'Fonts',
  imageFiles: 'PNG and JPEG images',
  copyFolderTitle: 'Copy to a stick — choose where',
  savePackageTitle: 'Put register and evidence into one file',
  openPackageTitle: 'Open a package',
  saveCalendarTitle: 'Save the calendar of deadlines',
  slipFolderTitle: 'Folder for the unit slips',
  ...publish.dialogs,
  ...signingDialogs,
  ...supportDialogs,
  ...issueDialogs,
  exportFiles: publish.fileKinds,
  packageFiles: 'Register packages',
  openLinkTitle: 'Open a link',
  openLinkQuestion: (host) => `Open ${host} in your browser?`,
  openLinkYes: 'Open',
  openLinkNo: 'Do not open',
  registerFiles: 'Register files',
  pdfFiles: 'PDF documents',
  pdfName: 'Document',
  saveCatalogueTitle: 'Export the list of ITA items',
  sourceFiles: 'Word, Excel, PDF, CSV, text, web pages, registers',
  importSourceTitle: 'Bring in a file',
  openCatalogueTitle: 'Take in a list of ITA items',
  saveManualTitle: 'Save the manual as a PDF',
  calendarFiles: 'Calendar files',
  catalogueFiles: 'Lists of ITA items (JSON)',

  menuEdit: 'Edit',
  menuCut: 'Cut',
  menuCopy: 'Copy',
  menuPaste: 'Paste',
  menuSelectAll: 'Select all',
  menuQuit: 'Quit',

  startFailedTitle: 'The program could not start',
  startFailed: (detail) =>
    `The program could not start. Your register file was not touched. Close it and try again; if it still fails, report this text: ${detail}`,
  windowFailedTitle: 'The window stopped working',
  windowFailed:
    'The window stopped working twice, so the program will close. Everything saved is safe in the register file. Please start the program again.',

  openedInElectron: 'The program opened in the Electron already on this machine.',
  openedInFetchedElectron: 'Electron was downloaded and the program opened in it.',
  fetchingElectron: 'Electron is not here yet: downloading it (over 100 MB, once; Ctrl+C to cancel).',
  openedInBrowser: (browser, why) => `The program opened in a window of ${browser}, because ${why}.`,
  openAtAddress: (address, why) => `Open the program in a web browser on this machine at ${address} , because ${why}.`,
  openAgainAt: (address) => `The window is gone; it can be opened again at ${address}`,
  stopWithCtrlC: 'Press Ctrl+C here to save and end the program.',
  whyNoDisplay: 'this machine has no display',
  whyDownloadTurnedOff: 'Electron is not here and downloading is turned off (REGISTER_NO_DOWNLOAD=1)',
  whySourceUnreachable: 'Electron is not here and its download address cannot be reached',
  whyDownloadFailed: 'Electron is not here and its download failed',
  andNoBrowser: (why) => `${why}, and no Chrome, Edge or Chromium was found`,
  andBrowserFailed: (why, browser) => `${why}, and no window of ${browser} would open`,
  electronStopped: (code) =>
    `Electron ended as soon as it started (${code}). Start it as a normal user, not as root or administrator, and see "If something goes wrong" in the README.`,
  fileMissing: (path) => `There is no file ${path}. Check its name and place.`,
  fileIsFolder: (path) => `${path} is a folder, not a register file. Give the name of an .itareg file.`,
  sampleFailed: 'The sample register could not be made, so the start screen opens instead.',
  startFailedShort: (detail) => `The program could not start: ${detail}`,
  savedAndClosed: 'Saved and closed.',
};
