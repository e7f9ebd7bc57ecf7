// The quiet line at the bottom: how much there is, in which file, and how large the table's letters are.
import { Minus, Plus, Rows3, Scissors } from 'lucide-react';
import { keysText, runCommand } from '../commands/command-table.ts';
import { setZoom, zoomLimits } from '../commands/display-commands.ts';
import { usePageCount } from '../pages/page-store.ts';
import { openStore } from '../store/open-register.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';

export function Foot() {
  const words = useWording();
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const pageCount = usePageCount();
  if (!open) return null;
  const groups = shownOf(open.register, view)?.fiscalYear.groups ?? [];
  const measures = groups.reduce((count, group) => count + group.measures.length, 0);
  return (
    <footer className="foot">
      <span>
        {words.table.measureCount(measures)} · {words.table.groupCount(groups.length)}
        {pageCount !== null && <span className="foot-pages"> · {words.pages.count(pageCount)}</span>}
      </span>
      <span className="foot-file" title={open.file.path}>
        {open.file.name}
        {open.file.readOnly && ` · ${words.head.readOnly}`}
      </span>
      {view.screen === 'register' && (
        <>
          <PageEndsToggle />
          <OneRowToggle />
          <ZoomControl />
        </>
      )}
    </footer>
  );
}

/** Where the printed pages end, which the whole table alone can show. */
function PageEndsToggle() {
  const words = useWording();
  const { showPageEnds, oneRowView } = useStore(programStore, (program) => program.preferences);
  if (oneRowView) return null;
  return (
    <button
      type="button"
      className="one-row-toggle"
      aria-pressed={showPageEnds}
      onClick={() => runCommand('showPageEnds')}
    >
      <Scissors aria-hidden size={15} strokeWidth={1.8} />
      {words.commands.showPageEnds}
    </button>
  );
}

/** The whole table, or one row at a time. */
function OneRowToggle() {
  const words = useWording();
  const isOneRow = useStore(programStore, (program) => program.preferences.oneRowView);
  return (
    <button type="button" className="one-row-toggle" aria-pressed={isOneRow} onClick={() => runCommand('oneRowView')}>
      <Rows3 aria-hidden size={15} strokeWidth={1.8} />
      {words.commands.oneRowView}
    </button>
  );
}

function ZoomControl() {
  const words = useWording().shell.zoom;
  const zoom = useStore(programStore, (program) => program.preferences.zoom);
  const icon = { 'aria-hidden': true, size: 15, strokeWidth: 2 } as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these are three ways to one value
    <div className="zoom" role="group" aria-label={words.label}>
      <button
        type="button"
        aria-label={words.out}
        title={`${words.out} (${keysText('zoomOut')})`}
        disabled={zoom <= zoomLimits.least}
        onClick={() => runCommand('zoomOut')}
      >
        <Minus {...icon} />
      </button>
      <input
        type="range"
        aria-label={words.label}
        aria-valuetext={words.percent(zoom)}
        min={zoomLimits.least}
        max={zoomLimits.most}
        step={zoomLimits.step}
        value={zoom}
        onChange={(event) => setZoom(event.currentTarget.valueAsNumber)}
      />
      <button
        type="button"
        aria-label={words.in}
        title={`${words.in} (${keysText('zoomIn')})`}
        disabled={zoom >= zoomLimits.most}
        onClick={() => runCommand('zoomIn')}
      >
        <Plus {...icon} />
      </button>
      <button
        type="button"
        className="zoom-percent"
        aria-label={words.reset(zoom)}
        title={keysText('zoomReset')}
        onClick={() => runCommand('zoomReset')}
      >
        {words.percent(zoom)}
      </button>
    </div>
  );
}
