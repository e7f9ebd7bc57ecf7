// Registers opened before, newest first; one whose file is gone is shown and said to be.
import { openPath } from '../commands/file-commands.ts';
import { useWording } from '../store/program.ts';
import { recentStore } from '../store/recent.ts';
import { useStore } from '../store/store.ts';

/** More would make the first screen scroll on a small display. */
const shownCount = 4;

export function RecentList() {
  const words = useWording();
  const entries = useStore(recentStore, (state) => state);
  if (entries.length === 0) return null;
  return (
    <nav className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{words.start.recent}</h2>
      <ul>
        {entries.slice(0, shownCount).map((entry) => (
          <li key={entry.path}>
            <button type="button" disabled={!entry.exists} title={entry.path} onClick={() => void openPath(entry.path)}>
              <span className="recent-name">{entry.name}</span>
              <span className="recent-path">{entry.path}</span>
              <span className="recent-date">
                {entry.exists ? words.date(entry.openedAt) : `! ${words.start.missing}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
