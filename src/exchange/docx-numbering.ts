// Word's automatic numbering: the definitions of a document's lists, and a counter that goes through the document with its
// paragraphs and says what mark Word would draw. It knows nothing of the paragraphs' texts. Source: ECMA-376, 17.9.
import { formatNumber } from './docx-number-formats.ts';
import { wordMark } from './html-lists.ts';
import { childOf, childrenOf, elementsIn, numberIn, type XmlElement } from './xml-tree.ts';

export interface ListCounter {
  /**
   * Counts a paragraph and gives its mark with the space behind it; "" where the list has none. The level may be left to the
   * definition, which names the style that belongs to a level.
   */
  mark(list: string, level: number | null, styleId: string): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%2` stands for the number of the second level. */
  readonly text: string;
  /** The level (from 1) after which it begins anew; null after every outer one, 0 never. */
  readonly restartsAfter: number | null;
  readonly isArabicOnly: boolean;
  readonly hasGap: boolean;
  readonly styleId: string;
}

interface ListDefinition {
  /** What counts: lists with the same one go on counting where the other stopped. */
  readonly counterId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAt: ReadonlyMap<number, number>;
}

const mostLevels = 9;

/** A counter at the beginning of a document. `listOfStyle` gives the list that a numbering style stands for. */
export function createListCounter(
  numbering: XmlElement | null,
  listOfStyle: (styleId: string) => string | null,
): ListCounter {
  const lists = readLists(numbering ?? undefined, listOfStyle);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    mark(list, wantedLevel, styleId) {
      const definition = lists.get(list);
      if (!definition) return '';
      const level = wantedLevel ?? levelOfStyle(definition, styleId);
      const own = definition.levels.get(level);
      if (!own) return '';
      const numbers = counters.get(definition.counterId) ?? [];
      counters.set(definition.counterId, numbers);
      const startsAt = begun.has(`${list}/${level}`) ? undefined : definition.startsAt.get(level);
      begun.add(`${list}/${level}`);
      const before = numbers[level];
      numbers[level] = startsAt ?? (before === undefined ? own.start : before + 1);
      for (let deeper = level + 1; deeper < mostLevels; deeper += 1) {
        const after = definition.levels.get(deeper)?.restartsAfter ?? null;
        if (after === null ? true : level < after) numbers[deeper] = undefined;
      }
      return markOf(definition, own, numbers);
    },
  };
}

function levelOfStyle(definition: ListDefinition, styleId: string): number {
  for (const [level, { styleId: own }] of definition.levels) if (own !== '' && own === styleId) return level;
  return 0;
}

function markOf(definition: ListDefinition, own: Level, numbers: readonly (number | undefined)[]): string {
  const text =
    own.format === 'bullet'
      ? wordMark(own.text)
      : own.text.replace(/%([1-9])/g, (_, digit: string) => {
          const level = definition.levels.get(Number(digit) - 1);
          const number = numbers[Number(digit) - 1] ?? level?.start ?? 1;
          const format = level?.format ?? 'decimal';
          return formatNumber(number, own.isArabicOnly && format !== 'none' ? 'decimal' : format);
        });
  const mark = text.trim();
  if (mark === '') return '';
  return own.hasGap || text !== text.trimEnd() ? `${mark} ` : mark;
}

function readLists(
  numbering: XmlElement | undefined,
  listOfStyle: (styleId: string) => string | null,
): ReadonlyMap<string, ListDefinition> {
  const abstracts = new Map<string, XmlElement>();
  for (const abstract of childrenOf(numbering, 'w:abstractNum')) {
    abstracts.set(abstract.attributes.get('w:abstractNumId') ?? '', abstract);
  }
  const lists = new Map<string, XmlElement>();
  for (const list of childrenOf(numbering, 'w:num')) lists.set(list.attributes.get('w:numId') ?? '', list);

  /** A definition may only name a style, whose list has the levels. */
  const counterOf = (list: XmlElement | undefined, hops = 0): string => {
    const id = valOf(list, 'w:abstractNumId') ?? '';
    const styleId = valOf(abstracts.get(id), 'w:numStyleLink');
    if (styleId === null || hops > 3) return id;
    const other = lists.get(listOfStyle(styleId) ?? '');
    return other && other !== list ? counterOf(other, hops + 1) : id;
  };

  /** Read once for all the lists that share them. */
  const shared = new Map<string, ReadonlyMap<number, Level>>();
  const levelsOf = (counterId: string) => {
    const known = shared.get(counterId);
    if (known) return known;
    const levels = new Map<number, Level>();
    for (const level of childrenOf(abstracts.get(counterId), 'w:lvl')) addLevel(levels, level);
    shared.set(counterId, levels);
    return levels;
  };

  const read = new Map<string, ListDefinition>();
  for (const [id, list] of lists) {
    const counterId = counterOf(list);
    const levels = new Map(levelsOf(counterId));
    const startsAt = new Map<number, number>();
    for (const override of childrenOf(list, 'w:lvlOverride')) {
      const level = childOf(override, 'w:lvl');
      if (level) addLevel(levels, level);
      const start = numberIn(childOf(override, 'w:startOverride'), 'w:val');
      const number = numberIn(override, 'w:ilvl');
      if (start !== null && number !== null) startsAt.set(number, start);
    }
    read.set(id, { counterId, levels, startsAt });
  }
  return read;
}

function addLevel(levels: Map<number, Level>, level: XmlElement): void {
  const number = numberIn(level, 'w:ilvl');
  if (number === null || number >= mostLevels) return;
  levels.set(number, {
    start: numberIn(childOf(level, 'w:start'), 'w:val') ?? 0,
    format: formatOf(level),
    text: valOf(level, 'w:lvlText') ?? '',
    restartsAfter: numberIn(childOf(level, 'w:lvlRestart'), 'w:val'),
    isArabicOnly: isOn(childOf(level, 'w:isLgl')),
    hasGap: valOf(level, 'w:suff') !== 'nothing',
    styleId: valOf(level, 'w:pStyle') ?? '',
  });
}

/** Newer formats stand beside one that every version knows. */
function formatOf(level: XmlElement): string {
  const alternatives = childOf(level, 'mc:AlternateContent');
  const known = childOf(level, 'w:numFmt') ?? childOf(childOf(alternatives, 'mc:Fallback'), 'w:numFmt');
  const newer = childOf(childOf(alternatives, 'mc:Choice'), 'w:numFmt');
  return (known ?? newer)?.attributes.get('w:val') ?? 'decimal';
}

/** The `w:val` of a child, null where there is none. */
export function valOf(element: XmlElement | undefined, name: string): string | null {
  return childOf(element, name)?.attributes.get('w:val') ?? null;
}

/** Whether a property that is there or not is on: it may be there and say no. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/i.test(element.attributes.get('w:val') ?? '');
}

/** The list that properties of a paragraph name; null where they name none, `list` "0" takes a style's list away. */
export function listOf(properties: XmlElement | undefined): { list: string | null; level: number | null } | null {
  const place = childOf(properties, 'w:numPr');
  if (!place || elementsIn(place).length === 0) return null;
  return { list: valOf(place, 'w:numId'), level: numberIn(childOf(place, 'w:ilvl'), 'w:val') };
}
