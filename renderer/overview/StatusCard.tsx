// How the measures stand, at a glance: four figures, and one bar of every status with its word, its shape and its count; each of
// these leads to its rows.
import type { MeasureStatus } from '../../src/followup/status.ts';
import { measureStatuses, type StatusCounts } from '../../src/followup/summary.ts';
import { StatusIcon, toneOf } from '../followup/StatusIcon.tsx';
import { useWording } from '../store/program.ts';
import { barOrder } from './bar-order.ts';
import { showRowsOf } from './overview-commands.ts';
import { StatusBar } from './StatusBar.tsx';

export interface StatusCardProps {
  readonly counts: StatusCounts;
  readonly months: number;
  /** Of the measure longest overdue, in days. */
  readonly overdueDays: number;
}

export function StatusCard({ counts, months, overdueDays }: StatusCardProps) {
  const { tiles } = useWording().overview;
  const total = measureStatuses.reduce((sum, status) => sum + counts[status], 0);
  const { done, doneLate, inProgress, dueSoon, overdue, notReported, notDatable } = counts;
  return (
    <section className="card status-card">
      <dl className="tiles">
        <Tile
          status="done"
          name={tiles.done}
          value={done + doneLate}
          notes={[tiles.ofMeasures(total), doneLate > 0 ? tiles.late(doneLate) : '']}
        />
        <Tile
          status="inProgress"
          name={tiles.inProgress}
          value={inProgress + dueSoon + notDatable}
          notes={[dueSoon > 0 ? tiles.soon(dueSoon) : '', notDatable > 0 ? tiles.undated(notDatable) : '']}
        />
        <Tile
          status="overdue"
          name={tiles.overdue}
          value={overdue}
          notes={[overdue > 0 ? tiles.worst(overdueDays) : tiles.noneOverdue]}
        />
        <Tile status="notReported" name={tiles.notReported} value={notReported} notes={[tiles.inRound(months)]} />
      </dl>
      <StatusBar counts={counts} />
      <StatusLegend counts={counts} total={total} />
    </section>
  );
}

interface TileProps {
  readonly status: MeasureStatus;
  readonly name: string;
  readonly value: number;
  readonly notes: readonly string[];
}

function Tile({ status, name, value, notes }: TileProps) {
  const number = useWording().number(value);
  return (
    <div className={`tile tile-${status} ${value === 0 ? 'is-none' : ''}`}>
      <dt>
        <StatusIcon status={status} size={15} />
        {name}
      </dt>
      <dd>
        <strong>{number}</strong> {notes.filter((note) => note !== '').join(' · ')}
      </dd>
    </div>
  );
}

function StatusLegend({ counts, total }: { readonly counts: StatusCounts; readonly total: number }) {
  const words = useWording();
  const { overview, followup } = words;
  return (
    <ul className="status-legend" aria-label={overview.bar.title}>
      {barOrder
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status} className={`tone-${toneOf(status)}`}>
            <button type="button" className="link" title={overview.bar.show} onClick={() => showRowsOf(status)}>
              <span className={`swatch part-${status}`} aria-hidden="true" />
              <StatusIcon status={status} />
              <span className="unseen">{overview.bar.of(followup.statuses[status], counts[status], total)}</span>
              <span aria-hidden="true">
                {followup.statuses[status]} <b>{words.number(counts[status])}</b>
              </span>
            </button>
          </li>
        ))}
    </ul>
  );
}
