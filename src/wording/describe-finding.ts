// A finding of the check before printing in words, in both languages: what was found, why it matters, what its button does. The
// only way from a finding to a sentence.
import { preflight as english } from './en/preflight.ts';
import { preflight as thai } from './th/preflight.ts';

/** The sentences of a finding. */
export interface FindingText {
  /** The rule's name. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  /** What the button that mends it says; null for what only a person can mend. */
  readonly fix: string | null;
}

/** What the words are made of: a rule's name, its facts, the text it is about. */
export interface DescribedFinding {
  readonly rule: keyof typeof thai.rules;
  readonly facts: object;
  readonly text: string;
}

/** A finding in words: what it is called, what was found, why it matters, what would mend it. */
export function describeFinding({ rule, facts, text }: DescribedFinding, language: 'th' | 'en'): FindingText {
  const words = (language === 'th' ? thai : english).rules[rule];
  // The entry and the facts are of the same rule; the compiler cannot follow that through the union.
  const what = words.what as (facts: object, text: string) => string;
  return { title: words.title, what: what(facts, text), why: words.why, fix: 'fix' in words ? words.fix : null };
}
