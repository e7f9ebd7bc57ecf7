// The structure tree of a tagged PDF: elements as their contents are drawn, then written as compressed objects, for there are
// forty thousand in a thousand measures. It must not know what the elements mean.

import type { StructureElement } from '../../src/report/page-drawing.ts';
import type { PdfDocument } from './pdf-kit.ts';
import { type CompressedObjects, referenceTo } from './pdf-objects.ts';

/** Left, bottom, right, top in PDF's coordinates. */
export type Box = readonly [number, number, number, number];

interface Content {
  readonly page: number;
  readonly number: number;
}

interface Annotation {
  readonly page: number;
  readonly annotationId: number;
}

interface Placed {
  readonly element: StructureElement;
  readonly parent: Placed | null;
  readonly kids: (Placed | Content | Annotation)[];
  box: Box | null;
  id: number;
}

/** Collects the structure of one document. */
export interface StructureTree {
  /** The element takes its place now, its parents before it. */
  place(element: StructureElement): void;
  /** Notes a content of the element on the page and gives its number there. */
  addContent(element: StructureElement, page: number, box?: Box): number;
  /** Notes an annotation of the element on the page and gives its number in the tree. */
  addAnnotation(element: StructureElement, page: number, annotationId: number): number;
  /** Writes the tree; nothing may be added after. */
  write(document: PdfDocument, objects: CompressedObjects): void;
}

/** The tree of a document of so many pages. */
export function createStructureTree(pageCount: number): StructureTree {
  const placedElements = new Map<StructureElement, Placed>();
  const inOrder: Placed[] = [];
  /** By page, by number of content, whose it is. */
  const owners: Placed[][] = [];
  const annotationOwners: Placed[] = [];

  function placedOf(element: StructureElement): Placed {
    const known = placedElements.get(element);
    if (known !== undefined) return known;
    const parent = element.parent === null ? null : placedOf(element.parent);
    const placed: Placed = { element, parent, kids: [], box: null, id: 0 };
    parent?.kids.push(placed);
    placedElements.set(element, placed);
    inOrder.push(placed);
    return placed;
  }

  return {
    place: (element) => {
      placedOf(element);
    },
    addContent(element, page, box) {
      const placed = placedOf(element);
      const onPage = owners[page] ?? [];
      owners[page] = onPage;
      const number = onPage.length;
      onPage.push(placed);
      placed.kids.push({ page, number });
      if (box !== undefined) placed.box = box;
      return number;
    },
    addAnnotation(element, page, annotationId) {
      const placed = placedOf(element);
      placed.kids.push({ page, annotationId });
      return pageCount + annotationOwners.push(placed) - 1;
    },
    write(document, objects) {
      const pages = document._root.data.Pages.data.Kids.map((page) => page.id);
      const rootId = objects.reserve();
      for (const placed of inOrder) placed.id = objects.reserve();
      const rows = Array.from(
        { length: pageCount },
        (_, page) => `[${(owners[page] ?? []).map(referenceOf).join(' ')}]`,
      );
      const parentTreeId = writeParentTree([...rows, ...annotationOwners.map(referenceOf)], objects);
      const tops = inOrder.filter(({ parent }) => parent === null).map(referenceOf);
      objects.write(
        rootId,
        `<</Type/StructTreeRoot/K[${tops.join(' ')}]/ParentTree ${parentTreeId} 0 R/ParentTreeNextKey ${pageCount + annotationOwners.length}>>`,
      );
      for (const placed of inOrder) objects.write(placed.id, elementText(placed, rootId, pages));
      document._root.data.StructTreeRoot = referenceTo(rootId);
    },
  };
}

function referenceOf({ id }: Placed): string {
  return `${id} 0 R`;
}

/** Entries in one leaf of the tree from contents to elements. */
const leafEntries = 64;

/** Row by number: the elements of a page's contents, or the element of an annotation. */
function writeParentTree(rows: readonly string[], objects: CompressedObjects): number {
  const leaves: string[] = [];
  for (let first = 0; first < rows.length; first += leafEntries) {
    const entries = rows.slice(first, first + leafEntries).map((row, index) => `${first + index} ${row}`);
    const id = objects.reserve();
    objects.write(id, `<</Limits[${first} ${first + entries.length - 1}]/Nums[${entries.join(' ')}]>>`);
    leaves.push(`${id} 0 R`);
  }
  const id = objects.reserve();
  objects.write(id, leaves.length === 0 ? '<</Nums[]>>' : `<</Kids[${leaves.join(' ')}]>>`);
  return id;
}

function elementText({ element, parent, kids, box }: Placed, rootId: number, pages: readonly number[]): string {
  const ownPage = kids.find((kid): kid is Content => 'number' in kid)?.page;
  const kidTexts = kids.map((kid) => {
    if ('element' in kid) return referenceOf(kid);
    if ('annotationId' in kid) return `<</Type/OBJR/Pg ${pages[kid.page]} 0 R/Obj ${kid.annotationId} 0 R>>`;
    if (kid.page === ownPage) return String(kid.number);
    return `<</Type/MCR/Pg ${pages[kid.page]} 0 R/MCID ${kid.number}>>`;
  });
  let text = `<</S/${element.role}/P ${parent?.id ?? rootId} 0 R`;
  if (ownPage !== undefined) text += `/Pg ${pages[ownPage]} 0 R`;
  if (kidTexts.length > 0) text += kidTexts.length === 1 ? `/K ${kidTexts[0]}` : `/K[${kidTexts.join(' ')}]`;
  if (element.alt !== undefined) text += `/Alt${hexText(element.alt)}`;
  const attributes = attributesText(element, box);
  return attributes === '' ? `${text}>>` : `${text}/A<<${attributes}>>>>`;
}

function attributesText({ scope, columnSpan, numbering }: StructureElement, box: Box | null): string {
  if (box !== null) return `/O/Layout/Placement/Block/BBox[${box.map((side) => side.toFixed(2)).join(' ')}]`;
  if (numbering !== undefined) return `/O/List/ListNumbering/${numbering}`;
  if (scope === undefined && columnSpan === undefined) return '';
  const span = columnSpan === undefined ? '' : `/ColSpan ${columnSpan}`;
  return `/O/Table${scope === undefined ? '' : `/Scope/${scope}`}${span}`;
}

/** A text as PDF writes it in hexadecimal. */
function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
