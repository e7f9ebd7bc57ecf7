// The application's verbs for bringing in what other programs wrote: read, reviewed, written as one step. One source is held at a
// time, with the last review of it, since every page of the window asks for the same.
import type { CallInput, CallOutput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { type Corrections, noCorrections, withSheet } from '../exchange/corrections.ts';
import { readHtmlSource, readPlainSource } from '../exchange/read-text-source.ts';
import { type Review, reviewing, suggestedSheet } from '../exchange/review.ts';
import type { Source } from '../exchange/source.ts';
import { fail, ok, type Result } from '../result.ts';
import { rememberColumns, rememberedColumns } from './column-memory.ts';
import { planImport } from './import-source.ts';
import { openSource } from './open-source.ts';
import type { Host, NewId, PreferenceStore, RegisterStore } from './ports.ts';
import type { Session } from './session.ts';
import type { SourceReader } from './source-ports.ts';
import { doInTurns, type TurnClock } from './turns.ts';

export interface SourceParts {
  readonly host: Pick<Host, 'tell'>;
  readonly reader: SourceReader;
  readonly store: Pick<RegisterStore, 'open'>;
  readonly preferences: PreferenceStore;
  readonly newId: NewId;
  readonly session: () => Session | null;
  readonly clock: TurnClock;
  /** Chosen by a person or dropped onto the window. */
  readonly isPermitted: (path: string) => boolean;
}

type SourceCall = Extract<keyof Handlers, `source.${string}`>;

export interface SourceHandlers {
  readonly handlers: Pick<Handlers, SourceCall>;
  /** Stops what is being read and forgets what was. */
  stop(): void;
}

interface HeldSource {
  readonly sourceId: string;
  readonly source: Source;
  last: { readonly key: string; readonly review: Review } | null;
}

/** How often a reading says how far it is: so many times in all. */
const progressSteps = 100;

/** The handlers of bringing in, with nothing held at first. */
export function createSourceHandlers(parts: SourceParts): SourceHandlers {
  const { host, preferences, newId, clock } = parts;
  let underWay: { aborted: boolean } | null = null;
  let held: HeldSource | null = null;

  const stop = (): void => {
    if (underWay) underWay.aborted = true;
    held = null;
  };

  const read = async (origin: CallInput<'source.read'>['origin']): Promise<Result<Source>> => {
    if (origin.kind === 'clipboard') {
      return origin.html === '' ? readPlainSource(origin.plain) : readHtmlSource(origin.html);
    }
    if (!parts.isPermitted(origin.path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
    if (underWay) return fail({ kind: 'refused', reason: 'workUnderWay' });
    const signal = { aborted: false };
    underWay = signal;
    try {
      return await openSource(origin, parts, { signal, onShare: teller('reading') });
    } finally {
      underWay = null;
    }
  };

  const teller = (phase: 'reading' | 'writing') => {
    let said = -1;
    return (share: number): void => {
      const step = Math.floor(share * progressSteps);
      if (step === said) return;
      said = step;
      host.tell({ kind: 'sourceProgress', phase, share });
    };
  };

  /** The review of what is held; asked for again with the same corrections of the same register, it is at hand. */
  const reviewed = async (sourceId: string, corrections: Corrections): Promise<Result<Review>> => {
    const holding = held;
    if (holding?.sourceId !== sourceId) return fail({ kind: 'refused', reason: 'sourceForgotten' });
    const session = parts.session();
    const key = JSON.stringify([session?.snapshot().revision ?? null, corrections]);
    if (holding.last?.key === key) return ok(holding.last.review);
    const made = await doInTurns(reviewing(holding.source, corrections, session?.register() ?? null), { clock });
    if (made === null) return fail({ kind: 'cancelled' });
    holding.last = { key, review: made.outcome };
    return ok(made.outcome);
  };

  const apply = async (
    { revision, sourceId, corrections }: CallInput<'source.apply'>,
    signal: { readonly aborted: boolean },
  ): Promise<Result<CallOutput<'source.apply'>>> => {
    const session = parts.session();
    if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
    const source = held?.source;
    const seen = await reviewed(sourceId, corrections);
    if (!seen.ok || !source) return seen.ok ? fail({ kind: 'refused', reason: 'sourceForgotten' }) : seen;
    const planned = planImport(session.register(), source, corrections, newId, seen.value);
    if (!planned.ok) return planned;
    const { change, review: plan } = planned.value;
    const turns = { clock, signal, onShare: teller('writing') };
    const step = change && (await session.stepInTurns(revision, change, 'import', turns));
    if (step && !step.ok) return step;
    const before = preferences.read();
    const importColumns = rememberColumns(before.importColumns, corrections.columns, plan);
    if (importColumns !== before.importColumns) preferences.write({ ...before, importColumns });
    return ok({ step: step?.value ?? null, counts: plan.counts });
  };

  return {
    stop,
    handlers: {
      'source.read': async ({ origin }) => {
        held = null;
        const source = await read(origin);
        if (!source.ok) return source;
        const { kind, name, sheets, notes } = source.value;
        held = { sourceId: newId(), source: source.value, last: null };
        const columns = rememberedColumns(preferences.read().importColumns);
        return ok({
          sourceId: held.sourceId,
          kind,
          name,
          sheets: sheets.map((sheet) => ({
            name: sheet.name,
            isHidden: sheet.isHidden,
            rows: sheet.grid.filter((line) => line.kind === 'row').length,
          })),
          notes,
          corrections: withSheet({ ...noCorrections, columns }, suggestedSheet(source.value)),
        });
      },
      'source.review': async ({ sourceId, corrections }) => {
        const found = await reviewed(sourceId, corrections);
        return found.ok ? ok(outlineOf(found.value)) : found;
      },
      'source.part': async ({ sourceId, corrections, rows, measures }) => {
        const found = await reviewed(sourceId, corrections);
        return found.ok ? ok(partOf(found.value, new Set(rows), new Set(measures))) : found;
      },
      'source.apply': async (input) => {
        if (underWay) return fail({ kind: 'refused', reason: 'workUnderWay' });
        const signal = { aborted: false };
        underWay = signal;
        try {
          return await apply(input, signal);
        } finally {
          underWay = null;
        }
      },
      'source.stop': () => {
        if (underWay) underWay.aborted = true;
        return ok({});
      },
      'source.forget': () => {
        held = null;
        return ok({});
      },
    },
  };
}

function outlineOf({ front, tables, groups, guesses, target, counts }: Review): CallOutput<'source.review'> {
  const { cover, heading, introduction, organisation } = front;
  return {
    front: { cover, heading, introduction, organisation },
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ line, role, reason, isSure }) => ({ line, role, reason, isSure })),
    })),
    groups: groups.map((group) => ({
      ...group,
      measures: group.measures.map(({ line, lines, state, measureId, matchedBy, choice }) => ({
        line,
        lines,
        state,
        measureId,
        matchedBy,
        choice,
      })),
    })),
    guesses: guesses.map((guess) => ({ ...guess })),
    target,
    counts,
  };
}

function partOf(
  { tables, groups }: Review,
  rows: ReadonlySet<number>,
  measures: ReadonlySet<number>,
): CallOutput<'source.part'> {
  return {
    rows: tables
      .flatMap((table) => table.rows.filter(({ line }) => rows.has(line)))
      .map(({ line, cells, fromAbove }) => ({ line, cells, fromAbove })),
    measures: groups
      .flatMap((group) => group.measures.filter(({ line }) => measures.has(line)))
      .map(({ line, cells, results, differences, origins }) => ({ line, cells, results, differences, origins })),
  };
}
