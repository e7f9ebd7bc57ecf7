// One signature block of a PDF filled by an incremental update: the field gets its signature and what it shows; no other object is
// written anew, and no earlier byte changes. It must not know passwords or where files lie.

import type { PdfFile } from '../pdf/pdf-file.ts';
import { type PdfValue, textString } from '../pdf/pdf-syntax.ts';
import { viewOf } from './certificate.ts';
import { mostSignatureBytes, signParts } from './cms-signer.ts';
import type { OpenedKeyFile } from './key-file.ts';
import type { SignatureField } from './pdf-fields.ts';
import { appendObjects, firstFreeId, type NewObject, type PdfUpdate } from './pdf-update.ts';

export interface Signing {
  readonly opened: OpenedKeyFile;
  readonly reason: string;
  readonly place: string;
  /** ISO instant. */
  readonly at: string;
}

/** Printed with its page, and not to be moved or taken away. */
const signedFlags = 4 + 128;

/** Room for one number of the byte range. */
const numberWidth = 10;

/** The file with the field signed. */
export async function signField(file: PdfFile, field: SignatureField, signing: Signing): Promise<Uint8Array> {
  const { opened, at, reason, place } = signing;
  const { id, widgetId } = field;
  if (id === null || widgetId === null) throw new Error('The field has no number of its own.');
  const view = viewOf(opened.certificate, at);
  const signatureId = firstFreeId(file);
  const [left = 0, bottom = 0, right = 0, top = 0] = field.rect;
  const box = { name: view.subject, reason, place, at, isTest: view.isTest };
  // Loading the engine that draws takes longer than all else; who only looks into a file does without.
  const { drawAppearance } = await import('./signature-appearance.ts');
  const form = await drawAppearance(box, right - left, top - bottom, signatureId + 1);
  const room = Math.ceil(mostSignatureBytes(opened) / 512) * 512;
  const update = appendObjects(file, [
    ...fieldObjects(file, id, widgetId, signatureId),
    { id: signatureId, value: signatureOf(signing, view.subject, room) },
    ...form,
  ]);
  return sealed(update, update.offsets.get(signatureId) ?? 0, room, opened);
}

/** The field pointing to its signature and to what it shows; as a rule one object is both. */
function fieldObjects(file: PdfFile, id: number, widgetId: number, signatureId: number): readonly NewObject[] {
  const signed = new Map(file.entries(file.object(id))).set('V', { kind: 'ref', id: signatureId, generation: 0 });
  const widget = id === widgetId ? signed : new Map(file.entries(file.object(widgetId)));
  widget.set('F', signedFlags);
  const shown: PdfValue = { kind: 'ref', id: signatureId + 1, generation: 0 };
  widget.set('AP', { kind: 'dict', entries: new Map([['N', shown]]) });
  const objects: NewObject[] = [{ id, value: { kind: 'dict', entries: signed } }];
  if (id !== widgetId) objects.push({ id: widgetId, value: { kind: 'dict', entries: widget } });
  return objects;
}

/** The signature's dictionary with room for what is known only when everything else is written. */
function signatureOf({ reason, place, at }: Signing, name: string, room: number): PdfValue {
  const wide = 10 ** numberWidth - 1;
  const entries = new Map<string, PdfValue>([
    ['Type', { kind: 'name', name: 'Sig' }],
    ['Filter', { kind: 'name', name: 'Adobe.PPKLite' }],
    ['SubFilter', { kind: 'name', name: 'ETSI.CAdES.detached' }],
    ['ByteRange', { kind: 'list', items: [0, wide, wide, wide] }],
    ['Contents', { kind: 'string', bytes: new Uint8Array(room), start: 0, end: 0 }],
    ['Name', textString(name)],
    ['M', { kind: 'string', bytes: new Uint8Array(Buffer.from(pdfTime(at), 'latin1')), start: 0, end: 0 }],
  ]);
  if (reason !== '') entries.set('Reason', textString(reason));
  if (place !== '') entries.set('Location', textString(place));
  return { kind: 'dict', entries };
}

/** In Bangkok's time, as PDF writes it. */
function pdfTime(at: string): string {
  const local = new Date(new Date(at).getTime() + 7 * 3_600_000).toISOString();
  return `D:${local.slice(0, 19).replace(/[-T:]/gu, '')}+07'00'`;
}

/** Writes the byte range over its room, signs all but the gap, and writes the signature into the gap. */
function sealed({ bytes }: PdfUpdate, offset: number, room: number, opened: OpenedKeyFile): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const gapStart = whole.indexOf('/Contents <', offset) + '/Contents '.length;
  const gapEnd = gapStart + 2 * room + 2;
  const rangeStart = whole.indexOf('/ByteRange [', offset) + '/ByteRange ['.length;
  const range = [0, gapStart, gapEnd, whole.length - gapEnd].join(' ');
  whole.write(range.padEnd('0'.length + 3 * (numberWidth + 1)), rangeStart, 'latin1');
  const signature = signParts([whole.subarray(0, gapStart), whole.subarray(gapEnd)], opened);
  if (signature.length > room) throw new Error(`The signature takes ${signature.length} bytes of ${room}.`);
  whole.write(signature.toString('hex').toUpperCase(), gapStart + 1, 'latin1');
  return bytes;
}
