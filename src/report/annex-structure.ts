// How the annex is read: headings of three levels, a list of evidence for every measure, in each item its texts as paragraphs,
// its address and its code as links. It must not know places.
import type { AnnexEntry, AnnexGroup, AnnexMeasure } from './annex-document.ts';
import type { AnnexLine, AnnexText } from './annex-layout.ts';
import type { StructureElement } from './page-drawing.ts';

export interface AnnexStructure {
  ownerOf(line: AnnexLine, text: AnnexText): StructureElement;
  /** The link of an entry's address. */
  addressOf(entry: AnnexEntry, measure: AnnexMeasure | null): StructureElement;
  /** The elements of an entry's code, which says this in words. */
  codeOf(entry: AnnexEntry, measure: AnnexMeasure | null, alt: string): AnnexCode;
}

export interface AnnexCode {
  readonly link: StructureElement;
  readonly figure: StructureElement;
  readonly caption: StructureElement;
}

interface EntryElements {
  readonly label: StructureElement;
  readonly body: StructureElement;
  readonly parts: Map<string, StructureElement>;
}

/** The structure of an annex of which nothing is drawn yet. */
export function createAnnexStructure(): AnnexStructure {
  const root: StructureElement = { role: 'Document', parent: null };
  const title: StructureElement = { role: 'H1', parent: root };
  const groups = new Map<AnnexGroup | null, StructureElement>();
  const measures = new Map<AnnexMeasure | null, StructureElement>();
  const lists = new Map<AnnexMeasure | null, StructureElement>();
  const entries = new Map<AnnexEntry, EntryElements>();
  let paragraph: StructureElement = { role: 'P', parent: root };

  return {
    ownerOf(line, text) {
      const { kind, opens, group, measure, entry } = line;
      if (entry !== null) return partOf(elementsOf(entry, measure), text);
      if (kind === 'heading') return title;
      if (kind === 'group') return remembered(groups, group, () => ({ role: 'H2', parent: root }));
      if (kind === 'measure') return remembered(measures, measure, () => ({ role: 'H3', parent: root }));
      if (opens) paragraph = { role: 'P', parent: root };
      return paragraph;
    },
    addressOf: (entry, measure) => addressOf(elementsOf(entry, measure)),
    codeOf(entry, measure, alt) {
      const link: StructureElement = { role: 'Link', parent: elementsOf(entry, measure).body };
      const figure: StructureElement = { role: 'Figure', parent: link, alt };
      return { link, figure, caption: { role: 'Caption', parent: figure } };
    },
  };

  function elementsOf(entry: AnnexEntry, measure: AnnexMeasure | null): EntryElements {
    return remembered(entries, entry, (): EntryElements => {
      const newList = (): StructureElement => ({ role: 'L', parent: root, numbering: 'Decimal' });
      const item: StructureElement = { role: 'LI', parent: remembered(lists, measure, newList) };
      return { label: { role: 'Lbl', parent: item }, body: { role: 'LBody', parent: item }, parts: new Map() };
    });
  }
}

function partOf(elements: EntryElements, { part }: AnnexText): StructureElement {
  if (part === 'label') return elements.label;
  if (part === 'address') return addressOf(elements);
  return remembered(elements.parts, part ?? '', () => ({ role: 'P', parent: elements.body }));
}

function addressOf({ parts, body }: EntryElements): StructureElement {
  return remembered(parts, 'address', () => ({ role: 'Link', parent: { role: 'P', parent: body } }));
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
