// Another register as a source: a sheet a fiscal year, with the results of its rounds side by side, so that it is looked at and
// brought in as any other table is. What a table cannot hold (evidence, notes, settings) stays where it is. Texts keep their
// placeholders: they print the register's own year and office there.
import { allColumns, type ColumnKey, cellText, columnsOf } from '../register/columns.ts';
import type { FiscalYear, Measure, Register } from '../register/model.ts';
import { toThaiDigits } from '../thai/digits.ts';
import type { Grid, GridLine } from './grid.ts';
import { createReadingNotes } from './reading-notes.ts';
import type { RowWords } from './recognition.ts';
import type { Source, SourceKind, SourceSheet } from './source.ts';

/** The register by its years, the newest first. A register without a year gives one empty sheet. */
export function registerSource(register: Register, kind: SourceKind, name: string): Source {
  const sheets = register.fiscalYears.toReversed().map((year): SourceSheet => {
    const { grid, rows } = yearGrid(register, year);
    return { name: toThaiDigits(year.year), isHidden: false, grid, rows };
  });
  const measures = register.fiscalYears.flatMap(({ groups }) => groups.flatMap((group) => group.measures));
  const notes = createReadingNotes();
  notes.add(
    'evidenceLeftOut',
    measures.reduce((count, { evidence }) => count + evidence.length, 0),
  );
  notes.add(
    'marksLeftOut',
    measures.filter(({ flag, notes: own, overrides }) => flag !== null || own.length + overrides.length > 0).length,
  );
  return {
    kind,
    name,
    sheets: sheets.length === 0 ? [{ name: '', isHidden: false, grid: [] }] : sheets,
    notes: notes.list(),
    register,
  };
}

function yearGrid({ organisation }: Register, year: FiscalYear): { readonly grid: Grid; readonly rows: RowWords } {
  const grid: GridLine[] = [];
  const rows: Record<number, 'group' | 'measure'> = {};
  const addText = (text: string): void => {
    for (const line of text.split('\n')) {
      if (line.trim() !== '') grid.push({ kind: 'text', line: grid.length + 1, text: line.trim() });
    }
  };
  addText(`ประจำปีงบประมาณ พ.ศ. ${toThaiDigits(year.year)}`);
  const [only, ...others] = year.rounds;
  if (only && others.length === 0) addText(`รอบ ${toThaiDigits(only.months)} เดือน`);
  addText(organisation.name);
  if (organisation.district !== '' && organisation.province !== '') {
    addText(`อำเภอ${organisation.district} จังหวัด${organisation.province}`);
  }
  addText(year.heading);
  addText(year.introduction);
  const columns = tableColumns(year);
  grid.push({ kind: 'row', line: grid.length + 1, cells: columns.map(({ caption }) => caption), isHeading: true });
  for (const group of year.groups) {
    if (group.heading !== '') {
      const line = grid.length + 1;
      grid.push({ kind: 'row', line, cells: [group.heading], isFullWidth: true });
      rows[line] = 'group';
    }
    for (const measure of group.measures) {
      const line = grid.length + 1;
      grid.push({ kind: 'row', line, cells: columns.map(({ read }) => read(measure)) });
      rows[line] = 'measure';
    }
  }
  return { grid, rows };
}

interface TableColumn {
  readonly caption: string;
  readonly read: (measure: Measure) => string;
}

/** The usual captions, whatever the year prints: they are known for certain. Columns it does not show come where they have texts. */
function tableColumns(year: FiscalYear): readonly TableColumn[] {
  const shown = new Set<ColumnKey>(columnsOf(year).map(({ key }) => key));
  const measures = year.groups.flatMap((group) => group.measures);
  const plan = allColumns.filter(
    ({ key }) => key !== 'actions' && (shown.has(key) || measures.some((measure) => measure[key] !== '')),
  );
  return [
    ...plan.map(({ key, heading }) => ({ caption: heading, read: (measure: Measure) => cellText(measure, key, '') })),
    ...year.rounds.map(({ id, months }) => ({
      caption: `การดำเนินการ${year.rounds.length > 1 ? ` รอบ ${toThaiDigits(months)} เดือน` : ''}`,
      read: (measure: Measure) => cellText(measure, 'actions', id),
    })),
  ];
}
