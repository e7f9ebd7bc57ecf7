// The texts of the register that can be searched and changed, in the order in which the screen shows them, each with its place in
// words and its field. It does not search.
import { type Column, type ColumnKey, cellAddress, cellText, columnsOf, noteText } from '../../src/register/columns.ts';
import type { FiscalYear, Id, Measure, Register, Round } from '../../src/register/model.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import {
  cellTarget,
  coverTarget,
  type DraftTarget,
  fiscalYearTarget,
  groupHeadingTarget,
  noteTarget,
  organisationTarget,
  signerTarget,
} from '../store/draft-target.ts';
import type { FindScope } from '../store/find.ts';
import { unitTarget } from '../store/paper-targets.ts';
import type { Shown } from '../store/view.ts';
import { columnName } from '../table/column-names.ts';
import { cellElement, groupElement } from '../table/focus.ts';

export type TextInput = HTMLTextAreaElement | HTMLInputElement;

export interface Passage {
  readonly target: DraftTarget;
  readonly stored: string;
  /** A remark on what the field shows, and not the field's own text. */
  readonly isNote: boolean;
  readonly screen: 'register' | 'settings';
  /** The group and row it is in and the column it belongs to; null outside of them. */
  readonly groupId: Id | null;
  readonly measureId: Id | null;
  readonly column: ColumnKey | null;
  /** Where it is, in words. */
  readonly label: (words: WindowWording) => string;
  /** The field that shows it, once its screen is drawn; brings it out of a fold or a filter. */
  readonly field: () => TextInput | null;
}

/** The scope, or the whole table where the year on view has no such column or group. */
export function scopeIn(fiscalYear: FiscalYear, scope: FindScope): FindScope {
  const isKnown =
    scope.kind === 'column'
      ? columnsOf(fiscalYear).some(({ key }) => key === scope.column)
      : scope.kind !== 'group' || fiscalYear.groups.some(({ id }) => id === scope.groupId);
  return isKnown ? scope : { kind: 'round' };
}

/** The passages of a scope, as seen from a round's table. */
export function passagesOf(register: Register, { fiscalYear, round }: Shown, wanted: FindScope): readonly Passage[] {
  const table = tableOf(fiscalYear, round);
  const scope = scopeIn(fiscalYear, wanted);
  switch (scope.kind) {
    case 'all':
      return [...table, ...settingsOf(register, fiscalYear)];
    case 'round':
      return table;
    case 'column':
      return table.filter(({ column }) => column === scope.column);
    case 'group':
      return table.filter(({ groupId }) => groupId === scope.groupId);
  }
}

function tableOf(fiscalYear: FiscalYear, round: Round): readonly Passage[] {
  const columns = columnsOf(fiscalYear);
  let row = 0;
  return fiscalYear.groups.flatMap((group, index) => [
    {
      target: groupHeadingTarget(group.id),
      stored: group.heading,
      isNote: false,
      screen: 'register' as const,
      groupId: group.id,
      measureId: null,
      column: null,
      label: (words: WindowWording) => words.table.groupHeading(index + 1),
      field: () => groupElement(group.id),
    },
    ...group.measures.flatMap((measure) => {
      row += 1;
      return rowOf(group.id, measure, row, columns, round.id);
    }),
  ]);
}

/** The cells of a row, each with its note behind it. */
function rowOf(
  groupId: Id,
  measure: Measure,
  row: number,
  columns: readonly Column[],
  roundId: Id,
): readonly Passage[] {
  return columns.flatMap((column) => {
    const { key } = column;
    const address = cellAddress(measure.id, key, roundId);
    const cell: Passage = {
      target: cellTarget(address),
      stored: cellText(measure, key, roundId),
      isNote: false,
      screen: 'register',
      groupId,
      measureId: measure.id,
      column: key,
      label: ({ table }) => table.cell(columnName(column, table.columns), row),
      field: () => cellElement(measure.id, key),
    };
    const note = noteText(measure, address);
    if (note === '') return [cell];
    const label = (words: WindowWording) => words.find.noteOn(cell.label(words));
    return [cell, { ...cell, target: noteTarget(address), stored: note, isNote: true, label }];
  });
}

function settingsOf(register: Register, fiscalYear: FiscalYear): readonly Passage[] {
  const { organisation, signers } = register;
  return [
    ...(['name', 'shortName', 'district', 'province'] as const).map((field) =>
      settingOf(organisationTarget(field), organisation[field], (words) => words.settings[field]),
    ),
    settingOf(organisationTarget('ownWords'), organisation.ownWords, (words) => words.paper.ownWords),
    ...organisation.units.flatMap((unit, index) =>
      (['name', 'aliases'] as const).map((field) =>
        settingOf(unitTarget(unit.id, field), unit[field], ({ paper, settings }) =>
          settings.field({ name: paper.unitName, aliases: paper.unitAliases }[field], paper.unit(index + 1)),
        ),
      ),
    ),
    ...(['heading', 'introduction'] as const).map((field) =>
      settingOf(fiscalYearTarget(fiscalYear.id, field), fiscalYear[field], (words) => words.settings[field]),
    ),
    ...fiscalYear.rounds.map((round) =>
      settingOf(coverTarget(round.id), round.cover, (words) => words.find.coverOf(round.months)),
    ),
    ...signers.flatMap((signer, index) =>
      (['role', 'name', 'position'] as const).map((field) =>
        settingOf(signerTarget(signer.id, field), signer[field], ({ settings }) =>
          settings.field(
            { role: settings.signerRole, name: settings.signerName, position: settings.signerPosition }[field],
            settings.signer(index + 1),
          ),
        ),
      ),
    ),
  ];
}

function settingOf(target: DraftTarget, stored: string, label: Passage['label']): Passage {
  return {
    target,
    stored,
    isNote: false,
    screen: 'settings',
    groupId: null,
    measureId: null,
    column: null,
    label,
    field: () => document.querySelector<TextInput>(`[data-draft="${CSS.escape(target.key)}"]`),
  };
}
