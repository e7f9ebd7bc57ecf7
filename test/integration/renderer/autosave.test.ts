// When a text that is typed becomes a change: after a pause, and now and then where there is no pause.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cellTarget } from '../../../renderer/store/draft-target.ts';
import { currentText, forgetAllDrafts, keepTyped } from '../../../renderer/store/drafts.ts';
import { openStore, stateOf } from '../../../renderer/store/open-register.ts';
import { measure, register } from '../../fixtures/report-register.ts';

const target = cellTarget({ measureId: 'm', column: 'steps', roundId: null });
const changes = () => openStore.get()?.pending ?? [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const content = register([{ id: 'g', heading: '', measures: [measure('m', { steps: 'เดิม' })] }]);
  openStore.set(
    stateOf({
      register: content,
      revision: 0,
      file: { path: '/ทะเบียน.itareg', name: 'ทะเบียน.itareg', readOnly: false },
      savedAt: '2026-11-23T02:06:00.000Z',
      undoState: { undo: null, redo: null },
      notices: [],
    }),
  );
});

afterEach(() => {
  forgetAllDrafts();
  openStore.set(null);
  vi.useRealTimers();
});

test('a burst of typing is one change, made after a pause', () => {
  for (const text of ['ก', 'กอ', 'กอง']) {
    keepTyped(target, text);
    vi.advanceTimersByTime(300);
  }
  expect(changes()).toEqual([]);
  expect(currentText(target)).toBe('กอง');
  vi.advanceTimersByTime(700);
  expect(changes()).toMatchObject([{ kind: 'setCell', text: 'กอง' }]);
});

test('who types without a pause is saved every few seconds all the same', () => {
  for (let key = 1; key <= 100; key += 1) {
    keepTyped(target, 'ก'.repeat(key));
    vi.advanceTimersByTime(250);
  }
  // 25 s of typing: a change at 10 s and one at 20 s, each with all that was typed until then.
  expect(changes().map((change) => change.kind === 'setCell' && change.text.length)).toEqual([40, 80]);
});
