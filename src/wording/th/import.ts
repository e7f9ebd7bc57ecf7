// Bringing in reports and registers, in Thai: what came of it, beyond what errors and notices say.
import { toThaiDigits as thai } from '../../thai/digits.ts';

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
  readonly same: number;
  readonly onlyInRegister: number;
}

export const imports = {
  wouldImport: (measures: number, groups: number, year: number, months: number) =>
    `ทดลองอ่านเท่านั้น ยังไม่ได้บันทึก: พบ ${thai(measures)} มาตรการ ${thai(groups)} กลุ่ม ปีงบประมาณ พ.ศ. ${thai(year)} รอบ ${thai(months)} เดือน`,
  counts: ({ added, updated, skipped, same, onlyInRegister }: ImportCounts) =>
    `เพิ่มใหม่ ${thai(added)} แก้ตามไฟล์ ${thai(updated)} คงของเดิม ${thai(skipped)} ตรงกันอยู่แล้ว ${thai(same)} มีเฉพาะในทะเบียน ${thai(onlyInRegister)}`,
  chooseFrom: (names: string) => `ต้องเป็นหนึ่งใน ${names}`,
  tablesFrom: (count: number) => `ต้องเป็นเลขตาราง ๑ ถึง ${thai(count)} ของแผ่นงานนี้`,
  headingsAre: (headings: string) => `ต้องเป็นหัวคอลัมน์ที่มีในตาราง (${headings}) หรือลำดับคอลัมน์`,
};
