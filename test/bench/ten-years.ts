// An office after ten years beside the same office in its first: how opening, editing, printing and asking the history have grown.
import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../../main/node/compose.ts';
import { evidenceStore } from '../../main/node/evidence-store.ts';
import { newId } from '../../main/node/new-id.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { createSession } from '../../src/app/session.ts';
import { createClient } from '../../src/contract/client.ts';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { Change } from '../../src/register/change.ts';
import type { Evidence, FiscalYear, Measure, Register } from '../../src/register/model.ts';
import type { Result } from '../../src/result.ts';
import { silentHost } from '../fixtures/silent-host.ts';
import { megabytesHeld, record, remark, spreadOf, time } from './figures.ts';
import { largeRegister } from './register.ts';

interface OfficeSize {
  readonly years: number;
  readonly measuresPerYear: number;
  readonly historyRows: number;
  readonly evidenceFiles: number;
}

/** As the mission's longest-lived register: 20 rounds, 400 measures. */
const tenYears: OfficeSize = { years: 10, measuresPerYear: 40, historyRows: 40_000, evidenceFiles: 500 };
const firstYear: OfficeSize = { years: 1, measuresPerYear: 40, historyRows: 0, evidenceFiles: 0 };

const evidenceBytes = 40_000;
/** The history ends in steps of one cell each, as typing makes them; what lies before is written in large steps, to be done in time. */
const newestEdits = 1_000;

/** The registers of both offices: made when first asked for, and copied with their evidence for each who asks. */
export interface Offices {
  copyOf(age: 'first year' | 'ten years', into: string): Promise<string>;
}

export function officesIn(folder: string): Offices {
  const made = new Map<string, Promise<string>>();
  return {
    async copyOf(age, into) {
      const own = join(folder, age);
      const making = made.get(age) ?? makeOffice(own, age === 'ten years' ? tenYears : firstYear);
      made.set(age, making);
      await making;
      cpSync(own, into, { recursive: true });
      return join(into, registerName);
    },
  };
}

const registerName = 'ทะเบียน.itareg';

/** Writes the office's register with its history and its evidence into `folder`; gives the register's path. */
async function makeOffice(folder: string, size: OfficeSize): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, registerName);
  const now = () => new Date().toISOString();
  const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: join(folder, 'data') });
  const created = store.create(path, officeRegister(size), 'เจ้าหน้าที่');
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const session = createSession(created.value, now, () => 'เจ้าหน้าที่');
  const measures = measuresOf(session.register());
  const change = (changes: readonly Change[]) => {
    const changed = session.change(session.snapshot().revision, { kind: 'batch', changes });
    if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  };
  const evidence = await keepEvidence(folder, path, size.evidenceFiles);
  change(
    evidence.map((piece, index) => ({
      kind: 'addEvidence',
      measureId: measures[index % measures.length]?.id ?? '',
      index: 0,
      evidence: piece,
    })),
  );
  const edit = ({ id, responsible }: Measure, row: number): Change => ({
    kind: 'setCell',
    cell: { measureId: id, column: 'responsible', roundId: null },
    text: `${responsible} ครั้งที่ ${row}`,
  });
  const singles = Math.min(size.historyRows, newestEdits);
  for (let row = 0; row < size.historyRows - singles; row += measures.length) {
    change(measures.map((measure, index) => edit(measure, row + index)));
  }
  for (let row = 0; row < singles; row += 1)
    change(
      measures
        .slice(row % measures.length)
        .slice(0, 1)
        .map((measure) => edit(measure, row)),
    );
  session.close();
  return path;
}

async function keepEvidence(folder: string, path: string, files: number): Promise<readonly Evidence[]> {
  const kept: Evidence[] = [];
  const source = join(folder, 'ต้นฉบับ.pdf');
  for (let file = 0; file < files; file += 1) {
    writeFileSync(source, Buffer.alloc(evidenceBytes, `หลักฐาน ${file} `));
    const added = await evidenceStore(path).add(source);
    if (!added.ok) throw new Error(added.error.kind);
    kept.push({
      kind: 'file',
      id: newId(),
      item: null,
      name: `หลักฐาน ${file}.pdf`,
      date: null,
      addedAt: '2026-11-23T02:06:00.000Z',
      mediaType: 'application/pdf',
      ...added.value,
    });
  }
  return kept;
}

function officeRegister(size: OfficeSize): Register {
  const model = largeRegister(size.measuresPerYear);
  const [first] = model.fiscalYears;
  if (!first) throw new Error('the sample has no year');
  const fiscalYears = Array.from({ length: size.years }, (_, index): FiscalYear => {
    const [round] = first.rounds;
    if (!round) throw new Error('the sample has no round');
    const [firstId, secondId] = [newId(), newId()];
    return {
      ...first,
      id: newId(),
      year: first.year - index,
      assessmentYear: first.assessmentYear - index,
      rounds: [
        { ...round, id: firstId, months: 6 },
        { ...round, id: secondId, months: 12 },
      ],
      groups: first.groups.map((group) => ({
        ...group,
        id: newId(),
        measures: group.measures.map((measure) => {
          const text = measure.actions[round.id] ?? '';
          return { ...measure, id: newId(), actions: { [firstId]: text, [secondId]: text } };
        }),
      })),
    };
  });
  return { ...model, fiscalYears };
}

