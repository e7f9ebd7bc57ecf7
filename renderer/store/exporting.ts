// Which file is being made just now to be given out; null when none is.
import type { ExportId } from '../commands/export-commands.ts';
import { createStore } from './store.ts';

export const exportStore = createStore<ExportId | null>(null);
