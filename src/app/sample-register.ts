// The ready register of a made-up office, to play with: the sample report with what a report's text cannot hold, the people who sign
// it and its day. Everything in it is as it should be: the check before printing finds nothing.
import { columns } from '../register/columns.ts';
import type { Measure, Register, Signer } from '../register/model.ts';
import { mapMeasures } from '../register/parts.ts';
import { ok, type Result } from '../result.ts';
import { importReport } from './import-report.ts';
import { organisationFromName } from './new-register.ts';
import type { NewId } from './ports.ts';

const reportDate = '2023-04-03';

/** By place in the signature block; nobody of these names is meant. */
const people: readonly Pick<Signer, 'name' | 'position'>[] = [
  { name: 'นางสาวใจดี ซื่อตรง', position: 'นักวิเคราะห์นโยบายและแผนชำนาญการ' },
  { name: 'นายมานะ โปร่งใส', position: 'หัวหน้าสำนักปลัด' },
  { name: 'นางสุจริต มั่นคง', position: 'ปลัดองค์การบริหารส่วนตำบล' },
  { name: 'นายคุณธรรม ประจักษ์', position: 'นายกองค์การบริหารส่วนตำบล' },
];

/**
 * The sample under its own office's name, or under another one that is given. `source` is the sample report as `importReport` reads
 * it; its errors are those of the import.
 */
export function sampleRegister(source: string, newId: NewId, organisationName = ''): Result<Register> {
  const imported = importReport(source, newId);
  if (!imported.ok) return imported;
  const { register } = imported.value;
  const signed: Register = {
    ...register,
    signers: register.signers.map((signer, index) => ({ ...signer, ...people[index] })),
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      rounds: year.rounds.map((round) => ({ ...round, reportDate })),
    })),
  };
  const name = organisationName.trim();
  return ok(name === '' || name === register.organisation.name ? signed : underName(signed, name));
}

function underName(register: Register, name: string): Register {
  const { kind, shortName } = organisationFromName(name);
  const { name: sampleName } = register.organisation;
  const rename = (text: string) => text.replaceAll(sampleName, name);
  return {
    ...register,
    organisation: { ...register.organisation, kind, name, shortName },
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      groups: mapMeasures(year.groups, (measure) => withTexts(measure, rename)),
    })),
  };
}

function withTexts(measure: Measure, map: (text: string) => string): Measure {
  const plan = columns.flatMap(({ key }) => (key === 'actions' ? [] : [[key, map(measure[key])] as const]));
  const actions = Object.entries(measure.actions).map(([roundId, text]) => [roundId, map(text)] as const);
  return { ...measure, ...Object.fromEntries(plan), actions: Object.fromEntries(actions) };
}
