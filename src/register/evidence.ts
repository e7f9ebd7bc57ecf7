// Rules of evidence: which links may be kept and which opened, what kind of thing a file is by its name. Pure; nothing here opens
// anything.
import type { FileEvidence } from './model.ts';

const webAddress = /^https?:\/\/[^\s/?#]+\S*$/iu;

/** A web address as offices write them down: http or https, without spaces. Any other scheme is no link. */
export function isWebAddress(url: string): boolean {
  return webAddress.test(url);
}

/** Only https is opened: what is shown to the assessor must be what the office put there. */
export function mayOpenLink(url: string): boolean {
  return isWebAddress(url) && /^https:/iu.test(url);
}

/** Types by ending, of files that show and do not run. Another ending gives the type of unknown bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  heic: 'image/heic',
  txt: 'text/plain',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
};

const unknownMediaType = 'application/octet-stream';

/** The type that a file's name tells. */
export function mediaTypeOf(fileName: string): string {
  const ending = endingOf(fileName);
  return Object.hasOwn(mediaTypes, ending) ? (mediaTypes[ending] ?? unknownMediaType) : unknownMediaType;
}

/**
 * Whether a file of this name may be given to the machine's own program for it. Only endings that are shown are let through, never
 * those that run (a list of what is forbidden would never be whole).
 */
export function mayOpenFile(fileName: string): boolean {
  return mediaTypeOf(fileName) !== unknownMediaType;
}

/**
 * The file name under which a piece of evidence is given to another program, or null for a kind that is not opened. A piece may
 * have been given a title: then the ending of its type stands behind it.
 */
export function openingName({ name, mediaType }: FileEvidence): string | null {
  if (mayOpenFile(name) && mediaTypeOf(name) === mediaType) return name;
  const ending = Object.keys(mediaTypes).find((candidate) => mediaTypes[candidate] === mediaType);
  return ending === undefined ? null : `${name}.${ending}`;
}

/** Windows runs a file by what stands behind the last dot, and cuts dots and spaces at the end off. */
function endingOf(fileName: string): string {
  const name = fileName.replace(/[. ]+$/u, '');
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
