// The Thai texts of the window. Thai decides the keys; English follows. Numbers come in as numbers and are written here in
// Thai digits. What stands on paper (column headings, templates) is not here.
import { bangkokDate, formatThaiDate, formatThaiDateShort, formatThaiTime } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { about } from './about.ts';
import { catalogue } from './catalogue.ts';
import { cells } from './cells.ts';
import { clipboard } from './clipboard.ts';
import { find } from './find.ts';
import { followup } from './followup.ts';
import { help } from './help-panel.ts';
import { history } from './history.ts';
import { importing } from './importing.ts';
import { issuePaths } from './issue.ts';
import { nextYear } from './next-year.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { phrases } from './phrases.ts';
import { preflight } from './preflight.ts';
import { publish } from './publish.ts';
import { rows } from './rows.ts';
import { shell } from './shell.ts';
import { signingPaths } from './signing.ts';
import { signingWindow } from './signing-window.ts';
import { support, supportPaths } from './support.ts';

const n = toThaiDigits;

export const windowWording = {
  productName: 'ทะเบียนมาตรการคุณธรรมและความโปร่งใส',
  otherLanguage: 'English',
  number: (value: number) => n(value),
  date: (instant: string) => formatThaiDateShort(bangkokDate(instant)),
  lastWord: {
    notConnected: {
      what: 'หน้าต่างนี้ไม่ได้เปิดจากโปรแกรม',
      next: 'ปิดหน้าต่างนี้ แล้วเปิดโปรแกรมใหม่ หรือเปิดจากที่อยู่ทั้งบรรทัดที่โปรแกรมแสดงไว้',
    },
    ended: { what: 'บันทึกและปิดโปรแกรมแล้ว', next: 'ปิดหน้าต่างนี้ได้เลย' },
  },
  cancel: 'ยกเลิก',
  close: 'ปิด',
  dismiss: 'ปิดข้อความนี้',

  rail: { label: 'เมนูหลัก', file: 'ไฟล์' },
  shell,
  paper,
  preflight,
  pages,
  rows,
  find,
  cells,
  followup,
  overview,
  phrases,
  help,
  history,
  about,
  support,
  clipboard,
  publish,
  importing,
  nextYear,
  signingWindow,
  catalogue,

  start: {
    welcome: 'ยินดีต้อนรับ — บอกชื่อหน่วยงาน แล้วเลือกว่าจะเริ่มจากอะไร',
    organisationName: 'ชื่อหน่วยงาน',
    organisationExample: 'เช่น องค์การบริหารส่วนตำบลตัวอย่าง',
    fiscalYear: 'ปีงบประมาณ',
    round: 'รอบรายงาน',
    roundChoice: { 6: '๖ เดือน (ต.ค. – มี.ค.)', 12: '๑๒ เดือน (ต.ค. – ก.ย.)' },
    sampleTitle: 'ลองด้วยตัวอย่าง',
    sampleText: 'ทะเบียนตัวอย่างของปี ๒๕๖๖ พร้อมรายงาน ลองแก้และพิมพ์ได้ทันที',
    blankTitle: 'เริ่มทะเบียนเปล่า',
    blankText: 'ตารางห้าช่องว่าง ๆ พร้อมปก ข้อความนำ และช่องลงนามของปีที่เลือก',
    openTitle: 'เปิดทะเบียนที่มีอยู่…',
    openText: 'เลือกไฟล์ .itareg ที่บันทึกไว้ในเครื่องหรือแฟลชไดรฟ์',
    recent: 'เปิดล่าสุด',
    missing: 'ไม่พบไฟล์',
    local: 'ทำงานในเครื่องนี้เท่านั้น ไม่ส่งข้อมูลออกอินเทอร์เน็ต',
    fileName: (organisation: string, year: number) => `ทะเบียน ITA ${organisation} ${n(year)}`.trim(),
    sampleFileName: 'ทะเบียนตัวอย่าง',
    nameMissing: 'กรุณาใส่ชื่อหน่วยงานก่อน ชื่อนี้จะอยู่บนหน้าปกรายงาน',
  },

  head: {
    fiscalYear: (year: number) => `ปีงบประมาณ พ.ศ. ${n(year)}`,
    assessment: (year: number) => `ผลประเมินปี ${n(year)}`,
    organisationMissing: 'ยังไม่ได้ใส่ชื่อหน่วยงาน',
    chooseFiscalYear: 'เลือกปีงบประมาณ',
    moreFiscalYears: 'เพิ่มปีงบประมาณ…',
    rounds: 'รอบรายงาน',
    round: (months: number) => `รอบ ${n(months)} เดือน`,
    addRound: (months: number) => `เพิ่มรอบ ${n(months)} เดือน`,
    readOnly: 'อ่านอย่างเดียว',
  },

  save: {
    saved: (instant: string) => `บันทึกแล้ว ${formatThaiTime(instant)}`,
    saving: 'กำลังบันทึก…',
    unsaved: 'กำลังพิมพ์…',
    failed: 'บันทึกไม่สำเร็จ',
    notAllShort: 'ยังบันทึกไม่ครบ',
    notAll: 'ยังทำต่อไม่ได้ เพราะมีข้อความที่บันทึกไม่ได้ ข้อความยังอยู่ครบ แก้ในช่องที่มีเครื่องหมาย ! แล้วลองอีกครั้ง',
    stranded:
      'ข้อความที่เพิ่งพิมพ์ยังไม่ได้บันทึก เพราะแถวหรือกลุ่มนั้นไม่อยู่ในทะเบียนแล้ว คัดลอกไปวางที่อื่นได้ หรือนำแถวนั้นกลับมา โปรแกรมจะใส่ข้อความคืนให้',
    copyStranded: 'คัดลอกข้อความ',
    strandedCopied: 'คัดลอกข้อความแล้ว คลิกช่องที่ต้องการ แล้วกด Ctrl+V',
    dropStranded: 'ไม่ใช้ข้อความนี้',
    kept: 'ข้อความที่พิมพ์ยังอยู่บนหน้าจอ ยังไม่หาย',
    retry: 'ลองบันทึกอีกครั้ง',
    elsewhere: 'บันทึกลงที่อื่น',
    copyUnsaved: 'คัดลอกข้อความที่ยังไม่บันทึก',
    unsavedCopied: 'คัดลอกข้อความที่ยังไม่บันทึกแล้ว เปิดโปรแกรมใหม่แล้ววางได้ (Ctrl+V)',
    rescued: 'หน้าต่างปิดไปก่อนบันทึกเสร็จ โปรแกรมกู้ข้อความที่พิมพ์ค้างไว้แล้ว',
    readOnly: 'ไฟล์นี้เปิดแบบอ่านอย่างเดียว แก้ไขไม่ได้ บันทึกสำเนาลงที่อื่นแล้วแก้ไขในสำเนานั้น',
    copySaved: (path: string) => `บันทึกสำเนาแล้ว: ${path}`,
    movedTo: (path: string) => `บันทึกลงที่อื่นแล้ว ตอนนี้ทำงานกับไฟล์ ${path}`,
  },

  opened: {
    recovered: 'ครั้งก่อนเครื่องดับระหว่างบันทึก โปรแกรมกู้ทะเบียนกลับมาเป็นฉบับที่บันทึกสมบูรณ์ล่าสุดแล้ว',
    backupFailed: (folder: string, code: string) =>
      `ทำชุดสำรองลง “${folder}” ไม่ได้ (${code}) ทะเบียนยังสมบูรณ์และแก้ไขต่อได้ ควรบันทึกสำเนาลงที่อื่นด้วย`,
    evidenceMissing: (names: readonly string[]) =>
      `หาไฟล์หลักฐานไม่พบ ${n(names.length)} ไฟล์: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''} ทะเบียนยังใช้ได้ตามปกติ`,
    copyDiffers: (madeAt: string, files: readonly string[]) =>
      `สำเนานี้ต่างจากตอนที่สำรองเมื่อ ${formatThaiDateShort(bangkokDate(madeAt))} ${n(files.length)} ไฟล์ ถ้าไม่ได้แก้ไขสำเนานี้เอง ควรสำรองใหม่จากเครื่องต้นทาง`,
    noOutsideCopy: (days: number) => `ไม่ได้สำรองทะเบียนลงแฟลชไดรฟ์มา ${n(days)} วันแล้ว ถ้าเครื่องเสียข้อมูลจะหาย ควรสำรองวันนี้`,
  },

  lock: {
    title: 'ทะเบียนนี้เปิดอยู่ที่อื่น',
    held: 'มีโปรแกรมอื่นเปิดทะเบียนนี้อยู่',
    heldBy: (user: string, host: string, since: string) =>
      `เปิดอยู่โดย ${user || 'ผู้ใช้อื่น'} ที่เครื่อง ${host || 'อื่น'}${since === '' ? '' : ` ตั้งแต่ ${formatThaiDate(bangkokDate(since))} ${formatThaiTime(since)}`}`,
    advice: 'แก้ไขพร้อมกันสองที่ไม่ได้ ปิดที่นั่นก่อน หรือเปิดอ่านอย่างเดียว',
    seemsGone: 'เครื่องนั้นไม่ตอบมานานกว่า ๒ นาที ถ้าแน่ใจว่าไม่มีใครใช้อยู่ เปิดแก้ไขที่เครื่องนี้แทนได้',
    readOnly: 'เปิดอ่านอย่างเดียว',
    takeOver: 'เปิดแก้ไขที่เครื่องนี้แทน',
  },

  recovery: {
    title: 'กู้คืนจากชุดสำรอง',
    damagedTitle: 'เปิดทะเบียนไม่ได้',
    choose: 'เลือกชุดสำรองที่จะใช้แทน ฉบับปัจจุบันจะถูกเก็บไว้ในชุดสำรองด้วย',
    none: 'ในเครื่องนี้ไม่มีชุดสำรองของทะเบียนนี้ ถ้าเคยสำรองลงแฟลชไดรฟ์ เปิดทะเบียนจากแฟลชไดรฟ์นั้นได้',
    noneYet: 'ยังไม่มีชุดสำรอง โปรแกรมจะทำชุดแรกให้เองเมื่อเปิดทะเบียนนี้ครั้งต่อไป',
    time: (instant: string) => `${formatThaiDate(bangkokDate(instant))} ${formatThaiTime(instant)}`,
    content: (years: readonly number[], measures: number, changedAt: string | null) =>
      `ปีงบประมาณ ${years.map((year) => toThaiDigits(year)).join(', ')} · ${toThaiDigits(measures)} มาตรการ${changedAt === null ? '' : ` · แก้ไขล่าสุด ${formatThaiDateShort(bangkokDate(changedAt))} ${formatThaiTime(changedAt)}`}`,
    unsound: 'ชุดสำรองนี้เสียหาย ใช้ไม่ได้',
    restore: 'ใช้ชุดนี้',
    restored: 'กู้คืนแล้ว ฉบับก่อนหน้านี้อยู่ในชุดสำรอง',
    salvage: 'กู้ข้อมูลที่ยังอ่านได้เป็นไฟล์ใหม่…',
    salvagedName: 'ทะเบียนที่กู้ได้',
    salvaged: (measures: number) => `กู้ได้ ${toThaiDigits(measures)} มาตรการ โปรดตรวจทุกแถวก่อนใช้`,
  },

  moving: {
    copy: 'กำลังสำรองและตรวจสอบ…',
    pack: 'กำลังรวมเป็นไฟล์เดียว…',
    unpack: 'กำลังแยกไฟล์รวม…',
    share: (percent: number) => `${toThaiDigits(percent)}%`,
    stop: 'หยุด',
    copied: (folder: string, isOutside: boolean) =>
      `สำรองและตรวจสอบแล้ว: ${folder}${isOutside ? '' : ' (อยู่ในดิสก์เดียวกับทะเบียน ควรสำรองลงแฟลชไดรฟ์ด้วย)'}`,
    packed: (path: string) => `รวมเป็นไฟล์เดียวแล้ว: ${path}`,
  },

  commands: {
    ...shell.commands,
    ...rows.commands,
    ...pages.commands,
    ...clipboard.commands,
    ...publish.commands,
    ...importing.commands,
    ...nextYear.commands,
    ...catalogue.commands,
    ...find.commands,
    ...cells.commands,
    ...followup.commands,
    ...phrases.commands,
    ...help.commands,
    ...history.commands,
    ...overview.commands,
    ...preflight.commands,
    ...about.commands,
    ...support.commands,
    ...signingWindow.commands,
    undo: 'เลิกทำ',
    redo: 'ทำซ้ำ',
    saveNow: 'บันทึกทันที',
    preview: 'ดูตัวอย่างและพิมพ์',
    addRowAbove: 'แทรกแถวด้านบน',
    addRowBelow: 'แทรกแถวด้านล่าง',
    duplicateRow: 'ทำสำเนาแถว',
    moveRowUp: 'ย้ายแถวขึ้น',
    moveRowDown: 'ย้ายแถวลง',
    deleteRow: 'ลบแถว',
    addGroup: 'เพิ่มกลุ่ม (ตัวชี้วัด/เครื่องมือ)',
    moveGroupUp: 'ย้ายกลุ่มขึ้น',
    moveGroupDown: 'ย้ายกลุ่มลง',
    deleteGroup: 'ลบกลุ่มและทุกแถวในกลุ่ม',
    newRegister: 'สร้างทะเบียนใหม่…',
    openRegister: 'เปิดทะเบียน…',
    saveCopy: 'บันทึกสำเนา…',
    showInFolder: 'แสดงไฟล์ในโฟลเดอร์',
    restore: 'กู้คืนจากชุดสำรอง…',
    copyToStick: 'สำรองลงแฟลชไดรฟ์…',
    packRegister: 'รวมเป็นไฟล์เดียวเพื่อส่งต่อ…',
    openPackage: 'เปิดไฟล์รวมที่ได้รับ…',
    closeRegister: 'ปิดทะเบียนนี้',
  },

  table: {
    caption: (year: number, months: number) => `มาตรการของปีงบประมาณ พ.ศ. ${n(year)} รอบ ${n(months)} เดือน`,
    help: 'Tab ไปช่องถัดไป Enter ขึ้นย่อหน้าใหม่และต่อเลขข้อ กด Esc เพื่อออกจากช่องไปที่หัวแถว แล้วกด Space เพื่อเลือกแถว Enter เพื่อเปิดเมนู หรือ Tab เพื่อออกจากตาราง',
    columns: {
      issue: 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา',
      score: 'คะแนน',
      problem: 'ปัญหา/ข้อบกพร่อง',
      period: 'ระยะเวลาดำเนินการ',
      responsible: 'ผู้รับผิดชอบ',
      steps: 'ขั้นตอนหรือวิธีการ/มาตรการ',
      reporting: 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
      actions: 'การดำเนินการ',
    },
    rowColumn: 'แถว',
    cell: (column: string, row: number) => `${column} แถวที่ ${n(row)}`,
    rowMenu: (row: number) => `เมนูของแถวที่ ${n(row)}`,
    menu: 'เมนู',
    groupHeading: (group: number) => `หัวข้อกลุ่มที่ ${n(group)}`,
    groupHeadingExample: 'พิมพ์ตัวชี้วัดและเครื่องมือ เช่น ตัวชี้วัดที่ ๒ การใช้งบประมาณ',
    groupMenu: (group: number) => `เมนูกลุ่มที่ ${n(group)}`,
    groupMenuShort: 'เมนูกลุ่ม',
    measureCount: (count: number) => `${n(count)} มาตรการ`,
    groupCount: (count: number) => `${n(count)} กลุ่ม`,
    addRow: 'เพิ่มแถว',
    addRowToGroup: (group: number) => `เพิ่มแถวในกลุ่มที่ ${n(group)}`,
    emptyGroup: 'ยังไม่มีแถวในกลุ่มนี้ กด “เพิ่มแถว” เพื่อเริ่มพิมพ์',
    emptyTitle: 'ยังไม่มีมาตรการในปีงบประมาณนี้',
    emptyText:
      'เริ่มจากกลุ่มแรก คือตัวชี้วัดและเครื่องมือการประเมิน แล้วพิมพ์มาตรการในตารางห้าช่องได้เลย หรือคัดลอกตารางจาก Word แล้วกด Ctrl+V ที่นี่',
    addFirstGroup: 'เพิ่มกลุ่มแรก',
    rowDeleted: (row: number) => `ลบแถวที่ ${n(row)} แล้ว`,
    groupDeleted: (count: number) => `ลบกลุ่มและ ${n(count)} มาตรการในกลุ่มแล้ว`,
    notSavedCell: 'ข้อความในช่องนี้ยังไม่ได้บันทึก',
  },

  preview: {
    title: 'ตัวอย่างรายงาน',
    pages: (count: number) => `${n(count)} หน้า`,
    making: (pages: { readonly done: number; readonly total: number } | null) =>
      pages === null ? 'กำลังจัดหน้า…' : `กำลังจัดหน้า ${n(pages.done)} จาก ${n(pages.total)}…`,
    stop: 'หยุด',
    savePdf: 'บันทึก PDF',
    close: 'ปิดตัวอย่าง',
    frame: 'รายงานเป็นไฟล์ PDF',
    saved: (path: string, pages: number) => `บันทึก PDF ${n(pages)} หน้าแล้ว: ${path}`,
    fileName: (organisation: string, year: number, months: number) =>
      `รายงานมาตรการ ITA ${organisation} ปี ${n(year)} รอบ ${n(months)} เดือน`,
    toSettings: 'ไปใส่ชื่อหน่วยงาน',
  },

  settings: {
    index: 'หัวข้อในหน้าตั้งค่า',
    title: 'ตั้งค่า',
    savedByItself: 'ทุกช่องบันทึกเองเมื่อพิมพ์เสร็จ และเลิกทำได้เหมือนในตาราง',
    organisation: 'หน่วยงาน',
    organisationNote: 'ชื่อและที่อยู่ที่พิมพ์บนหน้าปกและหัวรายงาน',
    kind: 'ประเภท',
    kinds: {
      sao: 'องค์การบริหารส่วนตำบล (อบต.)',
      municipality: 'เทศบาล',
      pao: 'องค์การบริหารส่วนจังหวัด (อบจ.)',
      other: 'หน่วยงานอื่น',
    },
    name: 'ชื่อเต็ม',
    shortName: 'ชื่อย่อ',
    district: 'อำเภอ (ไม่ต้องมีคำว่าอำเภอ)',
    province: 'จังหวัด (ไม่ต้องมีคำว่าจังหวัด)',
    year: 'ปีงบประมาณและข้อความนำ',
    yearNote: 'ปีที่เปิดอยู่ในตาราง',
    fiscalYear: 'ปีงบประมาณ พ.ศ.',
    assessmentYear: 'ผลประเมิน ITA ปี พ.ศ.',
    addFiscalYear: (year: number) => `เพิ่มปีงบประมาณ ${n(year)}`,
    heading: 'ชื่อแผนเหนือตาราง',
    introduction: 'ข้อความนำก่อนตาราง',
    cover: 'หน้าปก',
    coverOf: (months: number) => `ข้อความบนหน้าปก รอบ ${n(months)} เดือน (บรรทัดละหนึ่งข้อความ)`,
    placeholders: 'คำในวงเล็บปีกกาคู่จะถูกแทนที่เมื่อพิมพ์',
    placeholderTable: 'คำแทนที่และสิ่งที่พิมพ์ในรอบนี้',
    placeholderEmpty: 'ยังว่าง',
    signers: 'ผู้ลงนาม',
    signersNote: 'ตามลำดับในรายงาน ชื่อที่เว้นว่างจะพิมพ์เป็นเส้นจุดไว้ให้เขียน',
    signerRole: 'ลงชื่อในฐานะ',
    signerName: 'ชื่อ–นามสกุล',
    signerPosition: 'ตำแหน่ง',
    signer: (place: number) => `ผู้ลงนามคนที่ ${n(place)}`,
    field: (field: string, owner: string) => `${field} ${owner}`,
    addSigner: 'เพิ่มผู้ลงนาม',
    moveUp: 'เลื่อนขึ้น',
    moveDown: 'เลื่อนลง',
    remove: 'ลบ',
    newSignerRole: 'ผู้ตรวจสอบ',
    program: 'โปรแกรม',
    userName: 'ชื่อผู้ใช้งาน',
    language: 'ภาษาของหน้าจอ',
    languageNote: 'รายงานพิมพ์เป็นภาษาไทยเสมอ',
    version: (version: string) => `รุ่น ${version}`,
  },

  paths: {
    openRegister: 'เปิดทะเบียน',
    newRegister: 'เก็บทะเบียนใหม่ไว้ที่ไหน',
    saveCopy: 'บันทึกสำเนาไว้ที่ไหน',
    savePdf: 'บันทึก PDF ไว้ที่ไหน',
    addEvidence: 'ไฟล์หลักฐานอยู่ที่ไหน',
    chooseFont: 'ไฟล์แบบอักษรตัวธรรมดาอยู่ที่ไหน',
    chooseBoldFont: 'ไฟล์แบบอักษรตัวหนาอยู่ที่ไหน',
    chooseImage: 'ภาพ PNG หรือ JPEG อยู่ที่ไหน',
    copyFolder: 'เก็บไว้ในโฟลเดอร์ไหน',
    savePackage: 'เก็บไฟล์รวมไว้ที่ไหน',
    openPackage: 'ไฟล์รวมอยู่ที่ไหน',
    ...publish.paths,
    ...signingPaths,
    ...supportPaths,
    ...issuePaths,
    saveCalendar: 'บันทึกปฏิทินไว้ที่ไหน',
    slipFolder: 'เก็บใบแจ้งหน่วยงานไว้ในโฟลเดอร์ไหน',
    saveCatalogue: 'บันทึกรายการข้อ ITA ไว้ที่ไหน',
    importSource: 'เลือกไฟล์ที่จะนำเข้า',
    openCatalogue: 'ไฟล์รายการข้อ ITA อยู่ที่ไหน',
    saveManual: 'บันทึกคู่มือไว้ที่ไหน',
    label: 'ตำแหน่งและชื่อไฟล์',
    note: 'พิมพ์หรือวางตำแหน่งไฟล์ในเครื่องนี้',
    open: 'เปิด',
    save: 'บันทึก',
  },

  closing: {
    title: 'ยังบันทึกไม่สำเร็จ',
    text: 'ข้อความที่พิมพ์ยังอยู่บนหน้าจอ แต่ยังไม่อยู่ในไฟล์ ถ้าปิดตอนนี้ข้อความนั้นจะหายไป',
    discard: 'ปิดโดยไม่บันทึก',
  },
  files: 'เมนูไฟล์',
};

export type WindowWording = Readonly<typeof windowWording>;
