// Finding items of a year by their code or by words of their question, in any writing: I7, I๗, ๐๘, "จัดซื้อ".
import { toArabicDigits } from '../thai/digits.ts';
import { looseRank } from '../thai/loose-search.ts';
import type { CatalogueItem, YearCatalogue } from './catalogue.ts';

/** The items a query finds, the best first; all of them, in their order, without one. */
export function findItems({ items }: Pick<YearCatalogue, 'items'>, query: string): readonly CatalogueItem[] {
  const wanted = query.trim();
  if (wanted === '') return items;
  const code = codeOf(wanted);
  return items
    .flatMap((item) => {
      if (item.code === code) return [{ item, rank: -2 }];
      if (code !== null && /^\d+$/u.test(code) && item.code.slice(1) === code) return [{ item, rank: -1 }];
      const ranks = [item.text, ...item.points].flatMap((text) => looseRank(wanted, text) ?? []);
      return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** "I7" of I๗ and i 7, "O8" of ๐๘ and OIT 8, "7" of a bare ๗; null for words. */
export function codeOf(query: string): string | null {
  const plain = toArabicDigits(query).replace(/\s+/gu, '').toUpperCase();
  const [, letter = '', digits] = /^(?:ข้อ)?(IIT|EIT|OIT|[IEO0])?\.?(\d{1,3})$/u.exec(plain) ?? [];
  if (digits === undefined) return null;
  const known = letter === '0' ? 'O' : letter.charAt(0);
  return `${known}${Number(digits)}`;
}
