// Examples for the rules on lists, words, spaces, numbers and addresses.
import { alsoDone, eitHeading, type Parts } from '../../fixtures/preflight-register.ts';
import type { Example } from './example.ts';

const steps = (...lines: readonly string[]): Parts => ({ cells: { steps: lines.join('\n') } });
const two = 'เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน';
const step = (text: string): Parts => steps(`๑) ${text}`, `๒) ${two}`);
const rows = (...all: readonly Parts['cells'][]): Parts => ({
  groups: [{ heading: eitHeading, measures: all.map((cells) => cells ?? {}) }],
});
const paragraph = 'เจ้าหน้าที่จัดทำแผนการจัดซื้อจัดจ้าง พร้อมทั้งเผยแพร่กระบวนการจัดซื้อจัดจ้างให้ครบถ้วน และรายงานผลให้ผู้บริหารทราบทุกไตรมาส';
const months = ['ตุลาคม ๒๕๖๕', 'พฤศจิกายน ๒๕๖๕', 'ธันวาคม ๒๕๖๕', 'มกราคม ๒๕๖๖'];
const series = (lines: readonly string[]): Parts => ({ cells: alsoDone('๓) รายงานรายเดือน', ...lines) });

export const textExamples: readonly Example[] = [
  {
    rule: 'announced-list-missing',
    finds: [
      [steps('๑) ดำเนินการดังต่อไปนี้', `๒) ${two}`), 'ดังต่อไปนี้'],
      [steps('ผู้รับผิดชอบ ได้แก่:'), 'ได้แก่:'],
    ],
    leavesAlone: [
      steps('๑) ดำเนินการดังต่อไปนี้', '๑.๑) จัดทำแผน', '๑.๒) เผยแพร่', `๒) ${two}`),
      steps('ดำเนินการดังนี้', '๑) จัดทำแผน', `๒) ${two}`),
      steps('๑) ดำเนินการดังนี้', '- จัดทำแผน', `๒) ${two}`),
      { introduction: 'กำหนดมาตรการดังนี้' },
    ],
  },
  {
    rule: 'list-out-of-order',
    finds: [
      [steps('๑) จัดทำแผน', '๓) เผยแพร่แผน', '๔) รายงานผล'), '๓)'],
      [steps('๑) จัดทำแผน', '๑) เผยแพร่แผน'), '๑)'],
      [steps('๑) จัดทำแผน', '๒.๑) เผยแพร่แผน', '๒) รายงานผล'), '๒.๑)'],
    ],
    leavesAlone: [
      {},
      steps('๑) จัดทำแผน', '๑.๑) เผยแพร่', '๑.๒) แจ้งเวียน', '๒) รายงานผล'),
      steps('แผน', '๑) จัดทำ', '๒) เผยแพร่', 'การติดตาม', '๑) รายงาน', '๒) ปรับปรุง'),
    ],
  },
  {
    rule: 'single-item-list',
    finds: [
      [steps('๑) จัดทำแผน'), '๑)'],
      [steps('๑) จัดทำแผน', '๑.๑) เผยแพร่แผน', `๒) ${two}`), '๑.๑)'],
    ],
    leavesAlone: [{}, steps('จัดทำแผน'), steps('1. จัดทำแผน 2. เผยแพร่แผน')],
  },
  {
    rule: 'blank-left',
    finds: [
      [step('ประชุมเมื่อวันที่ ........ ตามคำสั่งที่ ____/๒๕๖๖'), '........', '____'],
      [step('แจ้งเวียนตามบันทึกข้อความ ที่ xx/๒๕๖๖ เรื่อง (ระบุชื่อเรื่อง)'), 'xx', '(ระบุชื่อเรื่อง)'],
      [{ cells: { responsible: '[โปรดระบุผู้รับผิดชอบ]' } }, '[โปรดระบุผู้รับผิดชอบ]'],
      [step('จัดทำแผน …… แล้วเผยแพร่'), '……'],
    ],
    leavesAlone: [
      {},
      step('จัดซื้อวัสดุ เช่น กระดาษ หมึกพิมพ์... และอื่น ๆ'),
      step('จัดทำประกาศ…และเผยแพร่ (ระบุไว้ในแบบ สขร.๑)'),
      step('ดูที่ https://www.example.go.th/xx1/maxx.pdf'),
      { introduction: 'ตามคำสั่งที่ ........ ลงวันที่ ........' },
    ],
  },
  {
    rule: 'empty-item',
    finds: [[steps('๑) จัดทำแผน', '๒)', '๓) รายงานผล'), '๒)']],
    leavesAlone: [{}, steps('๑)', '๑.๑) จัดทำแผน', '๑.๒) เผยแพร่แผน', `๒) ${two}`)],
  },
  {
    rule: 'list-missing',
    finds: [[rows({}, {}, { steps: paragraph }), paragraph]],
    leavesAlone: [{ cells: { steps: paragraph } }, rows({}, {}, { steps: 'จัดทำแผน' }), rows({ steps: paragraph }, {})],
  },
  {
    rule: 'sibling-lacks-part',
    finds: [
      [
        series(
          months.map((month, at) => `๓.${at + 1}) ประจำเดือน${month} ${at === 1 ? '' : 'รายงานเมื่อวันที่'} ๓๐ ${month}`),
        ),
        'ประจำเดือนพฤศจิกายน ๒๕๖๕  ๓๐ พฤศจิกายน ๒๕๖๕',
      ],
    ],
    leavesAlone: [
      series(months.map((month, at) => `๓.${at + 1}) ประจำเดือน${month} รายงานเมื่อวันที่ ๓๐ ${month}`)),
      steps('๑) เจ้าหน้าที่จัดทำแผน', '๒) เจ้าหน้าที่เผยแพร่แผน', '๓) เจ้าหน้าที่รายงานผล', '๔) เจ้าหน้าที่ติดตาม'),
      steps('๑) จัดทำแผนแล้วแจ้งผู้บริหาร', '๒) เผยแพร่ให้ผู้บริหาร', '๓) รายงานผล', '๔) ติดตามให้ผู้บริหาร'),
    ],
  },
  {
    rule: 'text-twice',
    finds: [[steps(`๑) ${two}`, `๒) ${two.replace('บน', 'บน ')}`), `${two.replace('บน', 'บน ')}`]],
    leavesAlone: [{}, steps('๑) ไม่มี', '๒) ไม่มี'), { cells: alsoDone('๓) รายงานเมื่อวันที่ ๒ มีนาคม ๒๕๖๖') }],
  },
  {
    rule: 'doubled-word',
    finds: [
      [step('ดำเนินการเมื่อวันที่ เมื่อวันที่ ๙'), 'เมื่อวันที่ เมื่อวันที่'],
      [step('เจ้าหน้าที่เจ้าหน้าที่ผู้รับผิดชอบ'), 'เจ้าหน้าที่เจ้าหน้าที่'],
      [{ introduction: 'ประชาสัมพันธ์ประชาสัมพันธ์ให้ทราบ' }, 'ประชาสัมพันธ์ประชาสัมพันธ์'],
    ],
    leavesAlone: [
      step('เจ้าหน้าที่ที่รับผิดชอบของกองทุกกอง ฯลฯ'),
      step('ส่วนราชการ หน่วยงาน หน่วยงานของรัฐ'),
      step('ประชาชนทั่วไป ต่าง ๆ และอื่น ๆ นานาประการ'),
      steps('๑) รายงานผล', '๒) รายงานผลให้ทราบ'),
    ],
  },
  {
    rule: 'spelling',
    finds: [
      [step('รายงานผล (ราอบ ๖ เดือน)'), 'ราอบ'],
      [step('ประชาสัมพันธ์ โดยมึ การสื่อสาร'), 'โดยมึ'],
      [step('ส่งลิงค์ของหน้าเว็บ เซต'), 'ลิงค์', 'เว็บ เซต'],
      [step('อบรมบุคคลากรให้มีมาตราฐาน'), 'บุคคลากร', 'มาตราฐาน'],
    ],
    leavesAlone: [
      step('มากน้อยเพียงใด ราชกิจจานุเบกษา อบต. ป.ป.ช. ฯลฯ'),
      step('ตรวจสอบข้อเท็จจริง ยื่นอุทธรณ์ ร้องทุกข์ คอมพิวเตอร์ เปอร์เซ็นต์'),
      { organisation: { ownWords: 'หมากเจี๊ยะ' }, cells: { steps: `๑) ประชุมหมากเจี๊ยะ\n๒) ${two}` } },
      step('นายสมชาย และบ้านหนองเจี๊ยะ'),
    ],
  },
  {
    rule: 'stray-space',
    finds: [
      [step('รายงานให้แล้ว เสร็จ'), 'แล้ว เสร็จ'],
      [step('แผนพัฒนาและการ ใช้จ่าย'), 'การ ใช้จ่าย'],
      [step('จัดซื้อจัด จ้าง'), 'จัด จ้าง'],
    ],
    leavesAlone: [
      step('กำกับดูแล ควบคุมการเบิกจ่ายเงิน'),
      step('หนังสือ ที่ มท ๐๘๐๘ ของ อบต. และ ก.พ. ภายใน ๗ วัน หลังจากนั้น'),
      step('ขนบธรรมเนียม ประเพณี หรือวัฒนธรรม'),
      steps('๑) จัดทำการ', '๒) ใช้จ่าย'),
    ],
  },
  {
    rule: 'double-space',
    finds: [[step('จัดทำ  แผน'), '  ']],
    leavesAlone: [{}, steps('๑)  จัดทำแผน'.replace('  ', ' '), `๒) ${two}`)],
  },
  {
    rule: 'space-missing',
    finds: [
      [step('เช่น facebookของหน่วยงาน'), 'facebookของ'],
      [step('ระบบe-mail'.replace('e-', 'e')), 'ระบบemail'],
      [step('จัดทำแผน (อ้างอิงจาก O๒๓,O๒๔ และ ๐๒๓,๐๒๔ ปี ๒๕๖๕)'), '๐๒๓,๐๒๔'],
      [step('ข้อความปรากฏอยู่เช่น โฆษณา'), 'อยู่เช่น'],
      [step('มาตรการของอบต.หมากแข้ง'), 'ของอบต'],
    ],
    leavesAlone: [
      step('งบประมาณ ๑,๒๓๔ บาท และ ๑๒,๕๐๐.๕๐ บาท'),
      step('เช่นเดียวกัน ดังเช่น ที่กล่าว เช่น เว็บไซต์'),
      step('ดูที่ https://www.example.go.th/แผน และ mail@example.go.th'),
      step('นายกอบต. สมาชิกอบต.'),
    ],
  },
  {
    rule: 'space-after-slash',
    finds: [[rows({ responsible: 'สำนักปลัด/กองคลัง' }, { responsible: 'สำนักปลัด/ กองคลัง' }), 'สำนักปลัด/ ']],
    leavesAlone: [{}, { cells: { issue: 'E๑๑', responsible: 'สำนักปลัด/ กองคลัง' } }],
  },
  {
    rule: 'bracket-unmatched',
    finds: [
      [step('จัดทำแผน (ตามระเบียบ'), '('],
      [step('จัดทำแผน ตามระเบียบ)'), ')'],
      [step('จัดทำ “แผน'), '“'],
    ],
    leavesAlone: [step('จัดทำแผน (ตามข้อ (๑) และ (๒)) “แผน” [ร่าง] ตามข้อ ๑)'), step('ตามข้อ ก) และ ข)')],
  },
  {
    rule: 'number-mixed-digits',
    finds: [[step('ปี พ.ศ. ๒๕6๖'), '๒๕6๖']],
    leavesAlone: [step('ปี ๒๕๖๖ และ 2566 และ https://a.go.th/1๒')],
  },
  {
    rule: 'digits-mixed',
    finds: [[{ ...step('จำนวน 3 ช่องทาง'), paper: { digits: 'asTyped' } }, '3']],
    leavesAlone: [
      step('จำนวน 3 ช่องทาง'),
      { ...step('จำนวน ๓ ช่องทาง ที่ https://a.go.th/1'), paper: { digits: 'asTyped' } },
    ],
  },
  {
    rule: 'address-glued',
    finds: [
      [step('ใน https://itas.nacc.go.th/แบบวัดการ'), 'https://itas.nacc.go.th/แบบวัดการ'],
      [step('เว็บไซต์www.example.go.th'), 'เว็บไซต์www.example.go.th'],
    ],
    leavesAlone: [step('ใน https://itas.nacc.go.th/ แบบวัดการ (www.example.go.th)')],
  },
  {
    rule: 'address-malformed',
    finds: [
      [step('ดูที่ http:/www.example.go.th ทุกวัน'), 'http:/www.example.go.th'],
      [step('ดูที่ https//www.example.go.th'), 'https//www.example.go.th'],
      [step('ดูที่ htpp://www.example.go.th'), 'htpp://www.example.go.th'],
      [step('ดูที่ https:// www.example.go.th'), 'https:// www.example.go.th'],
    ],
    leavesAlone: [step('ดูที่ https://www.example.go.th/a และ www.example.go.th')],
  },
  {
    rule: 'era-spacing-mixed',
    finds: [[step('แผนปี พ.ศ.๒๕๖๕ และ พ.ศ. ๒๕๖๖'), 'พ.ศ.๒๕๖๕']],
    leavesAlone: [step('แผนปี พ.ศ. ๒๕๖๕ และ พ.ศ. ๒๕๖๖'), { ...step('แผนปี พ.ศ.๒๕๖๕'), heading: 'มาตรการส่งเสริมคุณธรรม' }],
  },
];
