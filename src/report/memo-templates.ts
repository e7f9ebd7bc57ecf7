// The fixed words of the memo (บันทึกข้อความ, form 29 of the regulation on office work) that lays a report before the executive
// and asks leave to publish it. The paper is Thai whatever language the window speaks.

export const memoWords = {
  title: 'บันทึกข้อความ',
  agency: 'ส่วนราชการ',
  number: 'ที่',
  date: 'วันที่',
  subject: 'เรื่อง',
  addressee: 'เรียน',
  through: 'ผ่าน',
  garuda: 'ตราครุฑ',
} as const;

export const memoSubject =
  'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ' +
  'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} รอบ {{รอบ}} เดือน และขออนุญาตเผยแพร่';

/** What led here, what was done, what is asked; `{measures}` is how many the report has. */
export const memoBody = [
  'ตามที่{{หน่วยงาน}}ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ' +
    'จากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {{ปีประเมิน}} นั้น',
  'บัดนี้ ได้รวบรวมผลการดำเนินการตามมาตรการดังกล่าว รอบ {{รอบ}} เดือน ({{ช่วงเวลา}}) จำนวน {measures} มาตรการ เรียบร้อยแล้ว ' +
    'รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้ และเห็นควรเผยแพร่รายงานบนเว็บไซต์ของหน่วยงานเพื่อให้ประชาชนทราบ',
  'จึงเรียนมาเพื่อโปรดทราบ และพิจารณาอนุมัติให้เผยแพร่',
] as const;
