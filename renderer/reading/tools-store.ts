// What reading needs beside the register: the assessment's catalogue as it ships, the list of Thai words, and what the printer said
// of characters its font lacks. It does not know where they come from.
import type { PreflightTools } from '../../src/preflight/env.ts';
import { createStore } from '../store/store.ts';

export type ReadingTools = Omit<PreflightTools, 'today'>;

/** Null until they were fetched. */
export const toolsStore = createStore<ReadingTools | null>(null);
