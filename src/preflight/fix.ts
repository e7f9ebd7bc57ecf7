// From what a finding would put right to changes of the register: all edits of one text become one change, so that several
// findings of a cell can be mended as one step. It decides nothing by itself.
import type { Change } from '../register/change.ts';
import { cellText } from '../register/columns.ts';
import { findFiscalYear, findGroup, findMeasure, findRound } from '../register/find.ts';
import type { Id, Register } from '../register/model.ts';
import { type Finding, type FindingPlace, type PlacedEdit, placeKey } from './finding.ts';

/** Which year and round the places of a finding are of. */
export interface PreflightTarget {
  readonly fiscalYearId: Id;
  readonly roundId: Id;
}

/** The text that a place has now; null where the place is gone or is no single text. */
export function textOfPlace(register: Register, target: PreflightTarget, place: FindingPlace): string | null {
  if ('groupId' in place) return findGroup(register, place.groupId)?.group.heading ?? null;
  if ('measureId' in place) {
    const found = findMeasure(register, place.measureId);
    return found && cellText(found.measure, place.column, place.roundId ?? '');
  }
  switch (place.setting) {
    case 'cover':
      return findRound(register, target.roundId)?.round.cover ?? null;
    case 'heading':
      return findFiscalYear(register, target.fiscalYearId)?.heading ?? null;
    case 'introduction':
      return findFiscalYear(register, target.fiscalYearId)?.introduction ?? null;
    case 'organisation':
    case 'signers':
    case 'round':
      return null;
  }
}

/** The edits as one change a text, in the order of the edits. */
function changesOf(register: Register, target: PreflightTarget, edits: readonly PlacedEdit[]): readonly Change[] {
  const byPlace = new Map<string, PlacedEdit[]>();
  for (const edit of edits) {
    const key = placeKey(edit.place);
    const others = byPlace.get(key);
    if (others) others.push(edit);
    else byPlace.set(key, [edit]);
  }
  return [...byPlace.values()].flatMap((ofPlace) => {
    const place = ofPlace[0]?.place;
    const text = place && textOfPlace(register, target, place);
    if (!place || text === null || text === undefined) return [];
    const after = withEdits(text, ofPlace);
    return after === text ? [] : changeOf(place, after, target);
  });
}

/** A text with edits that do not touch each other; of two that do, the one that begins first. */
function withEdits(text: string, edits: readonly Omit<PlacedEdit, 'place'>[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: replacement } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < position || end > text.length) continue;
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}

function changeOf(place: FindingPlace, text: string, { fiscalYearId, roundId }: PreflightTarget): readonly Change[] {
  if ('groupId' in place) return [{ kind: 'setGroupHeading', groupId: place.groupId, heading: text }];
  if ('measureId' in place) return [{ kind: 'setCell', cell: place, text }];
  switch (place.setting) {
    case 'cover':
      return [{ kind: 'setRound', roundId, fields: { cover: text } }];
    case 'heading':
      return [{ kind: 'setFiscalYear', fiscalYearId, fields: { heading: text } }];
    case 'introduction':
      return [{ kind: 'setFiscalYear', fiscalYearId, fields: { introduction: text } }];
    case 'organisation':
    case 'signers':
    case 'round':
      return [];
  }
}

/** Everything that these findings would put right, as one step of undo; null where a person must do it. */
export function fixAll(register: Register, target: PreflightTarget, findings: readonly Finding[]): Change | null {
  // The register may have moved on since the findings were made: only what still stands there is mended.
  const edits = findings
    .filter(({ place, start, end, text }) => {
      const now = textOfPlace(register, target, place);
      return now === null || now.slice(start, end) === text;
    })
    .flatMap((finding) => finding.edits);
  const changes = changesOf(register, target, edits);
  const [only] = changes;
  if (!only) return null;
  return changes.length === 1 ? only : { kind: 'batch', changes };
}
