// Bytes as text: UTF-8, UTF-16 and the one-byte code of older Thai programs, told apart by what the bytes can be. It knows nothing
// of what the text says.

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874';

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** Nothing in the file says so: it is what its bytes make most likely. */
  readonly isGuessed: boolean;
}

/**
 * The text of a file in the encoding it shows, or in `wanted` where a person said one. Null for bytes that are no text: pictures,
 * programs, or a code of another script.
 */
export function decodeText(bytes: Uint8Array, wanted?: TextEncodingName): DecodedText | null {
  const mark = byteOrderMark(bytes);
  if (wanted !== undefined) {
    return { text: decodeAs(bytes, wanted, mark), encoding: wanted, isGuessed: false };
  }
  if (mark !== null) return asText(decodeAs(bytes, mark, mark), mark, false);
  const wide = looksWide(bytes);
  if (wide !== null) return asText(decodeAs(bytes, wide, null), wide, true);
  const text = decodeUtf8(bytes, 0, false);
  if (text !== null) return asText(text, 'utf-8', false);
  return isLikelyThai(bytes) ? asText(decodeThai(bytes), 'windows-874', true) : null;
}

/** A text never holds the character 0; nearly every other file does. */
function asText(text: string, encoding: TextEncodingName, isGuessed: boolean): DecodedText | null {
  return text.includes('\u0000') ? null : { text, encoding, isGuessed };
}

function byteOrderMark(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName, mark: TextEncodingName | null): string {
  const start = mark === encoding ? (mark === 'utf-8' ? 3 : 2) : 0;
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes, start, true) ?? '';
    case 'utf-16le':
      return decodeWide(bytes, start, 0);
    case 'utf-16be':
      return decodeWide(bytes, start, 1);
    case 'windows-874':
      return decodeThai(bytes);
  }
}

/** How many bytes are looked at to tell an encoding. */
const sampleLength = 100_000;

/** Thai and Latin text in two bytes a character: one byte of each pair is 0 or the number of the Thai block. */
function looksWide(bytes: Uint8Array): TextEncodingName | null {
  const length = Math.min(bytes.length, sampleLength) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  const fits = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === 0 || byte === 0x0e || byte === 0x20) fits[at % 2] = (fits[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = fits;
  const most = (length / 2) * 0.95;
  if (odd >= most && odd > even) return 'utf-16le';
  return even >= most && even > odd ? 'utf-16be' : null;
}

/** Pieces of this many characters are put together at once: the call stack bounds it. */
const pieceLength = 8_192;

function createText() {
  const pieces: string[] = [];
  let units: number[] = [];
  return {
    add(unit: number): void {
      units.push(unit);
      if (units.length < pieceLength) return;
      pieces.push(String.fromCharCode(...units));
      units = [];
    },
    finish: (): string => pieces.join('') + String.fromCharCode(...units),
  };
}

/** Null for bytes that are no UTF-8; where that `isSaid` of them, U+FFFD stands for each that is none. */
function decodeUtf8(bytes: Uint8Array, start: number, isSaid: boolean): string | null {
  const text = createText();
  for (let at = start; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      text.add(first);
      at += 1;
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    let code = first & (0x3f >> more);
    let isValid = first >= 0xc2 && first <= 0xf4 && at + more < bytes.length;
    for (let step = 1; isValid && step <= more; step += 1) {
      const next = bytes[at + step] ?? 0;
      isValid = (next & 0xc0) === 0x80;
      code = (code << 6) | (next & 0x3f);
    }
    isValid &&= code >= (more === 3 ? 0x10000 : more === 2 ? 0x800 : 0x80) && code <= 0x10ffff;
    isValid &&= code < 0xd800 || code > 0xdfff;
    if (!isValid && !isSaid) return null;
    if (!isValid) text.add(0xfffd);
    else if (code > 0xffff) {
      text.add(0xd800 + ((code - 0x10000) >> 10));
      text.add(0xdc00 + (code & 0x3ff));
    } else text.add(code);
    at += isValid ? more + 1 : 1;
  }
  return text.finish();
}

function decodeWide(bytes: Uint8Array, start: number, low: 0 | 1): string {
  const text = createText();
  for (let at = start; at + 1 < bytes.length; at += 2) {
    const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
    text.add(low === 0 ? one | (other << 8) : other | (one << 8));
  }
  return text.finish();
}

// Windows-874 is TIS-620 with some signs in its gaps.
const signs: Readonly<Record<number, number>> = {
  128: 0x20ac,
  133: 0x2026,
  145: 0x2018,
  146: 0x2019,
  147: 0x201c,
  148: 0x201d,
  149: 0x2022,
  150: 0x2013,
  151: 0x2014,
  160: 0x00a0,
};

const isThaiByte = (byte: number) => (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);

function decodeThai(bytes: Uint8Array): string {
  const text = createText();
  for (const byte of bytes) {
    text.add(byte < 0x80 ? byte : isThaiByte(byte) ? 0x0e00 + byte - 0xa0 : (signs[byte] ?? 0xfffd));
  }
  return text.finish();
}

const isConsonant = (byte: number) => byte >= 0xa1 && byte <= 0xce;
/** Vowels and marks above and below: they stand on a consonant or on another of them. */
const isMark = (byte: number) => byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
const isLeadingVowel = (byte: number) => byte >= 0xe0 && byte <= 0xe4;

/** Hardly ever less than this part of the letters stands where Thai letters can; of other scripts' bytes half does. */
const leastInPlace = 0.97;

/** Whether the bytes read as Thai: hardly any outside the code, vowels and marks where they can stand. */
function isLikelyThai(bytes: Uint8Array): boolean {
  let thai = 0;
  let strange = 0;
  let misplaced = 0;
  let judged = 0;
  for (const [at, byte] of bytes.subarray(0, sampleLength).entries()) {
    if (byte < 0x80) {
      if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) strange += 1;
      continue;
    }
    if (!isThaiByte(byte)) {
      if (!(byte in signs)) strange += 1;
      continue;
    }
    thai += 1;
    if (isMark(byte)) {
      const before = bytes[at - 1] ?? 0;
      judged += 1;
      if (!isConsonant(before) && !isMark(before)) misplaced += 1;
    } else if (isLeadingVowel(byte)) {
      judged += 1;
      if (!isConsonant(bytes[at + 1] ?? 0)) misplaced += 1;
    }
  }
  return thai > 0 && strange <= thai * 0.001 && misplaced <= judged * (1 - leastInPlace) && judged >= thai * 0.05;
}
