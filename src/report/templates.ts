// The texts a new fiscal year and a new round start from, worded as published reports are, and the fixed words of the
// printed page. The paper is Thai whatever language the window speaks, so they stand here and not among the window's words.

/** A new round's cover, one line a line: title, year, round, office, place. */
export const defaultCover = [
  'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม',
  'และความโปร่งใสภายในหน่วยงาน',
  'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}',
  'รอบ {{รอบ}} เดือน ({{ช่วงเวลา}})',
  '{{หน่วยงาน}}',
  'อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}',
].join('\n');

/** The plan's cover: as a round's, without the round. */
export const defaultPlanCover = [
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}',
  '{{หน่วยงาน}}',
  'อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}',
].join('\n');

/** The plan's title above the table. */
export const defaultHeading = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสของ{{หน่วยงาน}} ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}';

/** The paragraph between title and table: last year's assessment leads to this year's measures. */
export const defaultIntroduction =
  'จากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {{ปีประเมิน}} ' +
  'นำมาสู่ข้อเสนอแนะในการกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานของ{{หน่วยงาน}} ' +
  'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ดังนี้';

/** `{page}` and `{pages}` stand for Thai numbers. */
export const pageLabelFormat = 'หน้า {page}/{pages}';

/** Marks what goes on from the page before. */
export const continuedMark = '(ต่อ)';

/** The fixed words of a signature; the dotted lines between them are drawn. */
export const signatureWords = {
  signed: '(ลงชื่อ)',
  day: 'วันที่',
  month: 'เดือน',
  year: 'พ.ศ.',
  /** Before the signer's name: what the scan shows, for who cannot see it. */
  scan: 'ลายมือชื่อ',
} as const;

/** What a signer says above the signature. */
export const voiceWords = {
  opinion: 'ความเห็น',
  choices: ['ทราบ', 'เห็นชอบ', 'อนุมัติให้เผยแพร่'],
  other: 'ความเห็นอื่น',
} as const;

/** What the cover's image shows, for who cannot see it; the office's name follows. */
export const coverWords = { emblem: 'ตราสัญลักษณ์' } as const;

/** The entries of the list of contents in the file; each group follows under its own heading. */
export const bookmarkWords = { cover: 'ปก', introduction: 'บทนำ' } as const;

/** The words of the line at an issued report's foot. The code is for phones and holds what the line says. */
export const issueFootTexts = {
  line: (number: string, code: string) => `เลขที่ ${number} · รหัสข้อมูล ${code}`,
  corrects: (number: string) => `ฉบับแก้ไข แทนฉบับเลขที่ ${number}`,
  qr: (number: string, code: string) => `เลขที่ ${number} ${code}`,
  qrAlt: (number: string, code: string) => `คิวอาร์โค้ดของรายงานเลขที่ ${number} รหัสข้อมูล ${code}`,
} as const;
