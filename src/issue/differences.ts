// In what a round of today differs from what was issued: settings, signers, groups, rows, cells and what hangs on them, in the order in
// which one reads them. It compares; it words nothing and writes nothing.
import { allColumns, cellText } from '../register/columns.ts';
import type {
  Evidence,
  FiscalYear,
  Group,
  Id,
  Measure,
  Register,
  Signer,
  StatementOverride,
} from '../register/model.ts';
import type { Difference, DifferencePlace } from './difference.ts';
import { compareSequences } from './sequence.ts';
import { settingsOf, signerText } from './state-texts.ts';

/** The differences that lead from `issued` to `today`: two states of the same round (see `roundState`). */
export function differencesBetween(issued: Register, today: Register): readonly Difference[] {
  const [before, after] = [issued.fiscalYears[0], today.fiscalYears[0]];
  if (before === undefined || after === undefined) return [];
  return [
    ...settingDifferences(issued, today),
    ...signerDifferences(issued.signers, today.signers),
    ...groupDifferences(before, after),
    ...rowDifferences(before, after),
  ];
}

function settingDifferences(issued: Register, today: Register): readonly Difference[] {
  const [before, after] = [settingsOf(issued), settingsOf(today)];
  return Object.entries(after).flatMap(([name, text]): readonly Difference[] => {
    const setting = name as keyof typeof after;
    return changed({ kind: 'setting', setting }, '', before[setting], text);
  });
}

function signerDifferences(before: readonly Signer[], after: readonly Signer[]): readonly Difference[] {
  const { added, removed, moved, kept } = compareSequences(before, after, idOf);
  const place = ({ id }: Signer) => ({ kind: 'signer', signerId: id }) as const;
  return [
    ...removed.map((signer) => gone(place(signer), signer.name, signerText(signer))),
    ...added.map((signer) => came(place(signer), signer.name, signerText(signer))),
    ...moved.map((signer) => elsewhere(place(signer), signer.name)),
    ...kept.flatMap((pair) => {
      const text = { kind: 'signerText', signerId: pair.after.id } as const;
      return changed(text, pair.after.name, signerText(pair.before), signerText(pair.after));
    }),
  ];
}

function groupDifferences(before: FiscalYear, after: FiscalYear): readonly Difference[] {
  const { added, removed, moved, kept } = compareSequences(before.groups, after.groups, idOf);
  const place = ({ id }: Group) => ({ kind: 'group', groupId: id }) as const;
  return [
    ...removed.map((group) => gone(place(group), firstLine(group.heading), group.heading)),
    ...added.map((group) => came(place(group), firstLine(group.heading), group.heading)),
    ...moved.map((group) => elsewhere(place(group), firstLine(group.heading))),
    ...kept.flatMap((pair) => {
      const heading = { kind: 'groupHeading', groupId: pair.after.id } as const;
      return changed(heading, firstLine(pair.after.heading), pair.before.heading, pair.after.heading);
    }),
  ];
}

interface Row {
  readonly measure: Measure;
  readonly group: Group;
}

function rowDifferences(before: FiscalYear, after: FiscalYear): readonly Difference[] {
  const rounds = { before: before.rounds[0]?.id ?? '', after: after.rounds[0]?.id ?? '' };
  const { added, removed, moved, kept } = compareRows(before, after);
  const place = ({ measure }: Row) => ({ kind: 'row', measureId: measure.id }) as const;
  const label = ({ measure }: Row) => firstLine(measure.issue);
  return [
    ...removed.map((row) => gone(place(row), label(row), wholeRow(row.measure, rounds.before))),
    ...added.map((row) => came(place(row), label(row), wholeRow(row.measure, rounds.after))),
    ...moved,
    ...kept.flatMap((pair) => measureDifferences(pair.before.measure, pair.after.measure, rounds)),
  ];
}

