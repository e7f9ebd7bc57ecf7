// A package of Office opened as if a stranger had made it: nothing is written to the disk, nothing it refers to is fetched, no more is
// unpacked than was announced and than an import may be. It knows parts and relations, not what is in the parts.
import type { AppError, SourceReason } from '../../src/errors.ts';
import { childrenOf, readXml, type XmlFault } from '../../src/exchange/xml-tree.ts';
import { UnsoundZip, type ZipEntry, zipDirectoryOf, zipEntryOf } from './zip-reader.ts';

/** A fault of the file that is being read; thrown inside this room only, to whoever reads a whole source. */
export class UnreadableFile extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.kind);
    this.error = error;
  }
}

/** Fails the reading with one of the reasons for which a source cannot be read. */
export function unreadable(reason: SourceReason): UnreadableFile {
  return new UnreadableFile({ kind: 'sourceUnreadable', path: '', reason });
}

export interface OfficePackage {
  readonly names: readonly string[];
  /** The text of a part; null where there is none of this name. */
  text(name: string): string | null;
  /** Where the relations of a part lead; "" stands for the package itself. */
  relations(part: string): readonly Relation[];
  /** The kind that the package gives a part, "" where it says nothing. */
  contentType(part: string): string;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: "numbering", "worksheet". */
  readonly type: string;
  /** The part's name; as written where it is outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

const maxContentMegabytes = 100;
const maxEntries = 5_000;

/** Tables of thousands of like rows pack to a hundredth; nothing honest packs to less than this. */
const mostGrowth = 400;
const growthCountsFrom = 5_000_000;

/** Opens a package. Throws `UnreadableFile`. */
export function openOfficePackage(archive: Buffer): OfficePackage {
  const entries = soundEntries(archive);
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));

  function text(name: string): string | null {
    const entry = byName.get(keyOf(name));
    return entry ? decodeXml(unzip(archive, entry)) : null;
  }

  const known = new Map<string, readonly Relation[]>();
  function relations(part: string): readonly Relation[] {
    const read = known.get(part) ?? readRelations(part);
    known.set(part, read);
    return read;
  }

  function readRelations(part: string): readonly Relation[] {
    const cut = part.lastIndexOf('/') + 1;
    const source = text(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
    if (source === null) return [];
    return childrenOf(parse(source), 'rel:Relationship').map(({ attributes }) => {
      const isExternal = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : partName(part.slice(0, cut), target),
        isExternal,
      };
    });
  }

  let types: ReadonlyMap<string, string> | null = null;
  function contentType(part: string): string {
    types ??= readContentTypes(text('[Content_Types].xml'));
    const ending = part.split('.').at(-1) ?? '';
    return types.get(keyOf(`/${part}`)) ?? types.get(`.${keyOf(ending)}`) ?? '';
  }

  return { names: entries.map(({ name }) => name), text, relations, contentType };
}

/** Parts are told apart without regard to capital letters. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function soundEntries(archive: Buffer): readonly ZipEntry[] {
  const entries = guarded(() => zipDirectoryOf(archive));
  if (entries.length > maxEntries) throw unreadable('packageUnsafe');
  const names = new Set<string>();
  let content = 0;
  for (const { name, size, packedSize } of entries) {
    const isLeadingOut = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}/u.test(name);
    if (isLeadingOut || names.has(keyOf(name))) throw unreadable('packageUnsafe');
    if (size > growthCountsFrom && size > packedSize * mostGrowth) throw unreadable('packageUnsafe');
    names.add(keyOf(name));
    content += size;
  }
  if (content > maxContentMegabytes * 1_000_000) {
    throw new UnreadableFile({ kind: 'tooLarge', what: 'sourceContent', limit: maxContentMegabytes });
  }
  return entries;
}

function unzip(archive: Buffer, entry: ZipEntry): Buffer {
  return guarded(() => zipEntryOf(archive, entry));
}

function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof UnsoundZip) throw unreadable('packageDamaged');
    throw fault;
  }
}

function readContentTypes(source: string | null): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (source === null) return types;
  const root = parse(source);
  for (const { attributes } of childrenOf(root, 'ct:Default')) {
    types.set(`.${keyOf(attributes.get('Extension') ?? '')}`, attributes.get('ContentType') ?? '');
  }
  for (const { attributes } of childrenOf(root, 'ct:Override')) {
    types.set(keyOf(attributes.get('PartName') ?? ''), attributes.get('ContentType') ?? '');
  }
  return types;
}

function parse(source: string) {
  const read = readXml(source, { textIn: new Set() });
  if (!read.ok) throw unreadable(read.error satisfies XmlFault);
  return read.value;
}

/** Where a relation of a part in `folder` leads within the package. */
function partName(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** XML is UTF-8 unless a mark says that it is UTF-16. */
function decodeXml(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('xmlBroken');
  }
}
