// What is said once for the whole register: the office, the fiscal year, cover and introduction, the signers, the language.
// Every field is a draft like a cell's: saved by itself, undone like everything else.
import { Languages } from 'lucide-react';
import { useId } from 'react';
import { openStore } from '../store/open-register.ts';
import { programStore, setLanguage, setUserName, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { CoverSettings } from './CoverSettings.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { SignerSettings } from './SignerSettings.tsx';
import { YearSettings } from './YearSettings.tsx';

export function SettingsScreen() {
  const words = useWording().settings;
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  if (!open) return null;
  const shown = shownOf(open.register, view);
  const isReadOnly = open.file.readOnly;
  return (
    <div className="settings">
      <div className="settings-column">
        <header className="settings-head">
          <h2>{words.title}</h2>
          <p>{words.savedByItself}</p>
        </header>
        <OrganisationSettings organisation={open.register.organisation} isReadOnly={isReadOnly} />
        {shown && <YearSettings register={open.register} fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />}
        {shown && <CoverSettings register={open.register} shown={shown} isReadOnly={isReadOnly} />}
        <SignerSettings signers={open.register.signers} isReadOnly={isReadOnly} />
        <ProgramSettings />
      </div>
    </div>
  );
}

function ProgramSettings() {
  const words = useWording();
  const program = useStore(programStore, (state) => state);
  return (
    <SettingsCard title={words.settings.program} note={words.settings.languageNote}>
      <UserNameField userName={program.userName} />
      <div className="settings-row">
        <button
          type="button"
          className="plain"
          lang={program.language === 'th' ? 'en' : 'th'}
          onClick={() => setLanguage(program.language === 'th' ? 'en' : 'th')}
        >
          <Languages aria-hidden size={17} strokeWidth={1.8} />
          {words.otherLanguage}
        </button>
        <span className="field-note">{words.settings.version(program.version)}</span>
      </div>
    </SettingsCard>
  );
}

/** Not of the register but of this user: kept beside the language, and no step of the history. */
function UserNameField({ userName }: { readonly userName: string }) {
  const words = useWording().settings;
  const id = useId();
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {words.userName}
      </label>
      <input
        id={id}
        type="text"
        lang="th"
        maxLength={200}
        autoComplete="off"
        value={userName}
        onChange={(event) => setUserName(event.currentTarget.value)}
      />
      <span className="field-note">{words.userNameNote}</span>
    </div>
  );
}
