// A signature (CMS) read and checked against the bytes it is said to vouch for: hash, certificate, mathematics. Nothing it holds makes
// this throw. Whom the certificate's issuer is trusted by cannot be known here.
import { constants, createHash, type KeyObject, verify } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { SignatureIntegrity } from '../../../src/signing/signing.ts';
import { type Certificate, isIssuerOf, readCertificate } from './certificate.ts';

export interface CheckedSignature {
  readonly integrity: SignatureIntegrity;
  readonly signer: Certificate | null;
  /** Whether the certificates inside vouch for the signer's up to one that vouches for itself. */
  readonly isChainWhole: boolean;
}

const unreadable: CheckedSignature = { integrity: 'unreadable', signer: null, isChainWhole: false };

const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Checks the signature of `parts`, one behind the other. Zeros behind the signature's end are room that was left. */
export function checkSignature(contents: Uint8Array, parts: readonly Uint8Array[]): CheckedSignature {
  try {
    const content = pkijs.ContentInfo.fromBER(contents);
    if (content.contentType !== '1.2.840.113549.1.7.2') return unreadable;
    const signed = new pkijs.SignedData({ schema: content.content });
    const [info] = signed.signerInfos;
    if (info === undefined) return unreadable;
    const certificates = certificatesOf(signed);
    const signer = certificates.find((certificate) => isNamed(info, certificate)) ?? null;
    const hash = hashes[info.digestAlgorithm.algorithmId];
    if (signer === null || hash === undefined) return { ...unreadable, signer };
    const digest = createHash(hash);
    for (const part of parts) digest.update(part);
    const isRight = fits(info, signed.encapContentInfo.eContentType, digest.digest(), signer, hash, parts);
    return { integrity: isRight ? 'valid' : 'changed', signer, isChainWhole: isWhole(signer, certificates) };
  } catch {
    return unreadable;
  }
}

function certificatesOf({ certificates = [] }: pkijs.SignedData): readonly Certificate[] {
  return certificates.flatMap((item) =>
    item instanceof pkijs.Certificate ? (readCertificate(Buffer.from(item.toSchema(false).toBER(false))) ?? []) : [],
  );
}

/** Whether the signature names this certificate: by issuer and number, or by the key's identifier. */
function isNamed({ sid }: pkijs.SignerInfo, { parsed }: Certificate): boolean {
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    return (
      sid.serialNumber.isEqual(parsed.serialNumber) &&
      Buffer.from(sid.issuer.valueBeforeDecode).equals(Buffer.from(parsed.issuer.valueBeforeDecode))
    );
  }
  const identifier = parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.extnValue.getValue();
  const named: unknown = sid?.valueBlock?.valueHexView;
  // The extension wraps the identifier in a string of its own, two bytes of head.
  return (
    identifier !== undefined &&
    named instanceof Uint8Array &&
    Buffer.from(identifier).subarray(2).equals(Buffer.from(named))
  );
}

function fits(
  info: pkijs.SignerInfo,
  contentType: string,
  digest: Buffer,
  signer: Certificate,
  hash: string,
  parts: readonly Uint8Array[],
): boolean {
  const { signedAttrs } = info;
  const signature = Buffer.from(info.signature.getValue());
  if (signedAttrs === undefined) return isSigned(Buffer.concat(parts), signature, signer.publicKey, info, hash);
  const attributeOf = (type: string): unknown => signedAttrs.attributes.find((found) => found.type === type)?.values[0];
  const said = attributeOf('1.2.840.113549.1.9.4');
  const saidType = attributeOf('1.2.840.113549.1.9.3');
  if (!(said instanceof asn1.OctetString) || !Buffer.from(said.getValue()).equals(digest)) return false;
  if (!(saidType instanceof asn1.ObjectIdentifier) || saidType.getValue() !== contentType) return false;
  if (!namesCertificate(attributeOf('1.2.840.113549.1.9.16.2.47'), signer)) return false;
  return isSigned(Buffer.from(signedAttrs.encodedValue), signature, signer.publicKey, info, hash);
}

/** The hash of the signing certificate among what is signed; where there is none, nothing speaks against it. */
function namesCertificate(attribute: unknown, { der }: Certificate): boolean {
  if (attribute === undefined) return true;
  const [first] = partsOf(partsOf(attribute)[0]);
  const parts = partsOf(first);
  const digest = parts.find((part) => part instanceof asn1.OctetString);
  const [algorithm] = parts[0] instanceof asn1.Sequence ? partsOf(parts[0]) : [];
  const type = algorithm instanceof asn1.ObjectIdentifier ? algorithm.getValue() : '2.16.840.1.101.3.4.2.1';
  const hash = hashes[type];
  if (digest === undefined || hash === undefined) return false;
  return Buffer.from(digest.getValue()).equals(createHash(hash).update(der).digest());
}

function partsOf(node: unknown): readonly unknown[] {
  return node instanceof asn1.Sequence ? node.valueBlock.value : [];
}

const pss = '1.2.840.113549.1.1.10';

function isSigned(bytes: Buffer, signature: Buffer, key: KeyObject, info: pkijs.SignerInfo, hash: string): boolean {
  const isPss = info.signatureAlgorithm.algorithmId === pss;
  const padding = isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : {};
  return verify(hash, bytes, { key, dsaEncoding: 'der', ...padding }, signature);
}

function isWhole(signer: Certificate, certificates: readonly Certificate[]): boolean {
  let last = signer;
  for (let step = 0; step <= certificates.length; step += 1) {
    if (isIssuerOf(last, last)) return true;
    const issuer = certificates.find((other) => other !== last && isIssuerOf(other, last));
    if (issuer === undefined) return false;
    last = issuer;
  }
  return false;
}
