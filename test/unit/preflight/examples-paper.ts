// Examples for the rules on the office, the paper, its people and its evidence.
import { blankSigner } from '../../../src/register/blank.ts';
import type { LinkEvidence } from '../../../src/register/model.ts';
import { alsoDone, type Cells, oitHeading } from '../../fixtures/preflight-register.ts';
import type { Example } from './example.ts';

function link(url: string, addedAt: string): LinkEvidence {
  return { id: 'e1', kind: 'link', item: null, name: 'หน้าเว็บ', date: null, addedAt, url, clickPath: '' };
}

const oit = (url: string, addedAt: string) => ({
  groups: [
    {
      heading: oitHeading,
      measures: [{ issue: 'O๓๘ การเสริมสร้างวัฒนธรรมองค์กร', evidence: [link(url, addedAt)] } satisfies Cells],
    },
  ],
});

const undated: Cells = { actions: '๑) อยู่ระหว่างดำเนินการ\n๒) อยู่ระหว่างดำเนินการ' };
const unproved: Cells = {
  actions: '๑) จัดทำแผน ดำเนินการเมื่อวันที่ ๒๕ ตุลาคม ๒๕๖๕\n๒) เผยแพร่แผน ดำเนินการเมื่อวันที่ ๑๕ พฤศจิกายน ๒๕๖๕',
};
const inGroup = (...measures: readonly Cells[]) => ({
  groups: [{ heading: 'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน\nเครื่องมือการประเมิน แบบวัด EIT', measures }],
});

