// The Thai texts of typing in a cell: its commands, what it offers, the date picker.
export const cells = {
  commands: {
    editCell: 'แก้ไขช่องนี้',
    nestItem: 'ย่อยข้อ',
    unnestItem: 'เลื่อนข้อกลับ',
    renumber: 'จัดเลขข้อใหม่',
    insertToday: 'แทรกวันที่วันนี้',
    pickDate: 'เลือกวันที่จากปฏิทิน…',
    swapDigits: 'สลับเลขไทย/อารบิก',
  },

  renumbered: 'จัดเลขข้อใหม่แล้ว',
  inOrder: 'เลขข้อเรียงถูกต้องอยู่แล้ว',
  noList: 'ช่องนี้ยังไม่มีเลขข้อ พิมพ์ ๑) แล้วเว้นวรรคเพื่อเริ่ม',
  noDigits: 'เลือกข้อความที่มีตัวเลขก่อน หรือวางเคอร์เซอร์ไว้ที่ตัวเลข',
  arabicMark: 'ใช้เลขข้อแบบไทย เช่น ๑) หรือไม่',
  useThaiMarks: 'ใช้เลขไทย',

  dates: {
    title: 'เลือกวันที่',
    how: 'วันที่หรือเดือน',
    day: 'วันที่',
    month: 'เฉพาะเดือน',
    previous: 'ก่อนหน้า',
    next: 'ถัดไป',
    previousMonth: 'เดือนก่อนหน้า',
    nextMonth: 'เดือนถัดไป',
    previousYear: 'ปีก่อนหน้า',
    nextYear: 'ปีถัดไป',
    today: (date: string) => `วันนี้ ${date}`,
    thisMonth: (month: string) => `เดือนนี้ ${month}`,
    writtenOut: 'เขียนเต็ม “วันที่ … เดือน … พ.ศ. …”',
    monthWrittenOut: 'เขียนเต็ม “เดือน … พ.ศ. …”',
  },
};
