// What a register starts with: an office, one fiscal year, one round, the texts every report needs and the usual signers.
import { blankSigner, usualFollowup, usualPaper } from '../register/blank.ts';
import type { Organisation, OrganisationKind, Register, RoundMonths, Signer } from '../register/model.ts';
import { leadership } from '../register/office-titles.ts';
import { newFiscalYear } from '../report/new-year.ts';
import type { NewId } from './ports.ts';

/** A register with an empty plan. `organisationName` may be empty; printing asks for it. */
export function newRegister(newId: NewId, organisationName: string, year: number, months: RoundMonths): Register {
  const organisation = organisationFromName(organisationName);
  return {
    organisation,
    paper: usualPaper,
    followup: usualFollowup,
    acceptedFindings: [],
    phrases: [],
    catalogueEntries: [],
    signers: usualSigners(newId, organisation.kind),
    fiscalYears: [newFiscalYear(newId, year, months)],
  };
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
    units: [],
    ownWords: '',
  };
}

function usualSigners(newId: NewId, kind: OrganisationKind): readonly Signer[] {
  const { clerk, head } = leadership[kind];
  return [
    blankSigner(newId(), 'ผู้รายงาน', '', 'none'),
    blankSigner(newId(), 'ผู้ตรวจสอบ', 'หัวหน้าสำนักปลัด', 'none'),
    blankSigner(newId(), 'ผู้เห็นชอบ', clerk, 'opinion'),
    blankSigner(newId(), 'ผู้อนุมัติ', head, 'decision'),
  ];
}
