// A certificate for practice and its key as a file (PKCS #12) under a password: made by this program, marked as such, and vouched for by
// nobody. It must not know where the file goes.
import {
  createCipheriv,
  createHash,
  createHmac,
  generateKeyPairSync,
  pbkdf2Sync,
  randomBytes,
  sign,
} from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  type Asn1,
  bits,
  coded,
  decoded,
  integer,
  largeInteger,
  nothing,
  object,
  octets,
  sequence,
  set,
  tagged,
  taggedOctets,
  text,
} from './asn1-write.ts';
import { testOrganisation } from './certificate.ts';
import { forget, oldKey, passwordForms } from './password-cipher.ts';

/** As many rounds as keep guessing slow and opening quick. */
const rounds = 100_000;

/** The file's bytes; the certificate holds for a year from `at` (ISO). */
export function makeTestCertificate(
  name: string,
  password: string,
  at: string,
): { readonly file: Buffer; readonly certificate: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const until = new Date(at);
  until.setUTCFullYear(until.getUTCFullYear() + 1);
  const issued = sequence(
    tagged(0, integer(2)),
    largeInteger(Uint8Array.of(0x40, ...randomBytes(15))),
    ecdsaWithSha256(),
    distinguishedName(name),
    sequence(new asn1.UTCTime({ valueDate: new Date(at) }), new asn1.UTCTime({ valueDate: until })),
    distinguishedName(name),
    decoded(spki),
    tagged(3, sequence(keyUsage(), keyIdentifier(spki))),
  );
  const signature = sign('sha256', coded(issued), privateKey);
  const certificate = coded(sequence(issued, ecdsaWithSha256(), bits(signature)));
  const key = privateKey.export({ type: 'pkcs8', format: 'der' });
  try {
    return { certificate, file: sealedFile(certificate, key, password) };
  } finally {
    key.fill(0);
  }
}

function ecdsaWithSha256(): Asn1 {
  return sequence(object('1.2.840.10045.4.3.2'));
}

function distinguishedName(name: string): Asn1 {
  const part = (type: string, value: Asn1) => set(sequence(object(type), value));
  return sequence(
    part('2.5.4.6', new asn1.PrintableString({ value: 'TH' })),
    part('2.5.4.10', text(testOrganisation)),
    part('2.5.4.3', text(name)),
  );
}

/** To sign and to stand by it: the first two bits. */
function keyUsage(): Asn1 {
  const usages = bits(Uint8Array.of(0xc0), 6);
  return sequence(object('2.5.29.15'), new asn1.Boolean({ value: true }), octets(coded(usages)));
}

function keyIdentifier(spki: Buffer): Asn1 {
  return sequence(object('2.5.29.14'), octets(coded(octets(createHash('sha1').update(spki).digest()))));
}

const [dataType, encryptedType] = ['1.2.840.113549.1.7.1', '1.2.840.113549.1.7.6'];

function sealedFile(certificate: Buffer, key: Buffer, password: string): Buffer {
  const forms = passwordForms(password);
  const [form] = forms;
  if (form === undefined) throw new Error('A password has a form.');
  try {
    const keyId = octets(createHash('sha1').update(certificate).digest());
    const attributes = () => set(sequence(object('1.2.840.113549.1.9.21'), set(keyId)));
    const certificateBag = sequence(
      object('1.2.840.113549.1.12.10.1.3'),
      tagged(0, sequence(object('1.2.840.113549.1.9.22.1'), tagged(0, octets(certificate)))),
      attributes(),
    );
    const inside = encrypt(coded(sequence(certificateBag)), form.today);
    const certificateSafe = sequence(
      object(encryptedType),
      tagged(0, sequence(integer(0), sequence(object(dataType), inside.algorithm, taggedOctets(0, inside.encrypted)))),
    );
    const shrouded = encrypt(key, form.today);
    const keyBag = sequence(
      object('1.2.840.113549.1.12.10.1.2'),
      tagged(0, sequence(shrouded.algorithm, octets(shrouded.encrypted))),
      attributes(),
    );
    const keySafe = sequence(object(dataType), tagged(0, octets(coded(sequence(keyBag)))));
    const sealed = coded(sequence(certificateSafe, keySafe));
    return coded(sequence(integer(3), sequence(object(dataType), tagged(0, octets(sealed))), sealOf(sealed, form.old)));
  } finally {
    forget(forms);
  }
}

function sealOf(sealed: Buffer, form: Buffer): Asn1 {
  const salt = randomBytes(16);
  const key = oldKey({ hash: 'sha256', purpose: 3, form, salt, rounds, bytes: 32 });
  const mac = createHmac('sha256', key).update(sealed).digest();
  const digest = sequence(sequence(object('2.16.840.1.101.3.4.2.1'), nothing()), octets(mac));
  return sequence(digest, octets(salt), integer(rounds));
}

/** AES-256 under a key of PBKDF2 with SHA-256, as Windows, macOS and OpenSSL open it. */
function encrypt(plain: Buffer, password: Buffer): { readonly algorithm: Asn1; readonly encrypted: Buffer } {
  const [salt, start] = [randomBytes(16), randomBytes(16)];
  const key = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, start);
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  key.fill(0);
  const derivation = sequence(
    object('1.2.840.113549.1.5.12'),
    sequence(octets(salt), integer(rounds), sequence(object('1.2.840.113549.2.9'), nothing())),
  );
  const scheme = sequence(object('2.16.840.1.101.3.4.1.42'), octets(start));
  return { algorithm: sequence(object('1.2.840.113549.1.5.13'), sequence(derivation, scheme)), encrypted };
}
