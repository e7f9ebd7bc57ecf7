// Where a change can be seen: the screen, fiscal year and round to turn to, and the field to light up.
import type { Change } from '../../src/register/change.ts';
import { findGroup, findMeasure } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import type { View } from '../store/view.ts';
import { cellElement, groupElement } from '../table/focus.ts';

/** What to look at so that the change is on the screen. */
export function viewOf(register: Register, change: Change): Partial<View> {
  switch (change.kind) {
    case 'setOrganisation':
    case 'setSigners':
    case 'setFiscalYear':
    case 'setRound':
    case 'addFiscalYear':
    case 'removeFiscalYear':
      return { screen: 'settings' };
    case 'setCell': {
      const { measureId, roundId } = change.cell;
      const year = yearView(findMeasure(register, measureId)?.fiscalYear.id);
      return roundId === null ? year : { ...year, roundId };
    }
    case 'addMeasure':
      return yearView(findMeasure(register, change.measure.id)?.fiscalYear.id);
    case 'moveMeasure':
      return yearView(findMeasure(register, change.measureId)?.fiscalYear.id);
    case 'addGroup':
    case 'addRound':
      return yearView(change.fiscalYearId);
    case 'setGroupHeading':
    case 'moveGroup':
      return yearView(findGroup(register, change.groupId)?.fiscalYear.id);
    case 'batch':
      return change.changes[0] ? viewOf(register, change.changes[0]) : {};
    case 'removeMeasure':
    case 'removeGroup':
    case 'removeRound':
      return { screen: 'register' };
  }
}

function yearView(fiscalYearId: Id | undefined): Partial<View> {
  return fiscalYearId === undefined ? { screen: 'register' } : { screen: 'register', fiscalYearId };
}

/** The field in the table that shows the change, once it is drawn; null when it left nothing there. */
export function placeOf(change: Change): HTMLTextAreaElement | null {
  switch (change.kind) {
    case 'setCell':
      return cellElement(change.cell.measureId, change.cell.column);
    case 'addMeasure':
      return cellElement(change.measure.id, 'issue');
    case 'moveMeasure':
      return cellElement(change.measureId, 'issue');
    case 'setGroupHeading':
    case 'moveGroup':
      return groupElement(change.groupId);
    case 'addGroup':
      return groupElement(change.group.id);
    case 'batch':
      return change.changes[0] ? placeOf(change.changes[0]) : null;
    default:
      return null;
  }
}
