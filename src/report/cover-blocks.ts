// Which lines of the cover belong together: the title, what period it covers, whose it is. Read from the wording, so that a
// cover typed or imported as plain lines is set like a designed one. It must not know sizes or positions.

export interface CoverBlocks {
  readonly title: readonly string[];
  /** Fiscal year and round. */
  readonly period: readonly string[];
  /** Office and place. */
  readonly office: readonly string[];
}

/**
 * Blank lines part the blocks (first title, last office, all between period). Without any, the period begins at the first
 * line that speaks of the year or round and the office at the first line after those.
 */
export function coverBlocks(lines: readonly string[]): CoverBlocks {
  const blocks = blocksByBlankLines(lines);
  const [first = [], ...rest] = blocks;
  if (rest.length > 0) {
    return { title: first, period: rest.slice(0, -1).flat(), office: rest.at(-1) ?? [] };
  }
  const periodStart = first.findIndex(speaksOfPeriod);
  if (periodStart === -1) return { title: first, period: [], office: [] };
  const afterPeriod = first.findIndex((line, index) => index > periodStart && !speaksOfPeriod(line));
  const officeStart = afterPeriod === -1 ? first.length : afterPeriod;
  return {
    title: first.slice(0, periodStart),
    period: first.slice(periodStart, officeStart),
    office: first.slice(officeStart),
  };
}

/** The cover's title and period as one line, for the PDF's title; the lines of a title are parts of one sentence. */
export function coverTitle(lines: readonly string[]): string {
  const { title, period } = coverBlocks(lines);
  return [title.join(''), ...period].filter((part) => part !== '').join(' ');
}

function blocksByBlankLines(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let isNewBlock = true;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      isNewBlock = true;
    } else if (isNewBlock) {
      blocks.push([text]);
      isNewBlock = false;
    } else {
      blocks.at(-1)?.push(text);
    }
  }
  return blocks;
}

function speaksOfPeriod(line: string): boolean {
  return /^(ประจำปี|ปีงบประมาณ|รอบ|ไตรมาส|\(?เดือน)/.test(line);
}
