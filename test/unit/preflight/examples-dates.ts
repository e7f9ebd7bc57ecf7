// Examples for the rules on dates, deadlines and duties.
import { type Cells, eitHeading, faultlessCells, type Parts } from '../../fixtures/preflight-register.ts';
import type { Example } from './example.ts';

const proof = '(บันทึกข้อความ ที่ ตย ๗๑๐๐๑/๑)';
const actions = (...lines: readonly string[]): Parts => ({ cells: { actions: lines.join('\n') } });
const done = (text: string): Parts =>
  actions(`๑) จัดทำแผนการจัดซื้อจัดจ้าง ดำเนินการเมื่อ${text} ${proof}`, '๒) เผยแพร่แผนบนเว็บไซต์ อยู่ระหว่างดำเนินการ');
const reporting = (first: string, more: Cells = {}): Parts => ({
  cells: { reporting: `๑) จัดทำแผนการจัดซื้อจัดจ้าง ${first}\n๒) เผยแพร่แผนบนเว็บไซต์ ภายในเดือนมีนาคม ๒๕๖๖`, ...more },
});
const rows = (...measures: readonly Cells[]): Parts => ({ groups: [{ heading: eitHeading, measures }] });
const monthly = (days: readonly string[]) => days.map((day, at) => `๑.${at + 1}) ประจำเดือน${day}`);
const sixMonths = monthly([
  'ตุลาคม ๒๕๖๕ รายงานเมื่อวันที่ ๓๑ ตุลาคม ๒๕๖๕',
  'พฤศจิกายน ๒๕๖๕ รายงานเมื่อวันที่ ๓๐ พฤศจิกายน ๒๕๖๕',
  'ธันวาคม ๒๕๖๕ รายงานเมื่อวันที่ ๓๐ ธันวาคม ๒๕๖๕',
  'มกราคม ๒๕๖๖ รายงานเมื่อวันที่ ๓๑ มกราคม ๒๕๖๖',
  'กุมภาพันธ์ ๒๕๖๖ รายงานเมื่อวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๖',
  'มีนาคม ๒๕๖๖ รายงานเมื่อวันที่ ๓๑ มีนาคม ๒๕๖๖',
]);
const series = (lines: readonly string[]): Parts =>
  actions(`๑) รายงานรายเดือน ${proof}`, ...lines, '๒) เผยแพร่แผน ดำเนินการเมื่อวันที่ ๑๕ พฤศจิกายน ๒๕๖๕');

