// Native questions for a path. Electron no longer lets the system remember the last folder, so the folder always comes with the
// question; whether a file may be overwritten is asked by the system's own dialog.
import { existsSync } from 'node:fs';
import type { BrowserWindow, Dialog } from 'electron';
import type { PathPurpose } from '../../src/contract/contract.ts';
import type { DesktopWording } from '../../src/wording/th/desktop.ts';
import { exportEndings } from '../node/export-purposes.ts';
import { extensionFor, isForOpening, suggestedPath, withExtension } from '../node/suggested-path.ts';

export interface PathQuestion {
  readonly purpose: PathPurpose;
  readonly suggestedName: string;
  readonly folder: string;
}

/** Asks for a path over the window; null when the person turns it down. The answer has the purpose's extension when saving. */
export async function askPath(
  dialog: Dialog,
  window: BrowserWindow,
  question: PathQuestion,
  wording: DesktopWording,
): Promise<string | null> {
  const { purpose } = question;
  const title = wording[`${purpose}Title`];
  const filters = filtersFor(purpose, wording);
  let defaultPath = suggestedPath(question.folder, question.suggestedName, purpose);

  if (isForOpening(purpose)) {
    const properties: ('openFile' | 'openDirectory' | 'createDirectory')[] = asksForFolder(purpose)
      ? ['openDirectory', 'createDirectory']
      : ['openFile'];
    const reply = await dialog.showOpenDialog(window, { title, defaultPath, filters, properties });
    return reply.canceled ? null : (reply.filePaths[0] ?? null);
  }
  for (;;) {
    const properties: ('showOverwriteConfirmation' | 'createDirectory')[] = [
      'showOverwriteConfirmation',
      'createDirectory',
    ];
    const reply = await dialog.showSaveDialog(window, { title, defaultPath, filters, properties });
    if (reply.canceled || reply.filePath === '') return null;
    const whole = withExtension(reply.filePath, purpose);
    // The dialog confirmed the name without its extension; with it another file may be meant, so it asks again.
    if (whole === reply.filePath || !existsSync(whole)) return whole;
    defaultPath = whole;
  }
}

function asksForFolder(purpose: PathPurpose): boolean {
  return purpose === 'copyFolder' || purpose === 'slipFolder' || purpose === 'publishFolder';
}

/** Of files that can be brought in; others are read by their content when their name is typed. */
const sourceEndings = ['docx', 'docm', 'xlsx', 'xlsm', 'pdf', 'csv', 'tsv', 'txt', 'html', 'htm', 'json', 'itareg'];

/** Systems compare the part behind the last dot only. */
function filtersFor(purpose: PathPurpose, wording: DesktopWording) {
  if (purpose === 'importSource') return [{ name: wording.sourceFiles, extensions: sourceEndings }];
  if (purpose === 'chooseImage') return [{ name: wording.imageFiles, extensions: ['png', 'jpg', 'jpeg'] }];
  if (purpose === 'chooseFont' || purpose === 'chooseBoldFont') {
    return [{ name: wording.fontFiles, extensions: ['ttf', 'otf'] }];
  }
  if (purpose === 'openScan') return [{ name: wording.scanFiles, extensions: ['pdf', 'jpg', 'jpeg', 'png'] }];
  if (purpose === 'openCertificate') return [{ name: wording.certificateFiles, extensions: ['p12', 'pfx'] }];
  const endings = exportEndings[purpose];
  if (endings) return endings.map((ending) => ({ name: wording.exportFiles[ending], extensions: [ending] }));
  if (purpose === 'saveSupport') return [{ name: wording.supportFiles, extensions: ['zip'] }];
  const extension = extensionFor(purpose)?.split('.').at(-1);
  if (extension === undefined) return [];
  const name =
    {
      pdf: wording.pdfFiles,
      p12: wording.certificateFiles,
      zip: wording.packageFiles,
      ics: wording.calendarFiles,
      json: wording.catalogueFiles,
    }[extension] ?? wording.registerFiles;
  return [{ name, extensions: [extension] }];
}
