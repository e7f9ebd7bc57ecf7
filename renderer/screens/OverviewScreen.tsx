// The round at a glance: how it stands, its year as a line of time, what presses, and what is still wanted of whom.
import { CalendarPlus, Table2 } from 'lucide-react';
import { deadlinesOf, dueWithin, summarise } from '../../src/followup/summary.ts';
import { neededWithin } from '../../src/followup/unit-needs.ts';
import { runCommand } from '../commands/command-table.ts';
import { AsOfChoice } from '../overview/AsOfChoice.tsx';
import { DeadlineList } from '../overview/DeadlineList.tsx';
import { ShareTable } from '../overview/ShareTable.tsx';
import { StatusCard } from '../overview/StatusCard.tsx';
import { SummaryCard } from '../overview/SummaryCard.tsx';
import { Timeline } from '../overview/Timeline.tsx';
import { UnitNeedsCard } from '../overview/UnitNeedsCard.tsx';
import { type RoundReading, readingStore } from '../reading/reading-store.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';

export function OverviewScreen() {
  const words = useWording().overview;
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const reading = useStore(readingStore, (state) => state);
  const shown = open && shownOf(open.register, view);
  if (!shown) return null;
  // What was read of another round is not told of this one.
  const own = reading?.round.id === shown.round.id ? reading : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys
    <section className="overview" tabIndex={0} aria-label={words.title}>
      <header className="overview-head">
        <h2>{words.title}</h2>
        <p>{words.note(shown.fiscalYear.year, shown.round.months)}</p>
        {own && own.measures.length > 0 && (
          <div className="overview-actions">
            <AsOfChoice asOf={own.asOf} />
            <button type="button" className="plain" onClick={() => runCommand('saveCalendar')}>
              <CalendarPlus aria-hidden size={17} strokeWidth={1.8} />
              {words.commands.saveCalendar}
            </button>
          </div>
        )}
      </header>
      {own === null && (
        <p className="overview-reading" role="status">
          {words.reading}
        </p>
      )}
      {own?.measures.length === 0 && <NothingYet />}
      {own !== null && own.measures.length > 0 && <Facts reading={own} />}
    </section>
  );
}

function NothingYet() {
  const words = useWording().overview.empty;
  return (
    <section className="card overview-empty">
      <h3>{words.title}</h3>
      <p>{words.next}</p>
      <button type="button" className="primary" onClick={() => runCommand('goRegister')}>
        <Table2 aria-hidden size={18} strokeWidth={1.8} />
        {words.toRegister}
      </button>
    </section>
  );
}

function Facts({ reading }: { readonly reading: RoundReading }) {
  const { overview: words } = useWording();
  const { measures, fiscalYear, round, asOf } = reading;
  const { byStatus, byUnit, byInstrument } = summarise(measures);
  const overdueDays = Math.max(...measures.map(({ state }) => state.overdueDays));
  const overdue = deadlinesOf(measures).filter(({ status }) => status === 'overdue');
  return (
    <>
      <StatusCard counts={byStatus} months={round.months} overdueDays={overdueDays} />
      <Timeline key={round.id} reading={reading} />
      <div className="overview-pair">
        <div className="overview-column">
          <DeadlineList
            title={words.due.overdue}
            none={words.due.noneOverdue}
            deadlines={overdue}
            fiscalYearId={fiscalYear.id}
          />
          <DeadlineList
            title={words.due.title(neededWithin)}
            none={words.due.none(neededWithin)}
            deadlines={dueWithin(measures, neededWithin)}
            fiscalYearId={fiscalYear.id}
          />
        </div>
        <div className="overview-column">
          <ShareTable
            title={words.shares.byUnit}
            note={words.shares.byUnitNote}
            head={words.shares.unit}
            rows={byUnit.map((row) => ({ ...row, key: row.unit, name: row.unit || words.shares.noUnit }))}
          />
          <ShareTable
            title={words.shares.byInstrument}
            head={words.shares.instrument}
            rows={byInstrument.map((row) => ({
              ...row,
              key: row.instrument ?? '',
              name: row.instrument === null ? words.shares.noInstrument : words.shares.instruments[row.instrument],
            }))}
          />
        </div>
      </div>
      <UnitNeedsCard reading={reading} />
      <SummaryCard counts={byStatus} asOf={asOf} />
    </>
  );
}
