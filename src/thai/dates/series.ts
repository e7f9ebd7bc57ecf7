// Dates that stand together: a range ("๑ – ๕ มกราคม ๒๕๖๖") is one member, a list ("มกราคม, กุมภาพันธ์ และมีนาคม ๒๕๖๖") has several.
// Says which stand together, not yet which years they share. Knows nothing of what a date is for.
import { type Point, type PointRead, readFurtherPoint, readPoint, readQuarter, readQuarterNumber } from './points.ts';
import { type Member, resolveMembers } from './resolve.ts';
import { endBefore, indexFrom, isCounted, isMonthNext, type Source, tokenAt, wordAt } from './tokens.ts';
import { readFiscalYear } from './years.ts';

export interface Series {
  readonly members: readonly [Member, ...Member[]];
  /** The index of the token after it. */
  readonly next: number;
}

interface MemberRead {
  readonly member: Member;
  readonly next: number;
}

type ReadOne = (source: Source, index: number) => PointRead | null;

/** Days and numbers in one list, at most: more are a table and not a sentence. */
const mostMembers = 31;

/**
 * The range or list of dates that begins at a token; null where none does. A short month that nothing shows to be one counts
 * only where `isAwaited`: after a word of the deadline.
 */
export function readSeries(source: Source, index: number, isAwaited: boolean): Series | null {
  const quarter = readMembers(source, index, readQuarter, readFurtherQuarter);
  if (quarter.length > 0) return seriesOf(quarter);
  const found = readMembers(source, index, readPoint, readFurtherPoint);
  return seriesOf(found.slice(0, trusted(found, isAwaited)));
}

function seriesOf(found: readonly MemberRead[]): Series | null {
  const [first, ...rest] = found;
  const next = found.at(-1)?.next;
  if (first === undefined || next === undefined) return null;
  return { members: [first.member, ...rest.map(({ member }) => member)], next };
}

function readMembers(source: Source, index: number, first: ReadOne, further: ReadOne): readonly MemberRead[] {
  const found: MemberRead[] = [];
  let at: number | null = index;
  while (at !== null && found.length < mostMembers) {
    const read = readMember(source, at, found.length === 0 ? first : further, further);
    if (read === null) break;
    found.push(read);
    at = afterListMark(source, read.next);
  }
  return found;
}

/** The token after a comma, "และ", "หรือ" or a comma with one of these; null where the list does not go on. */
function afterListMark(source: Source, index: number): number | null {
  const word = wordAt(source, index);
  if (word === 'and' || word === 'or') return index + 1;
  if (word !== 'comma') return null;
  const second = wordAt(source, index + 1);
  return second === 'and' || second === 'or' ? index + 2 : index + 1;
}

function readMember(source: Source, index: number, first: ReadOne, further: ReadOne): MemberRead | null {
  const from = first(source, index);
  if (from === null) return null;
  const to = isRangeMark(source, from.next) ? further(source, from.next + 1) : null;
  const isRange = to !== null && canReach(from.point, to.point);
  const last = isRange ? to : from;
  const member: Member = {
    from: from.point,
    to: isRange ? to.point : null,
    start: from.point.start,
    end: last.point.end,
  };
  return withMonthsInBrackets(source, { member, next: last.next });
}

/** A dash that opens a line is a list mark. */
function isRangeMark(source: Source, index: number): boolean {
  const word = wordAt(source, index);
  return word === 'until' || (word === 'dash' && tokenAt(source, index)?.gap !== 'line');
}

/** A bare day ends a range only where its beginning is one too ("๑ – ๓, ๕ – ๗ มกราคม"), and not one that would run backwards. */
function canReach(from: Point, to: Point): boolean {
  if (to.unit !== 'day' || from.unit !== 'day') return to.unit !== 'day' || to.month !== null;
  return from.month === null ? from.day <= to.day : to.month !== null;
}

