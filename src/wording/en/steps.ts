// What each kind of step is called in English, under the keys the Thai names set.
import type { StepLabel } from '../th/steps.ts';

/** A step by its label, for people; a label of a later version stands as it is. */
export function stepName(label: string): string {
  return Object.hasOwn(steps, label) ? steps[label as StepLabel] : label;
}

const steps: Readonly<Record<StepLabel, string>> = {
  setCell: 'edit a cell',
  addMeasure: 'add a measure',
  removeMeasure: 'remove a measure',
  moveMeasure: 'move a measure',
  addGroup: 'add a group',
  removeGroup: 'remove a group',
  moveGroup: 'move a group',
  setGroupHeading: 'edit a group heading',
  setOverride: 'say what a sentence means',
  removeOverride: 'take that word back',
  acceptFinding: 'call a finding right',
  withdrawFinding: 'take that back',
  setFollowup: 'set up the follow-up',
  setPhrases: 'edit the phrases',
  setCatalogueEntries: 'edit the catalogue',
  setFlag: 'flag a measure',
  setNote: 'write a note',
  setColumns: 'set up the columns',
  setOrganisation: 'edit the office',
  setPaper: 'set up the paper',
  setSigners: 'edit the signers',
  addFiscalYear: 'add a fiscal year',
  removeFiscalYear: 'remove a fiscal year',
  setFiscalYear: 'edit a fiscal year',
  addRound: 'add a round',
  removeRound: 'remove a round',
  setRound: 'edit a round',
  addEvidence: 'add evidence',
  removeEvidence: 'take evidence away',
  setEvidence: 'edit evidence',
  batch: 'several at once',
  create: 'create the register',
  restore: 'bring back from the history',
  import: 'import from a file',
  issue: 'issue a report',
  issueSigned: 'keep a signed version of a report',
  issueScan: 'attach a scan of a report',
};
