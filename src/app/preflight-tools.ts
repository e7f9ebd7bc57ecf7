// What the check before printing needs beside the register, as it ships with the program.
import type { PreflightTools } from '../preflight/env.ts';
import { bangkokDate } from '../thai/calendar.ts';
import { readWordList } from '../thai/word-list.ts';
import type { ReferenceData } from './ports.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

/** As of `now`, an ISO instant. */
export function preflightToolsOf(reference: ReferenceData, now: string): PreflightTools {
  return {
    catalogue: shippedCatalogue(reference),
    knownWords: readWordList(reference.words()),
    today: bangkokDate(now),
  };
}