/** How many members count: a bare day needs a day with its month after it, a doubtful month a date beside or after it. */
function trusted(found: readonly MemberRead[], isAwaited: boolean): number {
  let count = 0;
  let isBare = false;
  for (const [index, { member }] of found.entries()) {
    for (const point of member.to === null ? [member.from] : [member.from, member.to]) {
      if (isBare && point.unit !== 'day') return count;
      isBare = point.unit === 'day' && point.month === null;
    }
    if (!isBare && (isAwaited || !isDoubtful(member))) count = index + 1;
  }
  return count;
}

/** Two months of a range show each other to be months. */
function isDoubtful({ from, to }: Member): boolean {
  return to === null && from.unit === 'month' && from.isDoubtful;
}

/** Another quarter of a range or list, with its word or by its number alone. */
function readFurtherQuarter(source: Source, index: number): PointRead | null {
  const quarter = readQuarter(source, index);
  if (quarter !== null) return quarter;
  const alone = readQuarterNumber(source, index, index);
  if (alone === null) return null;
  const after = index + (wordAt(source, index) === 'the' ? 2 : 1);
  const isOther =
    isMonthNext(source, after) ||
    (isCounted(source, after) && alone.point.year === null) ||
    source.text[endBefore(source, after)] === '.' ||
    wordAt(source, index) === 'first' ||
    wordAt(source, index) === 'last';
  return isOther ? null : alone;
}

/** "ไตรมาสที่ ๑ (ตุลาคม – ธันวาคม ๒๕๖๕)": brackets that spell out the quarter's months give it its year. */
function withMonthsInBrackets(source: Source, read: MemberRead): MemberRead {
  const { from, to } = read.member;
  const last = to ?? from;
  if (from.unit !== 'quarter' || last.unit !== 'quarter' || wordAt(source, read.next) !== 'open') return read;
  const months = seriesOf(readMembers(source, read.next + 1, readPoint, readFurtherPoint));
  if (months === null || wordAt(source, months.next) !== 'close') return read;
  const isSpelt =
    monthOf(months.members[0].from) === monthInQuarter(from.quarter, 0) &&
    monthOf(lastPoint(months)) === monthInQuarter(last.quarter, 2);
  if (!isSpelt) return read;
  const after = months.next + 1;
  const written = yearInBrackets(months) ?? last.year;
  const tail = written === null ? readFiscalYear(source, after) : null;
  const next = tail?.next ?? after;
  const year = written ?? tail;
  const end = tokenAt(source, next - 1)?.end ?? read.member.end;
  return {
    member: {
      from: { ...from, year: from.year ?? year },
      to: to === null ? null : { ...last, year },
      start: read.member.start,
      end,
    },
    next,
  };
}

/** The fiscal year that the months in the brackets lie in; null where they have no year. */
function yearInBrackets(months: Series): Point['year'] {
  const resolved = resolveMembers(months.members, 2500);
  const [first] = resolved;
  if (first === undefined || first.isInferred || first.isImpossible) return null;
  const month = Number(first.from.slice(5, 7));
  const year = Number(first.from.slice(0, 4)) + 543;
  return { year: month >= 10 ? year + 1 : year, isFiscal: true, isChristian: first.isChristian };
}

function monthOf(point: Point): number | null {
  return point.unit === 'month' || point.unit === 'day' ? point.month : null;
}

function lastPoint({ members }: Series): Point {
  const last = members.at(-1) ?? members[0];
  return last.to ?? last.from;
}

/** The months of a quarter by place, 0 to 2; quarter 1 begins in October. */
function monthInQuarter(quarter: number, place: number): number {
  return ((3 * quarter + 6 + place) % 12) + 1;
}

/** The first series that begins in a stretch of text, looked for from a token on. */
export function findSeries(source: Source, index: number, from: number, before: number): Series | null {
  for (let at = indexFrom(source, index, from); (tokenAt(source, at)?.start ?? before) < before; at += 1) {
    const series = readSeries(source, at, false);
    if (series !== null) return series;
  }
  return null;
}
