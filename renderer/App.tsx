// Which screen stands in the window, and what may lie over it.
import { I18nProvider } from 'react-aria-components';
import { CloseDialog } from './panels/CloseDialog.tsx';
import { LockDialog } from './panels/LockDialog.tsx';
import { NoticeBar } from './panels/NoticeBar.tsx';
import { PathDialog } from './panels/PathDialog.tsx';
import { ProgressDialog } from './panels/ProgressDialog.tsx';
import { RecoveryDialog } from './panels/RecoveryDialog.tsx';
import { LastWord } from './screens/LastWord.tsx';
import { RegisterScreen } from './screens/RegisterScreen.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';
import { Shell } from './screens/Shell.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { openStore } from './store/open-register.ts';
import { hasEndedStore, programStore } from './store/program.ts';
import { useStore } from './store/store.ts';
import { viewStore } from './store/view.ts';

export function App() {
  const isOpen = useStore(openStore, (open) => open !== null);
  const screen = useStore(viewStore, (view) => view.screen);
  const language = useStore(programStore, (program) => program.language);
  if (useStore(hasEndedStore, (hasEnded) => hasEnded)) return <LastWord reason="ended" />;
  return (
    <I18nProvider locale={language === 'th' ? 'th-TH' : 'en-GB'}>
      {isOpen ? <Shell>{screen === 'settings' ? <SettingsScreen /> : <RegisterScreen />}</Shell> : <StartScreen />}
      <NoticeBar />
      <PathDialog />
      <CloseDialog />
      <LockDialog />
      <RecoveryDialog />
      <ProgressDialog />
    </I18nProvider>
  );
}
