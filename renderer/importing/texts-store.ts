// The texts of rows and measures, asked of main a page at a time as they come into view and kept as long as they are true. It does
// not know which rows are seen.
import type { CallOutput } from '../../src/contract/contract.ts';
import { createStore } from '../store/store.ts';
import { askSource } from './ask-source.ts';
import { importingStore, type Outline } from './importing-store.ts';

export type RowTexts = CallOutput<'source.part'>['rows'][number];
export type MeasureTexts = CallOutput<'source.part'>['measures'][number];

export interface Texts {
  readonly rows: ReadonlyMap<number, RowTexts>;
  /** As of the last review they were asked for; those of an older one are shown until the newer have come. */
  readonly measures: ReadonlyMap<number, MeasureTexts>;
}

const noTexts: Texts = { rows: new Map(), measures: new Map() };

export const textsStore = createStore<Texts>(noTexts);

/** Rows and measures in one question; main takes up to 500 of each. */
const mostAsked = 120;

let sheetOf: string | null = null;
let outlineOf: Outline | null = null;
/** Rows asked for, and measures asked for since the last review: also those that main has nothing of. */
let askedRows = new Set<number>();
let fresh = new Set<number>();
let wanted: { readonly rows: readonly number[]; readonly measures: readonly number[] } = { rows: [], measures: [] };
let isAsking = false;

/** These rows and measures are looked at now: what is not here yet is asked for, the first first. A later wish replaces this one. */
export function wantTexts(rows: readonly number[], measures: readonly number[]): void {
  wanted = { rows, measures };
  if (!isAsking) void ask();
}

/** Another source, or none: nothing of this one is true any more. */
export function forgetTexts(): void {
  sheetOf = null;
  outlineOf = null;
  askedRows = new Set();
  fresh = new Set();
  wanted = { rows: [], measures: [] };
  textsStore.set(noTexts);
}

async function ask(): Promise<void> {
  isAsking = true;
  try {
    for (;;) {
      const now = importingStore.get();
      if (!now?.read || !now.outline || !now.corrections || now.isReviewing) return;
      keepTrue(`${now.read.sourceId} ${now.corrections.sheet}`, now.outline);
      const rows = wanted.rows.filter((line) => !askedRows.has(line)).slice(0, mostAsked);
      const measures = wanted.measures.filter((line) => !fresh.has(line)).slice(0, mostAsked);
      if (rows.length + measures.length === 0) return;
      const { outline } = now;
      const reply = await askSource('source.part', { corrections: now.corrections, rows, measures });
      if (!reply.ok) return;
      if (importingStore.get()?.outline !== outline) continue;
      for (const line of rows) askedRows.add(line);
      for (const line of measures) fresh.add(line);
      textsStore.update((texts) => ({
        rows: withItems(texts.rows, reply.value.rows),
        measures: withItems(texts.measures, reply.value.measures),
      }));
    }
  } finally {
    isAsking = false;
  }
}

/** Another source or sheet has other rows; another review may give other measures. */
function keepTrue(sheet: string, outline: Outline): void {
  if (outline !== outlineOf) {
    outlineOf = outline;
    fresh = new Set();
  }
  if (sheet === sheetOf) return;
  sheetOf = sheet;
  askedRows = new Set();
  textsStore.set(noTexts);
}

function withItems<Item extends { readonly line: number }>(
  known: ReadonlyMap<number, Item>,
  items: readonly Item[],
): ReadonlyMap<number, Item> {
  const all = new Map(known);
  for (const item of items) all.set(item.line, item);
  return all;
}
