// X.509 certificates read: whose, from whom, until when, for what. A certificate's own bytes are kept as they came. It must not know
// files or PDFs.
import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { CertificateKey, CertificateProblem, CertificateView } from '../../../src/signing/signing.ts';

export interface Certificate {
  /** As it came. */
  readonly der: Buffer;
  readonly parsed: pkijs.Certificate;
  readonly publicKey: KeyObject;
  readonly node: X509Certificate;
}

/** Marks what this program makes for practice; it stands as the office of holder and issuer. */
export const testOrganisation = 'ทดสอบ ita-register (ไม่ใช่ใบรับรองจริง)';

/** Null for what is no certificate, or has no key that is known. */
export function readCertificate(der: Buffer): Certificate | null {
  try {
    const node = new X509Certificate(der);
    // What follows the certificate's own end is none of it.
    return { der: node.raw, parsed: pkijs.Certificate.fromBER(node.raw), publicKey: node.publicKey, node };
  } catch {
    return null;
  }
}

/** As it is on the day `at`, an ISO instant. */
export function viewOf(certificate: Certificate, at: string): CertificateView {
  const { parsed, der } = certificate;
  const key = keyOf(certificate.publicKey);
  const usages = keyUsagesOf(parsed);
  const organisation = partOf(parsed.subject, '2.5.4.10');
  const validFrom = parsed.notBefore.value.toISOString();
  const validTo = parsed.notAfter.value.toISOString();
  const isSelfSigned = isIssuerOf(certificate, certificate);
  const problems: CertificateProblem[] = [];
  if (at > validTo) problems.push('expired');
  if (at < validFrom) problems.push('notYetValid');
  if (isSelfSigned) problems.push('selfSigned');
  if (usages.length > 0 && !usages.includes('digitalSignature') && !usages.includes('nonRepudiation'))
    problems.push('notForSigning');
  if ((key.algorithm === 'RSA' && key.bits < 2_048) || (key.algorithm === 'EC' && key.bits < 256))
    problems.push('weakKey');
  return {
    subject: nameOf(parsed.subject),
    organisation,
    issuer: nameOf(parsed.issuer),
    serialNumber: Buffer.from(parsed.serialNumber.valueBlock.valueHexView).toString('hex'),
    validFrom,
    validTo,
    key,
    keyUsages: usages,
    fingerprint: createHash('sha256').update(der).digest('hex'),
    isTest: organisation === testOrganisation && isSelfSigned,
    problems,
  };
}

/** True where one vouches for the other: by its name, and by its key's signature. */
export function isIssuerOf(issuer: Certificate, certificate: Certificate): boolean {
  try {
    const [own, its] = [issuer.parsed.subject, certificate.parsed.issuer];
    const isNamed = Buffer.from(own.valueBeforeDecode).equals(Buffer.from(its.valueBeforeDecode));
    return isNamed && certificate.node.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

const curves: Readonly<Record<string, { readonly name: string; readonly bits: number }>> = {
  prime256v1: { name: 'P-256', bits: 256 },
  secp384r1: { name: 'P-384', bits: 384 },
  secp521r1: { name: 'P-521', bits: 521 },
  secp256k1: { name: 'secp256k1', bits: 256 },
  secp224r1: { name: 'P-224', bits: 224 },
  prime192v1: { name: 'P-192', bits: 192 },
};

function keyOf(key: KeyObject): CertificateKey {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss')
    return { algorithm: 'RSA', bits: details?.modulusLength ?? 0, curve: null };
  if (key.asymmetricKeyType !== 'ec') return { algorithm: 'other', bits: 0, curve: null };
  const curve = details?.namedCurve ?? '';
  return { algorithm: 'EC', bits: curves[curve]?.bits ?? 0, curve: curves[curve]?.name ?? curve };
}

/** In the order of their bits. */
const usageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

function keyUsagesOf({ extensions = [] }: pkijs.Certificate): readonly string[] {
  const extension = extensions.find(({ extnID }) => extnID === '2.5.29.15');
  if (extension === undefined) return [];
  // A BIT STRING: its tag, its length, how many bits of the last byte do not count, the bits.
  const bits = Buffer.from(extension.extnValue.getValue()).subarray(3);
  return usageNames.filter((_, index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
}

/** The name alone (CN) or, where there is none, all of it in the usual writing. */
function nameOf(name: pkijs.RelativeDistinguishedNames): string {
  const common = partOf(name, '2.5.4.3');
  return common === '' ? name.typesAndValues.map(({ value }) => textOf(value)).join(', ') : common;
}

function partOf({ typesAndValues }: pkijs.RelativeDistinguishedNames, type: string): string {
  // The last is the nearest to the holder.
  const found = typesAndValues.filter((part) => part.type === type).at(-1);
  return found === undefined ? '' : textOf(found.value);
}

function textOf(value: pkijs.AttributeTypeAndValue['value']): string {
  const text: unknown = value.valueBlock.value;
  return typeof text === 'string' ? text.normalize('NFC') : '';
}
