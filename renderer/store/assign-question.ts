// The question who answers for some rows: the rows it is about, null while it is not asked.
import type { Id } from '../../src/register/model.ts';
import { createStore } from './store.ts';

export const assignQuestionStore = createStore<readonly Id[] | null>(null);
