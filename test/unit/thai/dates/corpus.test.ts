// The reader held against the sentences whose answers were written before it.
import { expect, test } from 'vitest';
import { likenesses, readSentences, scoreOf } from '../../../fixtures/sentence-score.ts';

const sentences = readSentences(new URL('../../../fixtures/sentences/corpus.jsonl', import.meta.url));

test('of the statements in the sentences at least 98 in 100 are found, and of those found as many are there', () => {
  for (const [name, keyOf] of Object.entries(likenesses)) {
    const { expected, found, right, recall, precision } = scoreOf(sentences, keyOf);
    const figures = `recall ${(100 * recall).toFixed(2)} %, precision ${(100 * precision).toFixed(2)} %`;
    console.log(`${name}: ${figures} (${right} right of ${expected} expected, ${found} found)`);
  }
  const { recall, precision } = scoreOf(sentences, likenesses['every field']);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(precision).toBeGreaterThanOrEqual(0.98);
});
