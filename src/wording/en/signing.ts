// Digital signatures in English: why signing is refused and what to do about it, how files are asked
// for, what is said of a PDF that was looked into.
import type { SigningReason } from '../../errors.ts';
import { bangkokDate, bangkokTime, formatEnglishDate } from '../../thai/calendar.ts';
import type { ErrorText } from '../error-words.ts';
import type {
  signingDialogs as thaiDialogs,
  signingPaths as thaiPaths,
  signed as thaiSigned,
  verify as thaiVerify,
} from '../th/signing.ts';

const pdfUntouched = 'The PDF was not changed and no new file was made.';
const nothingMade = 'No file was made or changed, and the password was not kept.';
const askIssuer = 'Ask who issued the certificate for its file (.p12 or .pfx) with the private key, and choose that.';

/** What happened, what of the data, what next; `day` is when a certificate's time began or ended, in words. */
export const signingRefusals: Readonly<Record<SigningReason, (path: string, day: string) => ErrorText>> = {
  wrongPassword: (path) => ({
    what: `The password of the certificate's file${quoted(path)} is not right.`,
    data: nothingMade,
    next: 'Check the keyboard language and Caps Lock, then type the password again.',
  }),
  notACertificateFile: (path) => ({
    what: `The file${quoted(path)} holds no certificate to sign with, or it is damaged.`,
    data: nothingMade,
    next: 'Choose a file ending in .p12 or .pfx. If it is the right one, copy it again from where it came from.',
  }),
  noKey: (path) => ({
    what: `The certificate's file${quoted(path)} has no private key and cannot sign.`,
    data: nothingMade,
    next: askIssuer,
  }),
  noCertificate: (path) => ({
    what: `The file${quoted(path)} has a private key and no certificate that says whose it is.`,
    data: nothingMade,
    next: askIssuer,
  }),
  keyWithoutCertificate: (path) => ({
    what: `The key in${quoted(path)} belongs to none of the certificates in the file.`,
    data: nothingMade,
    next: askIssuer,
  }),
  keyUnsupported: (path) => ({
    what: `The key in${quoted(path)} is of a kind this program cannot sign with.`,
    data: nothingMade,
    next: 'Ask for a certificate with an RSA key (2048 bits or more) or an EC key (P-256, P-384, P-521).',
  }),
  expired: (path, day) => ({
    what: `The certificate${quoted(path)} has expired${day === '' ? '' : ` on ${day}`}.`,
    data: nothingMade,
    next: "Ask for a new certificate. If you think it still holds, check this computer's date.",
  }),
  notYetValid: (path, day) => ({
    what: `The certificate${quoted(path)} does not hold yet${day === '' ? '' : ` (from ${day})`}.`,
    data: nothingMade,
    next: "Sign when its time has begun. If you think it has, check this computer's date.",
  }),
  notForSigning: (path) => ({
    what: `The certificate${quoted(path)} was not issued for signing documents.`,
    data: nothingMade,
    next: 'Ask for a certificate for digital signatures and choose its file.',
  }),
  weakKey: (path) => ({
    what: `The key of the certificate${quoted(path)} is so short that signatures can be forged.`,
    data: nothingMade,
    next: 'Ask for a certificate with an RSA key of 2048 bits or more, or an EC key of 256 bits or more.',
  }),
  notAPdf: (path) => ({
    what: `The file${quoted(path)} is not a PDF.`,
    data: 'The file was not changed.',
    next: 'Choose a file ending in .pdf.',
  }),
  pdfEncrypted: (path) => ({
    what: `The PDF${quoted(path)} is encrypted or has a password and cannot be signed.`,
    data: pdfUntouched,
    next: 'Ask for the file without a password, or print the report anew with this program and sign that.',
  }),
  pdfWithoutBlocks: (path) => ({
    what: `The PDF${quoted(path)} has no signature blocks made ready by this program.`,
    data: pdfUntouched,
    next: 'Issue the report, or print it for signing with this program, and sign that file.',
  }),
  pdfDamaged: (path) => ({
    what: `The PDF${quoted(path)} is cut short or damaged.`,
    data: pdfUntouched,
    next: 'Copy it again from where it came from, or print the report anew.',
  }),
  pdfUnsafe: (path) => ({
    what: `The PDF${quoted(path)} is built so oddly that looking into it took too long or too much memory.`,
    data: pdfUntouched,
    next: "Do not open it if you do not know who sent it. If it is your office's, ask for it anew.",
  }),
  blockUnknown: (path) => ({
    what: `The PDF${quoted(path)} has no such signature block, or several.`,
    data: pdfUntouched,
    next: "Look at the file's signature blocks and name one of them, as by the signer's number.",
  }),
  blockSigned: (path) => ({
    what: `The chosen block of the PDF${quoted(path)} is signed already.`,
    data: `${pdfUntouched} The signatures it has still hold.`,
    next: 'Choose a block that is free. To sign anew, begin with the file from before the signature.',
  }),
  tooLarge: (path) => ({
    what: `The file${quoted(path)} is too large to be signed or checked (a PDF 50 MB, a certificate 1 MB at most).`,
    data: 'The file was not changed.',
    next: 'See whether it is the right file. If a report has large images, make them smaller and print it anew.',
  }),
  sameFile: (path) => ({
    what: `The signed file cannot take the place of the one it was made of${quoted(path)}.`,
    data: pdfUntouched,
    next: 'Give the signed file a new name, so that the file from before stays to be compared with.',
  }),
  nameMissing: () => ({
    what: "The holder's name of the certificate is missing.",
    data: nothingMade,
    next: 'Type a name and try again.',
  }),
  passwordMissing: () => ({
    what: "The password of the certificate's file is missing.",
    data: nothingMade,
    next: 'Type a password and try again.',
  }),
};

