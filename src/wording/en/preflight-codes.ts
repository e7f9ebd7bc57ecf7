// What the check before printing says of item codes, questions, references and indicators, in English.
import type { CodeRulesWording } from '../th/preflight-codes.ts';

const unconfirmed = (isConfirmed: boolean) => (isConfirmed ? '' : ' (the catalogue has this unconfirmed)');

export const codeRules: CodeRulesWording = {
  'code-missing': {
    title: 'No item code',
    what: () => 'This measure has no code such as I๗, E๑๑ or O๘, and the others have',
    why: 'The code says which question of the assessment the measure answers',
  },
  'code-unreadable': {
    title: 'An item code that cannot be read',
    what: (_, text) => `“${text}” looks like a code and cannot be read`,
    why: 'Write the letter, the number and a space: E๑๑ เจ้าหน้าที่…',
  },
  'code-without-letter': {
    title: 'A code without its letter',
    what: ({ expected }, text) => `“${text}” is a bare number; by its group it is ${expected}`,
    why: 'IIT, EIT and OIT each have an item of that number',
    fix: 'Put the letter in',
  },
  'code-mixed-digits': {
    title: 'Two scripts of digits in a code',
    what: ({ expected }, text) =>
      `“${text}” is probably ${expected}${text.startsWith('1') ? ': a 1 typed for the letter I' : ''}`,
    why: 'Readers and searches take it for another number',
    fix: 'Mend the code',
  },
  'zero-for-letter-o': {
    title: 'Zero for the letter O',
    what: ({ expected }, text) => `“${text}” has a zero for the letter O: ${expected}`,
    why: 'Many offices type it so, yet searches and screen readers take it for a number',
    fix: 'Make it the letter O',
  },
  'code-styles-mixed': {
    title: 'Codes written in several ways',
    what: ({ writings }) => `${writings.length} ways of writing codes: ${writings.slice(0, 5).join(', ')}`,
    why: 'One way throughout is easier to read',
    fix: 'Write all the same way (I๗)',
  },
  'code-wrong-instrument': {
    title: 'A code of another instrument',
    what: ({ code, instrument }) => `${code} stands in a group of ${instrument}`,
    why: 'I is of IIT, E of EIT, O of OIT: move the row, or mend the code',
  },
  'item-unknown': {
    title: 'No such item in that year',
    what: ({ code, assessmentYear }) => `The assessment of ${assessmentYear} has no ${code}`,
    why: 'Numbers move every year; if it is right, add it under Settings > ITA items',
  },
  'item-under-wrong-indicator': {
    title: 'An item under another indicator',
    what: ({ code, name, indicatorNo, indicatorName }) =>
      `${code} “${name}” belongs to indicator ${indicatorNo} ${indicatorName}`,
    why: 'Move the row under its indicator, or mend the code',
  },
  'question-differs': {
    title: 'The question reads otherwise',
    what: ({ code, expected, isConfirmed }) => `${code} in the questionnaire: “${expected}”${unconfirmed(isConfirmed)}`,
    why: 'A question should be quoted word for word',
    fix: 'Use the questionnaire’s words',
  },
  'item-name-differs': {
    title: 'The item is called otherwise',
    what: ({ code, expected, isConfirmed }) => `${code} is called “${expected}”${unconfirmed(isConfirmed)}`,
    why: 'An item should go by its own name',
    fix: 'Use its name',
  },
  'question-points-missing': {
    title: 'The question’s points are missing',
    what: ({ code, points }) => `${code} asks one by one about ${points.join(' · ')}, which are not written`,
    why: 'After ดังต่อไปนี้ a list should follow',
    fix: 'Add the points',
  },
  'reference-unknown': {
    title: 'A reference to no item',
    what: ({ code, assessmentYear }) => `The assessment of ${assessmentYear} has no ${code}`,
    why: 'Look at the number; it may be of another year',
  },
  'reference-number-moved': {
    title: 'A number that means something else a year later',
    what: ({ code, before, beforeYear, after, afterYear }) =>
      `${code} is “${before}” in ${beforeYear} and “${after}” in ${afterYear}`,
    why: 'With the year or the name beside it nobody goes wrong: (อ้างอิงจาก O๑๘ ปี ๒๕๖๕)',
  },
  'indicator-name-differs': {
    title: 'The indicator is called otherwise',
    what: ({ indicatorNo, expected }) => `Indicator ${indicatorNo} is “${expected}”`,
    why: 'The heading should use the assessment’s name',
    fix: 'Use the assessment’s name',
  },
  'indicator-wrong-instrument': {
    title: 'The indicator has another instrument',
    what: ({ indicatorNo, instrument }) => `Indicator ${indicatorNo} is assessed by ${instrument}`,
    why: 'The heading names another',
    fix: 'Mend the instrument',
  },
  'group-heading-missing': {
    title: 'A group without a heading',
    what: () => 'Which indicator these measures answer is not said',
    why: 'Type a heading such as ตัวชี้วัดที่ ๒ การใช้งบประมาณ เครื่องมือการประเมิน แบบวัด IIT',
  },
  'group-heading-styles-mixed': {
    title: 'Group headings written in two ways',
    what: () => 'This one names its instrument on the same line, others on a line of its own',
    why: 'One way throughout is easier to read',
    fix: 'Begin a new line',
  },
};
