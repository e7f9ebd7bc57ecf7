// The English texts of the check before printing as the window shows it, under the keys the Thai ones set.
import { bangkokDate, formatEnglishDate } from '../../thai/calendar.ts';
import type { PreflightPanelWording, preflightCommands as thaiCommands } from '../th/preflight-panel.ts';

const count = (value: number, one: string) => `${value} ${one}${value === 1 ? '' : 's'}`;

export const preflightCommands: typeof thaiCommands = {
  preflight: 'Check before printing',
  nextFinding: 'Go to the next thing to mend',
  previousFinding: 'Go to the thing to mend before',
};

export const preflightPanel: PreflightPanelWording = {
  about: (year, months) => `Fiscal year ${year}, ${months}-month round`,
  reading: 'Reading the register…',
  filter: 'Show only',
  rule: 'Subject',
  everyRule: 'Every subject',
  ruleChoice: (title, found) => `${title} (${found})`,
  shown: (findings, rules) => `${count(findings, 'place')}, ${count(rules, 'subject')}`,
  shownOf: (findings, all) => `${findings} of ${count(all, 'place')} shown`,
  showAll: 'Show all',
  keys: '↑ ↓ choose · Enter go there · F8 the next one',

  none: 'Nothing to be mended or looked at',
  noneNext: 'Names, item codes, deadlines, dates of actions and the writing agree throughout. Ready to be printed.',
  noneShown: 'Nothing that the filter lets through',
  readOnly: 'This file is open for reading only: you can look and go there, but not mend.',

  places: (found) => count(found, 'place'),
  showEach: 'See each of them',
  hideEach: 'Fold the list',
  showMore: (found) => `Show ${found} more`,
  why: 'Why',
  goTo: 'Go there',
  fixOne: 'Mend it',
  fixAs: (text) => `Make it “${text}”`,
  fixAll: (found) => `Mend all ${found}`,
  of: (button, owner) => `${button}: ${owner}`,
  before: 'Now',
  after: 'Mended',
  emptyText: '(no text)',
  alsoAt: (place) => `and in ${place}`,
  moreEdits: (found) => `and ${count(found, 'more change')} along with it`,
  textMoved: 'The text has changed since. The program is reading it again; nothing was mended.',
  addWord: 'Add to the office’s own words',
  wordAdded: (word) => `“${word}” is one of the office’s own words now and will not be found fault with again`,

  accept: 'This is right',
  acceptAll: (found) => `All ${found} are right`,
  reason: 'Why (may be left empty)',
  reasonExample: 'e.g. counted in by order of the district',
  confirm: 'Yes, this is right',
  acceptNote: 'Not said again until the text changes',
  acceptedOne: (title) => `“${title}” will not be said here again until the text changes`,
  acceptedMany: (title, found) =>
    `“${title}” will not be said again in ${count(found, 'place')} until the text changes`,
  acceptedTitle: (found) => `Called right: ${count(found, 'place')}`,
  acceptedOn: (instant) => `Called right on ${formatEnglishDate(bangkokDate(instant))}`,
  withdraw: 'Say it again',
  withdrawn: (title) => `“${title}” is said again`,

  said: (severity, title, place, what) => `${severity}: ${title} — ${place}: ${what}`,
  turn: (index, all) => `(${index} of ${all})`,
  nothingToGoTo: 'Nothing to be mended or looked at',
  openList: 'Open the list',

  columns: {
    issue: 'issue',
    score: 'score',
    problem: 'problem',
    period: 'period',
    responsible: 'responsible',
    steps: 'steps',
    reporting: 'reporting',
    actions: 'actions',
  },

  inCell: (counts, findings) => `Found ${counts}: ${findings}`,
  andMore: (found) => `and ${found} more`,
  count: (severity, found) => `${severity} ${found}`,

  head: 'Check',
  headShort: 'Check',
  headLabel: (counts) => `Check before printing: ${counts}`,
  headReading: 'Check before printing: reading the register',
  headNone: 'Check before printing: nothing to be mended or looked at',

  print: {
    check: '1 Check',
    choose: '2 Choose a document and look at it',
    save: '3 Save the file or print it',
    errors: (found) => `${found} to be mended`,
    warnings: (found) => `${found} worth a look`,
    noErrors: 'Nothing has to be mended',
    open: 'Open the list',
  },
};
