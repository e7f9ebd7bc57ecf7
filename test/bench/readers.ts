// The reader of dates: how much of the yardstick's sentences it reads right, and its time beside the runtime's own word segmenter
// on the same texts, by turns in one run so that a busy machine is fair to both.
import { join } from 'node:path';
import { appRoot } from '../../main/node/app-root.ts';
import { likenesses, readSentence, readSentences, scoreOf } from '../fixtures/sentence-score.ts';
import { ms, printLine, spreadOf } from './figures.ts';

const rounds = 30;
/** The first rounds warm the engine up and do not count. */
const warmUpRounds = 5;
const sentencesTimed = 1_000;

export function benchReaders(): void {
  const sentences = readSentences(join(appRoot(), 'test', 'fixtures', 'sentences', 'corpus.jsonl'));
  for (const [name, keyOf] of Object.entries(likenesses)) {
    const { recall, precision, expected } = scoreOf(sentences, keyOf);
    const share = (value: number) => `${(100 * value).toFixed(2)} %`;
    printLine(
      `dates, ${name}`,
      `recall ${share(recall)}`,
      `precision ${share(precision)}`,
      `of ${expected} statements`,
    );
  }
  const timed = Array.from({ length: sentencesTimed }, (_, index) => sentences[index % sentences.length]).filter(
    (sentence) => sentence !== undefined,
  );
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const ways = [
    { name: 'read', work: () => timed.map(readSentence), times: [] as number[] },
    {
      name: 'segment (Intl)',
      work: () => timed.map(({ text }) => [...segmenter.segment(text)]),
      times: [] as number[],
    },
  ];
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const { work, times } of ways) {
      const begun = performance.now();
      work();
      if (round >= warmUpRounds) times.push(performance.now() - begun);
    }
  }
  for (const { name, times } of ways) printLine(`${sentencesTimed} sentences, ${name}`, ms(spreadOf(times)));
}
