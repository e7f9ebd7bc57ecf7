// The office's own words, which no dictionary has: those it listed itself, the name of its ตำบล, its short name, its district
// and units, the people who sign. The line breaker keeps them whole. Knows nothing of lines.
import type { FiscalYear, Register } from '../register/model.ts';

/** What stands before the name of the place in an office's name. */
const officeKinds = /^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\.|อบจ\.|ทต\.|ทม\.|ทน\.)\s*/;

const unitKinds = /^(?:สำนัก|กอง|ฝ่าย|ส่วน|งาน|ศูนย์|หน่วย|โรงเรียน)/;

/** A longer unit found in a cell is several words, which a narrow column may part between. */
const longestUnit = 20;

/** A shorter one could stand inside any word. */
const shortestWord = 3;

/** The words, each once; one array for a whole document, since the breaker remembers by it. */
export function findOwnWords({ organisation, signers }: Register, fiscalYear: FiscalYear): readonly string[] {
  const { name, shortName, district, province, ownWords } = organisation;
  const places = [name, shortName].map((each) => each.trim().replace(officeKinds, ''));
  const people = signers.flatMap((signer) => signer.name.split(/\s+/));
  const units = fiscalYear.groups
    .flatMap(({ measures }) => measures)
    .flatMap(({ responsible }) => responsible.split(/[/,\n()]|\s+/))
    .filter((unit) => unitKinds.test(unit) && unit.length <= longestUnit);
  const listed = [
    ...ownWords.split('\n'),
    ...organisation.units.flatMap((unit) => [unit.name, ...unit.aliases.split('\n')]),
  ];
  const words = [...listed, ...places, shortName, district, province, ...people, ...units].map((word) => word.trim());
  return [...new Set(words.filter((word) => word.length >= shortestWord && /[ก-ฮ]/.test(word)))];
}
