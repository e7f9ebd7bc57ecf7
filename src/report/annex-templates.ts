// The fixed words of the annex (ภาคผนวก) that lists the evidence of a report. The paper is Thai whatever language the window
// speaks.

export const annexWords = {
  title: 'ภาคผนวก: หลักฐานประกอบ',
  /** What the annex belongs to, one line a line. */
  ofRound: [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} รอบ {{รอบ}} เดือน ({{ช่วงเวลา}})',
    '{{หน่วยงาน}}',
  ],
  ofYear: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}', '{{หน่วยงาน}}'],
  empty: 'ทะเบียนยังไม่มีหลักฐานประกอบมาตรการของปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}',
  wholeMeasure: 'ประกอบทั้งมาตรการ',
  scan: 'สแกนเพื่อเปิดลิงก์',
  bytes: 'ไบต์',
  kilobytes: 'กิโลไบต์',
  megabytes: 'เมกะไบต์',
} as const;

/** `{page}` and `{pages}` stand for Thai numbers. Bound behind the report, its pages must not be taken for the report's. */
export const annexLabelFormat = 'ภาคผนวก หน้า {page}/{pages}';

export const annexTexts = {
  number: (number: string) => `หลักฐานที่ ${number}`,
  ofItem: (item: string) => `ประกอบข้อ ${item}`,
  date: (date: string) => `วันที่ในหลักฐาน ${date}`,
  size: (size: string) => `ไฟล์ขนาด ${size}`,
  /** A digest's first digits, small behind the size. */
  digest: (digits: string) => `SHA-256: ${digits}…`,
  clickPath: (path: string) => `วิธีเข้าถึง: ${path}`,
  qrAlt: (address: string) => `คิวอาร์โค้ดสำหรับเปิด ${address}`,
  linkDescription: (address: string) => `เปิด ${address}`,
};
