// What the check before printing says of the office, the paper, its people and its evidence, in English.
import { formatEnglishDate } from '../../thai/calendar.ts';
import type { PaperRulesWording } from '../th/preflight-paper.ts';

export const paperRules: PaperRulesWording = {
  'organisation-missing': {
    title: 'The office has no name',
    what: () => 'No name of the office is set',
    why: 'It prints on the cover and on every document; set it under Settings > Office',
  },
  'organisation-differs': {
    title: 'The office’s name differs',
    what: ({ expected }, text) => `This reads “${text}”; the settings say “${expected}”`,
    why: 'One report should name its office in one way; this often comes of another office’s file taken as a model',
    fix: 'Use the name in the settings',
  },
  'organisation-elsewhere': {
    title: 'The settings’ name stands nowhere in the report',
    what: ({ found, count }, text) => `The settings say “${text}”; ${count} places of the report say “${found}”`,
    why: 'If it is the settings that are wrong, mend them in one place under Settings > Office',
  },
  'name-short-and-full': {
    title: 'Both the full and the short name',
    what: ({ expected }, text) => `This is the short “${text}”; elsewhere it is “${expected}”`,
    why: 'One official paper should call its office by one name throughout',
    fix: 'Use the full name',
  },
  'title-of-another-paper': {
    title: 'The title is that of another paper',
    what: ({ title }, text) => `“${text}” is the title of “${title}”`,
    why: 'Cover or heading may have come along from another document',
  },
  'wrong-year': {
    title: 'Another fiscal year',
    what: ({ expected }, text) => `This reads “${text}”; the report is on fiscal year ${expected}`,
    why: 'It may be left from last year’s report',
    fix: 'Use the report’s year',
  },
  'wrong-round': {
    title: 'Another round',
    what: ({ expected }, text) => `This reads “${text}”; the round that prints is “${expected}”`,
    why: 'Cover and heading must name the round that is reported',
    fix: 'Use the round that prints',
  },
  'report-date-missing': {
    title: 'The report has no date',
    what: () => 'This round has no day of its report',
    why: 'Without it nobody knows of which day it speaks; set it under Settings > Dates and numbers, or leave it to the pen',
  },
  'report-date-early': {
    title: 'The report is dated before an action',
    what: ({ reportDate, action }) =>
      `The report is of ${formatEnglishDate(reportDate)}, the action of ${formatEnglishDate(action)}`,
    why: 'A report cannot tell of what came after it',
  },
  'signature-missing': {
    title: 'Signers without names',
    what: ({ role }) => (role === '' ? 'Nobody signs the report' : `No name yet for: ${role}`),
    why: 'A published report should say who reports, who inspected and that the executive took note; Settings > Signers',
  },
  'priority-unsaid': {
    title: 'Weakness or matter to be developed: not said',
    what: ({ isWhole }) =>
      isWhole
        ? 'No measure says whether it is an urgent weakness or a matter to be developed'
        : 'This measure does not say whether it is an urgent weakness or a matter to be developed',
    why: 'The first column asks for both; set a flag from the row’s menu',
  },
  'cell-empty': {
    title: 'An empty cell',
    what: ({ column }) => `“${column}” has no text yet`,
    why: 'Disclosure is scored when every element is there; one that is missing may cost the whole item',
  },
  'missing-character': {
    title: 'A character the font lacks',
    what: ({ character }) => `The font has no “${character}”: it prints as an empty box`,
    why: 'Change the character, or choose another font under Settings > Font and images',
  },
  'evidence-missing': {
    title: 'No evidence',
    what: ({ isWhole }) =>
      isWhole
        ? 'No action has a file, a link or the number of a paper'
        : 'This measure has dated actions and no file, link or number of a paper',
    why: 'Assessors may ask for proof; add it from the row’s menu > Evidence',
  },
  'evidence-link-malformed': {
    title: 'A link that cannot be opened',
    what: ({ name }, text) => `The link of “${name}” is no whole web address: ${text}`,
    why: 'An address begins with https:// and the name of a site',
  },
  'link-changed-after-close': {
    title: 'A link added after the answers closed',
    what: ({ name, closed, added }) =>
      `“${name}” was added on ${formatEnglishDate(added)}; OIT answers closed on ${formatEnglishDate(closed)}`,
    why: 'Objections are judged by the links first given: see that those still open',
  },
};
