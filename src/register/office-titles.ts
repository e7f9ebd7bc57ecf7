// What the heads of an office are called, by its kind. It must not know who they are or where they sign.
import type { Organisation, OrganisationKind } from './model.ts';

/** ปลัด… and นายก… by kind of office. Source: the titles of the local administration acts as offices print them. */
export const leadership: Readonly<Record<OrganisationKind, { readonly clerk: string; readonly head: string }>> = {
  sao: { clerk: 'ปลัดองค์การบริหารส่วนตำบล', head: 'นายกองค์การบริหารส่วนตำบล' },
  municipality: { clerk: 'ปลัดเทศบาล', head: 'นายกเทศมนตรี' },
  pao: { clerk: 'ปลัดองค์การบริหารส่วนจังหวัด', head: 'นายกองค์การบริหารส่วนจังหวัด' },
  other: { clerk: 'ปลัด', head: 'ผู้บริหาร' },
};

/** What an office's own name begins with, long or short, and what of it the title keeps. */
const nameOpenings: Readonly<Record<OrganisationKind, readonly (readonly [RegExp, string])[]>> = {
  sao: [[/^(?:องค์การบริหารส่วนตำบล|อบต\.)\s*/, '']],
  pao: [[/^(?:องค์การบริหารส่วนจังหวัด|อบจ\.)\s*/, '']],
  municipality: [
    [/^ทต\.\s*/, 'ตำบล'],
    [/^ทม\.\s*/, 'เมือง'],
    [/^ทน\.\s*/, 'นคร'],
    [/^เทศบาล\s*/, ''],
  ],
  other: [],
};

/**
 * The executive with the office's name, as a letter addresses them: นายกองค์การบริหารส่วนตำบลตัวอย่าง,
 * นายกเทศมนตรีเมืองตัวอย่าง. A name that does not begin as its kind does stands whole behind the title.
 */
export function executiveTitle(organisation: Pick<Organisation, 'kind' | 'name'>): string {
  return leadership[organisation.kind].head + ownName(organisation);
}

/** The chief administrator likewise: ปลัดองค์การบริหารส่วนตำบลตัวอย่าง, ปลัดเทศบาลเมืองตัวอย่าง. */
export function clerkTitle(organisation: Pick<Organisation, 'kind' | 'name'>): string {
  return leadership[organisation.kind].clerk + ownName(organisation);
}

/** What of the office's name stands behind a title. */
function ownName({ kind, name }: Pick<Organisation, 'kind' | 'name'>): string {
  const trimmed = name.trim();
  const [opening, kept] = nameOpenings[kind].find(([pattern]) => pattern.test(trimmed)) ?? [/^/, ''];
  return trimmed.replace(opening, kept);
}