/** Rows of the whole year; one that stands in another group moved there, wherever that group is. */
function compareRows(before: FiscalYear, after: FiscalYear) {
  const compared = compareSequences(rowsOf(before), rowsOf(after), ({ measure }) => measure.id);
  const homes = new Map(compared.kept.map((pair) => [pair.after.measure.id, pair.before.group]));
  const isElsewhere = ({ measure, group }: Row) => homes.get(measure.id)?.id !== group.id;
  // A group that moved as a whole takes its rows along: they stand as they stood within it.
  const within = new Set(
    after.groups.flatMap((group) => {
      const own = before.groups.find(({ id }) => id === group.id)?.measures ?? [];
      return compareSequences(own, group.measures, idOf).moved.map(idOf);
    }),
  );
  const moved = compared.kept.flatMap(({ after: row }): readonly Difference[] => {
    const { measure, group } = row;
    if (!isElsewhere(row) && !within.has(measure.id)) return [];
    const [from, to] = [homes.get(measure.id)?.heading ?? '', group.heading].map(firstLine);
    const groups = isElsewhere(row) ? { before: from ?? '', after: to ?? '' } : { before: '', after: '' };
    return [
      { place: { kind: 'row', measureId: measure.id }, what: 'moved', label: firstLine(measure.issue), ...groups },
    ];
  });
  return { ...compared, moved };
}

function rowsOf(year: FiscalYear): readonly Row[] {
  return year.groups.flatMap((group) => group.measures.map((measure) => ({ measure, group })));
}

function measureDifferences(
  before: Measure,
  after: Measure,
  rounds: { readonly before: Id; readonly after: Id },
): readonly Difference[] {
  const { id: measureId } = after;
  const label = firstLine(after.issue);
  return [
    ...allColumns.flatMap(({ key: column }) => [
      ...changed(
        { kind: 'cell', measureId, column },
        label,
        cellText(before, column, rounds.before),
        cellText(after, column, rounds.after),
      ),
      ...changed({ kind: 'note', measureId, column }, label, noteOf(before, column), noteOf(after, column)),
    ]),
    ...changed({ kind: 'flag', measureId }, label, before.flag ?? '', after.flag ?? ''),
    ...overrideDifferences(before, after, label),
    ...evidenceDifferences(before, after, label),
  ];
}

function noteOf({ notes }: Measure, column: string): string {
  return notes
    .filter((note) => note.column === column)
    .map(({ text }) => text)
    .join('\n');
}

function overrideDifferences(before: Measure, after: Measure, label: string): readonly Difference[] {
  const { added, removed, kept } = compareSequences(before.overrides, after.overrides, idOf);
  const place = ({ id }: StatementOverride) => ({ kind: 'override', measureId: after.id, overrideId: id }) as const;
  return [
    ...removed.map((one) => gone(place(one), label, overrideText(one))),
    ...added.map((one) => came(place(one), label, overrideText(one))),
    ...kept.flatMap((pair) => changed(place(pair.after), label, overrideText(pair.before), overrideText(pair.after))),
  ];
}

function overrideText({ sentence, occurrence, verdict, date }: StatementOverride): string {
  return [sentence, occurrence ?? '', verdict, date ?? ''].filter((part) => part !== '').join('\n');
}

function evidenceDifferences(before: Measure, after: Measure, label: string): readonly Difference[] {
  const { added, removed, moved, kept } = compareSequences(before.evidence, after.evidence, idOf);
  const place = ({ id }: Evidence) => ({ kind: 'evidence', measureId: after.id, evidenceId: id }) as const;
  return [
    ...removed.map((piece) => gone(place(piece), label, evidenceText(piece))),
    ...added.map((piece) => came(place(piece), label, evidenceText(piece))),
    ...moved.map((piece) => elsewhere(place(piece), label)),
    ...kept.flatMap((pair) => changed(place(pair.after), label, evidenceText(pair.before), evidenceText(pair.after))),
  ];
}

function evidenceText(piece: Evidence): string {
  const { item, name, date } = piece;
  const target = piece.kind === 'link' ? [piece.url, piece.clickPath] : [];
  return [name, item ?? '', date ?? '', ...target].filter((part) => part !== '').join('\n');
}

/** All texts of a row that came or went, so that one sees what it was. */
function wholeRow(measure: Measure, roundId: Id): string {
  const texts = allColumns.map(({ key }) => cellText(measure, key, roundId));
  return texts.filter((text) => text !== '').join('\n');
}

function changed(place: DifferencePlace, label: string, before: string, after: string): readonly Difference[] {
  return before === after ? [] : [{ place, what: 'changed', label, before, after }];
}

function came(place: DifferencePlace, label: string, after: string): Difference {
  return { place, what: 'added', label, before: '', after };
}

function gone(place: DifferencePlace, label: string, before: string): Difference {
  return { place, what: 'removed', label, before, after: '' };
}

function elsewhere(place: DifferencePlace, label: string): Difference {
  return { place, what: 'moved', label, before: '', after: '' };
}

function idOf({ id }: { readonly id: Id }): string {
  return id;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
