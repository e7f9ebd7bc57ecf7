// What a click on a finding's button would change, before it is clicked: the words as they stand and as they would read. Pure.
import { type Finding, type FindingPlace, type PlacedEdit, placeKey } from '../../src/preflight/finding.ts';
import { wholeLetters } from '../../src/thai/find-text.ts';

/** A stretch of a text, and what would stand there instead. */
export interface PreviewedEdit {
  readonly place: FindingPlace;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The edits of a finding, those at its own words first and as one, each widened so far that a space that comes or goes stands
 * between words. Edits whose place has no text any more are left out.
 */
export function previewOf(finding: Finding, textOf: (place: FindingPlace) => string | null): readonly PreviewedEdit[] {
  const here = finding.edits.filter((edit) => isAt(finding, edit));
  const others = finding.edits.filter((edit) => !isAt(finding, edit));
  const own = here.length > 0 ? hullOf(finding, here, textOf(finding.place)) : null;
  return [...(own ? [own] : []), ...others.flatMap((edit) => hullOf(edit, [edit], textOf(edit.place)) ?? [])];
}

interface Stretch {
  readonly place: FindingPlace;
  readonly start: number;
  readonly end: number;
}

/** Touching counts: a space may be missing right behind the words found fault with. */
function isAt({ place, start, end }: Stretch, edit: PlacedEdit): boolean {
  return placeKey(place) === placeKey(edit.place) && edit.start <= end && edit.end >= start;
}

function hullOf(around: Stretch, edits: readonly PlacedEdit[], text: string | null): PreviewedEdit | null {
  if (text === null) return null;
  const hull = {
    start: Math.min(around.start, ...edits.map(({ start }) => start)),
    end: Math.max(around.end, ...edits.map(({ end }) => end)),
  };
  if (hull.end > text.length) return null;
  const { start, end } =
    text.slice(hull.start, hull.end).trim() === '' ? widened(text, hull) : wholeLetters(text, hull);
  let after = '';
  let position = start;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < position) continue;
    after += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return { place: around.place, start, end, before: text.slice(start, end), after: after + text.slice(position, end) };
}

/** Letters on either side of a space that alone could not be seen. */
const besideSpace = 8;

function widened(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return wholeLetters(text, {
    start: Math.max(line, start - besideSpace),
    end: Math.min(next === -1 ? text.length : next, end + besideSpace),
  });
}
