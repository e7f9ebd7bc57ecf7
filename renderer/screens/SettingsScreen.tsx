// What is said once for the whole register: the office and its units, the fiscal year, cover and dates, the signers, the paper; and
// how this user likes the window.
// Every field is a draft like a cell's: saved by itself, undone like everything else.
import { useRef } from 'react';
import { CatalogueSettings } from '../catalogue/CatalogueSettings.tsx';
import { HelpButton } from '../help/HelpButton.tsx';
import { PhraseSettings } from '../phrases/PhraseSettings.tsx';
import { ColumnSettings } from '../settings/ColumnSettings.tsx';
import { CoverSettings } from '../settings/CoverSettings.tsx';
import { DisplaySettings, UserSettings } from '../settings/DisplaySettings.tsx';
import { OrganisationSettings } from '../settings/OrganisationSettings.tsx';
import { MemoSettings, PaperFiles, PaperSettings } from '../settings/PaperSettings.tsx';
import { RoundSettings } from '../settings/RoundSettings.tsx';
import { SettingsIndex } from '../settings/SettingsIndex.tsx';
import { SignerSettings } from '../settings/SignerSettings.tsx';
import { UnitSettings } from '../settings/UnitSettings.tsx';
import { YearSettings } from '../settings/YearSettings.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';

export function SettingsScreen() {
  const words = useWording().settings;
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const screen = useRef<HTMLDivElement>(null);
  if (!open) return null;
  const shown = shownOf(open.register, view);
  const isReadOnly = open.file.readOnly;
  return (
    <div className="settings" ref={screen}>
      <SettingsIndex screen={screen} />
      <div className="settings-column">
        <header className="settings-head">
          <div className="titled-help">
            <h2>{words.title}</h2>
            <HelpButton page="firstReport" />
          </div>
          <p>{words.savedByItself}</p>
        </header>
        <OrganisationSettings organisation={open.register.organisation} isReadOnly={isReadOnly} />
        <UnitSettings units={open.register.organisation.units} isReadOnly={isReadOnly} />
        {shown && <YearSettings register={open.register} fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />}
        {shown && <CatalogueSettings register={open.register} fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />}
        {shown && <ColumnSettings fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />}
        {shown && <CoverSettings register={open.register} shown={shown} isReadOnly={isReadOnly} />}
        {shown && <RoundSettings fiscalYear={shown.fiscalYear} isReadOnly={isReadOnly} />}
        <SignerSettings signers={open.register.signers} isReadOnly={isReadOnly} />
        <PaperSettings paper={open.register.paper} isReadOnly={isReadOnly} />
        <PaperFiles paper={open.register.paper} isReadOnly={isReadOnly} />
        <MemoSettings paper={open.register.paper} isReadOnly={isReadOnly} />
        <PhraseSettings phrases={open.register.phrases} isReadOnly={isReadOnly} />
        <DisplaySettings />
        <UserSettings />
      </div>
    </div>
  );
}
