// What the check before printing says of lists, words, spaces, numbers and web addresses, in English.
import type { TextRulesWording } from '../th/preflight-texts.ts';

export const textRules: TextRulesWording = {
  'announced-list-missing': {
    title: 'A list is announced and does not follow',
    what: (_, text) => `It says “${text}” and nothing follows`,
    why: 'Something may have been lost in copying',
  },
  'list-out-of-order': {
    title: 'List numbers out of order',
    what: ({ mark, expected }) => `${mark} should be ${expected}`,
    why: 'Numbers match steps with results',
    fix: 'Number the cell anew',
  },
  'single-item-list': {
    title: 'A list of one item',
    what: (_, text) => `${text} stands alone`,
    why: 'Numbers tell several matters apart; one needs none, or others are missing',
    fix: 'Take the number away',
  },
  'empty-item': {
    title: 'An empty item',
    what: ({ mark }) => `${mark} has no text`,
    why: 'Write it, or take the number away',
  },
  'blank-left': {
    title: 'A blank not filled in',
    what: (_, text) => `“${text}” looks like a place left to be filled in`,
    why: 'It often comes from a form or a draft; fill it in or take it out before the report goes to the executive',
  },
  'list-missing': {
    title: 'Better as a list',
    what: ({ others }) => `One paragraph, where ${others} other measures number theirs`,
    why: 'With numbers one sees which action answers which step',
  },
  'sibling-lacks-part': {
    title: 'Words that the other items have',
    what: ({ part, siblings }) => `${siblings} other items say “${part}”, this one does not`,
    why: 'Items of one list should be of one form; it may have been left out',
    fix: 'Put the words in',
  },
  'text-twice': {
    title: 'The same text twice',
    what: () => 'This is the text of an item before it in the same cell',
    why: 'It may have been pasted twice, or copied and not changed',
  },
  'doubled-word': {
    title: 'A word typed twice',
    what: ({ word }) => `“${word}” stands twice`,
    why: 'Probably a slip',
    fix: 'Keep one',
  },
  spelling: {
    title: 'Perhaps misspelt',
    what: ({ suggestions, isCommon }, text) =>
      isCommon
        ? `“${text}” is “${suggestions[0] ?? ''}” in the dictionary`
        : `“${text}” is in no list of words; perhaps ${suggestions.join(' or ')}`,
    why: 'Only a remark; a name goes into the office’s own words',
    fix: 'Mend the spelling',
  },
  'stray-space': {
    title: 'A space inside a word',
    what: ({ expected }, text) => `“${text}” is probably “${expected}”`,
    why: 'Ends of lines leave them when text is copied out of a PDF',
    fix: 'Take the space away',
  },
  'double-space': {
    title: 'Too many spaces',
    what: () => 'More than one space in a row',
    why: 'One is enough',
    fix: 'Keep one',
  },
  'space-missing': {
    title: 'A space is wanted',
    what: ({ expected }, text) => `“${text}” wants a space: “${expected}”`,
    why: 'Between Thai and Latin words, behind a comma, before เช่น',
    fix: 'Put a space in',
  },
  'space-after-slash': {
    title: 'A space behind a slash',
    what: ({ count, others }) => `${count} with a space behind /, ${others} without in this report`,
    why: 'One way throughout is easier to read',
    fix: 'Without the space',
  },
  'bracket-unmatched': {
    title: 'A bracket or quotation mark without its other half',
    what: (_, text) => `${text} has no counterpart`,
    why: 'Part of the text in brackets may be lost',
  },
  'number-mixed-digits': {
    title: 'One number in two scripts',
    what: ({ expected }, text) => `“${text}” mixes digits; in Thai digits it is ${expected}`,
    why: 'Perhaps a slip: see that it is the number that was meant',
    fix: 'Make it Thai digits',
  },
  'digits-mixed': {
    title: 'Arabic digits among Thai ones',
    what: ({ others }) => `Arabic digits here, Thai ones in ${others} places`,
    why: 'This register prints numbers as they are typed; official papers use Thai digits',
    fix: 'Make the cell’s digits Thai',
  },
  'address-glued': {
    title: 'A web address against other text',
    what: ({ address }) => `Text touches ${address} without a space`,
    why: 'It becomes part of the address, and the link leads nowhere',
    fix: 'Put a space between',
  },
  'address-malformed': {
    title: 'No web address',
    what: (_, text) => `“${text}” cannot be opened`,
    why: 'An address begins with https:// and the name of a site, without spaces',
  },
  'era-spacing-mixed': {
    title: 'พ.ศ. written in two ways',
    what: ({ count, others }) => `${count} times against the year, ${others} times with a space`,
    why: 'One way throughout is easier to read',
    fix: 'With a space everywhere',
  },
  'date-styles-mixed': {
    title: 'Dates written in several ways',
    what: ({ count, others, expected }) => `${count} of this kind, ${others} as “${expected}”`,
    why: 'One way throughout is easier to read',
    fix: 'Write all the same way',
  },
};
