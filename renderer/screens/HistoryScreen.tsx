// The history of the whole register under its filters; beside it who is noted as its author, and the copies there are.
import { useState } from 'react';
import { BackupsCard } from '../history/BackupsCard.tsx';
import type { HistoryEntry } from '../history/entries.ts';
import { noFilter } from '../history/filter.ts';
import { HistoryFilters } from '../history/HistoryFilters.tsx';
import { HistoryList } from '../history/HistoryList.tsx';
import { WhoCard } from '../history/WhoCard.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export function HistoryScreen() {
  const words = useWording().history;
  const open = useStore(openStore, (state) => state);
  const [filter, setFilter] = useState(noFilter);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [readEntries] = useState(() => (entries: readonly HistoryEntry[]) => setPeople(peopleIn(entries)));
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys
    <section className="history" tabIndex={0} aria-label={words.title}>
      <header className="history-title">
        <h2>{words.title}</h2>
        <p>{words.note}</p>
      </header>
      <div className="history-columns">
        <div className="card history-main">
          <HistoryFilters filter={filter} people={people} onChange={setFilter} />
          <HistoryList
            register={open.register}
            measureId={null}
            filter={filter}
            isReadOnly={open.file.readOnly}
            onRead={readEntries}
          />
        </div>
        <div className="history-side">
          <WhoCard />
          <BackupsCard key={open.file.path} path={open.file.path} isReadOnly={open.file.readOnly} />
        </div>
      </div>
    </section>
  );
}

/** In the order in which they were met, the newest first. */
function peopleIn(entries: readonly HistoryEntry[]): readonly string[] {
  return [...new Set(entries.map(({ who }) => who))];
}
