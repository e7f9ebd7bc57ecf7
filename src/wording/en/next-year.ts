// The English texts of the fiscal year after: what would differ, why, and choosing among it.
import { formatEnglishDate } from '../../thai/calendar.ts';
import type { NextYearWording } from '../th/next-year.ts';

const unconfirmed = (isConfirmed: boolean) => (isConfirmed ? '' : ' (unconfirmed)');
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

export const nextYear: NextYearWording = {
  commands: {
    nextYear: 'Make the next fiscal year…',
  },
  create: (year) => `Make fiscal year ${year} from this one…`,

  kinds: {
    date: 'Dates',
    month: 'Months with a year',
    range: 'Periods',
    quarter: 'Quarters',
    round: 'Reporting round',
    fiscalYear: 'Fiscal year',
    year: 'Years',
    twoDigitYear: 'Years of two digits',
    leapDay: '29 February',
    planYears: 'Years of a long plan',
    lawYear: 'Years in names of laws',
    documentNumber: 'Numbers of documents',
    address: 'Web addresses and Latin codes',
    code: 'Item codes with a new number',
    item: 'Items to check in the new year',
    question: 'Questions of the new year',
    indicator: 'Indicators',
    reference: 'References to items',
    score: 'Score of the year before',
    actions: 'Empty the actions',
    evidence: 'Evidence stays with its year',
    note: 'Leave notes behind',
    override: 'Your word on sentences',
    paperwork: 'Dates and numbers of the papers',
    placeholder: 'Texts that follow the year by themselves',
  },

  reasons: {
    shifts: () => 'A time of the plan: one year later',
    leapDay: () => 'The new year has no 29 February; the 28th is offered',
    impossible: () => 'There is no such day even in the old year; it should be put right',
    weekday: () => 'It names its weekday, which is another one a year later; please check',
    happened: () => 'It tells of something that has happened, and stays unless you choose it',
    decided: () => 'The date of a letter, an order, a decision or of coming into force, which seldom moves on',
    found: () => 'It says where the issue or a person comes from, which belongs to the old year',
    past: () => 'It looks back at or compares with a year gone by; please decide',
    farYear: ({ year }) => `The year ${year} is far from the plan's, so it is not moved by itself`,
    bare: () => 'The number looks like a year, but nothing says that it is one',
    planYears: () => 'A long plan keeps its years; not moved',
    lawYear: () => 'Part of the name of a law or regulation; not moved',
    documentNumber: () => 'The number of a letter, an order or a meeting; not moved',
    address: () => "Inside a web address or a Latin code; not changed. Please check the new year's",
    lastOfCentury: () => 'Two digits end at 99; please change it by hand',
    sameName: ({ names, assessmentYear, isConfirmed, isSame }) =>
      `${isSame ? 'The same name' : 'A name much like it'} in the assessment of ${assessmentYear}: ${names.join(' · ')}${unconfirmed(isConfirmed)}`,
    itemUnknown: ({ codes, assessmentYear }) =>
      `${codes.join(', ')} is not among the items of ${assessmentYear}, so it cannot be found in the new year`,
    itemGone: ({ items: gone, assessmentYear }) =>
      gone
        .map(
          ({ code, name, now }) =>
            `“${name}” is not among the items of ${assessmentYear}` +
            (now === null ? `, and there is no ${code} any more` : `; ${code} is now “${now}”`),
        )
        .join(' · '),
    newQuestion: ({ assessmentYear, isConfirmed, isOwn }) =>
      `As the assessment of ${assessmentYear} words it${unconfirmed(isConfirmed)}${isOwn ? '; your text differs from the list already' : ''}`,
    indicatorName: ({ indicatorNo }) => `The name of indicator ${indicatorNo} in the assessment's list`,
    indicatorMoved: ({ indicatorNo, name }) =>
      `In the new year this item stands under indicator ${indicatorNo} ${name}; the row can be moved once the year is made`,
    oldScore: ({ assessmentYear }) =>
      `The score of the assessment of ${assessmentYear}; choose it to wait for the new one with an empty cell`,
    newActions: () => 'The new year starts empty; what was done stays in the old year',
    evidenceStays: ({ count }) =>
      `${count === 1 ? '1 piece' : `${count} pieces`} of evidence belong to the old year and are not copied`,
    noteStays: () => 'A note is about the old year; unless chosen it is copied',
    overrideFollows: ({ date }) =>
      date === null
        ? 'Holds for the same sentence in the new year'
        : `Holds for the same sentence; the day becomes ${formatEnglishDate(date)}`,
    overrideOfActions: () => 'It is about what was done in the old year, so it is not copied',
    newPaperwork: () => "The new year's report has no date and number yet",
    placeholder: ({ printed, next }) => `Prints “${printed}” in the old year and “${next}” in the new one`,
  },

  places: { cover: 'Cover', heading: 'Title above the table', introduction: 'Introduction' },
  groupHeading: (place) => `Heading of group ${place}`,
  row: (number, printed) => `Row ${number}${printed === '' ? '' : ` ${printed}`}`,
  columns: {
    issue: 'issue',
    score: 'score',
    problem: 'problem',
    responsible: 'responsible',
    steps: 'steps',
    period: 'period',
    reporting: 'reporting',
    actions: 'actions',
  },
  stays: 'stays as it is',
  cleared: 'empty',

  dialog: {
    title: (year) => `Make fiscal year ${year}`,
    note: (from, assessmentYear) =>
      `The whole plan of ${from} is copied with its groups, measures, columns and flags, answers the assessment of ${assessmentYear} and starts with an empty first round. What is not chosen stays the same to the letter.`,
    counts: (accepted, offered, look) => `${accepted} of ${items(offered)} chosen · ${look} to look at`,
    nothing: 'No text changes with the year; the plan is copied as it is',
    noneHere: 'Nothing to look at',
    list: 'What would change',
    show: 'Show',
    all: 'All',
    look: 'To look at',
    groupBy: 'Group by',
    byKind: 'Kind',
    byMeasure: 'Row',
    acceptAll: 'Choose all',
    refuseAll: 'Choose none',
    acceptAllOf: (name) => `Choose all in ${name}`,
    refuseAllOf: (name) => `Choose none in ${name}`,
    section: (name, accepted, offered, look) =>
      offered > 0
        ? `${name} · ${accepted} of ${offered} chosen`
        : look > 0
          ? `${name} · ${look} to look at`
          : `${name} · for information`,
    unfold: (count) => `Show ${items(count)}`,
    more: (count) => `Show ${items(count)} more`,
    lookMark: 'To look at',
    confirm: (year) => `Make fiscal year ${year}`,
    undoable: 'One step, which undo takes back; the old year does not change',
    moved:
      'The register changed while you looked, so the list was made anew. What you chose is kept; please look again and confirm.',
  },
  done: (year, shifted) => `Fiscal year ${year} made, ${items(shifted)} changed as chosen. The old year is as it was.`,
  roundAdded: (measures) =>
    measures === 0
      ? '12-month round added; the 6-month round has no actions to copy yet'
      : `12-month round added; it starts with the 6-month actions of ${rows(measures)}. The 6-month round stays as it is.`,

  cli: {
    planned: (from, year, count, accepted, look) =>
      `Fiscal year ${from} → ${year}: ${items(count)}, ${accepted} to be changed, ${look} to look at`,
    written: (year) => `Fiscal year ${year} made; undo takes it back`,
    dryRun: 'Nothing written (--dry-run)',
    roundAdded: (months, measures) =>
      `${months}-month round added, with the actions of ${rows(measures)} from the round before`,
    idExpected: 'ids of items that can be chosen, as --dry-run lists them',
    marks: { accepted: '✓', refused: '–', look: '!', told: 'i' },
  },
};
