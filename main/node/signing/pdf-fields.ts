// The signature fields of a PDF, signed and free, with where each lies and what its signature says of itself. It must not know
// cryptography.
import { isDictionary, isReference, isStream, nameOf, type PdfFile, pageIds } from '../pdf/pdf-file.ts';
import { type PdfDictionary, type PdfString, type PdfValue, readText } from '../pdf/pdf-syntax.ts';

export interface SignatureField {
  /** The whole name, its parents' before it. */
  readonly name: string;
  readonly label: string;
  /** The number of the field's object; null where it is written inside another. */
  readonly id: number | null;
  /** Of the widget that shows it: the field itself, as a rule, or its first kid. */
  readonly widgetId: number | null;
  /** From 1; null where it is on no page. */
  readonly page: number | null;
  /** Left, bottom, right, top. */
  readonly rect: readonly number[];
  readonly signature: WrittenSignature | null;
}

/** A signature's dictionary. Places are those in the file. */
export interface WrittenSignature {
  readonly id: number | null;
  readonly form: string;
  readonly byteRange: readonly number[];
  readonly contents: PdfString | null;
  readonly reason: string;
  readonly place: string;
  /** ISO instant; null where there is none to be read. */
  readonly signedAt: string | null;
}

/** More fields than any form has. */
const mostFields = 5_000;

/** The fields in the order of the form; of a document without one, none. */
export function signatureFields(file: PdfFile): readonly SignatureField[] {
  const found: SignatureField[] = [];
  const seen = new Set<number>();
  const form = file.entries(file.catalogue.get('AcroForm'));
  let pages: ReadonlyMap<number, number> | null = null;
  const pageOf = (widgetId: number | null): number | null => {
    pages ??= pagesByAnnotation(file);
    return widgetId === null ? null : (pages.get(widgetId) ?? null);
  };
  let visited = 0;

  const visit = (value: PdfValue, parents: string, inherited: ReadonlyMap<string, PdfValue>): void => {
    const id = isReference(value) ? value.id : null;
    visited += 1;
    if ((id !== null && seen.has(id)) || visited > mostFields) return;
    if (id !== null) seen.add(id);
    const own = file.entries(value);
    const entries = new Map([...inherited, ...own]);
    const partial = readText(file.resolve(own.get('T')));
    const name = [parents, partial].filter((part) => part !== '').join('.');
    const kids = file.items(own.get('Kids'));
    const fieldKids = kids.filter((kid) => file.entries(kid).has('T'));
    if (fieldKids.length > 0) {
      const passedOn = new Map(
        ['FT', 'V', 'TU'].flatMap((key) => (entries.has(key) ? [[key, entries.get(key) ?? null] as const] : [])),
      );
      for (const kid of fieldKids) visit(kid, name, passedOn);
    } else if (nameOf(file, entries.get('FT')) === 'Sig') {
      const [widget] = kids;
      const widgetId = isReference(widget) ? widget.id : id;
      const shown = widget === undefined ? entries : file.entries(widget);
      found.push({
        name,
        label: readText(file.resolve(entries.get('TU'))),
        id,
        widgetId,
        page: pageOf(widgetId),
        rect: file.items(shown.get('Rect')).flatMap((side) => (typeof side === 'number' ? [side] : [])),
        signature: signatureIn(file, entries.get('V')),
      });
    }
  };

  for (const field of file.items(form.get('Fields'))) visit(field, '', new Map());
  return found;
}

function pagesByAnnotation(file: PdfFile): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  pageIds(file).forEach((id, index) => {
    for (const annotation of file.items(file.entries(file.object(id)).get('Annots')))
      if (isReference(annotation)) pages.set(annotation.id, index + 1);
  });
  return pages;
}

function signatureIn(file: PdfFile, value: PdfValue | undefined): WrittenSignature | null {
  const found = file.resolve(value);
  if (!isDictionary(found) && !isStream(found)) return null;
  const { entries } = found as PdfDictionary;
  const contents = file.resolve(entries.get('Contents'));
  const id = isReference(value) ? value.id : null;
  // Inside a stream of objects a string has no place in the file.
  const isInFile = id === null || file.index.places.get(id)?.kind === 'at';
  return {
    id,
    form: nameOf(file, entries.get('SubFilter')),
    byteRange: file.items(entries.get('ByteRange')).map((number) => (typeof number === 'number' ? number : -1)),
    contents:
      isInFile && contents !== null && typeof contents === 'object' && contents.kind === 'string' ? contents : null,
    reason: readText(file.resolve(entries.get('Reason'))),
    place: readText(file.resolve(entries.get('Location'))),
    signedAt: instantOf(readText(file.resolve(entries.get('M')))),
  };
}

/** PDF's way with time, "D:20261123114000+07'00'", as an ISO instant. */
function instantOf(text: string): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/u.exec(text);
  if (match === null) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', , sign, hours, minutes] = match;
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes ?? '00'}`;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
