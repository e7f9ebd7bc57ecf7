// What is said of a PDF as a whole, out of everything that was found in it: the gravest thing decides.
import { describe, expect, test } from 'vitest';
import { additionsIn, toneOf, type VerdictFacts, verdictOn } from '../../../renderer/signing/verdict.ts';
import type { CertificateView, PdfInspection, SignatureView } from '../../../src/signing/signing.ts';

const certificate: CertificateView = {
  subject: 'นางสาวตัวอย่าง ใจดี',
  organisation: '',
  issuer: 'ผู้ออกใบรับรอง',
  serialNumber: '01',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  key: { algorithm: 'EC', bits: 256, curve: 'P-256' },
  keyUsages: [],
  fingerprint: '',
  isTest: false,
  problems: [],
};

const signature: SignatureView = {
  field: '1-reporter',
  blockLabel: 'ผู้รายงาน',
  signer: certificate,
  signedAt: null,
  reason: '',
  place: '',
  isChainWhole: true,
  integrity: 'valid',
  covers: 'wholeFile',
  coveredBytes: 2_000,
  revisionsAfter: 0,
  form: 'ETSI.CAdES.detached',
};

const made = { length: 1_000, additions: [], signs: [], unsigns: [] } as const;
const signing = {
  length: 2_000,
  additions: ['signature'],
  signs: ['1-reporter'],
  unsigns: [],
} as const;

function inspection(fields: Partial<PdfInspection> = {}): PdfInspection {
  return {
    size: 2_000,
    sha256: '',
    pageCount: 9,
    title: '',
    saysOurs: true,
    isEncrypted: false,
    signatures: [signature],
    freeBlocks: [],
    revisions: [made, signing],
    addedAfter: [],
    match: null,
    ...fields,
  };
}

const same = { kind: 'same', issueId: 'i', position: 1 } as const;
const continued = { kind: 'continued', issueId: 'i', position: 1 } as const;
const unknown = { kind: 'unknown' } as const;
const unsigned = inspection({ signatures: [], revisions: [made] });

/** Of a file with this signature alone. */
const signedWith = (fields: Partial<SignatureView>, more: Partial<PdfInspection> = {}) =>
  inspection({ signatures: [{ ...signature, ...fields }], ...more });

const cases: readonly (readonly [string, VerdictFacts, ReturnType<typeof verdictOn>])[] = [
  ['a file that is kept byte for byte is what was issued', { register: same, inspection: unsigned }, 'issuedSame'],
  ['signed later, with nothing else', { register: continued, inspection: inspection() }, 'issuedSigned'],
  [
    'signed later with a certificate for practice',
    { register: continued, inspection: signedWith({ signer: { ...certificate, isTest: true } }) },
    'issuedDoubtful',
  ],
  [
    'continued by something that is no signature',
    {
      register: continued,
      inspection: inspection({ revisions: [made, signing, { ...made, length: 3_000, additions: ['content'] }] }),
    },
    'issuedAdded',
  ],
  ['continued without any signature', { register: continued, inspection: unsigned }, 'issuedAdded'],
  [
    'names an issue and is none of its files',
    { register: { kind: 'similar', issueId: 'i' }, inspection: unsigned },
    'issuedAltered',
  ],
  [
    'a signature that does not hold outweighs that the file begins as one was issued',
    { register: continued, inspection: signedWith({ integrity: 'changed' }) },
    'signatureBroken',
  ],
  [
    'a form of signature that cannot be checked',
    { register: null, inspection: signedWith({ integrity: 'unreadable' }) },
    'signatureUnread',
  ],
  ['of another office, signed and whole', { register: unknown, inspection: inspection() }, 'signedHere'],
  ['without a register', { register: null, inspection: inspection() }, 'signedHere'],
  [
    'nobody vouches for the name',
    { register: null, inspection: signedWith({ signer: { ...certificate, problems: ['selfSigned'] } }) },
    'signedDoubtful',
  ],
  ['the certificate cannot be read', { register: null, inspection: signedWith({ signer: null }) }, 'signedDoubtful'],
  [
    'something came after the signature',
    { register: null, inspection: inspection({ addedAfter: ['pages'] }) },
    'signedAdded',
  ],
  ['a signature over a part alone', { register: null, inspection: signedWith({ covers: 'partOnly' }) }, 'signedPart'],
  [
    'a signature was taken out again',
    {
      register: null,
      inspection: inspection({ revisions: [made, signing, { ...made, length: 3_000, unsigns: ['2-palad'] }] }),
    },
    'signatureRemoved',
  ],
  [
    'the issuer of the certificate is not in the file',
    { register: null, inspection: signedWith({ isChainWhole: false }) },
    'signedDoubtful',
  ],
  ['no signature', { register: unknown, inspection: unsigned }, 'unsigned'],
  ['encrypted', { register: unknown, inspection: inspection({ isEncrypted: true, signatures: [] }) }, 'encrypted'],
];

describe('the verdict on a PDF', () => {
  for (const [what, facts, verdict] of cases) test(what, () => expect(verdictOn(facts)).toBe(verdict));

  test('no doubt and no addition ever counts as all right', () => {
    const right = cases.filter(([, , verdict]) => toneOf[verdict] === 'ok').map(([what]) => what);
    expect(right).toEqual([
      'a file that is kept byte for byte is what was issued',
      'signed later, with nothing else',
      'of another office, signed and whole',
      'without a register',
    ]);
  });

  test('what came behind the report as it was issued counts, also where a later signature covers it', () => {
    expect(additionsIn(inspection(), true)).toEqual([]);
    const commented = { length: 1_500, additions: ['annotations'], signs: [], unsigns: [] } as const;
    const between = inspection({ revisions: [made, commented, signing] });
    expect(additionsIn(between, true)).toEqual(['annotations']);
    expect(verdictOn({ register: continued, inspection: between })).toBe('issuedAdded');
    expect(verdictOn({ register: unknown, inspection: between })).toBe('signedHere');
  });
});
