// Where the table of a report stands in text that was copied out of its pages: its heading and how often it is said again, groups, the
// lines between them, and what stands before and behind it.
import { columns as usualColumns } from '../register/columns.ts';
import { readIssue } from '../register/item-code.ts';
import { squeezeCaption } from './caption-words.ts';
import { unitWords } from './cell-starts.ts';
import type { CopiedLine } from './copied-lines.ts';
import { type HeadingCaption, headingAgain, longestHeading, readHeadingLines } from './heading-lines.ts';
import { groupWords } from './heading-rows.ts';
import { isMarkedContinued, joinHalves, withoutContinuationMark } from './row-cells.ts';
import { type RunningLine, runningLine, widthOf } from './running-lines.ts';
import { type SaidPhrases, saidPhrases } from './said-phrases.ts';

/** Lines of cells without a heading or a group among them. */
export interface Stretch {
  /** Rows of the group's heading that stand over it. */
  readonly groups: { readonly line: number; text: string }[];
  readonly lines: RunningLine[];
  /** Whether it goes on with the last row of the stretch before: it says so, it cannot, or nothing tells. */
  continues: 'yes' | 'no' | 'maybe';
  readonly beginsPage: boolean;
}

export interface RunningTable {
  readonly line: number;
  readonly hasHeading: boolean;
  readonly captions: readonly HeadingCaption[];
  readonly stretches: readonly Stretch[];
  readonly phrases: SaidPhrases;
  readonly before: readonly CopiedLine[];
  readonly after: readonly CopiedLine[];
}

const signatures = /^\(?\s*ลงชื่อ/u;
const numberedGroup = /^\s*ตัวชี้วัด(?:ที่)?\s*\(?[0-9๐-๙]/u;

/** The table of these lines, or null where neither a heading nor a group says that there is one. */
export function findRunningTable(lines: readonly CopiedLine[]): RunningTable | null {
  const texts = lines.map(({ text }) => text);
  const ahead = (at: number) => texts.slice(at, at + longestHeading);
  const headed = texts.findIndex((_, index) => readHeadingLines(ahead(index)) !== null);
  const found = headed === -1 ? null : readHeadingLines(ahead(headed));
  const from = found ? headed : texts.findIndex((text) => numberedGroup.test(text));
  if (from === -1) return null;
  const heading = squeezeCaption(texts.slice(from, from + (found?.length ?? 0)).join(''));
  const phrases = saidPhrases(texts.slice(from));
  const widestLine = texts.slice(0, from).reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const stretches: Stretch[] = [];
  const begin = (continues: Stretch['continues'], beginsPage: boolean): Stretch => {
    const stretch: Stretch = { groups: [], lines: [], continues, beginsPage };
    stretches.push(stretch);
    return stretch;
  };
  let open = begin('no', true);
  let at = from;
  for (let line = lines[at]; line && !signatures.test(line.text); line = lines[at]) {
    const again = heading === '' ? 0 : headingAgain(ahead(at), heading);
    if (at > from && (again > 0 || line.beginsPage)) open = begin('maybe', true);
    if (again === 0) open = addLine(line, open);
    at += Math.max(1, again);
  }
  const captions = found?.captions ?? usualColumns.map(({ key, heading: caption }) => ({ key, caption }));
  return {
    line: lines[from]?.line ?? 0,
    hasHeading: found !== null,
    captions,
    stretches: stretches.filter(({ groups, lines: own }) => groups.length > 0 || own.length > 0),
    phrases,
    before: lines.slice(0, from),
    after: lines.slice(at),
  };

  function addLine(line: CopiedLine, stretch: Stretch): Stretch {
    const { text } = line;
    const isFirst = stretch.lines.length === 0;
    if (isFirst ? groupWords.test(text) : numberedGroup.test(text)) {
      const into = isFirst ? stretch : begin('no', false);
      into.groups.push({ line: line.line, text });
      // Only a group that goes on has a row that goes on.
      if (!isMarkedContinued(text)) into.continues = 'no';
      return into;
    }
    const group = isFirst ? stretch.groups.at(-1) : undefined;
    if (
      group &&
      widthOf(group.text) > widestLine * 0.9 &&
      widestLine > 0 &&
      readIssue(text, null).printedCode === null
    ) {
      group.text = joinHalves(group.text, text);
      return stretch;
    }
    if (isFirst && isMarkedContinued(text)) stretch.continues = 'yes';
    const previous = isFirst ? '' : (texts[at - 1] ?? '');
    stretch.lines.push(...piecesOf(line, isFirst, phrases.count(previous, text) > 1));
    return stretch;
  }
}

/** Words for a unit that stand alone in a cell are no longer. */
const longestUnit = 24;

/** A printed line, cut where another cell of one line may stand beside it. */
function piecesOf(
  { line, text, endsInSpace }: CopiedLine,
  isFirst: boolean,
  isSaidAgain: boolean,
): readonly RunningLine[] {
  const own = isFirst && isMarkedContinued(text) ? withoutContinuationMark(text) : text;
  if (own === '') return [];
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of own.matchAll(/\s+(?=\S)/gu)) {
    const rest = own.slice(index).trimStart();
    const before = own.slice(start, index);
    const isList = /^[๑1]\)\s?[ก-ฮเ-ไ]/u.test(rest) && !/ข้อ(?:ที่)?$/u.test(before);
    const isUnit = unitWords.test(rest) && readIssue(before, null).question !== '';
    const isBehindUnit = start === 0 && unitWords.test(before) && before.length < longestUnit;
    if (!isList && !isUnit && !isBehindUnit) continue;
    pieces.push(before.trim());
    start = index;
  }
  pieces.push(own.slice(start).trim());
  return pieces.map((piece, index) => {
    const isInside = index > 0;
    const isSpaced = index === pieces.length - 1 ? endsInSpace : true;
    return runningLine({ line, endsInSpace: isSpaced, isInside, isSaidAgain: isSaidAgain && !isInside }, piece);
  });
}
