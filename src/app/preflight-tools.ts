// What the check before printing needs beside the register, as it ships with the program.
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { PreflightTools } from '../preflight/env.ts';
import { bangkokDate } from '../thai/calendar.ts';
import { readWordList } from '../thai/word-list.ts';
import type { ReferenceData } from './ports.ts';

/** As of `now`, an ISO instant. */
export function preflightToolsOf(reference: ReferenceData, now: string): PreflightTools {
  return {
    catalogue: readCatalogue(reference.catalogue()) ?? { indicators: [], items: [] },
    knownWords: readWordList(reference.words()),
    today: bangkokDate(now),
  };
}
