// A certificate's file (PKCS #12, .p12 or .pfx) opened with its password: the key, the certificate that belongs to it by its public key,
// and the others beside it. Nothing of it is kept.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { SigningReason } from '../../../src/errors.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { type Certificate, isIssuerOf, readCertificate } from './certificate.ts';
import { decrypt, forget, isKnownCipher, type PasswordForm, passwordForms, sealFits } from './password-cipher.ts';

export interface OpenedKeyFile {
  readonly privateKey: KeyObject;
  /** The holder's own. */
  readonly certificate: Certificate;
  /** The others, from the holder's issuer up as far as they hang together, then the rest as they came. */
  readonly chain: readonly Certificate[];
}

/** Opens the file; the fault is the reason of a refusal. */
export function openKeyFile(bytes: Buffer, password: string): Result<OpenedKeyFile, SigningReason> {
  const file = readFile(bytes);
  if (file === null) return fail('notACertificateFile');
  const forms = passwordForms(password);
  try {
    const opened = openWith(file, forms);
    return opened.ok ? choose(opened.value) : opened;
  } finally {
    forget(forms);
  }
}

interface SealedFile {
  readonly mac: pkijs.MacData | null;
  readonly sealed: Buffer;
  readonly safes: readonly pkijs.ContentInfo[];
}

function readFile(bytes: Buffer): SealedFile | null {
  try {
    const { authSafe, macData } = pkijs.PFX.fromBER(bytes);
    const sealed = Buffer.from(authSafe.content.getValue());
    return { mac: macData ?? null, sealed, safes: pkijs.AuthenticatedSafe.fromBER(sealed).safeContents };
  } catch {
    return null;
  }
}

interface Contents {
  readonly keys: readonly Buffer[];
  readonly certificates: readonly Buffer[];
}

function openWith({ mac, sealed, safes }: SealedFile, forms: readonly PasswordForm[]): Result<Contents, SigningReason> {
  const seals = forms.map((form) => ({ form, fits: mac === null ? null : sealFits(mac, sealed, form) }));
  const fitting = seals.filter(({ fits }) => fits !== false);
  if (fitting.length === 0) return fail('wrongPassword');
  let isUnknownCipher = false;
  for (const { form } of fitting) {
    const contents = unpack(safes, form);
    if (contents === 'unknownCipher') isUnknownCipher = true;
    else if (contents !== null) return ok(contents);
  }
  // Under a seal that fits the password is right, and the file is not as it was made.
  const isSealed = fitting.some(({ fits }) => fits === true);
  return fail(isUnknownCipher || isSealed ? 'notACertificateFile' : 'wrongPassword');
}

const [plainContent, encryptedContent] = ['1.2.840.113549.1.7.1', '1.2.840.113549.1.7.6'];
const [plainKey, shroudedKey, certificateBag] = [1, 2, 3].map((kind) => `1.2.840.113549.1.12.10.1.${kind}`);

/** Everything inside; null where something cannot be decrypted. */
function unpack(safes: readonly pkijs.ContentInfo[], form: PasswordForm): Contents | 'unknownCipher' | null {
  const keys: Buffer[] = [];
  const certificates: Buffer[] = [];
  try {
    for (const safe of safes) {
      const contents = contentsOf(safe, form);
      if (contents === null || contents === 'unknownCipher') return contents;
      for (const { bagId, bagValue } of pkijs.SafeContents.fromBER(contents).safeBags) {
        if (bagId === certificateBag && bagValue instanceof pkijs.CertBag) {
          const value = bagValue.certValue;
          if ('getValue' in value) certificates.push(Buffer.from(value.getValue()));
        } else if (bagId === plainKey) keys.push(Buffer.from(bagValue.toSchema().toBER(false)));
        else if (bagId === shroudedKey && bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
          const { encryptionAlgorithm, encryptedData } = bagValue;
          if (!isKnownCipher(encryptionAlgorithm)) return 'unknownCipher';
          const key = decrypt(encryptionAlgorithm, Buffer.from(encryptedData.getValue()), form);
          if (key === null) return null;
          keys.push(key);
        }
      }
    }
  } catch {
    return null;
  }
  return { keys, certificates };
}

function contentsOf(safe: pkijs.ContentInfo, form: PasswordForm): Buffer | 'unknownCipher' | null {
  if (safe.contentType === plainContent) return Buffer.from(safe.content.getValue());
  if (safe.contentType !== encryptedContent) return 'unknownCipher';
  const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: safe.content });
  const algorithm = encryptedContentInfo.contentEncryptionAlgorithm;
  if (!isKnownCipher(algorithm)) return 'unknownCipher';
  return decrypt(algorithm, Buffer.from(encryptedContentInfo.getEncryptedContent()), form);
}

/** The key with the certificate of its public half, whatever their order in the file. */
function choose(contents: Contents): Result<OpenedKeyFile, SigningReason> {
  const certificates = contents.certificates.flatMap((der) => readCertificate(der) ?? []);
  if (contents.keys.length === 0) return fail('noKey');
  if (certificates.length === 0) return fail('noCertificate');
  let isKeyRead = false;
  for (const der of contents.keys) {
    const privateKey = keyOf(der);
    der.fill(0);
    if (privateKey === null) continue;
    isKeyRead = true;
    const publicHalf = createPublicKey(privateKey);
    const certificate = certificates.find(({ publicKey }) => publicKey.equals(publicHalf));
    if (certificate !== undefined) return ok({ privateKey, certificate, chain: chainOf(certificate, certificates) });
  }
  return fail(isKeyRead ? 'keyWithoutCertificate' : 'keyUnsupported');
}

function keyOf(der: Buffer): KeyObject | null {
  try {
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec' ? key : null;
  } catch {
    return null;
  }
}

function chainOf(holder: Certificate, certificates: readonly Certificate[]): readonly Certificate[] {
  const chain: Certificate[] = [];
  const others = certificates.filter((other) => !other.der.equals(holder.der));
  let last = holder;
  for (;;) {
    const issuer = others.find((other) => !chain.includes(other) && isIssuerOf(other, last));
    if (issuer === undefined) return [...chain, ...others.filter((other) => !chain.includes(other))];
    chain.push(issuer);
    last = issuer;
  }
}
