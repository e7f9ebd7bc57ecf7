// A text names another office than the register's: a report copied from a neighbour, or a slip in the name.
import type { Env } from '../env.ts';
import { findOfficeNames, type OfficeName, ownOffice } from '../office-names.ts';
import { hitWithFix, textRule } from '../rule.ts';
import type { TextView } from '../views.ts';

/** Visits, meetings and neighbours: another office is meant. */
const ofOthers = /(?:ดูงาน|ร่วมกับ|ไปยัง|ระหว่าง|ร่วมมือกับ|จาก|ณ|เช่น)\s*$/;

export const organisationDiffers = textRule('organisation-differs', 'error', (view, env) => {
  const { organisation } = env;
  return otherNames(view, env).map(({ start, end, isShort }) => {
    const expected = isShort && organisation.shortName !== '' ? organisation.shortName : organisation.name.trim();
    return hitWithFix(view, start, end, { expected }, expected);
  });
});

/** The names of other offices that stand where the own one should. */
export function otherNames(view: TextView, { organisation }: Env): readonly OfficeName[] {
  const own = ownOffice(organisation);
  if (!own) return [];
  return findOfficeNames(view.text, own.place).filter(({ start, kind, place }) => {
    const isSame = kind === own.kind && place === own.place;
    if (isSame) return false;
    // In a cell a neighbour, or the province's office, may be meant; on cover and heading only the own name can stand.
    if (view.column === null) return true;
    if (kind !== own.kind && place !== own.place) return false;
    return !ofOthers.test(view.text.slice(Math.max(0, start - 20), start));
  });
}
