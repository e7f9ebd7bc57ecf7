// Examples for the rules on codes, questions, references and indicators.
import type { Parts } from '../../fixtures/preflight-register.ts';
import { eitHeading, faultlessCells, iitHeading, oitHeading } from '../../fixtures/preflight-register.ts';
import type { Example } from './example.ts';

const iit = (...issues: readonly string[]): Parts => ({
  groups: [{ heading: iitHeading, measures: issues.map((issue) => ({ issue })) }],
});
const oit = (...issues: readonly string[]): Parts => ({
  groups: [{ heading: oitHeading, measures: issues.map((issue) => ({ issue })) }],
});
const steps = (text: string): Parts => ({ cells: { steps: `๑) ${text}\n๒) เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน` } });

const i7 = 'ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปี ของหน่วยงานของท่าน มากน้อยเพียงใด';
const i9 = 'หน่วยงานของท่าน ใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด';
const i12 = 'หน่วยงานของท่าน เปิดโอกาสให้ท่าน มีส่วนร่วม ในการตรวจสอบการใช้จ่ายงบประมาณ ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด';

export const codeExamples: readonly Example[] = [
  {
    rule: 'code-missing',
    finds: [[iit(`I๗ ${i7}`, `I๙ ${i9}`, 'การใช้งบประมาณของหน่วยงาน'), '']],
    leavesAlone: [{}, iit('การใช้งบประมาณของหน่วยงาน', 'การมีส่วนร่วม'), iit(`I๗ ${i7}`, 'I-๙ การใช้งบประมาณ', `I๙ ${i9}`)],
  },
  {
    rule: 'code-unreadable',
    finds: [
      [iit(`I-๗ ${i7}`), 'I-๗'],
      [iit(`l๗ ${i7}`), 'l๗'],
      [oit('O๓๘) การเสริมสร้างวัฒนธรรมองค์กร'), 'O๓๘)'],
    ],
    leavesAlone: [{}, iit('การใช้งบประมาณ'), iit('๒๕๖๖ การใช้งบประมาณ'), oit('E-Service ของหน่วยงาน')],
  },
  {
    rule: 'code-without-letter',
    finds: [
      [iit(`๗ ${i7}`), '๗'],
      [iit(`ข้อ 9 ${i9}`), 'ข้อ 9'],
    ],
    leavesAlone: [{}, oit('๐๓๘ การเสริมสร้างวัฒนธรรมองค์กร'), { groupHeading: '', cells: { issue: `๗ ${i7}` } }],
  },
  {
    rule: 'code-mixed-digits',
    finds: [
      [iit(`1๑๒ ${i12}\n- สอบถาม`), '1๑๒'],
      [oit('O3๘ การเสริมสร้างวัฒนธรรมองค์กร'), 'O3๘'],
    ],
    leavesAlone: [{}, iit(`I๗ ${i7}`), iit(`I7 ${i7}`), steps('มากกว่า ๑ ช่องทาง')],
  },
  {
    rule: 'zero-for-letter-o',
    finds: [
      [oit('๐๓๘ การเสริมสร้างวัฒนธรรมองค์กร'), '๐๓๘'],
      [oit('ข้อ 038 การเสริมสร้างวัฒนธรรมองค์กร'), '038'],
      [steps('จัดทำแผน (อ้างอิงจาก ๐๒๑,๐๒๒ ปี ๒๕๖๕)'), '๐๒๑', '๐๒๒'],
      [steps('จัดทำแผนตามข้อ ๐๒๑ ปี ๒๕๖๕'), '๐๒๑'],
    ],
    leavesAlone: [
      {},
      steps('โทรศัพท์ ๐๔๕ ๖๑๒๓๔๕ ภายในเวลา ๐๘.๓๐ น.'),
      steps('จัดทำแผน (อ้างอิงจาก O๒๑ ปี ๒๕๖๕)'),
      steps('จำนวน ๐๑๒ รายการ'),
    ],
  },
  {
    rule: 'code-styles-mixed',
    finds: [[iit(`I๗ ${i7}`, `9 ${i9}`), '9']],
    leavesAlone: [{}, iit(`I๗ ${i7}`, `I๙ ${i9}`), iit(`7 ${i7}`, `9 ${i9}`)],
  },
  {
    rule: 'code-wrong-instrument',
    finds: [[{ groupHeading: iitHeading }, 'E๑๑']],
    leavesAlone: [{}, { groupHeading: '' }, iit(`๗ ${i7}`)],
  },
  {
    rule: 'item-unknown',
    finds: [
      [oit('O๙๙ การเปิดเผย'), 'O๙๙'],
      [iit('I๔๐ การใช้งบประมาณ'), 'I๔๐'],
    ],
    leavesAlone: [{}, oit('O๓๘ การเสริมสร้างวัฒนธรรมองค์กร'), iit('การใช้งบประมาณ')],
  },
  {
    rule: 'item-under-wrong-indicator',
    finds: [
      [oit('O๘ Q & A'), 'O๘'],
      [{ groupHeading: 'ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร\nเครื่องมือการประเมิน แบบวัด EIT' }, 'E๑๑'],
    ],
    leavesAlone: [{}, oit('O๓๘ การเสริมสร้างวัฒนธรรมองค์กร'), { groupHeading: 'เครื่องมือการประเมิน แบบวัด EIT' }],
  },
  {
    rule: 'question-differs',
    finds: [
      [iit(`I๗ ${i7.replace('ประจำปี', 'รายปี')}`), 'งบประมาณรายปี ของหน่'],
      [{ cells: { issue: faultlessCells.issue.replace('ให้ดีขึ้น', 'ดีขึ้น') } }, 'ให้บริการดีขึ้น มา'],
    ],
    leavesAlone: [{}, iit(`I๗ ${i7.replaceAll(' ', '')}`), iit('I๗'), iit(`I๑๒ ${i12}\n- สอบถาม\n- ทักท้วง\n- ร้องเรียน`)],
  },
  {
    rule: 'item-name-differs',
    finds: [[oit('O๓๘ การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม'), 'การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม']],
    leavesAlone: [{}, oit('O๓๘ การเสริมสร้าง วัฒนธรรมองค์กร'), oit('O๘ Q & A'), oit('O๓๘')],
  },
  {
    rule: 'question-points-missing',
    finds: [[iit(`I๑๒ ${i12}`), 'ตามประเด็นดังต่อไปนี้']],
    leavesAlone: [{}, iit(`I๑๒ ${i12}\n- สอบถาม\n- ทักท้วง\n- ร้องเรียน`), iit(`I๑๒ ${i12} (สอบถาม ทักท้วง ร้องเรียน)`)],
  },
  {
    rule: 'reference-unknown',
    finds: [[steps('จัดทำแผน (อ้างอิงจาก O๙๘)'), 'O๙๘']],
    leavesAlone: [steps('จัดทำแผน (อ้างอิงจาก O๒๑ ปี ๒๕๖๕)'), steps('วัดค่า O2 ในน้ำ ๙๘ ครั้ง')],
  },
  {
    rule: 'reference-number-moved',
    finds: [
      [steps('จัดทำแผน (อ้างอิงจาก O๑๘)'), 'O๑๘'],
      [steps('จัดทำแผน (อ้างอิงจาก ๐๒๓, ๐๒๔)'), '๐๒๓', '๐๒๔'],
      [oit('O๓๘ วัฒนธรรมของเรา'), 'O๓๘'],
    ],
    leavesAlone: [
      steps('จัดทำแผน (อ้างอิงจาก O๑๘ ปี ๒๕๖๕)'),
      steps('จัดทำแผน (อ้างอิงจาก O๑๘ แผนการใช้จ่ายงบประมาณประจำปี)'),
      steps('ปรับปรุง (อ้างอิงจาก O๘)'),
      oit('O๓๘ การเสริมสร้างวัฒนธรรมองค์กร'),
    ],
  },
  {
    rule: 'indicator-name-differs',
    finds: [[{ groupHeading: 'ตัวชี้วัดที่ ๘ การปรับปรุงงาน\nเครื่องมือการประเมิน แบบวัด EIT' }, 'การปรับปรุงงาน']],
    leavesAlone: [
      {},
      { groupHeading: 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน เครื่องมือการประเมิน แบบวัด EIT' },
      { groupHeading: 'เครื่องมือการประเมิน แบบวัด EIT' },
    ],
  },
  {
    rule: 'indicator-wrong-instrument',
    finds: [[{ groupHeading: 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน\nเครื่องมือการประเมิน แบบวัด OIT' }, 'OIT']],
    leavesAlone: [{}, { groupHeading: 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน' }],
  },
  { rule: 'group-heading-missing', finds: [[{ groupHeading: ' ' }, '']], leavesAlone: [{}] },
  {
    rule: 'group-heading-styles-mixed',
    finds: [
      [
        {
          groups: [
            { heading: iitHeading, measures: [] },
            { heading: eitHeading.replace('\n', ' '), measures: [] },
          ],
        },
        ' เครื่องมือการประเมิน แบบวัด EIT',
      ],
    ],
    leavesAlone: [
      {
        groups: [
          { heading: iitHeading, measures: [] },
          { heading: eitHeading, measures: [] },
        ],
      },
      { groupHeading: eitHeading.replace('\n', ' ') },
    ],
  },
];
