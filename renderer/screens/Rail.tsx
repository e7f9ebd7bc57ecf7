// The places of the program, always with their words; at the foot the file menu and help.
import { ChartColumn, CircleHelp, FileText, History, type LucideIcon, Printer, Settings, Table2 } from 'lucide-react';
import { type CommandId, keysText, runCommand } from '../commands/command-table.ts';
import { openPath } from '../commands/file-commands.ts';
import { places } from '../commands/places.ts';
import { mayImport } from '../importing/read-source.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import type { MenuEntry } from '../panels/menu.ts';
import { openStore } from '../store/open-register.ts';
import { useWording, wording } from '../store/program.ts';
import { recentStore } from '../store/recent.ts';
import { useStore } from '../store/store.ts';
import { type Screen, viewStore } from '../store/view.ts';

const recentCount = 3;

const icons: Readonly<Record<Screen, LucideIcon>> = {
  register: Table2,
  overview: ChartColumn,
  print: Printer,
  history: History,
  settings: Settings,
};

export function Rail() {
  const words = useWording();
  const shown = useStore(viewStore, (view) => view.screen);
  const icon = { 'aria-hidden': true, size: 22, strokeWidth: 1.8 } as const;
  return (
    <nav className="rail" aria-label={words.rail.label}>
      <div className="rail-mark" aria-hidden="true">
        ท
      </div>
      {places.map(({ screen, command }) => {
        const Icon = icons[screen];
        return (
          <button
            key={screen}
            type="button"
            className="rail-item"
            title={keysText(command)}
            aria-current={screen === shown ? 'page' : undefined}
            onClick={() => runCommand(command)}
          >
            <Icon {...icon} />
            {words.shell.places[screen]}
          </button>
        );
      })}
      <MenuButton className="rail-item rail-last" label={words.files} entries={fileMenu}>
        <FileText {...icon} />
        {words.rail.file}
      </MenuButton>
      <MenuButton className="rail-item" label={words.shell.help} entries={helpMenu}>
        <CircleHelp {...icon} />
        {words.shell.help}
      </MenuButton>
    </nav>
  );
}

function entry(id: CommandId): MenuEntry {
  return { id, label: wording().commands[id], remark: keysText(id), run: () => runCommand(id) };
}

function helpMenu(): readonly MenuEntry[] {
  return [
    entry('help'),
    entry('shortcuts'),
    entry('commandMenu'),
    { ...entry('saveManual'), startsSection: true },
    { ...entry('saveSupport'), startsSection: true },
    entry('about'),
  ];
}

function fileMenu(): readonly MenuEntry[] {
  return [
    // A new register begins on the start screen, where its name and year are asked.
    { id: 'newRegister', label: wording().commands.newRegister, run: () => runCommand('closeRegister') },
    entry('openRegister'),
    ...recentStore
      .get()
      .filter((recent) => recent.exists && recent.path !== openStore.get()?.file.path)
      .slice(0, recentCount)
      .map((recent, index) => ({
        id: recent.path,
        label: recent.name,
        remark: index === 0 ? wording().start.recent : '',
        startsSection: index === 0,
        run: () => void openPath(recent.path),
      })),
    { ...entry('importSource'), startsSection: true, isDisabled: !mayImport() },
    { ...entry('saveNow'), startsSection: true },
    entry('saveCopy'),
    entry('showInFolder'),
    entry('restore'),
    { ...entry('copyToStick'), startsSection: true },
    entry('packRegister'),
    entry('openPackage'),
    { ...entry('closeRegister'), startsSection: true },
  ];
}
