// Why an item of the next year's plan is in its list, in words: the only way from a reason to a sentence.
import { nextYear as english } from './en/next-year.ts';
import { nextYear as thai } from './th/next-year.ts';

/** A reason by its name, with the facts its words need. */
export interface DescribedReason {
  readonly kind: keyof typeof thai.reasons;
}

/** The sentence of a reason. */
export function describeReason(reason: DescribedReason, language: 'th' | 'en'): string {
  // The entry and the facts are of the same reason; the compiler cannot follow that through the union.
  const words = (language === 'th' ? thai : english).reasons[reason.kind] as (facts: object) => string;
  return words(reason);
}
