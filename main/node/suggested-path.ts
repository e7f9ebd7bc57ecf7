// The path a question for a file begins with: the remembered folder and a name every file system takes.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PathPurpose } from '../../src/contract/contract.ts';
import type { FileEnding } from '../../src/publish/publication.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { exportEndings } from './export-purposes.ts';

/** The extension of what a purpose reads or writes, without its dot; null where it may be any, or a folder. */
export function extensionFor(
  purpose: PathPurpose,
): 'itareg' | 'itareg.zip' | 'zip' | 'pdf' | 'p12' | 'ics' | FileEnding | null {
  switch (purpose) {
    case 'savePdf':
    case 'saveManual':
    case 'openPdf':
    case 'saveSignedPdf':
      return 'pdf';
    case 'saveCatalogue':
    case 'openCatalogue':
      return 'json';
    case 'openCertificate':
    case 'saveCertificate':
      return 'p12';
    case 'saveCalendar':
      return 'ics';
    case 'saveSupport':
      return 'zip';
    case 'savePackage':
    case 'openPackage':
      return 'itareg.zip';
    case 'addEvidence':
    case 'chooseFont':
    case 'chooseBoldFont':
    case 'chooseImage':
    case 'copyFolder':
    case 'slipFolder':
    case 'openScan':
    case 'saveIssuedFile':
    case 'publishFolder':
    case 'importSource':
      return null;
    default:
      return exportEndings[purpose]?.[0] ?? 'itareg';
  }
}

const opening: ReadonlySet<PathPurpose> = new Set([
  'openRegister',
  'openPackage',
  'addEvidence',
  'chooseFont',
  'chooseBoldFont',
  'chooseImage',
  'copyFolder',
  'slipFolder',
  'openCatalogue',
  'importSource',
  'openPdf',
  'openCertificate',
  'openScan',
  'publishFolder',
]);

/** Purposes whose file or folder is there already. */
export function isForOpening(purpose: PathPurpose): boolean {
  return opening.has(purpose);
}

/** The path with the purpose's extension, added where it is missing or only a part of it is there: dialogs add the last one by themselves. */
export function withExtension(file: string, purpose: PathPurpose): string {
  const known = extensionFor(purpose);
  if (known === null) return file;
  if (exportEndings[purpose]?.some((ending) => file.toLowerCase().endsWith(`.${ending}`))) return file;
  const extension = `.${known}`;
  if (file.toLowerCase().endsWith(extension)) return file;
  const parts = known.split('.').toReversed();
  return parts.reduce((rest, part) => withoutEnding(rest, `.${part}`), file) + extension;
}

function withoutEnding(file: string, ending: string): string {
  return file.toLowerCase().endsWith(ending) ? file.slice(0, -ending.length) : file;
}

/**
 * `folder` and a file name made of `suggestedName`, with a number behind it where that name is taken; the folder alone when there is
 * no name or a file is to be opened.
 */
export function suggestedPath(folder: string, suggestedName: string, purpose: PathPurpose): string {
  const name = fileNameOf(suggestedName);
  if (isForOpening(purpose) || name === '') return folder;
  return freePath(path.join(folder, withExtension(name, purpose)), purpose);
}

/** More of one name nobody keeps in a folder; then the question whether to overwrite has to do. */
const mostOfOneName = 99;

/** The path, or the first of its followers "… (๒)", "… (๓)" that is not taken. */
function freePath(wanted: string, purpose: PathPurpose): string {
  const ending = `.${extensionFor(purpose) ?? ''}`;
  for (let count = 1; count <= mostOfOneName; count += 1) {
    const free = count === 1 ? wanted : `${wanted.slice(0, -ending.length)} (${toThaiDigits(count)})${ending}`;
    if (!existsSync(free)) return free;
  }
  return wanted;
}

// Linux counts bytes, three a Thai letter, and allows 255 of them with the extension.
const longestNameBytes = 200;

/** What Windows takes for one of its devices, whatever follows behind a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** A name for any file system: without what Windows forbids, control characters, dots and spaces at its ends; not too long. */
export function fileNameOf(text: string): string {
  const allowed = Array.from(text, (character) =>
    character < ' ' || '\\/:*?"<>|\u007f'.includes(character) ? ' ' : character,
  ).join('');
  let name = '';
  for (const { segment } of new Intl.Segmenter('th').segment(allowed.replace(/\s+/gu, ' '))) {
    if (Buffer.byteLength(name + segment) > longestNameBytes) break;
    name += segment;
  }
  return name.replace(/^[. ]+|[. ]+$/gu, '').replace(device, '$&_');
}
