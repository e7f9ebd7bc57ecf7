// Statuses by unit or by instrument: a table whose rows each have a bar, how many are done, and what presses.
import type { StatusCounts } from '../../src/followup/summary.ts';
import { StatusIcon, toneOf } from '../followup/StatusIcon.tsx';
import { useWording } from '../store/program.ts';
import { barOrder } from './bar-order.ts';
import { StatusBar } from './StatusBar.tsx';

export interface ShareRow {
  readonly key: string;
  readonly name: string;
  readonly counts: StatusCounts;
  readonly total: number;
}

export interface ShareTableProps {
  readonly title: string;
  readonly note?: string;
  /** Of what the rows are. */
  readonly head: string;
  readonly rows: readonly ShareRow[];
}

export function ShareTable({ title, note, head, rows }: ShareTableProps) {
  const words = useWording();
  const { shares } = words.overview;
  const most = Math.max(...rows.map(({ total }) => total));
  return (
    <section className="card">
      <table className="facts shares">
        <caption>
          <span className="card-title">{title}</span>
          {note !== undefined && <span className="card-note">{note}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{shares.statuses}</th>
            <th scope="col" className="figure">
              {shares.done}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts, total }) => (
            <tr key={key}>
              <th scope="row" lang="th">
                {name}
              </th>
              <td className="share-cell">
                <StatusBar counts={counts} most={most} />
                <ul className="share-counts">
                  {barOrder
                    .filter((status) => counts[status] > 0)
                    .map((status) => (
                      <li key={status} className={`tone-${toneOf(status)}`} title={words.followup.statuses[status]}>
                        <StatusIcon status={status} size={12} />
                        <span className="unseen">{words.followup.statuses[status]} </span>
                        {words.number(counts[status])}
                      </li>
                    ))}
                </ul>
              </td>
              <td className="figure">
                <span aria-hidden="true">{shares.share(counts.done + counts.doneLate, total)}</span>
                <span className="unseen">{shares.shareTold(counts.done + counts.doneLate, total)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
