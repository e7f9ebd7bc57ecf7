// Where a finding is mended: the screen to turn to, and the field in it with the words that are meant. It knows fields by their keys.
import { flushSync } from 'react-dom';
import type { Finding, FindingPlace, SettingName } from '../../src/preflight/finding.ts';
import { textOfPlace } from '../../src/preflight/fix.ts';
import { showSpan } from '../find/go-to.ts';
import type { TextInput } from '../find/passages.ts';
import { shiftOffset } from '../pages/shift-offset.ts';
import type { RoundReading } from '../reading/reading-store.ts';
import { coverTarget, fiscalYearTarget, organisationTarget, signerTarget } from '../store/draft-target.ts';
import { roundDateTarget } from '../store/paper-targets.ts';
import { look } from '../store/view.ts';
import { cellElement, focusHandle, groupElement, lightUp } from '../table/focus.ts';
import { fieldKey } from './finding-marks.ts';

type PlaceInTable = Exclude<FindingPlace, { setting: SettingName }>;

/** The key of the field that one goes to for a finding; null where there is none. */
export function keyOfField(finding: Finding, reading: RoundReading): string | null {
  const inTable = placeInTable(finding, reading);
  return inTable ? fieldKey(inTable) : keyInSettings(finding, reading);
}

function keyInSettings({ place, rule }: Finding, reading: RoundReading): string | null {
  return 'setting' in place ? keyOfSetting(place.setting, rule, reading) : null;
}

function keyOfSetting(setting: SettingName, rule: Finding['rule'], reading: RoundReading): string | null {
  const { register, fiscalYear, round } = reading;
  switch (setting) {
    case 'organisation':
      return organisationTarget('name').key;
    case 'cover':
      return coverTarget(round.id).key;
    case 'heading':
    case 'introduction':
      return fiscalYearTarget(fiscalYear.id, setting).key;
    case 'signers': {
      const signer = register.signers.find(({ name }) => name.trim() === '') ?? register.signers[0];
      return signer ? signerTarget(signer.id, 'name').key : null;
    }
    case 'round':
      return rule === 'report-date-missing' ? roundDateTarget(round.id, 'reportDate').key : null;
  }
}

/** Goes to a finding: its screen, its field, its words selected. */
export function showFinding(finding: Finding, reading: RoundReading): void {
  const { place } = finding;
  const inTable = placeInTable(finding, reading);
  if (inTable) {
    flushSync(() => look({ screen: 'register', fiscalYearId: reading.fiscalYear.id, roundId: reading.round.id }));
    const field = 'groupId' in inTable ? groupElement(inTable.groupId) : cellElement(inTable.measureId, inTable.column);
    if (field) showSpan(field, spanIn(field, finding, reading), true);
    else if ('measureId' in inTable) focusHandle(inTable.measureId);
    return;
  }
  flushSync(() => look({ screen: 'settings' }));
  const key = keyInSettings(finding, reading);
  if (key !== null) showField(key, (field) => spanIn(field, finding, reading));
  else if ('setting' in place && place.setting === 'signers') showSignerAdding();
}

/** Goes to the field of the office's name, without which nothing prints. */
export function goToOfficeName(): void {
  flushSync(() => look({ screen: 'settings' }));
  showField(organisationTarget('name').key, ({ value }) => ({ start: 0, end: value.length }));
}

function showField(key: string, spanOf: (field: TextInput) => { readonly start: number; readonly end: number }): void {
  const field = document.querySelector<TextInput>(`[data-draft="${CSS.escape(key)}"]`);
  if (field) showSpan(field, spanOf(field), true);
}

/** Nobody signs yet: the button that adds the first signer. */
function showSignerAdding(): void {
  const button = document.querySelector<HTMLElement>('[data-add-signer]');
  button?.focus();
  if (button) lightUp(button);
}

/** Where in the table a finding is mended; null where that is in the settings. What is said of the round as a whole is mended row by row, but for the report's date: the first row is where one begins. */
export function placeInTable(finding: Finding, reading: RoundReading): PlaceInTable | null {
  const { place, rule } = finding;
  if (!('setting' in place)) return place;
  const first = reading.measures[0]?.measure.id;
  if (place.setting !== 'round' || keyInSettings(finding, reading) !== null || first === undefined) return null;
  const isOfActions = rule === 'evidence-missing';
  return {
    measureId: first,
    column: isOfActions ? 'actions' : 'issue',
    roundId: isOfActions ? reading.round.id : null,
  };
}

/** The words found fault with, where they stand in the field now: it may have been typed in since it was read. */
export function spanIn(field: TextInput, finding: Finding, reading: RoundReading) {
  const { place, start, end } = finding;
  const read =
    'setting' in place && place.setting === 'organisation'
      ? reading.register.organisation.name
      : textOfPlace(reading.register, targetOf(reading), place);
  if (read === null) return { start: 0, end: placeInTable(finding, reading) ? 0 : field.value.length };
  return { start: shiftOffset(read, field.value, start), end: shiftOffset(read, field.value, end) };
}

/** The year and round whose findings a reading holds. */
export function targetOf({ fiscalYear, round }: RoundReading) {
  return { fiscalYearId: fiscalYear.id, roundId: round.id };
}
