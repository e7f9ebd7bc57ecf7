// The Thai texts of the fiscal year after: what would differ, why, and choosing among it.
import { formatThaiDateShort } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';

const n = toThaiDigits;

export interface Moved {
  readonly code: string;
  readonly name: string;
  readonly now: string | null;
}

const code = (plain: string) => n(plain);
const unconfirmed = (isConfirmed: boolean) => (isConfirmed ? '' : ' (ยังไม่ยืนยัน)');

export const nextYear = {
  commands: {
    nextYear: 'สร้างปีงบประมาณถัดไป…',
  },
  create: (year: number) => `สร้างปีงบประมาณ ${n(year)} จากปีนี้…`,

  kinds: {
    date: 'วันที่',
    month: 'เดือนและปี',
    range: 'ช่วงเวลา',
    quarter: 'ไตรมาส',
    round: 'รอบรายงาน',
    fiscalYear: 'ปีงบประมาณ',
    year: 'ปี พ.ศ.',
    twoDigitYear: 'ปีสองหลัก',
    leapDay: '๒๙ กุมภาพันธ์',
    planYears: 'ช่วงปีของแผนระยะยาว',
    lawYear: 'ปีในชื่อกฎหมาย',
    documentNumber: 'เลขที่เอกสาร',
    address: 'ที่อยู่เว็บหรือรหัสอักษรอังกฤษ',
    code: 'รหัสข้อที่เปลี่ยนเลข',
    item: 'ข้อที่ต้องตรวจในปีใหม่',
    question: 'ข้อคำถามของปีใหม่',
    indicator: 'ตัวชี้วัด',
    reference: 'การอ้างอิงข้อ',
    score: 'คะแนนปีก่อน',
    actions: 'ล้างช่องการดำเนินการ',
    evidence: 'หลักฐานอยู่กับปีเดิม',
    note: 'ไม่คัดลอกหมายเหตุ',
    override: 'ความหมายของประโยคที่ท่านบอกไว้',
    paperwork: 'วันที่และเลขที่หนังสือ',
    placeholder: 'ข้อความที่เปลี่ยนเองตามปี',
  },

  reasons: {
    shifts: () => 'เป็นเวลาของแผน เลื่อนไปหนึ่งปี',
    leapDay: () => 'ปีใหม่ไม่มีวันที่ ๒๙ กุมภาพันธ์ เสนอวันที่ ๒๘ แทน',
    impossible: () => 'วันที่นี้ไม่มีอยู่จริงตั้งแต่ปีเดิม ควรแก้ให้ถูกก่อนหรือหลังเลื่อนปี',
    weekday: () => 'ระบุชื่อวันไว้ด้วย ปีหน้าวันที่เดียวกันจะเป็นวันอื่น โปรดตรวจชื่อวัน',
    happened: () => 'เล่าสิ่งที่เกิดขึ้นแล้ว จึงคงไว้ถ้าไม่เลือก',
    decided: () => 'เป็นวันที่ของหนังสือ คำสั่ง มติ หรือวันเริ่มใช้ ซึ่งมักไม่เปลี่ยนตามปี',
    found: () => 'บอกที่มาของประเด็นหรือตัวบุคคล ซึ่งเป็นเรื่องของปีเดิม',
    past: () => 'กล่าวถึงหรือเทียบกับปีที่ผ่านมา โปรดดูว่าควรเลื่อนหรือไม่',
    farYear: ({ year }: { readonly year: number }) => `ปี ${n(year)} อยู่ไกลจากปีของแผน จึงไม่เลื่อนให้เอง`,
    bare: () => 'เป็นตัวเลขที่ดูเหมือนปี แต่ไม่มีคำบอกว่าเป็นปี',
    planYears: () => 'แผนระยะยาวใช้ช่วงปีเดิม ไม่เลื่อนให้',
    lawYear: () => 'เป็นส่วนหนึ่งของชื่อกฎหมายหรือระเบียบ ไม่เลื่อนให้',
    documentNumber: () => 'เป็นเลขที่หนังสือ คำสั่ง หรือครั้งที่ประชุม ไม่เลื่อนให้',
    address: () => 'อยู่ในที่อยู่เว็บหรือรหัสอักษรอังกฤษ ไม่แก้ให้ โปรดตรวจว่าของปีใหม่คืออะไร',
    lastOfCentury: () => 'ปีสองหลักหมดที่ ๙๙ โปรดแก้เอง',
    sameName: ({
      names,
      assessmentYear,
      isConfirmed,
      isSame,
    }: {
      readonly names: readonly string[];
      readonly assessmentYear: number;
      readonly isConfirmed: boolean;
      readonly isSame: boolean;
    }) =>
      `${isSame ? 'ชื่อเดียวกัน' : 'ชื่อใกล้เคียงกัน'}ในการประเมินปี ${n(assessmentYear)}: ${names.join(' · ')}${unconfirmed(isConfirmed)}`,
    itemUnknown: ({ codes, assessmentYear }: { readonly codes: readonly string[]; readonly assessmentYear: number }) =>
      `ไม่พบข้อ ${codes.map(code).join(', ')} ในรายการของปีประเมิน ${n(assessmentYear)} จึงเทียบกับปีใหม่ไม่ได้`,
    itemGone: ({ items, assessmentYear }: { readonly items: readonly Moved[]; readonly assessmentYear: number }) =>
      items
        .map(
          (item) =>
            `ไม่พบ “${item.name}” ในรายการปี ${n(assessmentYear)}` +
            (item.now === null ? ` และไม่มีเลข ${code(item.code)} แล้ว` : ` เลข ${code(item.code)} กลายเป็น “${item.now}”`),
        )
        .join(' · '),
    newQuestion: ({
      assessmentYear,
      isConfirmed,
      isOwn,
    }: {
      readonly assessmentYear: number;
      readonly isConfirmed: boolean;
      readonly isOwn: boolean;
    }) =>
      `ถ้อยคำของการประเมินปี ${n(assessmentYear)}${unconfirmed(isConfirmed)}${isOwn ? ' ข้อความเดิมของท่านต่างจากรายการอยู่แล้ว' : ''}`,
    indicatorName: ({ indicatorNo }: { readonly indicatorNo: number }) =>
      `ชื่อตัวชี้วัดที่ ${n(indicatorNo)} ตามรายการของการประเมิน`,
    indicatorMoved: ({ indicatorNo, name }: { readonly indicatorNo: number; readonly name: string }) =>
      `ในปีใหม่ข้อนี้อยู่ใต้ตัวชี้วัดที่ ${n(indicatorNo)} ${name} ย้ายแถวไปกลุ่มนั้นได้หลังสร้างปี`,
    oldScore: ({ assessmentYear }: { readonly assessmentYear: number }) =>
      `เป็นคะแนนของการประเมินปี ${n(assessmentYear)} เลือกเพื่อเว้นว่างไว้รอคะแนนใหม่`,
    newActions: () => 'ปีใหม่เริ่มจากช่องว่าง ผลของปีเดิมยังอยู่ในปีเดิม',
    evidenceStays: ({ count }: { readonly count: number }) => `หลักฐาน ${n(count)} รายการเป็นของปีเดิม ไม่คัดลอกมา`,
    noteStays: () => 'หมายเหตุเป็นเรื่องของปีเดิม ถ้าไม่เลือกจะคัดลอกมาด้วย',
    overrideFollows: ({ date }: { readonly date: string | null }) =>
      date === null ? 'ใช้กับประโยคเดียวกันในปีใหม่ต่อไป' : `ใช้กับประโยคเดียวกันต่อไป วันที่เป็น ${formatThaiDateShort(date)}`,
    overrideOfActions: () => 'เป็นของผลการดำเนินการปีเดิม จึงไม่คัดลอกมา',
    newPaperwork: () => 'รายงานของปีใหม่ยังไม่มีวันที่และเลขที่หนังสือ',
    placeholder: ({ printed, next }: { readonly printed: string; readonly next: string }) =>
      `พิมพ์ “${printed}” ในปีเดิม และ “${next}” ในปีใหม่`,
  },

  places: { cover: 'หน้าปก', heading: 'ชื่อแผนเหนือตาราง', introduction: 'ข้อความนำ' },
  groupHeading: (place: number) => `หัวข้อกลุ่มที่ ${n(place)}`,
  row: (number: number, printed: string) => `แถวที่ ${n(number)}${printed === '' ? '' : ` ${printed}`}`,
  columns: {
    issue: 'ประเด็น',
    score: 'คะแนน',
    problem: 'ปัญหา',
    responsible: 'ผู้รับผิดชอบ',
    steps: 'ขั้นตอน',
    period: 'ระยะเวลา',
    reporting: 'การรายงานผล',
    actions: 'การดำเนินการ',
  },
  stays: 'คงไว้ตามเดิม',
  cleared: 'เว้นว่าง',

  dialog: {
    title: (year: number) => `สร้างปีงบประมาณ พ.ศ. ${n(year)}`,
    note: (from: number, assessmentYear: number) =>
      `คัดลอกแผนของปี ${n(from)} ทั้งหมด พร้อมกลุ่ม มาตรการ คอลัมน์ และธง ตอบผลการประเมินปี ${n(assessmentYear)} เริ่มด้วยรอบแรกที่ยังว่าง ข้อความที่ไม่ได้เลือกจะเหมือนเดิมทุกตัวอักษร`,
    counts: (accepted: number, offered: number, look: number) =>
      `เลือกแล้ว ${n(accepted)} จาก ${n(offered)} รายการ · ต้องดู ${n(look)}`,
    nothing: 'ไม่มีข้อความใดต้องเปลี่ยนตามปี แผนจะถูกคัดลอกตามเดิม',
    noneHere: 'ไม่มีรายการที่ต้องดู',
    list: 'รายการที่จะปรับ',
    show: 'แสดง',
    all: 'ทั้งหมด',
    look: 'ต้องดู',
    groupBy: 'จัดกลุ่มตาม',
    byKind: 'ชนิด',
    byMeasure: 'แถว',
    acceptAll: 'เลือกทั้งหมด',
    refuseAll: 'ไม่เลือกเลย',
    acceptAllOf: (name: string) => `เลือกทั้งหมดใน ${name}`,
    refuseAllOf: (name: string) => `ไม่เลือกเลยใน ${name}`,
    section: (name: string, accepted: number, offered: number, look: number) =>
      offered > 0
        ? `${name} · เลือก ${n(accepted)} จาก ${n(offered)}`
        : look > 0
          ? `${name} · ต้องดู ${n(look)}`
          : `${name} · แจ้งให้ทราบ`,
    unfold: (count: number) => `แสดง ${n(count)} รายการ`,
    more: (count: number) => `แสดงอีก ${n(count)} รายการ`,
    lookMark: 'ต้องดู',
    confirm: (year: number) => `สร้างปีงบประมาณ ${n(year)}`,
    undoable: 'ปีเดิมไม่เปลี่ยน กด “เลิกทำ” ครั้งเดียวก็กลับเป็นเหมือนเดิม',
    moved: 'ทะเบียนเปลี่ยนระหว่างที่ท่านดูรายการ จึงอ่านใหม่ให้แล้ว รายการที่เลือกไว้ยังคงอยู่ โปรดตรวจอีกครั้งแล้วกดสร้าง',
  },
  done: (year: number, shifted: number) => `สร้างปีงบประมาณ ${n(year)} แล้ว ปรับ ${n(shifted)} รายการตามที่เลือก ปีเดิมไม่เปลี่ยน`,
  roundAdded: (measures: number) =>
    measures === 0
      ? 'เพิ่มรอบ ๑๒ เดือนแล้ว รอบ ๖ เดือนยังไม่มีผลให้คัดลอก'
      : `เพิ่มรอบ ๑๒ เดือนแล้ว เริ่มด้วยผลการดำเนินการรอบ ๖ เดือน ${n(measures)} แถว แก้ต่อได้โดยรอบ ๖ เดือนไม่เปลี่ยน`,

  cli: {
    planned: (from: number, year: number, items: number, accepted: number, look: number) =>
      `ปีงบประมาณ ${n(from)} → ${n(year)}: ${n(items)} รายการ จะปรับ ${n(accepted)} ต้องดู ${n(look)}`,
    written: (year: number) => `สร้างปีงบประมาณ ${n(year)} แล้ว ย้อนได้ด้วย undo`,
    dryRun: 'ยังไม่ได้บันทึก (--dry-run)',
    roundAdded: (months: number, measures: number) =>
      `เพิ่มรอบ ${n(months)} เดือนแล้ว คัดลอกผลการดำเนินการ ${n(measures)} แถวจากรอบก่อน`,
    idExpected: 'รหัสของรายการที่เลือกได้ ดูจาก --dry-run',
    marks: { accepted: '✓', refused: '–', look: '!', told: 'i' },
  },
};

export type NextYearWording = Readonly<typeof nextYear>;
