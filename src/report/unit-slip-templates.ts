// The fixed words of the unit slip (ใบแจ้งหน่วยงาน), by which a unit is told what is due and what is missing, and of the message
// that says the same. Both are Thai whatever language the window speaks.

export const slipWords = {
  title: 'ใบแจ้งหน่วยงาน',
  headLines: [
    'ขอทราบผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} รอบ {{รอบ}} เดือน ({{ช่วงเวลา}})',
    '{{หน่วยงาน}}',
  ],
  to: 'ถึง',
  asOf: 'ข้อมูล ณ วันที่',
  /** Where the measures name nobody. */
  nobody: 'ผู้รับผิดชอบ (ทะเบียนยังไม่ได้ระบุหน่วยงาน)',
  nobodyInFileName: 'ไม่ระบุหน่วยงาน',
  columns: ['ที่', 'สิ่งที่ขอทราบ', 'กำหนด', 'วันที่ดำเนินการ', 'ผลการดำเนินการ', 'หลักฐานที่แนบ'],
  howTo:
    'โปรดกรอกวันที่และผลการดำเนินการในตาราง พร้อมแนบหลักฐานประกอบ รายการใดยังไม่ได้ดำเนินการ ' +
    'โปรดระบุเหตุผลและวันที่คาดว่าจะแล้วเสร็จ',
  returnBy: 'โปรดส่งคืนภายในวันที่',
  returnTo: 'ส่งที่',
  noIssue: '(มาตรการที่ยังไม่มีชื่อ)',
  signers: ['ผู้รายงาน', 'หัวหน้าหน่วยงาน'],
  noDeadline: 'ไม่ได้กำหนดวัน',
  nobodyAtAll: 'ปีงบประมาณนี้ยังไม่มีมาตรการที่จะแจ้งหน่วยงาน',
} as const;

/** What is asked for where no sentence asks for it. */
export const wantedWords = {
  blank: 'ผลการดำเนินการของมาตรการนี้ (ในทะเบียนยังไม่มีข้อความของรอบนี้)',
  undated: 'วันที่ดำเนินการของมาตรการนี้ (ในทะเบียนมีผลแล้ว แต่ยังไม่มีวันที่)',
} as const;

/** `{page}` and `{pages}` stand for Thai numbers; each unit's pages are counted by themselves. */
export const slipLabelFormat = 'หน้า {page}/{pages}';

/** Numbers come in Thai digits, days in words. */
export const slipTexts = {
  title: (unit: string) => `${slipWords.title} ${unit}`,
  label: (unit: string, page: string) => `${slipWords.title} ${unit} ${page}`,
  wanted: (unit: string, day: string, count: string, parts: string) =>
    `ณ วันที่ ${day} ทะเบียนยังไม่มีผลการดำเนินการของ${unit} จำนวน ${count} รายการ (${parts}) ` +
    'จึงขอความอนุเคราะห์แจ้งผลตามรายการต่อไปนี้',
  overdueParts: (count: string) => `เกินกำหนดแล้ว ${count} รายการ`,
  dueParts: (count: string, days: string) => `ครบกำหนดภายใน ${days} วัน ${count} รายการ`,
  otherParts: (count: string) => `ยังไม่มีผลหรือวันที่ ${count} รายการ`,
  nothing: (unit: string, day: string, days: string) =>
    `ณ วันที่ ${day} ไม่มีรายการของ${unit}ที่เกินกำหนด ที่จะครบกำหนดภายใน ${days} วัน หรือที่ยังไม่มีผลการดำเนินการ ` +
    'จึงยังไม่มีสิ่งที่ต้องขอทราบในวันนี้',
  later: (count: string, day: string) => `กำหนดหลังจากนี้ในรอบเดียวกันยังมีอีก ${count} รายการ ครั้งถัดไปวันที่ ${day}`,
  overdue: (days: string) => `เกินมา ${days} วัน`,
  dueIn: (days: string) => `อีก ${days} วัน`,
  dueToday: 'ครบกำหนดวันนี้',
  passed: 'พ้นกำหนดแล้ว',
  ofMonth: (month: string) => `ประจำเดือน${month}`,
  ofQuarter: (quarter: string) => `ประจำไตรมาสที่ ${quarter}`,
  ofDays: (from: string, to: string) => `ของช่วง ${from} ถึง ${to}`,
  ordinal: (number: string) => `ครั้งที่ ${number}`,
};

export const messageTexts = {
  to: (unit: string) => `เรียน ${unit}`,
  subject: (year: string, months: string) =>
    `เรื่อง ขอทราบผลการดำเนินการตามมาตรการ ITA ปีงบประมาณ พ.ศ. ${year} รอบ ${months} เดือน`,
  wanted: (unit: string, day: string, count: string) =>
    `ณ วันที่ ${day} ทะเบียนยังไม่มีผลการดำเนินการของ${unit} จำนวน ${count} รายการ ดังนี้`,
  sections: { overdue: 'เกินกำหนดแล้ว', due: 'ใกล้ครบกำหนด', other: 'ยังไม่มีผลหรือวันที่' },
  entry: (number: string, text: string, time: string) => `${number}) ${text}${time === '' ? '' : ` — ${time}`}`,
  dueOn: (day: string, when: string) => `กำหนด ${day} (${when})`,
  /** A duty that returns, once for all its days. */
  dueOnDays: (count: string, days: string) => `${count} รายการ กำหนด ${days}`,
  please:
    'ขอความอนุเคราะห์แจ้งวันที่และผลการดำเนินการ พร้อมส่งหลักฐานประกอบ ' +
    'รายการใดดำเนินการแล้วแต่ยังไม่ได้แจ้ง ขออภัยที่รบกวน และโปรดแจ้งวันที่ให้ทราบด้วย',
  thanks: 'ขอบคุณในความร่วมมือ',
};
