// What is encrypted under a password in a certificate's file (PKCS #12), decrypted: today's way (PBES2 with AES) and the old ones (RC2,
// triple DES). A password is tried in the forms in which programs write it. It must not know what is inside.
import { createDecipheriv, createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import forge from 'node-forge';
import * as pkijs from 'pkijs';

/** One way to write a password: for the old functions in UTF-16 with an end, for today's as bytes. */
export interface PasswordForm {
  readonly old: Buffer;
  readonly today: Buffer;
}

/**
 * The forms of a password, likeliest first: as typed and in both normal forms of Unicode, in UTF-8 and, for who wrote the old form into
 * the new function, in UTF-16. To be overwritten by `forget`.
 */
export function passwordForms(password: string): readonly PasswordForm[] {
  const texts = [...new Set([password, password.normalize('NFC'), password.normalize('NFD')])];
  const forms = texts.flatMap((text) => {
    const old = Buffer.concat([Buffer.from(text, 'utf16le').swap16(), Buffer.alloc(2)]);
    const utf8 = Buffer.from(text, 'utf8');
    // Written by programs that took each byte of UTF-8 for a letter.
    const bytewise = Buffer.concat([Buffer.from(utf8.toString('latin1'), 'utf16le').swap16(), Buffer.alloc(2)]);
    return [
      { old, today: utf8 },
      { old, today: old.subarray(0, -2) },
      ...(bytewise.equals(old) ? [] : [{ old: bytewise, today: utf8 }]),
    ];
  });
  return password === '' ? [...forms, { old: Buffer.alloc(0), today: Buffer.alloc(0) }] : forms;
}

export function forget(forms: readonly PasswordForm[]): void {
  for (const { old, today } of forms) {
    old.fill(0);
    today.fill(0);
  }
}

/** More rounds than any program asks for would only keep the machine busy. */
const mostRounds = 10_000_000;

const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** Whether the file's seal is of this password; null where the seal is of a kind that is not known. */
export function sealFits(mac: pkijs.MacData, sealed: Buffer, form: PasswordForm): boolean | null {
  const hash = hashes[mac.mac.digestAlgorithm.algorithmId];
  const rounds = mac.iterations ?? 1;
  if (hash === undefined || rounds > mostRounds) return null;
  const salt = Buffer.from(mac.macSalt.getValue());
  const key = oldKey({ hash, purpose: 3, form: form.old, salt, rounds, bytes: createHash(hash).digest().length });
  const own = createHmac(hash, key).update(sealed).digest();
  const said = Buffer.from(mac.mac.digest.getValue());
  return own.length === said.length && timingSafeEqual(own, said);
}

/** Null where the password is another, or the cipher is none that is known. */
export function decrypt(algorithm: pkijs.AlgorithmIdentifier, encrypted: Buffer, form: PasswordForm): Buffer | null {
  try {
    const old = oldCiphers[algorithm.algorithmId];
    if (old !== undefined) return decryptOld(old, algorithm, encrypted, form);
    return algorithm.algorithmId === pbes2 ? decryptToday(algorithm, encrypted, form) : null;
  } catch {
    // Padding that does not fit: as a rule another password.
    return null;
  }
}

/** Whether a cipher is one that `decrypt` takes. */
export function isKnownCipher({ algorithmId }: pkijs.AlgorithmIdentifier): boolean {
  return algorithmId === pbes2 || oldCiphers[algorithmId] !== undefined;
}

const pbes2 = '1.2.840.113549.1.5.13';

const ciphers: Readonly<Record<string, { readonly name: string; readonly keyBytes: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
};

function decryptToday(algorithm: pkijs.AlgorithmIdentifier, encrypted: Buffer, { today }: PasswordForm): Buffer | null {
  const parameters = new pkijs.PBES2Params({ schema: algorithm.algorithmParams });
  const { keyDerivationFunc, encryptionScheme } = parameters;
  const cipher = ciphers[encryptionScheme.algorithmId];
  if (cipher === undefined || keyDerivationFunc.algorithmId !== '1.2.840.113549.1.5.12') return null;
  const { salt, iterationCount, prf } = new pkijs.PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
  const hash = hashes[prf?.algorithmId ?? '1.2.840.113549.2.7'];
  if (hash === undefined || iterationCount > mostRounds) return null;
  const key = pbkdf2Sync(today, Buffer.from(salt.getValue()), iterationCount, cipher.keyBytes, hash);
  const start = Buffer.from(encryptionScheme.algorithmParams.getValue());
  return decipher(cipher.name, key, start, encrypted);
}

function decipher(name: string, key: Buffer, start: Buffer, encrypted: Buffer): Buffer {
  const opened = createDecipheriv(name, key, start);
  const plain = Buffer.concat([opened.update(encrypted), opened.final()]);
  key.fill(0);
  return plain;
}

interface OldCipher {
  readonly kind: 'rc2' | 'triple' | 'double';
  readonly keyBytes: number;
}

/** What Windows, Java and OpenSSL wrote before 2021. */
const oldCiphers: Readonly<Record<string, OldCipher>> = {
  '1.2.840.113549.1.12.1.3': { kind: 'triple', keyBytes: 24 },
  '1.2.840.113549.1.12.1.4': { kind: 'double', keyBytes: 16 },
  '1.2.840.113549.1.12.1.5': { kind: 'rc2', keyBytes: 16 },
  '1.2.840.113549.1.12.1.6': { kind: 'rc2', keyBytes: 5 },
};

function decryptOld(
  { kind, keyBytes }: OldCipher,
  algorithm: pkijs.AlgorithmIdentifier,
  encrypted: Buffer,
  form: PasswordForm,
): Buffer | null {
  const [saltPart, roundsPart] = algorithm.algorithmParams.valueBlock.value;
  const salt = Buffer.from(saltPart.getValue());
  const rounds = Number(roundsPart.valueBlock.valueDec);
  if (rounds > mostRounds) return null;
  const derived = { hash: 'sha1', form: form.old, salt, rounds };
  const key = oldKey({ ...derived, purpose: 1, bytes: keyBytes });
  const start = oldKey({ ...derived, purpose: 2, bytes: 8 });
  if (kind !== 'rc2') {
    const whole = kind === 'double' ? Buffer.concat([key, key.subarray(0, 8)]) : key;
    return decipher('des-ede3-cbc', whole, start, encrypted);
  }
  // No Node and no Electron has RC2 any more.
  const cipher = forge.rc2.createDecryptionCipher(key.toString('latin1'), keyBytes * 8);
  cipher.start(start.toString('latin1'));
  cipher.update(forge.util.createBuffer(encrypted.toString('latin1')));
  return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'latin1') : null;
}

