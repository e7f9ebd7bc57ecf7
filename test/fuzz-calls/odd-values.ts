// Values that no window of ours would ever send: what a hostile page, a broken one, or structured clone's odder corners could bring.
import type { Random } from '../fixtures/random.ts';

/** An odd value, a new one at each call: some throw when they are looked at. */
export function oddValue(random: Random, depth = 0): unknown {
  const makers = depth > 3 ? plainMakers : [...plainMakers, ...nestedMakers];
  const make = makers[random.below(makers.length)];
  return make?.(random, depth);
}

type Maker = (random: Random, depth: number) => unknown;

const oddTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  'toString',
  'กำลังพิมพ์',
  '๒๕๖๖',
  '\ud800',
  '\udfff\ud83d',
  '\u202e\u200b\ufeff',
  'à\u0301\u0301\u0301',
  '../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\x.itareg',
  'CON.itareg',
  "'; drop table measure; --",
  '<img src=http://example.invalid/x onerror=alert(1)>',
  '=HYPERLINK("http://example.invalid")',
  '9'.repeat(400),
];

/** Parsed, so that the name is the object's own, as structured clone would give it. */
const ownProto = () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}');

const plainMakers: readonly Maker[] = [
  () => undefined,
  () => null,
  (random) => random.chance(0.5),
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 2 ** 53,
  () => -1,
  () => 1e308,
  (random) => random.below(1_000_000) - 500_000,
  (random) => random.next() * 1e6,
  () => 10n ** 40n,
  () => Symbol('odd'),
  () => () => 'called',
  (random) => oddTexts[random.below(oddTexts.length)],
  (random) => 'ก'.repeat(random.below(70_000)),
  (random) => String.fromCharCode(...Array.from({ length: random.below(40) }, () => random.below(0x10000))),
  () => new Date(Number.NaN),
  () => new Uint8Array(100),
  () => /(a+)+$/u,
  () => new Map([['path', '/etc/passwd']]),
  () => new Set([1]),
  () => Promise.resolve({}),
  () => new String('register.open'),
  () => Object.create(null),
  ownProto,
];

const nestedMakers: readonly Maker[] = [
  (random, depth) => Array.from({ length: random.below(6) }, () => oddValue(random, depth + 1)),
  () => new Array(5_000_000),
  () => {
    const sparse: unknown[] = [];
    sparse[100_000] = 'far';
    return sparse;
  },
  (random, depth) =>
    Object.fromEntries(
      Array.from({ length: random.below(6) }, () => [
        oddTexts[random.below(oddTexts.length)] ?? '',
        oddValue(random, depth + 1),
      ]),
    ),
  () => {
    const ring: Record<string, unknown> = { path: 'x' };
    ring.self = ring;
    ring.changes = [ring];
    return ring;
  },
  () => {
    let deep: unknown = {};
    for (let level = 0; level < 20_000; level++) deep = level % 2 === 0 ? [deep] : { change: deep };
    return deep;
  },
  () => ({
    get path() {
      throw new Error('a getter that throws');
    },
    get kind() {
      throw new RangeError('another');
    },
  }),
  () => {
    let reads = 0;
    // Says one thing while it is checked and another afterwards.
    return {
      get path() {
        reads += 1;
        return reads > 1 ? '/etc/passwd' : 'x';
      },
      how: 'write',
    };
  },
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('a proxy that throws');
        },
        ownKeys: () => {
          throw new TypeError('a proxy that throws');
        },
      },
    ),
  () => Object.create({ path: '/etc/passwd', how: 'write' }),
  () => new Proxy([], { getPrototypeOf: () => null }),
];
