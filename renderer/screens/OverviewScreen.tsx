// The round at a glance: how many measures there are and where texts are still missing, as numbers and tables.
import { ArrowRight, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { runCommand } from '../commands/command-table.ts';
import { goToMeasure } from '../commands/places.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Shown, shownOf, viewStore } from '../store/view.ts';
import { countOverview, type OverviewCounts, type Share } from './overview-counts.ts';

export function OverviewScreen() {
  const words = useWording().shell.overview;
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const shown = open && shownOf(open.register, view);
  if (!open || !shown) return null;
  const counts = countOverview(open.register.organisation, shown);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys
    <section className="overview" tabIndex={0} aria-label={words.title}>
      <header className="overview-head">
        <h2>{words.title}</h2>
        <p>{words.note(shown.fiscalYear.year, shown.round.months)}</p>
      </header>
      {counts.measures === 0 ? <NothingYet /> : <Counts counts={counts} shown={shown} />}
    </section>
  );
}

function NothingYet() {
  const words = useWording().shell.overview;
  return (
    <section className="card overview-empty">
      <h3>{words.empty}</h3>
      <p>{words.emptyNext}</p>
      <button type="button" className="primary" onClick={() => runCommand('goRegister')}>
        <Table2 aria-hidden size={18} strokeWidth={1.8} />
        {words.toRegister}
      </button>
    </section>
  );
}

function Counts({ counts, shown }: { readonly counts: OverviewCounts; readonly shown: Shown }) {
  const words = useWording().shell.overview;
  const { tiles } = words;
  const { measures, withActions } = counts;
  return (
    <>
      <dl className="tiles">
        <Tile name={tiles.measures} value={measures} note={tiles.inGroups(counts.byGroup.length)} />
        <Tile name={tiles.withActions} value={withActions} note={tiles.ofMeasures(measures)} />
        <Tile
          name={tiles.withoutActions}
          value={measures - withActions}
          note={tiles.inRound(shown.round.months)}
          isToDo={measures > withActions}
        />
        <Tile name={tiles.evidence} value={counts.evidence} note={tiles.evidenceOf(counts.withEvidence)} />
      </dl>
      <div className="overview-pair">
        <ShareTable
          title={words.byGroup}
          name={words.group}
          most={measures}
          rows={counts.byGroup.map((group) => ({
            ...group,
            key: group.id,
            name: group.heading.trim() || words.noHeading,
          }))}
        />
        <ShareTable
          title={words.byUnit}
          note={words.byUnitNote}
          name={words.unit}
          most={measures}
          rows={counts.byUnit.map((unit) => ({ ...unit, key: unit.name ?? '', name: unit.name ?? words.noUnit }))}
        />
      </div>
      <Unfinished counts={counts} fiscalYearId={shown.fiscalYear.id} />
    </>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: number;
  readonly note: string;
  readonly isToDo?: boolean;
}

function Tile({ name, value, note, isToDo = false }: TileProps) {
  const number = useWording().number(value);
  return (
    <div className="tile">
      <dt>{name}</dt>
      <dd>
        <strong className={isToDo ? 'is-to-do' : ''}>{number}</strong> {note}
      </dd>
    </div>
  );
}

interface ShareTableProps {
  readonly title: string;
  readonly note?: string;
  readonly name: string;
  /** What a bar of full length stands for. */
  readonly most: number;
  readonly rows: readonly (Share & { readonly key: string; readonly name: string })[];
}

function ShareTable({ title, note, name, most, rows }: ShareTableProps) {
  const all = useWording();
  const words = all.shell.overview;
  const percent = (count: number) => `${(count / Math.max(1, most)) * 100}%`;
  return (
    <section className="card">
      <table className="counts">
        <Caption title={title} note={note} />
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className="count">
              {words.count}
            </th>
            <th scope="col" className="count">
              {words.filled}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" lang="th">
                <span className="counts-name">{row.name}</span>
                <span className="bar" aria-hidden="true">
                  <span style={{ width: percent(row.measures) }} />
                  <span style={{ width: percent(row.withActions) }} />
                </span>
              </th>
              <td className="count">{all.number(row.measures)}</td>
              <td className="count">{words.share(row.withActions, row.measures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Caption({ title, note }: { readonly title: string; readonly note?: ReactNode }) {
  return (
    <caption>
      <span className="card-title">{title}</span>
      {note !== undefined && <span className="card-note">{note}</span>}
    </caption>
  );
}

interface UnfinishedProps {
  readonly counts: OverviewCounts;
  readonly fiscalYearId: string;
}

function Unfinished({ counts, fiscalYearId }: UnfinishedProps) {
  const all = useWording();
  const words = all.shell.overview;
  if (counts.unfinished.length === 0) {
    return (
      <section className="card">
        <h3>{words.toFill}</h3>
        <p className="all-filled">✓ {words.toFillNone}</p>
      </section>
    );
  }
  return (
    <section className="card">
      <table className="counts unfinished">
        <Caption title={words.toFill} />
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.missing}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {counts.unfinished.map(({ measureId, row, issue, empty }) => (
            <tr key={measureId}>
              <th scope="row">{all.number(row)}</th>
              <td lang="th">
                <span className="one-line">{issue || words.noIssue}</span>
              </td>
              <td>{empty.map((column) => all.table.columns[column]).join(' · ')}</td>
              <td className="count">
                <button type="button" className="plain small" onClick={() => goToMeasure(fiscalYearId, measureId)}>
                  {words.goToRow(row)}
                  <ArrowRight aria-hidden size={15} strokeWidth={1.8} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
