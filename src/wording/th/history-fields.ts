// What the parts of a register are called in Thai where its history tells of them, by table and column of the stored register. What
// stands for itself (a cell, a note, a piece of evidence) is told in words of its own; its columns are not all here.

export const fields = {
  organisation: {
    name: 'หน่วยงาน',
    columns: {
      kind: 'ประเภท',
      name: 'ชื่อเต็ม',
      short_name: 'ชื่อย่อ',
      district: 'อำเภอ',
      province: 'จังหวัด',
      own_words: 'คำเฉพาะของหน่วยงาน',
    },
  },
  unit: { name: 'ส่วนราชการในหน่วยงาน', columns: { name: 'ชื่อ', aliases: 'ชื่อที่เขียนแบบอื่น' } },
  paper: {
    name: 'กระดาษ',
    columns: {
      digits: 'ตัวเลขในเอกสาร',
      orientation: 'แนวกระดาษ',
      margin_left_mm: 'ขอบซ้าย (มิลลิเมตร)',
      margin_top_mm: 'ขอบบน (มิลลิเมตร)',
      margin_right_mm: 'ขอบขวา (มิลลิเมตร)',
      margin_bottom_mm: 'ขอบล่าง (มิลลิเมตร)',
      format: 'ชนิดของไฟล์ PDF',
      memo_unit: 'ส่วนราชการเจ้าของเรื่อง',
      memo_through_clerk: 'เสนอผ่านปลัด',
    },
  },
  kept_file: { name: 'แบบอักษรและภาพ', columns: { name: 'ชื่อไฟล์' } },
  followup: {
    name: 'การติดตามกำหนดเวลา',
    columns: { answers_close: 'วันปิดรับคำตอบ (เดือน-วัน)', soon_days: 'เตือนล่วงหน้า (วัน)', holidays: 'วันหยุด' },
  },
  accepted_finding: { name: 'ข้อที่ยืนยันว่าถูกต้อง', columns: { text: 'ข้อความ', reason: 'เหตุผล' } },
  phrase: { name: 'คลังถ้อยคำ', columns: { column_key: 'ของช่อง', text: 'ถ้อยคำ' } },
  catalogue_entry: {
    name: 'รายการข้อ ITA',
    columns: { assessment_year: 'ปีประเมิน', code: 'รหัสข้อ', indicator_no: 'ตัวชี้วัดที่', text: 'ข้อคำถาม' },
  },
  signer: {
    name: 'ผู้ลงนาม',
    columns: { role: 'ลงชื่อในฐานะ', name: 'ชื่อ–นามสกุล', position: 'ตำแหน่ง', voice: 'ข้อความเหนือลายมือชื่อ' },
  },
  fiscal_year: {
    name: 'ปีงบประมาณ',
    columns: {
      year: 'ปีงบประมาณ พ.ศ.',
      assessment_year: 'ผลประเมิน ITA ปี พ.ศ.',
      heading: 'ชื่อแผนเหนือตาราง',
      introduction: 'ข้อความนำก่อนตาราง',
    },
  },
  year_column: { name: 'คอลัมน์ของตาราง', columns: { heading: 'หัวคอลัมน์', width_share: 'ความกว้าง (ร้อยละ)' } },
  round: {
    name: 'รอบรายงาน',
    columns: {
      months: 'จำนวนเดือน',
      cover: 'ข้อความบนหน้าปก',
      report_date: 'วันที่ของรายงาน',
      memo_number: 'เลขที่บันทึกข้อความ',
      memo_date: 'วันที่บันทึกข้อความ',
    },
  },
  measure_group: { name: 'กลุ่ม', columns: { heading: 'หัวข้อกลุ่ม' } },
  measure: { name: 'แถว', columns: { flag: 'ธง' } },
  statement_override: {
    name: 'ความหมายของประโยค',
    columns: { sentence: 'ประโยค', occurrence: 'กำหนดเวลา', verdict: 'ความหมาย', date: 'วันที่' },
  },
  evidence: {
    name: 'หลักฐาน',
    columns: {
      item: 'ของข้อ',
      name: 'ชื่อที่ใช้เรียก',
      date: 'วันที่ในหลักฐาน',
      url: 'ที่อยู่เว็บ',
      click_path: 'ทางคลิกจากหน้าแรก',
    },
  },
  issued_report: { name: 'รายงานที่ออก', columns: { number: 'เลขที่' } },
  issued_file: { name: 'ไฟล์ของรายงานที่ออก', columns: { name: 'ชื่อไฟล์' } },
  /** Of `kept_file.role`. */
  roles: {
    fontRegular: 'แบบอักษรตัวธรรมดา',
    fontBold: 'แบบอักษรตัวหนา',
    emblem: 'ตราสัญลักษณ์',
    garuda: 'ตราครุฑ',
    signature: 'ลายมือชื่อที่สแกนไว้',
  },
  /** Of `statement_override.verdict`. */
  verdicts: { ignored: 'ไม่ใช่กำหนดเวลาหรือผล', due: 'เป็นกำหนดเวลา', done: 'ทำแล้ว', open: 'ยังไม่ได้ทำ' },
  yes: 'ใช่',
  no: 'ไม่ใช่',
};

export type HistoryFields = Readonly<typeof fields>;
