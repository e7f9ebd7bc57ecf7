// The line of time as a table: the same facts in the same words, by day.
import { useWording } from '../store/program.ts';
import { MarkShape } from './MarkShape.tsx';
import { goToSentence } from './overview-commands.ts';
import { pointStatus, pointText } from './point-words.ts';
import { lookOf, type TimelineModel } from './timeline-rows.ts';

export interface TimelineTableProps {
  readonly model: TimelineModel;
  readonly fiscalYearId: string;
}

export function TimelineTable({ model, fiscalYearId }: TimelineTableProps) {
  const words = useWording();
  const { timeline, shortDate } = words.overview;
  const { columns } = timeline;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys
    <section className="timeline-table" tabIndex={0} aria-label={timeline.table(model.points.length)}>
      <table className="facts">
        <caption className="unseen">{timeline.table(model.points.length)}</caption>
        <thead>
          <tr>
            {(['date', 'kind', 'what', 'status'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.points.map((point, index) => {
            const { kind, date, measureId, column, start } = point;
            const look = lookOf(point);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: points have no name of their own, and are drawn anew with every reading
              <tr key={index}>
                <th scope="row">{shortDate(date)}</th>
                <td>
                  <span className="with-mark">
                    <svg aria-hidden="true" className="timeline-key">
                      <MarkShape look={look} x="50%" y="50%" />
                    </svg>
                    {timeline[kind]}
                  </span>
                </td>
                <td lang="th">
                  <button
                    type="button"
                    className="row-link"
                    onClick={() => goToSentence(fiscalYearId, measureId, column, start)}
                  >
                    {pointText(point)}
                  </button>
                </td>
                <td>{kind === 'event' ? '' : pointStatus(point, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