export interface OldKeyWish {
  readonly hash: string;
  /** 1 for a key, 2 for a start value, 3 for a seal. */
  readonly purpose: 1 | 2 | 3;
  readonly form: Buffer;
  readonly salt: Buffer;
  readonly rounds: number;
  readonly bytes: number;
}

/** The key derivation of PKCS #12 (RFC 7292, appendix B.2). */
export function oldKey({ hash, purpose, form, salt, rounds, bytes }: OldKeyWish): Buffer {
  const blockBytes = hash === 'sha1' || hash === 'sha256' ? 64 : 128;
  const filled = (part: Buffer) =>
    Buffer.alloc(blockBytes * Math.ceil(part.length / blockBytes), part.length === 0 ? undefined : part);
  const diversifier = Buffer.alloc(blockBytes, purpose);
  const mixed = Buffer.concat([filled(salt), filled(form)]);
  let derived = Buffer.alloc(0);
  while (derived.length < bytes) {
    let block = createHash(hash).update(diversifier).update(mixed).digest();
    for (let round = 1; round < rounds; round += 1) block = createHash(hash).update(block).digest();
    derived = Buffer.concat([derived, block]);
    const added = Buffer.alloc(blockBytes, block);
    for (let start = 0; start < mixed.length; start += blockBytes) {
      let carry = 1;
      for (let at = blockBytes - 1; at >= 0; at -= 1) {
        carry += (mixed[start + at] ?? 0) + (added[at] ?? 0);
        mixed[start + at] = carry & 0xff;
        carry >>= 8;
      }
    }
  }
  mixed.fill(0);
  return derived.subarray(0, bytes);
}
