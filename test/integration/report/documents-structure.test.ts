// Every document as a screen reader meets it: its structure read back with pdfinfo gives each text of the register once, in order,
// under the right elements, words neither glued nor split where lines end; the files hold PDF/UA-1 as far as can be judged.
import { beforeAll, describe, expect, test } from 'vitest';
import { createPdfEngine } from '../../../main/node/pdf-engine.ts';
import type { Register } from '../../../src/register/model.ts';
import { buildAnnexDocument } from '../../../src/report/annex-document.ts';
import { annexWords } from '../../../src/report/annex-templates.ts';
import { coverBlocks } from '../../../src/report/cover-blocks.ts';
import { buildPlanDocument, buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import type { PageMarkKind } from '../../../src/report/draft-mark.ts';
import { buildMemoDocument } from '../../../src/report/memo-document.ts';
import type { PaperDocument } from '../../../src/report/paper-document.ts';
import { accessibilityFaults } from '../../fixtures/accessible-pdf.ts';
import { sampleWithEvidence } from '../../fixtures/evidence-register.ts';
import { missingTools, reportFonts, runPdfTool } from '../../fixtures/pdf-tools.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';
import { slipsOf } from '../../fixtures/slip-facts.ts';
import {
  normaliseSpaces,
  readStructureText,
  type SpokenElement,
  spokenParts,
  spokenText,
} from '../../fixtures/structure-text.ts';

const createdAt = '2023-04-05T03:00:00.000Z';
const engine = createPdfEngine({ fontFiles: reportFonts() });
const withoutTools = missingTools('pdfinfo', 'qpdf');

/** Cells that lines are easily read wrongly from: indents, blank lines, marks glued to their text, spaces and tabs in rows. */
const trickyCells = {
  issue: 'E๑๑  ประเด็น\tที่ต้องปรับปรุง\n\n   ย่อหน้าที่เยื้อง ต่อเนื่องยาวพอที่จะขึ้นบรรทัดใหม่ในคอลัมน์แคบ',
  steps:
    'นำเรื่อง\n๑)ติดกัน\n๑.๑) ย่อย https://itas.nacc.go.th/go/eit/a1b2c3?id=๑ และต่อ\nต่อจากข้อย่อย  \n๒) สอง\n\n๓)\nอยู่บรรทัดถัดไป',
  actions: `${'ดำเนินการประชาสัมพันธ์ช่องทางการร้องเรียนผ่านเว็บไซต์ของหน่วยงาน '.repeat(30)}\n๑) จบ`,
};

const registers: readonly (readonly [name: string, register: Register])[] = [
  ['the sample', sampleRegister(threeSigners)],
  ['a register with evidence', sampleWithEvidence()],
  [
    'cells that are hard to read',
    register([{ id: 'g', heading: 'ก\nข', measures: [measure('m', trickyCells)] }], threeSigners),
  ],
];

function documentsOf(source: Register): Readonly<Record<string, PaperDocument>> {
  const documents = {
    report: buildReportDocument(source, fiscalYearId, roundId),
    plan: buildPlanDocument(source, fiscalYearId),
    memo: buildMemoDocument(source, fiscalYearId, roundId),
    annex: buildAnnexDocument(source, fiscalYearId, roundId),
    'unit slips': slipsOf(source),
  };
  return Object.fromEntries(
    Object.entries(documents).map(([name, document]) => {
      if (document === null) throw new Error('the fixture has this year and round');
      return [name, document];
    }),
  );
}

async function print(document: PaperDocument, mark: PageMarkKind = 'none'): Promise<Uint8Array> {
  return (await engine.print(document, { createdAt, mark })).bytes;
}

/** Role and text of the elements of these roles, in reading order. */
function told(element: SpokenElement, ...roles: string[]): readonly (readonly [role: string, text: string])[] {
  return spokenParts(element, roles).map((part) => [part.role, normaliseSpaces(spokenText(part))]);
}

describe.skipIf(withoutTools !== '')(`every document${withoutTools}`, () => {
  for (const [registerName, source] of registers) {
    describe(`of ${registerName}`, () => {
      for (const [name, document] of Object.entries(documentsOf(source))) {
        test(`${name}: whole for qpdf, and no requirement of PDF/UA-1 broken, also with a mark across its pages`, async () => {
          for (const mark of ['none', 'draft', 'sample'] as const) {
            const bytes = await print(document, mark);
            expect(runPdfTool('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream encoding errors');
            expect(accessibilityFaults(bytes)).toEqual([]);
          }
        });
      }

      test('the mark across the pages is read by nobody', async () => {
        for (const document of Object.values(documentsOf(source))) {
          const [plain, marked] = [await print(document), await print(document, 'draft')];
          expect(readStructureText(marked)).toEqual(readStructureText(plain));
        }
      });

      for (const build of [
        () => buildReportDocument(source, fiscalYearId, roundId),
        () => buildPlanDocument(source, fiscalYearId),
      ]) {
        const document = build();
        if (document === null) throw new Error('the fixture has this year and round');
        test(`${document.signers.length > 0 ? 'report' : 'plan'}: headings, paragraphs and cells are the register’s`, async () => {
          expectReport(document, readStructureText(await print(document)));
        });
      }

      test('memo: title, fields and body are told as paragraphs of their own', async () => {
        const memo = buildMemoDocument(source, fiscalYearId, roundId);
        if (memo === null) throw new Error('the fixture has this year and round');
        const parts = told(readStructureText(await print(memo)), 'H1', 'P');
        expect(parts[0]).toEqual(['H1', 'บันทึกข้อความ']);
        const paragraphs = parts.map(([, text]) => text);
        const wanted = [
          `ส่วนราชการ ${memo.agency}`,
          `เรื่อง ${memo.subject}`,
          `เรียน ${memo.addressee}`,
          ...memo.body,
          `(${memo.signer.name})`,
          ...memo.signer.positionLines,
        ].filter((text) => text !== '()');
        expectInOrder(paragraphs, wanted.map(normaliseSpaces));
      });
    });
  }
});

function expectReport(document: ReportDocument, root: SpokenElement): void {
  const { title, period, office } = coverBlocks(document.coverLines);
  const front: readonly (readonly [string, string])[] = [
    ['H1', title.join(' ')],
    ['P', period.join(' ')],
    ['P', office.join(' ')],
    ['H1', document.heading],
    ...document.introduction.map((paragraph) => ['P', paragraph] as const),
  ];
  const table = [
    ...document.columns.map(({ heading }) => ['TH', heading] as const),
    ...document.groups.flatMap(({ heading, rows }) => [
      ['TH', heading] as const,
      ...rows.flatMap(({ cells }) => cells.map((cell) => ['TD', cell] as const)),
    ]),
  ];
  const wanted = [...front.filter(([, text]) => text !== ''), ...table].map(([role, text]) => [
    role,
    normaliseSpaces(text),
  ]);
  const parts = told(root, 'H1', 'P', 'TH', 'TD');
  expect(parts.slice(0, wanted.length)).toEqual(wanted);
  const signatures = parts.slice(wanted.length);
  expect(signatures.every(([role]) => role === 'P')).toBe(true);
  for (const { role, name, positionLines } of document.signers) {
    const lines = [role === '' ? '' : `(ลงชื่อ) ${role}`, name === '' ? '' : `(${name})`, ...positionLines];
    expectInOrder(
      signatures.map(([, text]) => text),
      lines.filter((line) => line !== '').map(normaliseSpaces),
    );
  }
}

/** The wanted texts stand among the others in this order, each whole. */
function expectInOrder(texts: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const text of wanted) {
    const at = texts.indexOf(text, from);
    expect(
      at,
      `${text} after ${texts.slice(0, from).join(' | ')} in ${texts.slice(from).join(' | ')}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

describe.skipIf(withoutTools !== '')(`the annex${withoutTools}`, () => {
  const document = documentsOf(sampleWithEvidence()).annex;
  let root: SpokenElement;
  beforeAll(async () => {
    if (document !== undefined) root = readStructureText(await print(document));
  });

  test('is told as headings of three levels and lists of evidence, every text whole', () => {
    if (document === undefined || !('kind' in document) || document.kind !== 'annex') throw new Error('no annex');
    const wanted = [
      ['H1', document.heading],
      ...document.headLines.map((line) => ['P', line]),
      ...document.groups.flatMap((group) => [
        ['H2', group.heading],
        ...group.measures.flatMap((each) => [
          ['H3', each.heading],
          ...each.entries.flatMap(({ label, name, item, date, file, link }) => [
            ['Lbl', label],
            ...[name, item, date].filter((text) => text !== '').map((text) => ['P', text]),
            ...(file === null ? [] : [['P', `${file.size} ${file.digest}`]]),
            ...(link === null ? [] : [['P', link.address]]),
            ...(link === null || link.clickPath === '' ? [] : [['P', link.clickPath]]),
            ...(link === null ? [] : [['Link', annexWords.scan]]),
          ]),
        ]),
      ]),
    ].map(([role = '', text = '']) => [role, normaliseSpaces(text)]);
    expect(told(root, 'H1', 'H2', 'H3', 'P', 'Lbl', 'Link')).toEqual(wanted);
  });

  test('has every address as a link with its annotation, and every code as a link around a figure', () => {
    const links = spokenParts(root, ['Link']);
    expect(links.length).toBe(8);
    expect(links.map(({ objects }) => objects)).toEqual(links.map(() => 1));
    expect(links.filter(({ kids }) => kids[0]?.role === 'Figure').length).toBe(4);
  });

  test('without evidence says so in one sentence', async () => {
    const empty = buildAnnexDocument(sampleRegister(), fiscalYearId, roundId);
    if (empty === null) throw new Error('the fixture has this year and round');
    const parts = told(readStructureText(await print(empty)), 'H1', 'H2', 'P', 'L');
    expect(parts.at(-1)).toEqual(['P', 'ทะเบียนยังไม่มีหลักฐานประกอบมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๖']);
    expect(parts.map(([role]) => role)).toEqual(['H1', 'P', 'P', 'P', 'P']);
  });
});
