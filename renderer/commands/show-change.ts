// Where a step of undo or redo can be seen: the screen, fiscal year and round to turn to, and the field to light up.
import { findFiscalYear, findGroup, findMeasure } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import type { Place } from '../../src/register/place.ts';
import { cellTarget, groupHeadingTarget } from '../store/draft-target.ts';
import { shownOf, type View, viewStore } from '../store/view.ts';
import { cellElement, groupElement } from '../table/focus.ts';

/**
 * What to look at so that the place is on the screen; what is in no table is in the settings. Where the year that was shown of the
 * register `before` is gone the screen stays, with the latest year on it.
 */
export function viewOf(register: Register, place: Place | null, before = register): Partial<View> {
  if (!place) return isShownYearGone(register, before) ? {} : { screen: 'settings' };
  if ('fiscalYearId' in place) return yearView(place.fiscalYearId);
  if ('groupId' in place) return yearView(findGroup(register, place.groupId)?.fiscalYear.id);
  const { measureId, column, roundId } = place;
  const year = yearView(findMeasure(register, measureId)?.fiscalYear.id);
  return { ...year, active: { measureId, column }, activeGroupId: null, ...(roundId === null ? {} : { roundId }) };
}

/** The latest year is shown as well where none was chosen. */
function isShownYearGone(register: Register, before: Register): boolean {
  const shown = shownOf(before, viewStore.get());
  return shown !== null && !findFiscalYear(register, shown.fiscalYear.id);
}

function yearView(fiscalYearId: Id | undefined): Partial<View> {
  return fiscalYearId === undefined ? { screen: 'register' } : { screen: 'register', fiscalYearId };
}

/**
 * Whether a step is seen where one is: it gave or took back the word that a finding is right, and nothing else, so that the list of
 * findings says it. A word on a cell has its row beside the list in the register; one on the settings has none, and while one goes
 * through the list before printing, that is what one goes on with.
 */
export function isSeenInList(before: Register, after: Register, place: Place | null): boolean {
  const isWordAlone = before.fiscalYears === after.fiscalYears && before.acceptedFindings !== after.acceptedFindings;
  return isWordAlone && (place === null || viewStore.get().screen === 'print');
}

/** The text a register has at that place; '' where it has none. */
export function textAt(register: Register, place: Place | null): string {
  if (!place || 'fiscalYearId' in place) return '';
  const target = 'groupId' in place ? groupHeadingTarget(place.groupId) : cellTarget(place);
  return target.read(register) ?? '';
}

/** The field in the table at that place, once it is drawn. */
export function fieldAt(place: Place | null): HTMLTextAreaElement | null {
  if (!place || 'fiscalYearId' in place) return null;
  return 'groupId' in place ? groupElement(place.groupId) : cellElement(place.measureId, place.column);
}
