// What reading needs beside the register: the assessment's catalogue as it ships and the list of Thai words. It does not know where
// they come from.
import type { PreflightTools } from '../../src/preflight/env.ts';
import { createStore } from '../store/store.ts';

export type ReadingTools = Omit<PreflightTools, 'today' | 'missingCharacters'>;

/** Null until they were fetched. */
export const toolsStore = createStore<ReadingTools | null>(null);
