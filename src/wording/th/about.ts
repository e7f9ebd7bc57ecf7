// The Thai texts of what the program says of itself: version, where its files lie, licences.

export const about = {
  commands: { about: 'เกี่ยวกับโปรแกรม' },
  title: 'เกี่ยวกับโปรแกรม',
  version: 'รุ่นของโปรแกรม',
  engines: 'ทำงานบน',
  dataFolder: 'โฟลเดอร์ของโปรแกรม',
  dataNote: 'การตั้งค่า บันทึกการทำงาน และสำเนาสำรองชุดที่สองอยู่ที่นี่ ส่วนทะเบียนอยู่ในโฟลเดอร์ที่ท่านเลือกไว้',
  privacy: 'โปรแกรมทำงานในเครื่องนี้เท่านั้น ไม่ส่งข้อมูลออกอินเทอร์เน็ต',
  licences: 'สัญญาอนุญาตของส่วนประกอบ',
  licencesNote: 'โปรแกรมนี้ใช้ซอฟต์แวร์และแบบอักษรของผู้อื่นตามสัญญาอนุญาตต่อไปนี้ เลือกชื่อเพื่ออ่านข้อความเต็ม',
  choose: 'เลือกชื่อเพื่ออ่านสัญญาอนุญาต',
  electronNote:
    'สัญญาอนุญาตของ Electron และ Chromium อยู่ในไฟล์ LICENSE.electron.txt และ LICENSES.chromium.html ข้างตัวโปรแกรม',
};