function measuresOf(register: Register): readonly Measure[] {
  return register.fiscalYears.flatMap(({ groups }) => groups.flatMap(({ measures }) => measures));
}

/** The costs of one office, each measured through the calls that the window makes. */
type Timed = 'open' | 'edit' | 'pages' | 'print' | 'history' | 'search';
interface Costs {
  readonly times: Readonly<Record<Timed, readonly number[]>>;
  /** Megabytes that the program holds with the register open, and after many edits. */
  readonly heldMb: { readonly open: number; readonly edited: number };
}

const spoken: Readonly<Record<Timed, string>> = {
  open: 'open, through the program',
  edit: 'edit of one cell',
  pages: 'pages anew after an edit',
  print: 'print of one round',
  history: 'newest 200 of the history',
  search: 'search through everything',
};

/** More than anybody does in a day. */
const lastingEdits = 1_000;
/** The office opens within it. */
const mostToOpenMs = 1_000;

const runs = 7;

async function costsOf(folder: string, path: string): Promise<Costs> {
  const saveTo = join(folder, 'รายงาน.pdf');
  const program = await createProgram(
    silentHost({
      choosePath: async () => saveTo,
    }),
    { dataFolder: join(folder, 'data'), version: '0.0.0', environment: process.env },
  );
  const client = createClient((name, input) => program.dispatch(name, input));
  const must = <Value>(reply: Result<Value>): Value => {
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  const opening = async (): Promise<CallOutput<'register.open'>> => {
    must(await client.call('register.close', {}));
    program.permitPath(path);
    return must(await client.call('register.open', { path, how: 'write' }));
  };
  const open = await time(runs, opening);
  let { revision, register } = await opening();
  const [year] = register.fiscalYears;
  const measureId = year?.groups[0]?.measures[0]?.id ?? '';
  const paper = { roundId: year?.rounds[0]?.id ?? '', document: 'report' as const, signatures: [] };
  const change = async (run: number) => {
    const cell = { measureId, column: 'steps', roundId: null } as const;
    const text = `๑) จัดทำแผนครั้งที่ ${run}`;
    const changed = must(await client.call('register.change', { revision, change: { kind: 'setCell', cell, text } }));
    revision = changed.revision;
  };
  const times = {
    open,
    edit: await time(runs * 3, change),
    pages: await time(runs, async (run) => {
      await change(run);
      must(await client.call('report.map', paper));
    }),
    print: await time(runs, async () => must(await client.call('report.preview', { ...paper, mark: 'none' }))),
    history: await time(runs, async () =>
      must(await client.call('register.history', { measureId: null, limit: 200, before: null })),
    ),
    search: await time(runs, async () => must(await client.call('register.search', { query: 'ประชาสัมพันธ์' }))),
  };
  const opened = megabytesHeld();
  for (let edit = 0; edit < lastingEdits; edit += 1) await change(edit + runs * 3);
  const edited = megabytesHeld();
  await program.close();
  return { times, heldMb: { open: opened, edited } };
}

/** Records each cost of the ten-year office beside that of the new one. */
export async function benchTenYears(folder: string, offices: Offices): Promise<void> {
  const folders = { young: join(folder, 'ten-years young'), old: join(folder, 'ten-years old') };
  const paths = {
    young: await offices.copyOf('first year', folders.young),
    old: await offices.copyOf('ten years', folders.old),
  };
  const young = await costsOf(folders.young, paths.young);
  const old = await costsOf(folders.old, paths.old);
  const beside = (values: readonly number[]) => [{ name: 'its first year', values }];
  for (const [key, what] of Object.entries(spoken) as [Timed, string][]) {
    const { median } = spreadOf(old.times[key]);
    const verdict = median <= mostToOpenMs ? 'within 1 s' : 'MORE THAN 1 s';
    record('tenYears', what, old.times[key], {
      peers: beside(young.times[key]),
      notes: key === 'open' ? [verdict] : [],
    });
  }
  const size = (path: string) => [statSync(path).size / 1e6];
  record('tenYears', 'size of the register', size(paths.old), { unit: 'MB', peers: beside(size(paths.young)) });
  const { years, measuresPerYear, historyRows, evidenceFiles } = tenYears;
  remark(
    'tenYears',
    `${years * 2} rounds, ${years * measuresPerYear} measures, ${historyRows} history rows, ${evidenceFiles} files of evidence`,
  );
  for (const [name, { heldMb }] of Object.entries({ 'first year': young, 'ten years': old })) {
    record('memory', `program with a register of ${name}`, [heldMb.open], {
      unit: 'MB',
      notes: [`after ${lastingEdits} edits ${heldMb.edited.toFixed(0)} MB`],
    });
  }
}
