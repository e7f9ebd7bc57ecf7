// Digital signatures in Thai: why signing is refused and what to do about it, how files are asked
// for, what is said of a PDF that was looked into.
import type { SigningReason } from '../../errors.ts';
import { bangkokDate, formatThaiDate, formatThaiTime } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { ErrorText } from '../error-words.ts';

const pdfUntouched = 'โปรแกรมไม่ได้แก้ไขไฟล์ PDF และไม่ได้สร้างไฟล์ใหม่';
const nothingMade = 'โปรแกรมไม่ได้สร้างหรือแก้ไขไฟล์ใด และไม่ได้เก็บรหัสผ่านไว้';
const askIssuer = 'ขอไฟล์ใบรับรอง (.p12 หรือ .pfx) ที่มีกุญแจส่วนตัวจากผู้ออกใบรับรอง แล้วเลือกไฟล์นั้น';

/** What happened, what of the data, what next; `day` is when a certificate's time began or ended, in words. */
export const signingRefusals: Readonly<Record<SigningReason, (path: string, day: string) => ErrorText>> = {
  wrongPassword: (path) => ({
    what: `รหัสผ่านของไฟล์ใบรับรอง ${quoted(path)}ไม่ถูกต้อง`,
    data: nothingMade,
    next: 'ตรวจแป้นพิมพ์ภาษาไทย/อังกฤษและปุ่ม Caps Lock แล้วพิมพ์รหัสผ่านใหม่',
  }),
  notACertificateFile: (path) => ({
    what: `${quoted(path)}ไม่ใช่ไฟล์ใบรับรองที่ใช้ลงนามได้ หรือไฟล์เสียหาย`,
    data: nothingMade,
    next: 'เลือกไฟล์ที่ลงท้ายด้วย .p12 หรือ .pfx ถ้าเป็นไฟล์ที่ถูกต้องแล้ว ให้คัดลอกจากต้นทางใหม่อีกครั้ง',
  }),
  noKey: (path) => ({
    what: `ไฟล์ใบรับรอง ${quoted(path)}ไม่มีกุญแจส่วนตัว จึงลงนามไม่ได้`,
    data: nothingMade,
    next: askIssuer,
  }),
  noCertificate: (path) => ({
    what: `ไฟล์ ${quoted(path)}มีกุญแจส่วนตัวแต่ไม่มีใบรับรอง จึงไม่รู้ว่าเป็นของใคร`,
    data: nothingMade,
    next: askIssuer,
  }),
  keyWithoutCertificate: (path) => ({
    what: `กุญแจในไฟล์ ${quoted(path)}ไม่ตรงกับใบรับรองใบใดในไฟล์`,
    data: nothingMade,
    next: askIssuer,
  }),
  keyUnsupported: (path) => ({
    what: `กุญแจในไฟล์ ${quoted(path)}เป็นชนิดที่โปรแกรมนี้ลงนามด้วยไม่ได้`,
    data: nothingMade,
    next: 'ขอใบรับรองที่ใช้กุญแจ RSA (๒๐๔๘ บิตขึ้นไป) หรือ EC (P-256, P-384, P-521) จากผู้ออกใบรับรอง',
  }),
  expired: (path, day) => ({
    what: `ใบรับรอง ${quoted(path)}หมดอายุแล้ว${day === '' ? '' : ` เมื่อ ${day}`}`,
    data: nothingMade,
    next: 'ขอใบรับรองใหม่จากผู้ออกใบรับรอง ถ้าคิดว่ายังไม่หมดอายุ ให้ตรวจวันที่ของเครื่องคอมพิวเตอร์นี้',
  }),
  notYetValid: (path, day) => ({
    what: `ใบรับรอง ${quoted(path)}ยังไม่ถึงวันเริ่มใช้${day === '' ? '' : ` (เริ่มใช้ได้ ${day})`}`,
    data: nothingMade,
    next: 'ลงนามเมื่อถึงวันเริ่มใช้ ถ้าคิดว่าถึงแล้ว ให้ตรวจวันที่ของเครื่องคอมพิวเตอร์นี้',
  }),
  notForSigning: (path) => ({
    what: `ใบรับรอง ${quoted(path)}ไม่ได้ออกให้ใช้ลงนามเอกสาร`,
    data: nothingMade,
    next: 'ขอใบรับรองสำหรับลงลายมือชื่อดิจิทัลจากผู้ออกใบรับรอง แล้วเลือกไฟล์นั้น',
  }),
  weakKey: (path) => ({
    what: `กุญแจของใบรับรอง ${quoted(path)}สั้นเกินไป จึงปลอมลายมือชื่อได้`,
    data: nothingMade,
    next: 'ขอใบรับรองใหม่ที่ใช้กุญแจ RSA ๒๐๔๘ บิตขึ้นไป หรือ EC ๒๕๖ บิตขึ้นไป',
  }),
  notAPdf: (path) => ({
    what: `${quoted(path)}ไม่ใช่ไฟล์ PDF`,
    data: 'โปรแกรมไม่ได้แก้ไขไฟล์นี้',
    next: 'เลือกไฟล์ที่ลงท้ายด้วย .pdf',
  }),
  pdfEncrypted: (path) => ({
    what: `ไฟล์ PDF ${quoted(path)}ถูกเข้ารหัสหรือตั้งรหัสผ่านไว้ จึงลงนามไม่ได้`,
    data: pdfUntouched,
    next: 'ขอไฟล์ที่ไม่ได้ตั้งรหัสผ่าน หรือพิมพ์รายงานเป็นไฟล์ใหม่จากโปรแกรมนี้แล้วลงนามในไฟล์นั้น',
  }),
  pdfWithoutBlocks: (path) => ({
    what: `ไฟล์ PDF ${quoted(path)}ไม่มีช่องลงนามอิเล็กทรอนิกส์ที่โปรแกรมนี้เตรียมไว้`,
    data: pdfUntouched,
    next: 'ออกรายงาน หรือพิมพ์รายงานสำหรับลงนามจากโปรแกรมนี้ แล้วลงนามในไฟล์ที่ได้',
  }),
  pdfDamaged: (path) => ({
    what: `ไฟล์ PDF ${quoted(path)}ไม่ครบหรือเสียหาย`,
    data: pdfUntouched,
    next: 'คัดลอกไฟล์จากต้นทางใหม่อีกครั้ง หรือพิมพ์รายงานเป็นไฟล์ใหม่',
  }),
  pdfUnsafe: (path) => ({
    what: `โครงสร้างของไฟล์ PDF ${quoted(path)}ผิดปกติ โปรแกรมตรวจไม่จบในเวลาหรือหน่วยความจำที่กำหนด`,
    data: pdfUntouched,
    next: 'อย่าเปิดไฟล์ถ้าไม่รู้จักผู้ส่ง ถ้าเป็นไฟล์ของหน่วยงานเอง ให้ขอไฟล์ใหม่จากต้นทาง',
  }),
  blockUnknown: (path) => ({
    what: `ไม่พบช่องลงนามที่ระบุในไฟล์ PDF ${quoted(path)}`.trim(),
    data: pdfUntouched,
    next: 'ดูช่องลงนามทั้งหมดของไฟล์ แล้วเลือกช่องที่มีอยู่เพียงช่องเดียว เช่น ตามลำดับที่ของผู้ลงนาม',
  }),
  blockSigned: (path) => ({
    what: `ช่องลงนามที่เลือกในไฟล์ PDF ${quoted(path)}มีผู้ลงนามแล้ว`,
    data: `${pdfUntouched} ลายมือชื่อที่มีอยู่ยังใช้ได้`,
    next: 'เลือกช่องที่ยังว่าง ถ้าต้องลงนามใหม่ ให้เริ่มจากไฟล์ก่อนลงนาม',
  }),
  tooLarge: (path) => ({
    what: `ไฟล์ ${quoted(path)}ใหญ่เกินกว่าที่โปรแกรมจะลงนามหรือตรวจได้ (PDF ไม่เกิน ๕๐ MB ไฟล์ใบรับรองไม่เกิน ๑ MB)`,
    data: 'โปรแกรมไม่ได้แก้ไขไฟล์นี้',
    next: 'ตรวจว่าเลือกถูกไฟล์ ถ้าเป็นรายงานที่มีภาพใหญ่ ให้ย่อภาพแล้วพิมพ์ใหม่',
  }),
  sameFile: (path) => ({
    what: `ไฟล์ที่ลงนามแล้วจะทับไฟล์เดิม ${quoted(path)}ไม่ได้`,
    data: pdfUntouched,
    next: 'ตั้งชื่อใหม่ให้ไฟล์ที่ลงนามแล้ว เพื่อเก็บไฟล์ก่อนลงนามไว้เทียบ',
  }),
  nameMissing: () => ({
    what: 'ยังไม่ได้ระบุชื่อผู้ถือใบรับรอง',
    data: nothingMade,
    next: 'พิมพ์ชื่อ แล้วลองอีกครั้ง',
  }),
  passwordMissing: () => ({
    what: 'ยังไม่ได้ตั้งรหัสผ่านของไฟล์ใบรับรอง',
    data: nothingMade,
    next: 'พิมพ์รหัสผ่าน แล้วลองอีกครั้ง',
  }),
};

