// A signature block found by what a person calls it: its number, the signer's role or office, a name. It must not know PDFs.
import { parseInteger } from '../thai/digits.ts';
import type { SignatureBlock } from './signing.ts';

/** What a block's field may be called, by the last part of its name (see `signerKey` of the report). */
const aliases: Readonly<Record<string, readonly string[]>> = {
  reporter: ['reporter', 'ผู้รายงาน', 'ผู้จัดทำ'],
  inspector: ['inspector', 'ผู้ตรวจสอบ'],
  palad: ['palad', 'clerk', 'ปลัด'],
  nayok: ['nayok', 'executive', 'นายก', 'ผู้บริหาร'],
};

/**
 * The one block that is meant: by its field's name, its number in Thai or Arabic digits, a role (reporter, palad, nayok, ผู้รายงาน, ปลัด,
 * นายก …), or words of its label. Where several are meant and one of them is free, that one; null where none or several remain.
 */
export function findBlock(blocks: readonly SignatureBlock[], wanted: string): SignatureBlock | null {
  const word = plain(wanted);
  if (word === '') return null;
  const number = parseInteger(word);
  const key = Object.keys(aliases).find((known) => aliases[known]?.includes(word));
  const ways: readonly ((block: SignatureBlock) => boolean)[] = [
    ({ field }) => plain(field) === word,
    (block) => number !== null && block.number === number,
    ({ field }) => key !== undefined && field.endsWith(`-${key}`),
    ({ label }) => plain(label).includes(word),
  ];
  for (const isMeant of ways) {
    const meant = blocks.filter(isMeant);
    const free = meant.filter(({ isSigned }) => !isSigned);
    const [only] = meant.length === 1 ? meant : free;
    if (meant.length > 0) return meant.length === 1 || free.length === 1 ? (only ?? null) : null;
  }
  return null;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}
