// The settings of a round's state as texts, one a setting, so that two states can be compared setting by setting. Choices stay the words
// of the model; whoever shows them words them.
import { columnsOf } from '../register/columns.ts';
import type { KeptFile, Register, Signer } from '../register/model.ts';
import type { StateSetting } from './difference.ts';

/** Every setting that a state of one round has; the state has one year with one round. */
export function settingsOf(register: Register): Readonly<Record<StateSetting, string>> {
  const { organisation, paper, followup, fiscalYears } = register;
  const year = fiscalYears[0];
  const round = year?.rounds[0];
  const { left, top, right, bottom } = paper.marginsMm;
  return {
    officeKind: organisation.kind,
    officeName: organisation.name,
    officeShortName: organisation.shortName,
    district: organisation.district,
    province: organisation.province,
    units: lines(organisation.units.map(({ name, aliases }) => [name, ...aliases.split('\n')].join(' ').trim())),
    ownWords: organisation.ownWords,
    digits: paper.digits,
    orientation: paper.orientation,
    margins: [left, top, right, bottom].join(' × '),
    format: paper.format,
    font: lines([paper.font?.regular ?? null, paper.font?.bold ?? null].map(fileText)),
    emblem: fileText(paper.emblem),
    garuda: fileText(paper.garuda),
    memoUnit: paper.memoUnit,
    memoThroughClerk: String(paper.memoThroughClerk),
    answersClose: followup.answersClose,
    soonDays: String(followup.soonDays),
    holidays: followup.holidays,
    fiscalYear: String(year?.year ?? ''),
    assessmentYear: String(year?.assessmentYear ?? ''),
    heading: year?.heading ?? '',
    introduction: year?.introduction ?? '',
    columns: year === undefined ? '' : lines(columnsOf(year).map((column) => `${column.heading} ${percent(column)}`)),
    cover: round?.cover ?? '',
    reportDate: round?.reportDate ?? '',
    memoNumber: round?.memoNumber ?? '',
    memoDate: round?.memoDate ?? '',
    acceptedFindings: lines(register.acceptedFindings.map(({ rule, text, reason }) => `${rule}: ${text} — ${reason}`)),
  };
}

/** All that the paper says of a signer. */
export function signerText({ role, name, position, voice, signature }: Signer): string {
  return lines([role, name, position, voice === 'none' ? '' : voice, fileText(signature)]);
}

/** A file is the same file by its bytes, whatever it is called. */
function fileText(file: KeptFile | null): string {
  return file === null ? '' : `${file.name} (${file.sha256.slice(0, 8)})`;
}

function percent({ widthShare }: { readonly widthShare: number }): string {
  return `${Math.round(widthShare * 1_000) / 10}%`;
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
