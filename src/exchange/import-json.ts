// The JSON of a register back as a register: the way back of export-json. It takes any document, gives what stands at the known
// places and leaves the judging of it to the caller; nothing that the export holds is lost.
import { columns } from '../register/columns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Why a JSON document is no register of ours. `newerVersion` was written by a later program. */
export type JsonFault = 'otherJson' | 'newerVersion';

const jsonFormat = 'ita-register';
const jsonFormatVersion = 1;

/** Whether a document says it is a register's export, in a version that is known. */
export function faultOfExport(document: unknown): JsonFault | null {
  const { format, formatVersion } = fieldsOf(document);
  if (format !== jsonFormat || typeof formatVersion !== 'number') return 'otherJson';
  return formatVersion > jsonFormatVersion ? 'newerVersion' : null;
}

/**
 * The register of an export in the form of the model; whether it is a sound one is for the caller to check. The kept data of an issued
 * report are an export too, with `issue` beside it.
 */
export function registerOfExport(document: unknown): unknown {
  const { format: _, formatVersion: __, issue: ___, fiscalYears, ...rest } = fieldsOf(document);
  return { ...rest, fiscalYears: listOf(fiscalYears).map(importYear) };
}

function importYear(document: unknown): unknown {
  const { id, year, assessmentYear, heading, introduction, columns: shown, ...rest } = fieldsOf(document);
  const rounds = listOf(rest.rounds).map(fieldsOf);
  return {
    id,
    year,
    assessmentYear,
    heading,
    introduction,
    columns: isUsual(shown) ? [] : shown,
    rounds: rounds.map(({ groups: _, ...round }) => round),
    groups: importGroups(rounds, listOf(rest.groups)),
  };
}

/** A year that shows the usual five says nothing of its columns. */
function isUsual(shown: unknown): boolean {
  const usual = columns.map(({ key, heading, widthShare }) => ({ key, heading, widthShare }));
  return JSON.stringify(shown) === JSON.stringify(usual);
}

/** Every round shows the same plan; what belongs to one alone (the fifth cell, its notes) is gathered from all. */
function importGroups(rounds: readonly Fields[], without: readonly unknown[]): readonly unknown[] {
  const shown = rounds.length === 0 ? [{ id: '', groups: without }] : rounds;
  const [first] = shown;
  return listOf(first?.groups).map((document, groupIndex) => {
    const { id, heading, measures } = fieldsOf(document);
    return {
      id,
      heading,
      measures: listOf(measures).map((measure, index) => {
        const inRounds = shown.map((round): MeasureInRound => {
          const group = fieldsOf(listOf(round.groups)[groupIndex]);
          return { roundId: round.id, measure: fieldsOf(listOf(group.measures)[index]) };
        });
        return importMeasure(fieldsOf(measure), inRounds);
      }),
    };
  });
}

interface MeasureInRound {
  readonly roundId: unknown;
  readonly measure: Fields;
}

function importMeasure(measure: Fields, inRounds: readonly MeasureInRound[]): unknown {
  const actions = inRounds.flatMap(({ roundId, measure: shown }) => {
    const text = textOf(shown.actions);
    return typeof roundId === 'string' && text !== '' ? [[roundId, text] as const] : [];
  });
  return {
    id: measure.id,
    issue: issueOf(measure),
    responsible: textOf(measure.responsible),
    steps: textOf(measure.steps),
    reporting: textOf(measure.reporting),
    score: textOf(measure.score),
    problem: textOf(measure.problem),
    period: textOf(measure.period),
    flag: measure.flag ?? null,
    notes: distinct(inRounds.map(({ roundId, measure: shown }) => listOf(shown.notes).map(noteIn(roundId)))),
    actions: Object.fromEntries(actions),
    overrides: distinct(inRounds.map(({ measure: shown }) => listOf(shown.overrides))),
    evidence: listOf(measure.evidence),
  };
}

/** Documents of before `issueText` part the code from the question. */
function issueOf({ issueText, printedCode, issue }: Fields): unknown {
  if (issueText !== undefined) return issueText;
  const code = typeof printedCode === 'string' ? printedCode : '';
  return [code, textOf(issue)].filter((text) => text !== '').join(' ');
}

const noteIn = (roundId: unknown) => (document: unknown) => {
  const { column, text } = fieldsOf(document);
  return { column, roundId: column === 'actions' ? roundId : null, text };
};

/** What the rounds show together, each once and in an order that fits that of every round. */
function distinct(lists: readonly (readonly unknown[])[]): readonly unknown[] {
  const known = new Map<string, unknown>();
  const order: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const item of list) {
      const key = JSON.stringify(item);
      if (known.has(key)) at = order.indexOf(key) + 1;
      else {
        known.set(key, item);
        order.splice(at, 0, key);
        at += 1;
      }
    }
  }
  return order.map((key) => known.get(key));
}

function textOf(cell: unknown): string {
  const { text } = fieldsOf(cell);
  return typeof text === 'string' ? text : '';
}

function fieldsOf(value: unknown): Fields {
  // Every name of any object may be asked for; what is not there is undefined.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
