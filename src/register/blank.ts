// What things are before anybody has said anything about them: a new measure, a new round, the paper of a new register.
import type {
  FollowupSettings,
  Id,
  Measure,
  Organisation,
  PaperSettings,
  Round,
  RoundMonths,
  Signer,
  SignerVoice,
} from './model.ts';

/** A measure without a word in it. */
export function blankMeasure(id: Id): Measure {
  return {
    id,
    issue: '',
    responsible: '',
    steps: '',
    reporting: '',
    score: '',
    problem: '',
    period: '',
    flag: null,
    notes: [],
    actions: {},
    overrides: [],
    evidence: [],
  };
}

/** A round with the given cover and everything else left to the pen. */
export function blankRound(id: Id, months: RoundMonths, cover: string): Round {
  return { id, months, cover, reportDate: null, memoNumber: '', memoDate: null };
}

/** An office of which nothing is known yet. */
export const blankOrganisation: Organisation = {
  kind: 'other',
  name: '',
  shortName: '',
  district: '',
  province: '',
  units: [],
  ownWords: '',
};

/** A signer whose name is still to be said. */
export function blankSigner(id: Id, role: string, position: string, voice: SignerVoice): Signer {
  return { id, role, name: '', position, voice, signature: null };
}

/** The assessment takes answers until 30 April; what falls due within a month is worth a look. */
export const usualFollowup: FollowupSettings = { answersClose: '04-30', soonDays: 30, holidays: '' };

/** A4 landscape with the margins of the office rule (left 3 cm, right and bottom 2, top 2.5), numbers in Thai digits. */
export const usualPaper: PaperSettings = {
  digits: 'thai',
  orientation: 'landscape',
  marginsMm: { left: 30, top: 25, right: 20, bottom: 20 },
  format: 'plain',
  font: null,
  emblem: null,
  garuda: null,
  memoUnit: '',
  memoThroughClerk: true,
};