export const paperExamples: readonly Example[] = [
  {
    rule: 'organisation-missing',
    finds: [[{ organisation: { name: '  ', shortName: '' } }, '']],
    leavesAlone: [{}],
  },
  {
    rule: 'organisation-differs',
    finds: [
      [{ heading: 'มาตรการขององค์การบริหารส่วนตำบลหนองบัว' }, 'องค์การบริหารส่วนตำบลหนองบัว'],
      [{ introduction: 'ภายในของเทศบาลตำบลหมากแข้ง ดังนี้' }, 'เทศบาลตำบลหมากแข้ง'],
      [{ cells: alsoDone('๓) อบต.หมากแข็ง รายงานเมื่อวันที่ ๒ มีนาคม ๒๕๖๖') }, 'อบต.หมากแข็ง'],
      [{ cover: 'รายงานผลการดำเนินการ\nเทศบาลเมืองหมากแข้ง' }, 'เทศบาลเมืองหมากแข้ง'],
    ],
    leavesAlone: [
      { cells: { steps: '๑) องค์การบริหารส่วนตำบลหมากแข้งจัดทำแผน\n๒) อบต. หมากแข้งเผยแพร่แผน' } },
      { cells: { steps: '๑) ศึกษาดูงาน ณ องค์การบริหารส่วนตำบลหนองบัว\n๒) ส่งให้องค์การบริหารส่วนจังหวัดตัวอย่าง' } },
      { cells: { steps: '๑) นายกองค์การบริหารส่วนตำบลให้ความเห็นชอบ\n๒) แจ้งองค์การบริหารส่วนตำบลทุกแห่ง' } },
      {
        organisation: { kind: 'other', name: 'โรงเรียนบ้านหนอง', shortName: '' },
        heading: 'ขององค์การบริหารส่วนตำบลหมากแข้ง',
      },
    ],
  },
  {
    rule: 'organisation-elsewhere',
    finds: [
      [
        { heading: 'ขององค์การบริหารส่วนตำบลหนองบัว', introduction: 'องค์การบริหารส่วนตำบลหนองบัว กำหนดมาตรการ' },
        'องค์การบริหารส่วนตำบลหมากแข้ง',
      ],
    ],
    leavesAlone: [
      { heading: 'ขององค์การบริหารส่วนตำบลหนองบัว' },
      {
        heading: 'ขององค์การบริหารส่วนตำบลหนองบัว',
        introduction: 'องค์การบริหารส่วนตำบลหนองบัว และองค์การบริหารส่วนตำบลหมากแข้ง',
      },
    ],
  },
  {
    rule: 'name-short-and-full',
    finds: [[{ cells: alsoDone('๓) อบต.หมากแข้ง รายงานเมื่อวันที่ ๒ มีนาคม ๒๕๖๖') }, 'อบต.หมากแข้ง']],
    leavesAlone: [
      { cells: alsoDone('๓) องค์การบริหารส่วนตำบลหมากแข้งรายงานเมื่อวันที่ ๒ มีนาคม ๒๕๖๖') },
      {
        cover: 'รายงานผล\nอบต.หมากแข้ง',
        heading: 'มาตรการของ อบต.หมากแข้ง',
        introduction: 'อบต.หมากแข้ง กำหนดมาตรการดังนี้',
      },
    ],
  },
  {
    rule: 'title-of-another-paper',
    finds: [
      [{ heading: 'รายงานผลการจัดซื้อจัดจ้างประจำปี ของ{{หน่วยงาน}} ปีงบประมาณ พ.ศ. ๒๕๖๖' }, 'รายงานผลการจัดซื้อจัดจ้าง'],
      [{ cover: 'แผนปฏิบัติการป้องกันการทุจริต\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖' }, 'แผนปฏิบัติการป้องกันการทุจริต'],
    ],
    leavesAlone: [
      { heading: 'แผนปฏิบัติการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖' },
      { cover: 'รายงานผลการดำเนินการ\n{{หน่วยงาน}}' },
      { heading: '' },
    ],
  },
  {
    rule: 'wrong-year',
    finds: [
      [{ cover: 'รายงานผล\nประจำปีงบประมาณ พ.ศ. ๒๕๖๕' }, 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
      [{ heading: 'มาตรการ ปีงบประมาณ 2567' }, 'ปีงบประมาณ 2567'],
      [{ introduction: 'ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๒' }, 'ปีงบประมาณ พ.ศ. ๒๕๖๒'],
      [{ cells: { steps: '๑) จัดทำแผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓\n๒) เผยแพร่แผนบนเว็บไซต์' } }, 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๓'],
    ],
    leavesAlone: [
      { cover: 'รายงานผล\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖', introduction: 'ปีงบประมาณ พ.ศ. ๒๕๖๕' },
      { cells: { steps: '๑) รายงานผล ปีงบประมาณ พ.ศ. ๒๕๖๕\n๒) แผน ปีงบประมาณ พ.ศ. ๒๕๖๗' } },
      { cells: { steps: '๑) ตามแผนพัฒนา ปีงบประมาณ พ.ศ. ๒๕๖๑ - ๒๕๖๕\n๒) ตาม พ.ร.บ. พ.ศ. ๒๕๔๐' } },
    ],
  },
  {
    rule: 'wrong-round',
    finds: [
      [{ cover: 'รายงานผล\nรอบ ๑๒ เดือน' }, 'รอบ ๑๒ เดือน'],
      [{ cover: 'รายงานผล\nรอบ 6 เดือน', months: 12 }, 'รอบ 6 เดือน'],
      [{ cover: 'รายงานผล\nรอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๔ - มีนาคม ๒๕๖๕)' }, 'เดือนตุลาคม ๒๕๖๔ - มีนาคม ๒๕๖๕'],
    ],
    leavesAlone: [
      { cover: 'รายงานผล\nรอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ – เดือนมีนาคม ๒๕๖๖)' },
      { cover: 'รายงานผล\nรอบ {{รอบ}} เดือน ({{ช่วงเวลา}})' },
      { cells: { steps: '๑) รายงานผล รอบ ๑๒ เดือน\n๒) เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน' } },
    ],
  },
  { rule: 'report-date-missing', finds: [[{ reportDate: null }, '']], leavesAlone: [{}] },
  {
    rule: 'report-date-early',
    finds: [[{ reportDate: '2022-11-01' }, 'วันที่ ๑๕ พฤศจิกายน ๒๕๖๕']],
    leavesAlone: [{ reportDate: '2022-11-15' }, { reportDate: null }],
  },
  {
    rule: 'signature-missing',
    finds: [
      [{ signers: [] }, ''],
      [{ signers: [blankSigner('s1', 'ผู้รายงาน', '', 'none')] }, ''],
    ],
    leavesAlone: [{}],
  },
  {
    rule: 'priority-unsaid',
    finds: [
      [{ cells: { flag: null } }, ''],
      [inGroup({}, { flag: null }), ''],
    ],
    leavesAlone: [{}, { cells: { flag: null }, introduction: 'ประเด็นต่อไปนี้เป็นจุดอ่อนที่ต้องปรับปรุงแก้ไขโดยเร่งด่วน' }],
  },
  {
    rule: 'cell-empty',
    finds: [
      [{ cells: { responsible: ' ' } }, ''],
      [{ cells: { actions: '' } }, ''],
      [{ cells: { issue: '', responsible: '', steps: '', reporting: '', actions: '' } }, ''],
    ],
    leavesAlone: [{}],
  },
  {
    rule: 'evidence-missing',
    finds: [
      [{ cells: unproved }, ''],
      [inGroup({}, unproved), ''],
    ],
    leavesAlone: [
      {},
      { cells: undated },
      { cells: { ...unproved, evidence: [link('https://www.example.go.th/a', '2023-03-01T00:00:00Z')] } },
      { cells: { actions: `${unproved.actions} ดูที่ https://www.example.go.th/news/12` } },
      { cells: { actions: `${unproved.actions} ตามคำสั่งที่ ๑๒/๒๕๖๕` } },
    ],
  },
  {
    rule: 'evidence-link-malformed',
    finds: [
      [{ cells: { evidence: [link('www.example.go.th', '2023-03-01T00:00:00Z')] } }, 'www.example.go.th'],
      [{ cells: { evidence: [link('https://localhost', '2023-03-01T00:00:00Z')] } }, 'https://localhost'],
      [{ cells: { evidence: [link('https://a.go.th/b c', '2023-03-01T00:00:00Z')] } }, 'https://a.go.th/b c'],
    ],
    leavesAlone: [{ cells: { evidence: [link('https://www.example.go.th/แผน?id=1#a', '2023-03-01T00:00:00Z')] } }],
  },
  {
    rule: 'link-changed-after-close',
    finds: [[oit('https://www.example.go.th/a', '2023-05-02T03:00:00Z'), 'https://www.example.go.th/a']],
    leavesAlone: [
      oit('https://www.example.go.th/a', '2023-04-30T03:00:00Z'),
      { cells: { evidence: [link('https://www.example.go.th/a', '2023-05-02T03:00:00Z')] } },
    ],
  },
];
