// Which screen stands in the window, and what may lie over it.
import type { ComponentType } from 'react';
import { I18nProvider } from 'react-aria-components';
import { AboutDialog } from './about/AboutDialog.tsx';
import { CatalogueChoice } from './catalogue/CatalogueChoice.tsx';
import { ItemDialog } from './catalogue/ItemDialog.tsx';
import { PasteDialog } from './clipboard/PasteDialog.tsx';
import { ComposerDialog } from './composer/ComposerDialog.tsx';
import { DatePicker } from './dates/DatePicker.tsx';
import { HiddenRowsDialog } from './find/HiddenRowsDialog.tsx';
import { HelpPanel } from './help/HelpPanel.tsx';
import { RestoreDialog } from './history/RestoreDialog.tsx';
import { ImportWindow } from './importing/ImportWindow.tsx';
import { importingStore } from './importing/importing-store.ts';
import { NextYearDialog } from './next-year/NextYearDialog.tsx';
import { CloseDialog } from './panels/CloseDialog.tsx';
import { CommandMenu } from './panels/CommandMenu.tsx';
import { LockDialog } from './panels/LockDialog.tsx';
import { NoticeBar } from './panels/NoticeBar.tsx';
import { PathDialog } from './panels/PathDialog.tsx';
import { ProgressDialog } from './panels/ProgressDialog.tsx';
import { RecoveryDialog } from './panels/RecoveryDialog.tsx';
import { ShortcutSheet } from './panels/ShortcutSheet.tsx';
import { HistoryScreen } from './screens/HistoryScreen.tsx';
import { LastWord } from './screens/LastWord.tsx';
import { OverviewScreen } from './screens/OverviewScreen.tsx';
import { PrintScreen } from './screens/PrintScreen.tsx';
import { RegisterScreen } from './screens/RegisterScreen.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';
import { Shell } from './screens/Shell.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { PracticeDialog } from './signing/PracticeDialog.tsx';
import { SignFileDialog } from './signing/SignFileDialog.tsx';
import { VerifyDialog } from './signing/VerifyDialog.tsx';
import { openStore } from './store/open-register.ts';
import { hasEndedStore, programStore } from './store/program.ts';
import { useStore } from './store/store.ts';
import { type Screen, viewStore } from './store/view.ts';

const screens: Readonly<Record<Screen, ComponentType>> = {
  register: RegisterScreen,
  overview: OverviewScreen,
  print: PrintScreen,
  history: HistoryScreen,
  settings: SettingsScreen,
};

export function App() {
  const isOpen = useStore(openStore, (open) => open !== null);
  const isImporting = useStore(importingStore, (now) => now !== null);
  const ShownScreen = screens[useStore(viewStore, (view) => view.screen)];
  const language = useStore(programStore, (program) => program.language);
  if (useStore(hasEndedStore, (hasEnded) => hasEnded)) return <LastWord reason="ended" />;
  return (
    <I18nProvider locale={language === 'th' ? 'th-TH' : 'en-GB'}>
      {isImporting ? (
        <ImportWindow />
      ) : isOpen ? (
        <Shell>
          <ShownScreen />
        </Shell>
      ) : (
        <StartScreen />
      )}
      <NoticeBar />
      <VerifyDialog />
      <SignFileDialog />
      <PracticeDialog />
      <PathDialog />
      <CloseDialog />
      <LockDialog />
      <RecoveryDialog />
      <RestoreDialog />
      <ProgressDialog />
      <DatePicker />
      <ComposerDialog />
      <PasteDialog />
      <NextYearDialog />
      <CatalogueChoice />
      <ItemDialog />
      <CommandMenu />
      <ShortcutSheet />
      <AboutDialog />
      <HelpPanel />
      <HiddenRowsDialog />
    </I18nProvider>
  );
}
