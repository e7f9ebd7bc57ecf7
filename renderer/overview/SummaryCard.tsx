// The line that sums the round up for its report, to be copied, and how it gets into the report by itself.
import { Copy } from 'lucide-react';
import { type StatusCounts, summaryLine } from '../../src/followup/summary.ts';
import { summarySentence } from '../../src/report/summary-sentence.ts';
import type { IsoDate } from '../../src/thai/calendar.ts';
import { copyTexts } from '../clipboard/copy-unsaved.ts';
import { useWording } from '../store/program.ts';

export interface SummaryCardProps {
  readonly counts: StatusCounts;
  readonly asOf: IsoDate;
}

export function SummaryCard({ counts, asOf }: SummaryCardProps) {
  const words = useWording().overview.summary;
  const sentence = summarySentence(summaryLine(counts), asOf);
  return (
    <section className="card summary-card" aria-labelledby="summary-title">
      <h3 id="summary-title">{words.title}</h3>
      <p className="summary-line" lang="th">
        {sentence}
      </p>
      <button type="button" className="plain" onClick={() => copyTexts([sentence], words.copied)}>
        <Copy aria-hidden size={17} strokeWidth={1.8} />
        {words.copy}
      </button>
      <p className="card-note">{words.note}</p>
    </section>
  );
}