function quoted(path: string): string {
  return path === '' ? '' : `“${path}” `;
}

/** Asked where a file is or goes, in a window without native dialogs. */
export const signingPaths = {
  openPdf: 'ไฟล์ PDF อยู่ที่ไหน',
  openCertificate: 'ไฟล์ใบรับรอง (.p12 .pfx) อยู่ที่ไหน',
  saveSignedPdf: 'บันทึก PDF ที่ลงนามแล้วไว้ที่ไหน',
  saveCertificate: 'บันทึกใบรับรองทดสอบไว้ที่ไหน',
};

/** The titles of native dialogs. */
export const signingDialogs = {
  openPdfTitle: 'เลือกไฟล์ PDF',
  openCertificateTitle: 'เลือกไฟล์ใบรับรองของผู้ลงนาม',
  saveSignedPdfTitle: 'บันทึก PDF ที่ลงนามแล้ว',
  saveCertificateTitle: 'บันทึกใบรับรองทดสอบ',
  certificateFiles: 'ไฟล์ใบรับรอง',
};

/** What is said of a PDF that was looked into. */
export const verify = {
  verdicts: {
    valid: 'ลายมือชื่อทุกลายถูกต้อง และไม่มีอะไรเปลี่ยนหลังลงนาม',
    changed: 'ไฟล์ถูกแก้ไขหลังลงนาม ลายมือชื่อใช้ไม่ได้',
    signatureRemoved: 'มีลายมือชื่อถูกถอดออกจากไฟล์',
    partOnly: 'มีลายมือชื่อที่ไม่ครอบคลุมทั้งไฟล์ เนื้อหาส่วนที่เหลือไม่มีผู้รับรอง',
    unreadable: 'มีลายมือชื่อที่โปรแกรมนี้ตรวจไม่ได้',
    addedAfter: 'ลายมือชื่อถูกต้อง แต่มีการเพิ่มหรือแก้ไขหลังลงนาม',
    notSigned: 'ไฟล์นี้ไม่มีลายมือชื่ออิเล็กทรอนิกส์',
  } satisfies Readonly<Record<string, string>>,
  signature: {
    valid: 'ถูกต้อง',
    changed: 'ใช้ไม่ได้ ข้อมูลที่ลงนามไว้ถูกแก้ไข',
    unreadable: 'ตรวจไม่ได้ เป็นรูปแบบที่โปรแกรมนี้ไม่รู้จักหรือเสียหาย',
    partOnly: 'ครอบคลุมไฟล์เพียงบางส่วน',
  } satisfies Readonly<Record<string, string>>,
  by: (name: string, office: string) => (office === '' ? name : `${name} (${office})`),
  unknownSigner: 'ไม่ทราบผู้ลงนาม',
  signedAt: (instant: string) =>
    `ลงนามเมื่อ ${formatThaiDate(bangkokDate(instant))} ${formatThaiTime(instant)} ตามนาฬิกาของเครื่องที่ลงนาม`,
  reason: (text: string) => `เหตุผล: ${text}`,
  place: (text: string) => `ที่: ${text}`,
  issuer: (name: string) => `ผู้ออกใบรับรอง: ${name}`,
  test: 'ใบรับรองนี้ทำไว้ทดสอบ ไม่ยืนยันตัวบุคคล',
  problems: {
    expired: 'ใบรับรองหมดอายุแล้วในวันที่ลงนาม',
    notYetValid: 'ใบรับรองยังไม่ถึงวันเริ่มใช้ในวันที่ลงนาม',
    selfSigned: 'ผู้ถือออกใบรับรองให้ตนเอง ไม่มีผู้อื่นรับรอง',
    notForSigning: 'ใบรับรองไม่ได้ออกให้ใช้ลงนาม',
    weakKey: 'กุญแจสั้นเกินไป จึงปลอมลายมือชื่อได้',
  },
  chainCut: 'ในไฟล์ไม่มีใบรับรองของผู้ออกครบทุกชั้น',
  added: (kinds: readonly string[]) => `สิ่งที่เพิ่มหรือแก้หลังลงนาม: ${kinds.join(' ')}`,
  addedUnsigned: (kinds: readonly string[]) => `สิ่งที่เพิ่มหรือแก้หลังสร้างไฟล์: ${kinds.join(' ')}`,
  additions: {
    signature: 'ลายมือชื่อ',
    pages: 'เพิ่มหรือถอดหน้า',
    annotations: 'หมายเหตุหรือสิ่งที่วางทับบนหน้า',
    content: 'เนื้อหาในหน้า',
    attachment: 'ไฟล์แนบ',
    metadata: 'ข้อมูลประกอบไฟล์',
    form: 'ช่องกรอกหรือช่องลงนาม',
    other: 'ข้อมูลอื่นต่อท้ายไฟล์',
  },
  removed: (fields: readonly string[]) => `ลายมือชื่อที่ถูกถอดออก: ${fields.join(' ')}`,
  free: (labels: readonly string[]) => `ช่องที่ยังไม่ลงนาม: ${labels.join(' · ')}`,
  file: (pages: string, size: number) => `${pages} หน้า ${toThaiDigits(size.toLocaleString('en-US'))} ไบต์`,
  ours: 'ไฟล์ระบุว่าสร้างจากโปรแกรมนี้',
  register: {
    same: 'ตรงกับไฟล์ที่ทะเบียนเก็บไว้ทุกไบต์',
    continued: 'เริ่มด้วยไฟล์ที่ทะเบียนเก็บไว้ทุกไบต์ และมีส่วนต่อท้าย',
    similar: 'อ้างรหัสข้อมูลของรายงานที่ออกจากทะเบียน แต่ไม่ตรงกับไฟล์ที่เก็บไว้',
    unknown: 'ไม่ใช่ไฟล์ที่ออกจากทะเบียนนี้ หรือถูกเปลี่ยนทั้งไฟล์',
  },
  issueNumber: (number: string) => `รายงานเลขที่ ${number}`,
  offline: [
    'โปรแกรมทำงานโดยไม่ใช้อินเทอร์เน็ต จึงบอกไม่ได้ว่า',
    '– ผู้ออกใบรับรองเชื่อถือได้หรือไม่ (เทียบชื่อผู้ออกกับที่หน่วยงานรู้จัก)',
    '– ใบรับรองถูกเพิกถอนแล้วหรือไม่',
    '– เวลาลงนามถูกต้องหรือไม่ เพราะไม่มีตราประทับเวลา (PAdES ระดับ B-B)',
  ] as readonly string[],
};

/** What the command line says after a signature. */
export const signed = {
  signed: (path: string, label: string) => `ลงนามแล้ว (${label}): ${path}`,
  madeCertificate: (path: string, name: string) => `สร้างใบรับรองทดสอบของ ${name} แล้ว: ${path}`,
  testOnly: 'ใบรับรองนี้ใช้ฝึกเท่านั้น ลายมือชื่อจะมีคำว่า “ทดสอบ” กำกับ',
  blocks: (lines: readonly string[]) => `ช่องลงนามในไฟล์: ${lines.join(' · ')}`,
  testExpected: 'ใช้กับ --test เท่านั้น',
};
