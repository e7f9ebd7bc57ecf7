// The Thai texts of the file that helps those who look for a fault: how it is asked for, what is said when it is made.

export const support = {
  commands: { saveSupport: 'ส่งออกข้อมูลช่วยเหลือ…' },
  fileName: 'ข้อมูลช่วยเหลือ ita-register',
  saved: (path: string) =>
    `บันทึกข้อมูลช่วยเหลือแล้ว: ${path} — มีบันทึกการทำงาน เลขรุ่น และรายชื่อไฟล์ที่เกิดเมื่อโปรแกรมหยุดทำงาน ไม่มีข้อความในทะเบียน ส่งไฟล์นี้ให้ผู้ดูแลโปรแกรมได้`,
};

export const supportDialogs = {
  saveSupportTitle: 'บันทึกข้อมูลช่วยเหลือ',
  supportFiles: 'ข้อมูลช่วยเหลือ (ZIP)',
};

/** Asked by the window where there are no dialogs of the system. */
export const supportPaths = { saveSupport: 'บันทึกข้อมูลช่วยเหลือไว้ที่ไหน' };

/** Of the command line. */
export const supportResult = (path: string) => `สร้างข้อมูลช่วยเหลือแล้ว: ${path}`;