export const dateExamples: readonly Example[] = [
  {
    rule: 'date-styles-mixed',
    finds: [
      [
        rows({
          actions: `๑) จัดทำ ดำเนินการเมื่อวันที่ ๓ เดือน ตุลาคม ๒๕๖๕ ${proof}\n๒) เผยแพร่ ดำเนินการเมื่อวันที่ ๔ เดือนตุลาคม ๒๕๖๕`,
        }),
        'เดือน ตุลาคม',
      ],
      [
        rows({}, { actions: `๑) จัดทำ ดำเนินการเมื่อวันที่ ๓ ตุลาคม พ.ศ. ๒๕๖๕ ${proof}\n๒) อยู่ระหว่างดำเนินการ` }),
        'วันที่ ๓ ตุลาคม พ.ศ. ๒๕๖๕',
      ],
    ],
    leavesAlone: [{}, rows({}, {}), done('วันที่ ๓ เดือน ตุลาคม พ.ศ. ๒๕๖๕')],
  },
  {
    rule: 'impossible-date',
    finds: [
      [done('วันที่ ๓๑ พฤศจิกายน ๒๕๖๕'), 'วันที่ ๓๑ พฤศจิกายน ๒๕๖๕'],
      [reporting('ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๖'), 'ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๖'],
    ],
    leavesAlone: [{}, { ...done('วันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗'), year: 2567 }],
  },
  {
    rule: 'christian-year',
    finds: [
      [done('วันที่ 25 ตุลาคม 2022'), 'วันที่ 25 ตุลาคม 2022'],
      [done('วันที่ ๒๕ ตุลาคม ค.ศ. ๒๐๒๒'), 'วันที่ ๒๕ ตุลาคม ค.ศ. ๒๐๒๒'],
    ],
    leavesAlone: [{}],
  },
  {
    rule: 'due-without-year',
    finds: [
      [reporting('ภายในเดือนตุลาคม'), 'ภายในเดือนตุลาคม'],
      [reporting('ภายในวันที่ ๓๑ ตุลาคม'), 'ภายในวันที่ ๓๑ ตุลาคม'],
      [reporting('ก่อนเดือนมกราคม'), 'ก่อนเดือนมกราคม'],
    ],
    leavesAlone: [{}, reporting('ภายในไตรมาสที่ ๑'), reporting('ทุกเดือน'), reporting('ภายในวันที่ ๕ ของเดือนถัดไป')],
  },
  {
    rule: 'date-without-year',
    finds: [[done('วันที่ ๒๕ ตุลาคม'), 'วันที่ ๒๕ ตุลาคม']],
    leavesAlone: [{}, reporting('ภายในเดือนตุลาคม')],
  },
  {
    rule: 'period-without-year',
    finds: [
      [done('วันที่ ๒๕ ตุลาคม ๒๕๖๕ ในการประชุมประจำเดือนตุลาคม'), 'ประจำเดือนตุลาคม'],
      [series(monthly(['พฤศจิกายน ๓๐ พฤศจิกายน ๒๕๖๕', 'ธันวาคม ๒๕๖๕ ๓๐ ธันวาคม ๒๕๖๕'])), 'ประจำเดือนพฤศจิกายน'],
    ],
    leavesAlone: [
      series(sixMonths),
      done('วันที่ ๒๕ ตุลาคม ๒๕๖๕ ประจำเดือนตุลาคม – มีนาคม ๒๕๖๖'),
      done('วันที่ ๒๕ ตุลาคม ๒๕๖๕ ประจำเดือนตุลาคม พ.ศ. ๒๕๖๕'),
    ],
  },
  {
    rule: 'due-outside-fiscal-year',
    finds: [
      [reporting('ภายในเดือนกันยายน ๒๕๖๕'), 'ภายในเดือนกันยายน ๒๕๖๕'],
      [reporting('ภายในเดือนมีนาคม ๒๕๖๗'), 'ภายในเดือนมีนาคม ๒๕๖๗'],
    ],
    leavesAlone: [{}, reporting('ภายในเดือนเมษายน ๒๕๖๖'), reporting('ภายในเดือนตุลาคม ๒๕๖๖')],
  },
  {
    rule: 'deadline-vague',
    finds: [
      [reporting('ภายในระยะเวลาที่กำหนด'), 'ภายในระยะเวลาที่กำหนด'],
      [{ cells: { steps: '๑) ตอบคำถามอย่างสม่ำเสมอ\n๒) เผยแพร่แผน' } }, 'อย่างสม่ำเสมอ'],
    ],
    leavesAlone: [{}, reporting('ภายในระยะเวลา ๑๕ วัน นับแต่วันที่ได้รับแจ้ง'), { cells: { responsible: 'หน่วยตรวจสอบภายใน' } }],
  },
  {
    rule: 'deadline-missing',
    finds: [[reporting('ให้ผู้บริหารทราบ'), 'จัดทำแผนการจัดซื้อจัดจ้าง ให้ผู้บริหารทราบ']],
    leavesAlone: [
      {},
      reporting('ทุกเดือน'),
      { cells: { reporting: 'รายงานดังนี้ ภายในเดือนมีนาคม ๒๕๖๖\n๑) แผน ภายในเดือนตุลาคม ๒๕๖๕\n๒) ผล ทุกเดือน' } },
      {
        cells: { reporting: 'รายงานผู้บริหาร', period: 'ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖' },
        columns: (['issue', 'period', 'reporting', 'actions'] as const).map((key) => ({
          key,
          heading: key,
          widthShare: 1,
        })),
      },
    ],
  },
  {
    rule: 'relative-without-event',
    finds: [
      [
        reporting('ภายในระยะเวลาสองเดือน นับจากวันตรวจสอบ', { steps: '๑) ตรวจสอบแผน\n๒) รายงานผลการตรวจสอบ' }),
        'ภายในระยะเวลาสองเดือน นับจากวันตรวจสอบ',
      ],
    ],
    leavesAlone: [
      reporting('ภายใน ๗ วันทำการ นับแต่วันที่ได้รับเรื่อง'),
      reporting('ภายใน ๓๐ วัน นับจากสิ้นไตรมาส'),
      reporting('ภายใน ๑๕ วัน นับจากวันเดินทางกลับ'),
      reporting('ภายใน ๔๕ วัน นับแต่วันที่ ๑ ตุลาคม ๒๕๖๕'),
      reporting('ภายในระยะเวลาสองเดือน นับจากวันตรวจสอบ', {
        actions: `๑) ตรวจสอบเมื่อวันที่ ๒๕ ตุลาคม ๒๕๖๕ ${proof}\n๒) เผยแพร่แผน ดำเนินการเมื่อวันที่ ๑๕ พฤศจิกายน ๒๕๖๕`,
      }),
    ],
  },
  {
    rule: 'duty-without-action',
    finds: [
      [
        { cells: { steps: `${faultlessCells.steps}\n๓) รายงานผลการดำเนินการให้ผู้บริหารทราบ` } },
        'รายงานผลการดำเนินการให้ผู้บริหารทราบ',
      ],
      [
        { cells: { actions: `จัดทำแผนการจัดซื้อจัดจ้าง เมื่อวันที่ ๒๕ ตุลาคม ๒๕๖๕ ${proof}` } },
        'เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน',
        'เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน ภายในเดือนพฤศจิกายน ๒๕๖๕',
      ],
    ],
    leavesAlone: [
      {},
      { cells: { actions: '' } },
      // The third step says with other words what the second action does.
      { cells: { steps: '๑) จัดทำแผน\n๒) ติดตาม\n๓) เผยแพร่ข้อมูลแผนบนเว็บไซต์หน่วยงาน' } },
      { cells: { steps: 'จัดทำแผนและเผยแพร่' } },
      {
        cells: {
          reporting: `${faultlessCells.reporting}\n๓) ผู้บริหารกำกับติดตาม ภายในเดือนมีนาคม ๒๕๖๖`,
          overrides: [
            {
              id: 'o1',
              column: 'reporting',
              roundId: null,
              sentence: 'ผู้บริหารกำกับติดตาม ภายในเดือนมีนาคม ๒๕๖๖',
              occurrence: null,
              verdict: 'done',
              date: '2023-03-01',
            },
          ],
        },
      },
    ],
  },
  {
    rule: 'recurring-without-events',
    finds: [
      [reporting('ทุกเดือน'), 'จัดทำแผนการจัดซื้อจัดจ้าง ทุกเดือน'],
      [reporting('อย่างน้อยเดือนละ ๒ ครั้ง'), 'จัดทำแผนการจัดซื้อจัดจ้าง อย่างน้อยเดือนละ ๒ ครั้ง'],
      [{ ...reporting('ไตรมาสละ ๑ ครั้ง'), months: 12 }, 'จัดทำแผนการจัดซื้อจัดจ้าง ไตรมาสละ ๑ ครั้ง'],
      [
        {
          months: 12,
          cells: {
            ...reporting('ทุก ๔ เดือน').cells,
            actions: `๑) รายงานตั้งแต่เดือนตุลาคม ๒๕๖๕ – มกราคม ๒๕๖๖ ${proof}`,
          },
        },
        'จัดทำแผนการจัดซื้อจัดจ้าง ทุก ๔ เดือน',
      ],
    ],
    leavesAlone: [
      reporting('ไตรมาสละ ๑ ครั้ง'),
      reporting('ทุกครั้ง'),
      reporting('ทุกวัน'),
      { cells: { ...reporting('ทุกเดือน').cells, ...series(sixMonths).cells } },
      { cells: { ...reporting('ทุกเดือน').cells, actions: `๑) รายงานตั้งแต่เดือนตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖ ${proof}` } },
      { ...reporting('ทุกเดือน'), today: '2022-12-20' },
    ],
  },
  {
    rule: 'action-without-date',
    finds: [
      [
        actions('๑) กำกับดูแลการเบิกจ่ายทุกครั้ง', `๒) เผยแพร่แผน ดำเนินการเมื่อวันที่ ๒๕ ตุลาคม ๒๕๖๕ ${proof}`),
        'กำกับดูแลการเบิกจ่ายทุกครั้ง',
      ],
      [{ cells: { actions: 'จัดทำแผนแล้ว' } }, 'จัดทำแผนแล้ว'],
    ],
    leavesAlone: [{}, series(sixMonths), { cells: { actions: 'อยู่ระหว่างดำเนินการ' } }],
  },
  {
    rule: 'action-before-round',
    finds: [[done('วันที่ ๒๙ กันยายน ๒๕๖๕'), 'วันที่ ๒๙ กันยายน ๒๕๖๕']],
    leavesAlone: [{}, done('วันที่ ๓ ตุลาคม ๒๕๖๕')],
  },
  {
    rule: 'action-after-round',
    finds: [[done('วันที่ ๔ เมษายน ๒๕๖๖'), 'วันที่ ๔ เมษายน ๒๕๖๖']],
    leavesAlone: [
      {},
      { ...done('วันที่ ๔ เมษายน ๒๕๖๖'), months: 12 },
      { ...done('วันที่ ๔ เมษายน ๒๕๖๖'), today: '2023-04-01' },
    ],
  },
  {
    rule: 'action-in-future',
    finds: [[{ ...done('วันที่ ๓ มีนาคม ๒๕๖๖'), today: '2023-03-01' }, 'วันที่ ๓ มีนาคม ๒๕๖๖']],
    leavesAlone: [{}, { ...done('วันที่ ๑ มีนาคม ๒๕๖๖'), today: '2023-03-01' }],
  },
  {
    rule: 'action-after-deadline',
    finds: [[done('วันที่ ๗ พฤศจิกายน ๒๕๖๕'), 'วันที่ ๗ พฤศจิกายน ๒๕๖๕']],
    leavesAlone: [{}, actions(`๑) อบรมบุคลากร ดำเนินการเมื่อวันที่ ๗ พฤศจิกายน ๒๕๖๕ ${proof}`, '๒) ฝึกซ้อม อยู่ระหว่างดำเนินการ')],
  },
  {
    rule: 'action-before-its-period',
    finds: [[done('วันที่ ๑๕ พฤศจิกายน ๒๕๖๕ ประจำเดือนธันวาคม ๒๕๖๕'), 'วันที่ ๑๕ พฤศจิกายน ๒๕๖๕']],
    leavesAlone: [{}, series(sixMonths)],
  },
  {
    rule: 'action-after-its-period',
    finds: [
      [
        series(sixMonths.map((line) => line.replace('๓๐ ธันวาคม ๒๕๖๕', '๓ มกราคม ๒๕๖๖'))),
        'ประจำเดือนธันวาคม ๒๕๖๕ รายงานเมื่อวันที่ ๓ มกราคม ๒๕๖๖',
      ],
    ],
    leavesAlone: [
      series(sixMonths),
      series(
        monthly([
          'ตุลาคม ๒๕๖๕ รายงานเมื่อวันที่ ๒ พฤศจิกายน ๒๕๖๕',
          'พฤศจิกายน ๒๕๖๕ รายงานเมื่อวันที่ ๑ ธันวาคม ๒๕๖๕',
          'ธันวาคม ๒๕๖๕ รายงานเมื่อวันที่ ๓ มกราคม ๒๕๖๖',
        ]),
      ),
    ],
  },
  {
    rule: 'action-on-day-off',
    finds: [
      [done('วันที่ ๑๖ ตุลาคม ๒๕๖๕'), 'วันที่ ๑๖ ตุลาคม ๒๕๖๕'],
      [
        { ...done('วันที่ ๒๔ ตุลาคม ๒๕๖๕'), followup: { holidays: '2022-10-24 วันหยุดชดเชยวันปิยมหาราช\nอื่น ๆ' } },
        'วันที่ ๒๔ ตุลาคม ๒๕๖๕',
      ],
    ],
    leavesAlone: [{}, done('วันที่ ๒๔ ตุลาคม ๒๕๖๕'), done('เดือนตุลาคม ๒๕๖๕')],
  },
  {
    rule: 'action-repeats-plan',
    finds: [[{ cells: { actions: faultlessCells.steps } }, 'จัดทำแผนการจัดซื้อจัดจ้าง', 'เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน']],
    leavesAlone: [{}, { cells: { steps: 'จัดทำแผน', actions: 'จัดทำแผน' } }],
  },
  {
    rule: 'same-event-twice',
    finds: [[rows({}, {}), 'วันที่ ๒๕ ตุลาคม ๒๕๖๕', 'วันที่ ๑๕ พฤศจิกายน ๒๕๖๕']],
    leavesAlone: [
      {},
      rows({}, done('วันที่ ๒๖ ตุลาคม ๒๕๖๕').cells ?? {}),
      rows({}, { actions: `ประชุมคณะกรรมการชุมชน เมื่อวันที่ ๒๕ ตุลาคม ๒๕๖๕ ${proof}` }),
    ],
  },
];
