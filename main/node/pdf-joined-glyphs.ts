// Two glyphs drawn as one in a PDF's font, for a character that a font draws with two: alone, one of them would be without
// meaning, and readers make a character of that too. Written as a TrueType composite; an OpenType outline font has none.
import type { EmbeddedFont, Glyph, GlyphPosition, GlyphRun } from './pdf-text.ts';

interface Part {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** What we use of fontkit's TrueType subset while it is written. */
interface WritableSubset {
  readonly glyphs: number[];
  includeGlyph(id: number): number;
  readonly font: { getGlyph(id: number): { readonly bbox: Box } };
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export interface GlyphJoiner {
  /** Puts every glyph without meaning together with the one after it that has the meaning of both. */
  join(run: GlyphRun): void;
}

/** Above every number a font can give a glyph. */
const firstJoinedId = 0x10000;

/** The joiner of one pdfkit font; `whole` is the glyph to take instead where the font's format cannot join. */
export function createGlyphJoiner(embedded: EmbeddedFont, whole: Glyph | null): GlyphJoiner {
  const joined: { readonly parts: readonly Part[]; readonly advance: number }[] = [];
  const known = new Map<string, number>();
  const subset = embedded.subset as unknown as WritableSubset;
  const canJoin = '_addGlyph' in subset;
  if (canJoin) writeJoinedGlyphs();
  return { join };

  function join(run: GlyphRun): void {
    for (let index = 0; index + 1 < run.glyphs.length; index += 1) {
      const [first, second] = [run.glyphs[index], run.glyphs[index + 1]];
      const [firstPlace, secondPlace] = [run.positions[index], run.positions[index + 1]];
      if (!first || !second || !firstPlace || !secondPlace) continue;
      if (first.codePoints.length > 0 || second.codePoints.length === 0) continue;
      const xAdvance = firstPlace.xAdvance + secondPlace.xAdvance;
      const id = canJoin ? joinedId(first, firstPlace, second, secondPlace, xAdvance) : whole?.id;
      if (id === undefined) continue;
      run.glyphs.splice(index, 2, { id, advanceWidth: xAdvance / embedded.scale, codePoints: second.codePoints });
      run.positions.splice(index, 2, { xAdvance, xOffset: 0, yOffset: 0 });
    }
  }

  function joinedId(
    first: Glyph,
    firstPlace: GlyphPosition,
    second: Glyph,
    secondPlace: GlyphPosition,
    xAdvance: number,
  ): number {
    const units = (value: number) => Math.round(value / embedded.scale);
    const parts: readonly Part[] = [
      { id: first.id, x: units(firstPlace.xOffset), y: units(firstPlace.yOffset) },
      { id: second.id, x: units(firstPlace.xAdvance + secondPlace.xOffset), y: units(secondPlace.yOffset) },
    ];
    const key = JSON.stringify(parts);
    const id = known.get(key) ?? firstJoinedId + joined.push({ parts, advance: units(xAdvance) }) - 1;
    known.set(key, id);
    return id;
  }

  /** Has the subset write ours in their turn. */
  function writeJoinedGlyphs(): void {
    const addGlyph = subset._addGlyph.bind(subset);
    subset._addGlyph = (id) => {
      const glyph = joined[id - firstJoinedId];
      if (glyph === undefined) return addGlyph(id);
      const boxes = glyph.parts.map(({ id: part, x, y }) => movedBox(subset.font.getGlyph(part).bbox, x, y));
      const bytes = compositeOf(glyph.parts, boxes, (part) => subset.includeGlyph(part));
      subset.glyf.push(bytes);
      subset.loca.offsets.push(subset.offset);
      subset.hmtx.metrics.push({ advance: glyph.advance, bearing: Math.min(...boxes.map(({ minX }) => minX)) });
      subset.offset += bytes.length;
      return subset.glyf.length - 1;
    };
  }
}

function movedBox({ minX, minY, maxX, maxY }: Box, x: number, y: number): Box {
  return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y };
}

const argumentsAreWords = 0x0001;
const argumentsArePlaces = 0x0002;
const morePartsFollow = 0x0020;

/** A glyph of parts as the table "glyf" holds it, a multiple of four bytes long. */
function compositeOf(parts: readonly Part[], boxes: readonly Box[], codeOf: (id: number) => number): Uint8Array {
  const bytes = Buffer.alloc(Math.ceil((10 + parts.length * 8) / 4) * 4);
  bytes.writeInt16BE(-1, 0);
  bytes.writeInt16BE(Math.floor(Math.min(...boxes.map(({ minX }) => minX))), 2);
  bytes.writeInt16BE(Math.floor(Math.min(...boxes.map(({ minY }) => minY))), 4);
  bytes.writeInt16BE(Math.ceil(Math.max(...boxes.map(({ maxX }) => maxX))), 6);
  bytes.writeInt16BE(Math.ceil(Math.max(...boxes.map(({ maxY }) => maxY))), 8);
  parts.forEach(({ id, x, y }, index) => {
    const at = 10 + index * 8;
    const follows = index + 1 < parts.length ? morePartsFollow : 0;
    bytes.writeUInt16BE(argumentsAreWords | argumentsArePlaces | follows, at);
    bytes.writeUInt16BE(codeOf(id), at + 2);
    bytes.writeInt16BE(x, at + 4);
    bytes.writeInt16BE(y, at + 6);
  });
  return bytes;
}
