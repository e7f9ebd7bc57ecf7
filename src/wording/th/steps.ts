// What each kind of step is called in Thai, on the command line and in the window's history.

/** A step by its label, for people; a label of a later version stands as it is. */
export function stepName(label: string): string {
  return Object.hasOwn(steps, label) ? steps[label as StepLabel] : label;
}

export type StepLabel = ChangeLabel | 'create' | 'restore' | 'import' | 'issue' | 'issueSigned' | 'issueScan';
type ChangeLabel = keyof typeof changeNames;

const changeNames = {
  setCell: 'แก้ข้อความในช่อง',
  addMeasure: 'เพิ่มมาตรการ',
  removeMeasure: 'ลบมาตรการ',
  moveMeasure: 'ย้ายมาตรการ',
  addGroup: 'เพิ่มกลุ่ม',
  removeGroup: 'ลบกลุ่ม',
  moveGroup: 'ย้ายกลุ่ม',
  setGroupHeading: 'แก้หัวข้อกลุ่ม',
  setOverride: 'บอกความหมายของประโยค',
  removeOverride: 'ยกเลิกความหมายที่บอกไว้',
  acceptFinding: 'ยืนยันว่าถูกต้องแล้ว',
  withdrawFinding: 'ยกเลิกการยืนยัน',
  setFollowup: 'ตั้งค่าการติดตาม',
  setPhrases: 'แก้คลังถ้อยคำ',
  setCatalogueEntries: 'แก้รายการข้อ ITA',
  setFlag: 'ตั้งธงมาตรการ',
  setNote: 'เขียนหมายเหตุ',
  setColumns: 'ปรับคอลัมน์ของตาราง',
  setOrganisation: 'แก้ข้อมูลหน่วยงาน',
  setPaper: 'ตั้งค่าการพิมพ์',
  setSigners: 'แก้ผู้ลงนาม',
  addFiscalYear: 'เพิ่มปีงบประมาณ',
  removeFiscalYear: 'ลบปีงบประมาณ',
  setFiscalYear: 'แก้ปีงบประมาณ',
  addRound: 'เพิ่มรอบ',
  removeRound: 'ลบรอบ',
  setRound: 'แก้รอบ',
  addEvidence: 'เพิ่มหลักฐาน',
  removeEvidence: 'เอาหลักฐานออก',
  setEvidence: 'แก้รายละเอียดหลักฐาน',
  batch: 'หลายรายการพร้อมกัน',
};
const steps: Readonly<Record<StepLabel, string>> = {
  ...changeNames,
  create: 'สร้างทะเบียน',
  restore: 'นำกลับมาจากประวัติ',
  import: 'นำเข้าจากไฟล์',
  issue: 'ออกรายงาน',
  issueSigned: 'เก็บฉบับลงนามของรายงาน',
  issueScan: 'แนบสแกนของรายงาน',
};
