// What a register starts with: an office, one fiscal year, one round, the texts every report needs and the usual signers.
import type {
  FiscalYear,
  Organisation,
  OrganisationKind,
  Register,
  Round,
  RoundMonths,
  Signer,
} from '../register/model.ts';
import { leadership } from '../register/office-titles.ts';
import { defaultCover, defaultHeading, defaultIntroduction } from '../report/templates.ts';
import type { NewId } from './ports.ts';

/** A register with an empty plan. `organisationName` may be empty; printing asks for it. */
export function newRegister(newId: NewId, organisationName: string, year: number, months: RoundMonths): Register {
  const organisation = organisationFromName(organisationName);
  return {
    organisation,
    signers: usualSigners(newId, organisation.kind),
    fiscalYears: [newFiscalYear(newId, year, months)],
  };
}

/** A fiscal year with one round and no measures yet. */
export function newFiscalYear(newId: NewId, year: number, months: RoundMonths): FiscalYear {
  return {
    id: newId(),
    year,
    // The assessment of a year is published before the next one begins; its findings are what this year's measures answer.
    assessmentYear: year - 1,
    heading: defaultHeading,
    introduction: defaultIntroduction,
    rounds: [newRound(newId, months)],
    groups: [],
  };
}

/** A round with the usual cover. */
export function newRound(newId: NewId, months: RoundMonths): Round {
  return { id: newId(), months, cover: defaultCover };
}

const kinds: readonly { readonly kind: OrganisationKind; readonly full: RegExp; readonly short: string }[] = [
  { kind: 'sao', full: /^(?:องค์การบริหารส่วนตำบล|อบต\.)\s*/u, short: 'อบต.' },
  { kind: 'pao', full: /^(?:องค์การบริหารส่วนจังหวัด|อบจ\.)\s*/u, short: 'อบจ.' },
  { kind: 'municipality', full: /^เทศบาลตำบล\s*/u, short: 'ทต.' },
  { kind: 'municipality', full: /^เทศบาลเมือง\s*/u, short: 'ทม.' },
  { kind: 'municipality', full: /^เทศบาลนคร\s*/u, short: 'ทน.' },
  { kind: 'municipality', full: /^เทศบาล\s*/u, short: 'เทศบาล' },
];

/** Kind and short name read out of a full name, e.g. องค์การบริหารส่วนตำบลตัวอย่าง → อบต.ตัวอย่าง; both can be corrected. */
export function organisationFromName(name: string): Organisation {
  const trimmed = name.trim();
  const found = kinds.find((candidate) => candidate.full.test(trimmed));
  const rest = found ? trimmed.replace(found.full, '') : '';
  return {
    kind: found?.kind ?? 'other',
    name: trimmed,
    shortName: found && rest !== '' ? `${found.short}${rest}` : '',
    district: '',
    province: '',
  };
}

function usualSigners(newId: NewId, kind: OrganisationKind): readonly Signer[] {
  const { clerk, head } = leadership[kind];
  return [
    { id: newId(), role: 'ผู้รายงาน', name: '', position: '' },
    { id: newId(), role: 'ผู้ตรวจสอบ', name: '', position: clerk },
    { id: newId(), role: 'ผู้เห็นชอบ', name: '', position: head },
  ];
}
