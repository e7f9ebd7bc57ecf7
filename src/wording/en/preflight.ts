// The check before printing in English: its own words, and those of every rule.
import type { PreflightWording } from '../th/preflight.ts';
import { codeRules } from './preflight-codes.ts';
import { dateRules } from './preflight-dates.ts';
import { preflightCommands, preflightPanel } from './preflight-panel.ts';
import { paperRules } from './preflight-paper.ts';
import { textRules } from './preflight-texts.ts';

export const preflight: PreflightWording = {
  title: 'Check before printing',
  severity: { error: 'Must be mended', warning: 'Worth a look', hint: 'Suggested' },
  counts: (errors, warnings, hints) => `Must be mended ${errors} · worth a look ${warnings} · suggested ${hints}`,
  nothing: 'Nothing to be mended or looked at',
  accepted: (count) => `${count} called right`,
  fixed: (rule, places) => `Mended “${rule}” in ${places} ${places === 1 ? 'place' : 'places'}`,
  nothingToFix: (rule) => `Nothing that the program could mend of “${rule}”`,
  places: {
    organisation: 'Settings of the office',
    cover: 'Cover',
    heading: 'Title above the table',
    introduction: 'Introduction',
    signers: 'Signers',
    round: 'The whole round',
    group: (heading) => `Group heading ${heading}`,
    cell: (row, code, column) => `Row ${row}${code === '' ? '' : ` (${code})`}, ${column}`,
  },
  commands: preflightCommands,
  panel: preflightPanel,
  rules: { ...paperRules, ...codeRules, ...textRules, ...dateRules },
};
