// Which units of the office a cell names, e.g. "สำนักปลัด/กองทุกกอง". The office's own units go before the usual ones. Only what is
// written counts; it must not guess from a person's title.
import { searchKey } from '../thai/normalise.ts';
import type { Unit } from './model.ts';

/** What offices usually have: the name that is shown, and the ways in which texts write it. */
const usualUnits: readonly (readonly [name: string, ...written: string[]])[] = [
  ['สำนักปลัด', 'สำนักปลัด', 'สำนักงานปลัด'],
  ['กองคลัง', 'กองคลัง'],
  ['กองช่าง', 'กองช่าง'],
  ['กองการศึกษา', 'กองการศึกษา'],
  ['กองสวัสดิการสังคม', 'กองสวัสดิการ'],
  ['กองสาธารณสุข', 'กองสาธารณสุข'],
  ['กองยุทธศาสตร์และงบประมาณ', 'กองยุทธศาสตร์'],
  ['กองการเจ้าหน้าที่', 'กองการเจ้าหน้าที่'],
  ['กองส่งเสริมการเกษตร', 'กองส่งเสริมการเกษตร'],
  ['กองการประปา', 'กองการประปา'],
  ['หน่วยตรวจสอบภายใน', 'หน่วยตรวจสอบภายใน'],
  ['ทุกกอง', 'กองทุกกอง', 'ทุกกอง', 'ทุกส่วนราชการ', 'ทุกสำนัก', 'ทุกหน่วยงาน'],
];

/**
 * The names of the units a text names, each once, the office's own first. A unit whose name holds another's (หน่วยตรวจสอบภายใน
 * กองคลัง as an own unit) takes the words for itself.
 */
export function unitsNamed(text: string, units: readonly Unit[]): readonly string[] {
  const own = units.map(({ name, aliases }) => [name, name, ...aliases.split('\n')] as const);
  const places = [...own, ...usualUnits].flatMap(([name, ...written], place) =>
    written.map(searchKey).flatMap((key) => (key === '' ? [] : [{ name, key, place }])),
  );
  const found = new Map<string, number>();
  let rest = searchKey(text);
  for (const { name, key, place } of places.toSorted((one, other) => other.key.length - one.key.length)) {
    if (!rest.includes(key)) continue;
    rest = rest.replaceAll(key, '\n');
    if (!found.has(name)) found.set(name, place);
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([name]) => name);
}
