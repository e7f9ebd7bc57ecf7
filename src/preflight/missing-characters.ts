// Characters that the font lacks, as the printer found them, as findings: each prints as an empty box. Only their places are sought.
import type { Register } from '../register/model.ts';
import type { PlacedCharacter } from './env.ts';
import type { Finding, FindingPlace } from './finding.ts';
import { type PreflightTarget, textOfPlace } from './fix.ts';

/** One finding a character and place, in the order given. */
export function missingCharacterHits(
  characters: readonly PlacedCharacter[],
  register: Register,
  target: PreflightTarget,
): readonly Finding[] {
  return characters.map(({ character, place }) => {
    const at = placeOf(place, target);
    const start = Math.max(0, textOfPlace(register, target, at)?.indexOf(character) ?? 0);
    return {
      rule: 'missing-character',
      severity: 'warning',
      place: at,
      start,
      end: start + character.length,
      text: character,
      facts: { character },
      edits: [],
    };
  });
}

/** The text that a character was found in; null where its place has no single text. */
export function textOfCharacter(
  { place }: PlacedCharacter,
  register: Register,
  target: PreflightTarget,
): string | null {
  return textOfPlace(register, target, placeOf(place, target));
}

function placeOf(place: PlacedCharacter['place'], { roundId }: PreflightTarget): FindingPlace {
  if ('measureId' in place && 'column' in place) {
    const { measureId, column } = place;
    return { measureId, column, roundId: column === 'actions' ? roundId : null };
  }
  if ('groupId' in place) return { groupId: place.groupId };
  if (place.kind === 'signer') return { setting: 'signers' };
  if (place.kind === 'heading' || place.kind === 'introduction') return { setting: place.kind };
  return { setting: place.kind === 'cover' ? 'cover' : 'round' };
}