function quoted(path: string): string {
  return path === '' ? '' : ` “${path}”`;
}

/** Asked where a file is or goes, in a window without native dialogs. */
export const signingPaths: typeof thaiPaths = {
  openPdf: 'Where is the PDF?',
  openCertificate: "Where is the certificate's file (.p12 .pfx)?",
  saveSignedPdf: 'Where should the signed PDF go?',
  saveCertificate: 'Where should the practice certificate go?',
};

/** The titles of native dialogs. */
export const signingDialogs: typeof thaiDialogs = {
  openPdfTitle: 'Choose a PDF',
  openCertificateTitle: "Choose the signer's certificate",
  saveSignedPdfTitle: 'Save the signed PDF',
  saveCertificateTitle: 'Save the practice certificate',
  certificateFiles: 'Certificates',
};

/** What is said of a PDF that was looked into. */
export const verify: typeof thaiVerify = {
  verdicts: {
    valid: 'Every signature holds, and nothing was changed after signing.',
    changed: 'The file was changed after signing; a signature does not hold.',
    signatureRemoved: 'A signature was taken out of the file.',
    partOnly: 'A signature does not cover the whole file; nobody vouches for the rest.',
    unreadable: 'The file has a signature that this program cannot check.',
    addedAfter: 'The signatures hold, but something was added or changed after signing.',
    notSigned: 'The file has no digital signature.',
  },
  signature: {
    valid: 'holds',
    changed: 'does not hold: what was signed has been changed',
    unreadable: 'cannot be checked: of a form this program does not know, or broken',
    partOnly: 'covers a part of the file only',
  },
  by: (name, office) => (office === '' ? name : `${name} (${office})`),
  unknownSigner: 'signer unknown',
  signedAt: (instant) =>
    `signed on ${formatEnglishDate(bangkokDate(instant))} ${bangkokTime(instant)} by the clock of the computer that signed`,
  reason: (text) => `reason: ${text}`,
  place: (text) => `place: ${text}`,
  issuer: (name) => `certificate issued by: ${name}`,
  test: "This certificate was made for practice and proves nobody's identity.",
  problems: {
    expired: 'the certificate had expired on the day of signing',
    notYetValid: 'the certificate did not hold yet on the day of signing',
    selfSigned: 'the holder issued the certificate; nobody else vouches for it',
    notForSigning: 'the certificate was not issued for signing',
    weakKey: 'the key is so short that signatures can be forged',
  },
  chainCut: "the file does not hold all certificates of the issuer's chain",
  added: (kinds) => `Added or changed after signing: ${kinds.join(', ')}`,
  addedUnsigned: (kinds) => `Added or changed after the file was made: ${kinds.join(', ')}`,
  additions: {
    signature: 'signature',
    pages: 'pages added or taken out',
    annotations: 'notes or things laid over pages',
    content: 'contents of pages',
    attachment: 'attached files',
    metadata: 'metadata',
    form: 'form or signature fields',
    other: 'other data at the end',
  },
  removed: (fields) => `Signatures taken out: ${fields.join(', ')}`,
  free: (labels) => `Not signed yet: ${labels.join(' · ')}`,
  file: (pages, size) => `${pages} pages, ${size.toLocaleString('en-US')} bytes`,
  ours: 'The file says that this program made it.',
  register: {
    same: 'Byte for byte a file that the register keeps.',
    continued: 'Begins byte for byte with a file that the register keeps, and goes on.',
    similar: "Bears the code of a report issued from the register, and is none of the register's files.",
    unknown: 'No file issued from this register, or changed throughout.',
  },
  issueNumber: (number) => `Report number ${number}`,
  offline: [
    'The program works offline and cannot tell',
    "– whether the certificate's issuer can be trusted (compare its name with those your office knows)",
    '– whether the certificate has been revoked',
    '– whether the time of signing is right: there is no time stamp (PAdES level B-B)',
  ],
};

/** What the command line says after a signature. */
export const signed: typeof thaiSigned = {
  signed: (path, label) => `Signed (${label}): ${path}`,
  madeCertificate: (path, name) => `Made a practice certificate of ${name}: ${path}`,
  testOnly: 'For practice only: its signatures are marked “ทดสอบ” (test).',
  blocks: (lines) => `Signature blocks of the file: ${lines.join(' · ')}`,
  testExpected: 'only with --test',
};
