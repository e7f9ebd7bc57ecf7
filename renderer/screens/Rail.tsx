// The places of the program, always with their words, and the file menu.
import { FileText, Settings, Table2 } from 'lucide-react';
import { type CommandId, keysText, runCommand } from '../commands/command-table.ts';
import { openPath } from '../commands/file-commands.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import type { MenuEntry } from '../panels/menu.ts';
import { openStore } from '../store/open-register.ts';
import { useWording, wording } from '../store/program.ts';
import { recentStore } from '../store/recent.ts';
import { useStore } from '../store/store.ts';
import { look, viewStore } from '../store/view.ts';

const recentCount = 3;

const places = [
  { screen: 'register', Icon: Table2 },
  { screen: 'settings', Icon: Settings },
] as const;

export function Rail() {
  const words = useWording();
  const screen = useStore(viewStore, (view) => view.screen);
  return (
    <nav className="rail" aria-label={words.rail.label}>
      <div className="rail-mark" aria-hidden="true">
        ท
      </div>
      {places.map((place) => (
        <button
          key={place.screen}
          type="button"
          className="rail-item"
          aria-current={place.screen === screen ? 'page' : undefined}
          onClick={() => look({ screen: place.screen })}
        >
          <place.Icon aria-hidden size={22} strokeWidth={1.8} />
          {words.rail[place.screen]}
        </button>
      ))}
      <MenuButton className="rail-item rail-last" label={words.files} entries={fileMenu}>
        <FileText aria-hidden size={22} strokeWidth={1.8} />
        {words.rail.file}
      </MenuButton>
    </nav>
  );
}

function fileMenu(): readonly MenuEntry[] {
  const words = wording().commands;
  const entry = (id: CommandId): MenuEntry => ({
    id,
    label: words[id],
    remark: keysText(id),
    run: () => runCommand(id),
  });
  return [
    // A new register begins on the start screen, where its name and year are asked.
    { id: 'newRegister', label: words.newRegister, run: () => runCommand('closeRegister') },
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
    { ...entry('saveNow'), startsSection: true },
    entry('saveCopy'),
    entry('restore'),
    { ...entry('copyToStick'), startsSection: true },
    entry('packRegister'),
    entry('openPackage'),
    { ...entry('closeRegister'), startsSection: true },
  ];
}
