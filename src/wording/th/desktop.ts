// The Thai texts of the hosts: native dialogs, the window, and what `npm start` says. Thai decides the keys; English follows.
import { issueDialogs } from './issue.ts';
import { publish } from './publish.ts';
import { signingDialogs } from './signing.ts';
import { supportDialogs } from './support.ts';

export const desktop = {
  productName: 'ทะเบียนมาตรการคุณธรรมและความโปร่งใส',

  openRegisterTitle: 'เปิดทะเบียน',
  newRegisterTitle: 'สร้างทะเบียนใหม่ — เลือกที่เก็บไฟล์',
  saveCopyTitle: 'บันทึกสำเนาทะเบียน',
  savePdfTitle: 'บันทึกรายงานเป็น PDF',
  addEvidenceTitle: 'เพิ่มไฟล์หลักฐาน (ไม่เกิน ๑๐๐ MB)',
  chooseFontTitle: 'เลือกแบบอักษร — ไฟล์ตัวธรรมดา',
  chooseBoldFontTitle: 'เลือกแบบอักษร — ไฟล์ตัวหนา',
  chooseImageTitle: 'เลือกภาพ PNG หรือ JPEG',
  fontFiles: 'แบบอักษร',
  imageFiles: 'ภาพ PNG และ JPEG',
  copyFolderTitle: 'สำรองลงแฟลชไดรฟ์ — เลือกที่เก็บ',
  savePackageTitle: 'รวมทะเบียนและไฟล์หลักฐานเป็นไฟล์เดียว',
  openPackageTitle: 'เปิดไฟล์ที่รวมไว้',
  saveCalendarTitle: 'บันทึกปฏิทินกำหนดเวลา',
  slipFolderTitle: 'เก็บใบแจ้งหน่วยงานไว้ในโฟลเดอร์ไหน',
  ...publish.dialogs,
  ...signingDialogs,
  ...supportDialogs,
  ...issueDialogs,
  exportFiles: publish.fileKinds,
  packageFiles: 'ไฟล์รวมของทะเบียน',
  openLinkTitle: 'เปิดลิงก์',
  openLinkQuestion: (host: string) => `เปิด ${host} ในเว็บเบราว์เซอร์หรือไม่`,
  openLinkYes: 'เปิด',
  openLinkNo: 'ไม่เปิด',
  registerFiles: 'ไฟล์ทะเบียน',
  pdfFiles: 'เอกสาร PDF',
  pdfName: 'เอกสาร',
  saveCatalogueTitle: 'ส่งออกรายการข้อ ITA',
  sourceFiles: 'Word, Excel, PDF, CSV, ข้อความ, หน้าเว็บ, ทะเบียน',
  importSourceTitle: 'นำเข้าจากไฟล์',
  openCatalogueTitle: 'นำเข้ารายการข้อ ITA',
  saveManualTitle: 'บันทึกคู่มือเป็น PDF',
  calendarFiles: 'ไฟล์ปฏิทิน',
  catalogueFiles: 'รายการข้อ ITA (JSON)',

  menuEdit: 'แก้ไข',
  menuCut: 'ตัด',
  menuCopy: 'คัดลอก',
  menuPaste: 'วาง',
  menuSelectAll: 'เลือกทั้งหมด',
  menuQuit: 'ออกจากโปรแกรม',

  startFailedTitle: 'เปิดโปรแกรมไม่สำเร็จ',
  startFailed: (detail: string) =>
    `โปรแกรมเริ่มทำงานไม่ได้ ข้อมูลในไฟล์ทะเบียนไม่ถูกแตะต้อง กรุณาปิดแล้วเปิดใหม่ หากยังไม่ได้ให้แจ้งผู้ดูแลพร้อมข้อความนี้: ${detail}`,
  windowFailedTitle: 'หน้าต่างโปรแกรมหยุดทำงาน',
  windowFailed: 'หน้าต่างหยุดทำงานซ้ำสองครั้ง โปรแกรมจะปิดตัวลง ข้อมูลที่บันทึกแล้วยังอยู่ครบในไฟล์ทะเบียน กรุณาเปิดโปรแกรมใหม่',

  openedInElectron: 'เปิดโปรแกรมด้วย Electron ที่มีอยู่ในเครื่องแล้ว',
  openedInFetchedElectron: 'ดาวน์โหลด Electron เสร็จแล้ว และเปิดโปรแกรมด้วย Electron',
  fetchingElectron: 'เครื่องนี้ยังไม่มี Electron กำลังดาวน์โหลด (มากกว่า 100 MB ครั้งแรกครั้งเดียว กด Ctrl+C เพื่อยกเลิก)',
  openedInBrowser: (browser: string, why: string) => `เปิดโปรแกรมในหน้าต่างของ ${browser} เพราะ${why}`,
  openAtAddress: (address: string, why: string) => `เปิดโปรแกรมด้วยเว็บเบราว์เซอร์ในเครื่องนี้ได้ที่ ${address} เพราะ${why}`,
  openAgainAt: (address: string) => `หน้าต่างปิดไปแล้ว เปิดอีกครั้งได้ที่ ${address}`,
  stopWithCtrlC: 'กด Ctrl+C ในหน้าต่างนี้เพื่อบันทึกและปิดโปรแกรม',
  whyNoDisplay: 'เครื่องนี้ไม่มีจอแสดงผล',
  whyDownloadTurnedOff: 'ยังไม่มี Electron และตั้งไว้ไม่ให้ดาวน์โหลด (REGISTER_NO_DOWNLOAD=1)',
  whySourceUnreachable: 'ยังไม่มี Electron และต่อเครือข่ายไปดาวน์โหลดไม่ได้',
  whyDownloadFailed: 'ยังไม่มี Electron และการดาวน์โหลดไม่สำเร็จ',
  andNoBrowser: (why: string) => `${why} และไม่พบ Chrome, Edge หรือ Chromium ในเครื่อง`,
  andBrowserFailed: (why: string, browser: string) => `${why} และเปิดหน้าต่างของ ${browser} ไม่ได้`,
  electronStopped: (code: string) =>
    `Electron ปิดตัวทันทีที่เริ่ม (${code}) กรุณาเปิดด้วยผู้ใช้ธรรมดา ไม่ใช่ root หรือผู้ดูแลระบบ และอ่านหัวข้อแก้ปัญหาใน README`,
  fileMissing: (path: string) => `ไม่พบไฟล์ ${path} กรุณาตรวจชื่อและตำแหน่งของไฟล์`,
  fileIsFolder: (path: string) => `${path} เป็นโฟลเดอร์ ไม่ใช่ไฟล์ทะเบียน กรุณาระบุชื่อไฟล์ .itareg`,
  sampleFailed: 'สร้างทะเบียนตัวอย่างไม่สำเร็จ จึงเปิดหน้าเริ่มต้นแทน',
  startFailedShort: (detail: string) => `เปิดโปรแกรมไม่สำเร็จ: ${detail}`,
  savedAndClosed: 'บันทึกและปิดโปรแกรมแล้ว',
};

export type DesktopWording = Readonly<typeof desktop>;
