// What one part of a PDF puts on the part before it, by what a reader would see of it: told from what differs in the objects and from
// where in the document those are used. It must not know cryptography.
import type { AdditionKind } from '../../../src/signing/signing.ts';
import { isDictionary, isReference, isStream, type PdfFile, pageIds } from '../pdf/pdf-file.ts';
import { type PdfValue, writeValue } from '../pdf/pdf-syntax.ts';
import { type SignatureField, signatureFields } from './pdf-fields.ts';

export interface Difference {
  readonly additions: readonly AdditionKind[];
  readonly signs: readonly string[];
  readonly unsigns: readonly string[];
}

const order: readonly AdditionKind[] = [
  'signature',
  'pages',
  'content',
  'annotations',
  'attachment',
  'form',
  'metadata',
  'other',
];

/** What `after` has that `before` has not, or has otherwise. */
export function differenceBetween(before: PdfFile, after: PdfFile): Difference {
  const changed = changedObjects(before, after);
  const kinds = new Set<AdditionKind>();
  const [fieldsBefore, fieldsAfter] = [signatureFields(before), signatureFields(after)];
  const isSignedIn = (fields: readonly SignatureField[], name: string) =>
    fields.some((field) => field.name === name && field.signature !== null);
  const signs = fieldsAfter.filter(({ name, signature }) => signature !== null && !isSignedIn(fieldsBefore, name));
  const unsigns = fieldsBefore.filter(({ name, signature }) => signature !== null && !isSignedIn(fieldsAfter, name));
  if (signs.length > 0) kinds.add('signature');

  /** Objects that a new signature may change: its field and what shows it. */
  const ofSigning = new Set(signs.flatMap(({ id, widgetId }) => [id, widgetId].filter((own) => own !== null)));
  const touches = (value: PdfValue | undefined, except: ReadonlySet<string>, stops: ReadonlySet<number>): boolean =>
    reachesChanged(after, value, changed, except, stops);

  const [pagesBefore, pagesAfter] = [pageIds(before), pageIds(after)];
  if (pagesBefore.join() !== pagesAfter.join()) kinds.add('pages');
  const known = new Set(pagesBefore);
  const allPages = new Set([...pagesBefore, ...pagesAfter]);
  for (const id of pagesAfter) {
    if (!known.has(id)) continue;
    const [pageBefore, pageAfter] = [before.entries(before.object(id)), after.entries(after.object(id))];
    if (differsOutside(pageBefore, pageAfter, pageOwn) || pageUses(pageAfter, touches, allPages)) kinds.add('content');
    if (annotationsDiffer(pageBefore, pageAfter)) kinds.add('annotations');
  }

  const [rootBefore, rootAfter] = [before.catalogue, after.catalogue];
  for (const name of new Set([...rootBefore.keys(), ...rootAfter.keys()])) {
    if (name === 'Pages' || name === 'Type') continue;
    const kind = catalogueKinds[name] ?? 'other';
    if (kind === 'form') {
      if (formDiffers()) kinds.add('form');
    } else if (
      !isSame(rootBefore.get(name), rootAfter.get(name)) ||
      touches(rootAfter.get(name), structureKeys, new Set([...allPages, ...ofSigning]))
    )
      kinds.add(kind);
  }
  const [infoBefore, infoAfter] = [before.index.trailer.get('Info'), after.index.trailer.get('Info')];
  if (!isSame(infoBefore, infoAfter) || touches(infoAfter, new Set(), new Set())) kinds.add('metadata');
  if (unsigns.length > 0) kinds.add('form');
  return {
    additions: order.filter((kind) => kinds.has(kind)),
    signs: signs.map(({ name }) => name),
    unsigns: unsigns.map(({ name }) => name),
  };

  /** Notes, links, fields: which there are, and how each is. A field that was just signed does not count. */
  function annotationsDiffer(
    pageBefore: ReadonlyMap<string, PdfValue>,
    pageAfter: ReadonlyMap<string, PdfValue>,
  ): boolean {
    const listed = (file: PdfFile, page: ReadonlyMap<string, PdfValue>) =>
      file.items(page.get('Annots')).filter((item) => !isReference(item) || !ofSigning.has(item.id));
    const [listBefore, listAfter] = [listed(before, pageBefore), listed(after, pageAfter)];
    if (listBefore.map((item) => writeValue(item)).join() !== listAfter.map((item) => writeValue(item)).join())
      return true;
    return listAfter.some((item) => touches(item, annotationKeys, allPages));
  }

  /** Beside what signing itself changes. */
  function formDiffers(): boolean {
    const [formBefore, formAfter] = [
      before.entries(rootBefore.get('AcroForm')),
      after.entries(rootAfter.get('AcroForm')),
    ];
    if (differsOutside(formBefore, formAfter, formOwn)) return true;
    const names = (file: PdfFile, form: ReadonlyMap<string, PdfValue>) =>
      file.items(form.get('Fields')).filter((item) => !isReference(item) || !ofSigning.has(item.id));
    const [fieldsOf, newFields] = [names(before, formBefore), names(after, formAfter)];
    if (fieldsOf.map((item) => writeValue(item)).join() !== newFields.map((item) => writeValue(item)).join())
      return true;
    return newFields.some((item) => touches(item, annotationKeys, allPages));
  }
}

