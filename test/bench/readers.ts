// The reader of dates: how much of the yardstick's sentences it reads right, and its time beside the runtime's own word segmenter
// on the same texts, by turns in one run so that a busy machine is fair to both.
import { join } from 'node:path';
import { appRoot } from '../../main/node/app-root.ts';
import { likenesses, readSentence, readSentences, scoreOf } from '../fixtures/sentence-score.ts';
import { record, remark } from './figures.ts';

const rounds = 30;
/** The first rounds warm the engine up and do not count. */
const warmUpRounds = 5;
const sentencesTimed = 1_000;

export function benchReaders(): void {
  const sentences = readSentences(join(appRoot(), 'test', 'fixtures', 'sentences', 'corpus.jsonl'));
  const share = (value: number) => `${(100 * value).toFixed(2)} %`;
  const scores = Object.entries(likenesses).map(([name, keyOf]) => {
    const { recall, precision } = scoreOf(sentences, keyOf);
    return `${name} ${share(recall)} and ${share(precision)}`;
  });
  remark('preflight', `dates read right, recall and precision: ${scores.join('; ')}`);
  const timed = Array.from({ length: sentencesTimed }, (_, index) => sentences[index % sentences.length]).filter(
    (sentence) => sentence !== undefined,
  );
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const ours: number[] = [];
  const theirs: number[] = [];
  const ways = [
    { work: () => timed.map(readSentence), times: ours },
    { work: () => timed.map(({ text }) => [...segmenter.segment(text)]), times: theirs },
  ];
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const { work, times } of ways) {
      const begun = performance.now();
      work();
      if (round >= warmUpRounds) times.push(performance.now() - begun);
    }
  }
  const peer = { name: 'Intl: words alone', values: theirs };
  record('preflight', `dates of ${sentencesTimed} sentences`, ours, { peers: [peer] });
}
