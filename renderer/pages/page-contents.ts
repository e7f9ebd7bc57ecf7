// What stands on a page in the words of the table: its rows by their numbers, and the place where one begins to read. It must not
// know the screen.
import type { PageOfMap } from '../../src/contract/contract.ts';
import type { ColumnKey } from '../../src/register/columns.ts';
import { findEvidence } from '../../src/register/find.ts';
import type { FiscalYear, Id, Register } from '../../src/register/model.ts';
import type { PagesWording } from '../../src/wording/th/pages.ts';

export interface PageContents {
  readonly page: PageOfMap;
  /** Numbers of the first and last row on it, as the table counts them; null without rows. */
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly place: PagePlace | null;
}

/** Where a page's first text stands in the table. */
export type PagePlace =
  | { readonly kind: 'cell'; readonly measureId: Id; readonly column: ColumnKey; readonly offset: number }
  | { readonly kind: 'group'; readonly groupId: Id };

/** The contents of each page, by the rows as they stand now. */
export function contentsOf(
  pages: readonly PageOfMap[],
  register: Register,
  fiscalYear: FiscalYear,
): readonly PageContents[] {
  const measures = fiscalYear.groups.flatMap((group) => group.measures);
  const numbers = new Map(measures.map(({ id }, index) => [id, index + 1]));
  return pages.map((page) => {
    const measureIds = measuresOn(page, register).filter((id) => numbers.has(id));
    const own = measureIds.map((id) => numbers.get(id) ?? 0);
    const rows = own.length === 0 ? null : { first: Math.min(...own), last: Math.max(...own) };
    return { page, rows, place: placeOf(page, measureIds) };
  });
}

function measuresOn({ blocks, evidence }: PageOfMap, register: Register): readonly Id[] {
  const ofTable = blocks.flatMap((block) => (block.kind === 'measure' ? [block.measureId] : []));
  const ofEvidence = evidence.flatMap((id) => findEvidence(register, id)?.measure.id ?? []);
  return [...ofTable, ...ofEvidence];
}

function placeOf({ blocks, fragments }: PageOfMap, [measureId]: readonly Id[]): PagePlace | null {
  if (measureId === undefined) {
    const [first] = blocks;
    return first?.kind === 'group' ? { kind: 'group', groupId: first.groupId } : null;
  }
  // Of a row that goes on, the first cell that has text on this page.
  const begun = fragments.find((one) => one.kind === 'cell' && one.measureId === measureId && one.start > 0);
  return begun?.kind === 'cell'
    ? { kind: 'cell', measureId, column: begun.column, offset: begun.start }
    : { kind: 'cell', measureId, column: 'issue', offset: 0 };
}

/** What stands on a page, its rows first: the first of it is what a stamp has room for. */
export function pageParts({ page, rows }: PageContents, words: PagesWording): readonly string[] {
  const hasFront = page.fragments.some(({ kind }) => kind === 'heading' || kind === 'introduction');
  const parts = [
    page.kind === 'cover' && words.cover,
    rows && words.rows(rows.first, rows.last),
    hasFront && words.introduction,
    page.blocks.some(({ kind }) => kind === 'signatures') && words.signatures,
  ];
  return parts.filter((part) => typeof part === 'string');
}