const catalogueKinds: Readonly<Record<string, AdditionKind>> = {
  AcroForm: 'form',
  Metadata: 'metadata',
  AF: 'attachment',
  Names: 'attachment',
  Collection: 'attachment',
};

/** What of a page is looked at by itself, or belongs to no page's look. */
const pageOwn: ReadonlySet<string> = new Set([
  'Annots',
  'Parent',
  'StructParents',
  'Tabs',
  'PieceInfo',
  'LastModified',
]);
const formOwn: ReadonlySet<string> = new Set(['Fields', 'SigFlags', 'DR', 'DA', 'NeedAppearances']);
/** Ways back up, which would lead everywhere. */
const annotationKeys: ReadonlySet<string> = new Set(['P', 'Parent', 'Popup', 'Dest', 'StructParent']);
const structureKeys: ReadonlySet<string> = new Set(['Pg', 'Obj', 'P', 'Parent', 'Dest']);

type Touches = (value: PdfValue | undefined, except: ReadonlySet<string>, stops: ReadonlySet<number>) => boolean;

function pageUses(page: ReadonlyMap<string, PdfValue>, touches: Touches, stops: ReadonlySet<number>): boolean {
  return [...page].some(([name, value]) => !pageOwn.has(name) && touches(value, new Set(['Parent']), stops));
}

function differsOutside(
  before: ReadonlyMap<string, PdfValue>,
  after: ReadonlyMap<string, PdfValue>,
  own: ReadonlySet<string>,
): boolean {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].some((name) => !own.has(name) && !isSame(before.get(name), after.get(name)));
}

function isSame(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  return writeValue(one ?? null) === writeValue(other ?? null);
}

/** The numbers of objects that are new or read otherwise, whatever was written anew with the same content. */
function changedObjects(before: PdfFile, after: PdfFile): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const [id, place] of after.index.places) {
    const old = before.index.places.get(id);
    if (old !== undefined && samePlace(old, place)) continue;
    const [one, other] = [before.object(id), after.object(id)];
    if (old === undefined || writeValue(one) !== writeValue(other) || !sameBytes(one, other)) changed.add(id);
  }
  for (const id of before.index.places.keys()) if (!after.index.places.has(id)) changed.add(id);
  return changed;
}

function samePlace(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameBytes(one: PdfValue, other: PdfValue): boolean {
  if (!isStream(one) || !isStream(other)) return isStream(one) === isStream(other);
  return Buffer.compare(one.raw, other.raw) === 0;
}

/** Whether anything that the value is made of was changed. */
function reachesChanged(
  file: PdfFile,
  start: PdfValue | undefined,
  changed: ReadonlySet<number>,
  except: ReadonlySet<string>,
  stops: ReadonlySet<number>,
): boolean {
  const seen = new Set<number>();
  const waiting: PdfValue[] = [start ?? null];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isReference(value)) {
      if (seen.has(value.id) || stops.has(value.id)) continue;
      if (changed.has(value.id)) return true;
      seen.add(value.id);
      waiting.push(file.object(value.id));
    } else if (isDictionary(value) || isStream(value)) {
      for (const [name, entry] of value.entries) if (!except.has(name)) waiting.push(entry);
    } else if (value !== null && typeof value === 'object' && value.kind === 'list') {
      for (const item of value.items) waiting.push(item);
    }
  }
  return false;
}
