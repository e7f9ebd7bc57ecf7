// The button that offers every form the round can be given out in, and says when a file is being made.
import { FileOutput } from 'lucide-react';
import { copyItas, exportForms, exportRound, exportStore, stopExport } from '../commands/export-commands.ts';
import { useWording, wording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { MenuButton } from './MenuButton.tsx';
import type { MenuEntry } from './menu.ts';

export function ExportMenu() {
  const words = useWording().publish;
  const underWay = useStore(exportStore, (id) => id);
  return (
    <div className="export">
      <MenuButton className="plain" label={words.menu} entries={entries}>
        <FileOutput aria-hidden size={17} strokeWidth={1.8} />
        {words.menu}
      </MenuButton>
      <p className="field-note">{words.menuNote}</p>
      <p className="export-state" role="status">
        {underWay !== null && words.working}
      </p>
      {underWay !== null && (
        <button type="button" className="quiet" onClick={stopExport}>
          {words.stop}
        </button>
      )}
    </div>
  );
}

function entries(): readonly MenuEntry[] {
  const words = wording().publish.entries;
  const isBusy = exportStore.get() !== null;
  return [
    ...exportForms.map(({ id }) => ({
      id,
      label: words[id],
      isDisabled: isBusy,
      startsSection: id === 'exportXlsx' || id === 'exportItas',
      run: () => void exportRound(id),
    })),
    { id: 'copyItas', label: words.copyItas, run: copyItas },
  ];
}
