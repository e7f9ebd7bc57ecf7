// A signature in the form PAdES B-B asks for (CMS, detached, with the hash of the signing certificate among what is signed and no time of
// its own), made with a key of any kind this program takes. It must not know PDFs.
import { createHash, type KeyObject, sign } from 'node:crypto';
import {
  type Asn1,
  coded,
  decoded,
  inOrder,
  integer,
  nothing,
  object,
  octets,
  sequence,
  set,
  tagged,
} from './asn1-write.ts';
import type { Certificate } from './certificate.ts';
import type { OpenedKeyFile } from './key-file.ts';

interface Suite {
  readonly hash: 'sha256' | 'sha384' | 'sha512';
  readonly hashType: string;
  readonly signatureType: string;
}

const rsaSuite: Suite = {
  hash: 'sha256',
  hashType: '2.16.840.1.101.3.4.2.1',
  signatureType: '1.2.840.113549.1.1.11',
};

/** An EC key is used with the hash of its own strength. */
const curveSuites: Readonly<Record<string, Suite>> = {
  prime256v1: { hash: 'sha256', hashType: '2.16.840.1.101.3.4.2.1', signatureType: '1.2.840.10045.4.3.2' },
  secp384r1: { hash: 'sha384', hashType: '2.16.840.1.101.3.4.2.2', signatureType: '1.2.840.10045.4.3.3' },
  secp521r1: { hash: 'sha512', hashType: '2.16.840.1.101.3.4.2.3', signatureType: '1.2.840.10045.4.3.4' },
};

/** Null for a key that this program does not sign with. */
function suiteOf(key: KeyObject): Suite | null {
  if (key.asymmetricKeyType === 'rsa') return rsaSuite;
  return curveSuites[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? null;
}

export function canSign({ privateKey }: OpenedKeyFile): boolean {
  return suiteOf(privateKey) !== null;
}

/** How many bytes a signature takes at most. */
export function mostSignatureBytes({ certificate, chain }: OpenedKeyFile): number {
  const certificates = [certificate, ...chain].reduce((sum, { der }) => sum + der.length, 0);
  // The largest RSA signature in use, the attributes, the issuer's name once more.
  return certificates + certificate.parsed.issuer.valueBeforeDecode.byteLength + 2_600;
}

const [dataType, signedDataType] = ['1.2.840.113549.1.7.1', '1.2.840.113549.1.7.2'];
const [contentTypeType, messageDigestType] = ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4'];
const signingCertificateType = '1.2.840.113549.1.9.16.2.47';

/** The signature over these parts, one behind the other. Throws for a key that `canSign` refuses. */
export function signParts(parts: readonly Uint8Array[], opened: OpenedKeyFile): Buffer {
  const { privateKey, certificate, chain } = opened;
  const suite = suiteOf(privateKey);
  if (suite === null) throw new Error('The key is of a kind that does not sign.');
  const digest = createHash(suite.hash);
  for (const part of parts) digest.update(part);
  const attributes = inOrder([
    attribute(contentTypeType, object(dataType)),
    attribute(messageDigestType, octets(digest.digest())),
    // The hash is SHA-256, which is left unsaid because it is the usual one (RFC 5035).
    attribute(signingCertificateType, sequence(sequence(sequence(octets(sha256(certificate)))))),
  ]);
  const signed = coded(set(...attributes));
  const signature = sign(suite.hash, signed, { key: privateKey, dsaEncoding: 'der' });
  const hashAlgorithm = () => sequence(object(suite.hashType));
  const signer = sequence(
    integer(1),
    sequence(decoded(certificate.parsed.issuer.valueBeforeDecode), certificate.parsed.serialNumber),
    hashAlgorithm(),
    tagged(0, ...attributes),
    privateKey.asymmetricKeyType === 'rsa'
      ? sequence(object(suite.signatureType), nothing())
      : sequence(object(suite.signatureType)),
    octets(signature),
  );
  const signedData = sequence(
    integer(1),
    set(hashAlgorithm()),
    sequence(object(dataType)),
    tagged(0, ...[certificate, ...chain].map(({ der }) => decoded(der))),
    set(signer),
  );
  return coded(sequence(object(signedDataType), tagged(0, signedData)));
}

function sha256({ der }: Certificate): Buffer {
  return createHash('sha256').update(der).digest();
}

function attribute(type: string, value: Asn1): Asn1 {
  return sequence(object(type), set(value));
}
