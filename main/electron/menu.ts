// The application menu. Windows and Linux need none: their editing keys work without one, and the window has its own commands.
import type { Menu } from 'electron';
import type { DesktopWording } from '../../src/wording/th/desktop.ts';

/**
 * Replaces Electron's default menu, whose reload and developer tools have no place in an office. macOS takes its editing keys
 * from the menu, so there it is quit and edit; undo and redo are left out because the register's own are meant.
 */
export function setMenu(menu: typeof Menu, platform: string, wording: DesktopWording): void {
  if (platform !== 'darwin') {
    menu.setApplicationMenu(null);
    return;
  }
  menu.setApplicationMenu(
    menu.buildFromTemplate([
      { label: wording.productName, submenu: [{ role: 'quit', label: wording.menuQuit }] },
      {
        label: wording.menuEdit,
        submenu: [
          { role: 'cut', label: wording.menuCut },
          { role: 'copy', label: wording.menuCopy },
          { role: 'paste', label: wording.menuPaste },
          { role: 'selectAll', label: wording.menuSelectAll },
        ],
      },
    ]),
  );
}
