// Where findings stand in the texts of the table, as marks for the paint. Pure: it marks texts as they were read.
import type { Finding, FindingPlace, Severity } from '../../src/preflight/finding.ts';
import { wholeLetters } from '../../src/thai/find-text.ts';
import type { CellMark, MarkedText } from '../store/cell-marks.ts';
import { cellKey } from '../store/draft-target.ts';
import { severities } from './groups.ts';

/** The key of the field that shows a place of the table; null outside of it. */
export function fieldKey(place: FindingPlace): string | null {
  if ('measureId' in place) return cellKey(place);
  return 'groupId' in place ? `group/${place.groupId}` : null;
}

/** Marks by draft key; `textOf` tells the text a place had when it was read, null where it is gone. */
export function marksOfFindings(
  byPlace: ReadonlyMap<string, readonly Finding[]>,
  textOf: (place: FindingPlace) => string | null,
): ReadonlyMap<string, MarkedText> {
  const all = new Map<string, MarkedText>();
  for (const findings of byPlace.values()) {
    const place = findings[0]?.place;
    const key = place && fieldKey(place);
    const text = place && textOf(place);
    if (!key || !text) continue;
    const marks = marksIn(text, findings);
    if (marks.length > 0) all.set(key, { text, marks });
  }
  return all;
}

/** From left to right without overlap: where several findings meet, the gravest is marked. */
export function marksIn(text: string, findings: readonly Finding[]): readonly CellMark[] {
  const spans = findings
    .filter(({ start, end }) => start < end && end <= text.length)
    .map(({ start, end, severity }) => ({ ...wholeLetters(text, { start, end }), severity }));
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted((one, other) => one - other);
  const marks: CellMark[] = [];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const kind = gravest(spans.filter((span) => span.start <= start && span.end >= end));
    if (!kind) continue;
    const last = marks.at(-1);
    // One stretch of one kind is one line under the words.
    if (last?.kind === kind && last.end === start) marks[marks.length - 1] = { ...last, end };
    else marks.push({ start, end, kind });
  }
  return marks;
}

function gravest(spans: readonly { readonly severity: Severity }[]): Severity | undefined {
  return severities.find((severity) => spans.some((span) => span.severity === severity));
}
