// Where on the screen the lines of a cut row have to be drawn: read off the letters of its cells as they lie there. It must not know why
// a row is cut.

/** A cut as it is drawn; all lengths in CSS pixels from the row's top left corner. */
export interface DrawnCut {
  readonly page: number;
  /** Of the highest of its lines. */
  readonly top: number;
  /** The gutter's words end there. */
  readonly wordsBottom: number;
  readonly lines: readonly CutLine[];
}

/** The line in one cell, from border to border. */
export interface CutLine {
  readonly left: number;
  readonly width: number;
  /** Of the first letter of the next page; null where the cell has none on it. */
  readonly letter: { readonly left: number; readonly top: number; readonly height: number } | null;
  /** Where the cell's text ends, its lower padding included. */
  readonly textBottom: number;
}

/** The cuts whose first letters stand in the row, in the order of the pages; none where the row is not to be seen. */
export function measureCuts(row: HTMLElement): readonly DrawnCut[] {
  const frame = row.getBoundingClientRect();
  const letters = [...row.querySelectorAll<HTMLElement>('[data-page-start]')];
  if (frame.height === 0 || letters.length === 0) return [];
  const cells = [...row.querySelectorAll<HTMLElement>('.painted')].map((cell) => ({
    cell,
    text: cell.querySelector('.paint-lines'),
  }));
  const wordsBottom = row.querySelector<HTMLElement>('.gutter-words')?.offsetHeight ?? 0;
  const pages = [...new Set(letters.map(pageOf))].sort((one, other) => one - other);
  return pages.map((page) => {
    const ofPage = letters.filter((letter) => pageOf(letter) === page);
    const tops = ofPage.map((letter) => letter.getBoundingClientRect().top - frame.top);
    return {
      page,
      top: Math.min(...tops),
      wordsBottom,
      lines: cells.map(({ cell, text }): CutLine => {
        const { left, width } = cell.getBoundingClientRect();
        const letter = ofPage.find((one) => cell.contains(one))?.getBoundingClientRect();
        return {
          left: left - frame.left,
          width,
          letter: letter ? { left: letter.left - left, top: letter.top - frame.top, height: letter.height } : null,
          textBottom: (text?.getBoundingClientRect().bottom ?? frame.top) - frame.top,
        };
      }),
    };
  });
}

function pageOf(letter: HTMLElement): number {
  return Number(letter.dataset.pageStart);
}
