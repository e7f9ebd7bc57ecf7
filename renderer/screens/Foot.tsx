// The quiet line at the bottom: how much there is, and in which file.
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';

export function Foot() {
  const words = useWording();
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  if (!open) return null;
  const groups = shownOf(open.register, view)?.fiscalYear.groups ?? [];
  const measures = groups.reduce((count, group) => count + group.measures.length, 0);
  return (
    <footer className="foot">
      <span>
        {words.table.measureCount(measures)} · {words.table.groupCount(groups.length)}
      </span>
      <span className="foot-file" title={open.file.path}>
        {open.file.name}
        {open.file.readOnly && ` · ${words.head.readOnly}`}
      </span>
    </footer>
  );
}
