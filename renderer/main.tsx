// The entry of the window: styles, start, first drawing.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/head.css';
import './styles/table.css';
import './styles/cells.css';
import './styles/rows.css';
import './styles/columns.css';
import './styles/one-row.css';
import './styles/start.css';
import './styles/settings.css';
import './styles/overlays.css';
import './styles/overview.css';
import './styles/finder.css';
import './styles/find.css';
import './styles/print.css';
import './styles/signing.css';
import './styles/issued.css';
import './styles/verify.css';
import './styles/paste.css';
import './styles/importing.css';
import './styles/history.css';
import './styles/paper.css';
import './styles/pages.css';
import './styles/export.css';
import './styles/followup.css';
import './styles/writing.css';
import './styles/preflight.css';
import './styles/next-year.css';
import './styles/catalogue.css';
import './styles/help.css';
import './styles/about.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadLetters } from './letters.ts';
import { LastWord } from './screens/LastWord.tsx';
import { showRescued, startWindow } from './startup.ts';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  const [isStarted] = await Promise.all([startWindow(), loadLetters()]);
  flushSync(() => root.render(isStarted ? <App /> : <LastWord reason="notConnected" />));
  showRescued();
}
