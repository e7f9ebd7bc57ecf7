// Ways to damage a file: its bytes, its text, the tree of its XML, the entries of its archive. The same numbers give the same damage.
import { type MadeEntry, zipOf } from '../fixtures/office-sources/zip.ts';
import type { Random } from '../fixtures/random.ts';

export type Damage = (bytes: Buffer, random: Random) => Buffer;

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** A place and a length in it, mostly short. */
function stretch(length: number, random: Random): readonly [number, number] {
  const start = random.below(Math.max(1, length));
  return [start, Math.min(length, start + 1 + random.below(random.chance(0.2) ? length + 1 : 60))];
}

const damages: readonly Damage[] = [
  function flipBits(bytes, random) {
    const made = Buffer.from(bytes);
    for (let left = 1 + random.below(30); left > 0 && made.length > 0; left -= 1) {
      const at = random.below(made.length);
      made[at] = (made[at] ?? 0) ^ (1 << random.below(8));
    }
    return made;
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function cutOut(bytes, random) {
    const [start, end] = stretch(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const [start, end] = stretch(bytes.length, random);
    const piece = bytes.subarray(start, Math.min(end, start + 500));
    const times = 1 + random.below(200);
    return Buffer.concat([bytes.subarray(0, end), ...Array.from({ length: times }, () => piece), bytes.subarray(end)]);
  },
  function overwrite(bytes, random) {
    const made = Buffer.from(bytes);
    const [start, end] = stretch(made.length, random);
    for (let at = start; at < end; at += 1) made[at] = random.chance(0.3) ? 0 : random.below(256);
    return made;
  },
  function exchange(bytes, random) {
    const edges = [0, random.below(bytes.length + 1), random.below(bytes.length + 1), bytes.length].toSorted(
      (one, other) => one - other,
    );
    const piece = (from: number, to: number) => bytes.subarray(edges[from], edges[to]);
    return Buffer.concat([piece(1, 2), piece(0, 1), piece(2, 3)]);
  },
];

/** Bytes damaged in one of the ways above, at times in several. */
export function damagedBytes(bytes: Buffer, random: Random): Buffer {
  let made = bytes;
  do made = pick(damages, random)(made, random);
  while (random.chance(0.2));
  return made;
}

const tags = /<[^<>]+>|[^<>]+/g;
const extremes = ['0', '-1', '1', '255', '65536', '999999999', '2147483648', '1e309', 'NaN', '', '๙', '../x', 'true'];

/** The same tags and texts: some gone, some doubled, some moved, some with values nobody expects. Seldom well formed. */
function shuffledTags(xml: string, random: Random): string {
  const tokens = xml.match(tags) ?? [];
  for (let left = 1 + random.below(8); left > 0 && tokens.length > 2; left -= 1) {
    const at = 1 + random.below(tokens.length - 1);
    const token = tokens[at] ?? '';
    const way = random.below(4);
    if (way === 0) tokens.splice(at, 1);
    else if (way === 1) tokens.splice(at, 0, pick(tokens, random));
    else if (way === 2) tokens.splice(random.below(tokens.length), 0, ...tokens.splice(at, 1 + random.below(20)));
    else tokens[at] = withExtremes(token, random);
  }
  return tokens.join('');
}

function withExtremes(token: string, random: Random): string {
  return token.replace(/"[^"]*"/g, (value) => (random.chance(0.6) ? `"${pick(extremes, random)}"` : value));
}

/** Other values at the same places: well formed as before. */
function strangeValues(xml: string, random: Random): string {
  const share = random.next() * 0.1;
  return xml.replace(/(?<!xmlns(?::\w+)?=)(?<=\w=)"[^"]*"/g, (value) =>
    random.chance(share) ? `"${pick(extremes, random)}"` : value,
  );
}

/** A well-formed tree of the document's own elements in any order and depth, under its own root. */
function randomTree(xml: string, random: Random): string {
  const starts = [...xml.matchAll(/<([\w:]+)(\s[^<>]*?)?\/?>/g)];
  const texts = [...xml.matchAll(/>([^<>]+)</g)].map((match) => match[1] ?? '');
  const [root] = starts.filter(([, name]) => name !== undefined && !name.startsWith('?'));
  if (!root || starts.length < 3) return xml;
  let left = 20 + random.below(600);
  const build = (depth: number): string => {
    let content = '';
    for (let children = random.below(6); children > 0 && left > 0; children -= 1) {
      left -= 1;
      const [, name = 'a', attributes = ''] = pick(starts.slice(1), random);
      const inside = depth > 0 ? build(depth - 1) : '';
      const text = random.chance(0.4) && texts.length > 0 ? pick(texts, random) : '';
      content += `<${name}${attributes}>${text}${inside}</${name}>`;
    }
    return content;
  };
  const depth = random.chance(0.1) ? 300 : 3 + random.below(10);
  let content = '';
  while (left > 0) content += build(depth) || '\n';
  const [, name = 'a', attributes = ''] = root;
  return `<${name}${attributes}>${content}</${name}>`;
}

const textDamages = [shuffledTags, strangeValues, strangeValues, randomTree];

/** Text of tags, damaged as such or in its bytes. */
export function damagedMarkup(bytes: Buffer, random: Random): Buffer {
  if (random.chance(0.15)) return damagedBytes(bytes, random);
  return Buffer.from(pick(textDamages, random)(bytes.toString('utf8'), random));
}

/** A package with damaged parts in a sound archive, or with a damaged archive. */
export function damagedPackage(parts: ReadonlyMap<string, Buffer>, random: Random): Buffer {
  let entries: MadeEntry[] = [...parts].map(([name, bytes]) => ({ name, bytes }));
  if (random.chance(0.2)) return damagedBytes(zipOf(entries), random);
  const way = random.below(14);
  const at = random.below(entries.length);
  const chosen = pick(entries, random);
  if (way === 0) entries.splice(at, 1);
  else if (way === 1) entries.splice(at, 0, chosen);
  else if (way === 2)
    entries = entries.map((entry) => ({ ...entry, bytes: random.chance(0.3) ? chosen.bytes : entry.bytes }));
  else if (way === 3)
    entries.splice(at, 1, { ...chosen, name: pick(['../a.xml', '/a', 'a\\b', '', 'x'.repeat(3000)], random) });
  else if (way === 4)
    entries.splice(at, 1, { ...chosen, claims: { size: random.below(1_000_000), flags: random.below(65_536) } });
  else
    entries = entries.map((entry) =>
      /\.xml$/.test(entry.name) && random.chance(0.4) ? { ...entry, bytes: damagedMarkup(entry.bytes, random) } : entry,
    );
  return zipOf(random.chance(0.5) ? shuffled(entries, random) : entries);
}

function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(random.below(rest.length), 1));
}
