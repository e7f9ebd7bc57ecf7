// How this user likes the window, and who they are: theme, letters, digits as typed, language, name. Kept beside the program, not in
// the register, and no step of its history.
import { setZoom, zoomLimits } from '../commands/display-commands.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { Choices } from '../fields/Choices.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import {
  longestUserName,
  programStore,
  setLanguage,
  setPreferences,
  setUserName,
  useWording,
} from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { SettingsCard } from './SettingsCard.tsx';

const themes = ['system', 'light', 'dark'] as const;
const textSizes = [15, 16, 18, 20, 24] as const;
const languages = ['th', 'en'] as const;

export function DisplaySettings() {
  const all = useWording();
  const words = all.shell.display;
  const { language, preferences } = useStore(programStore, (state) => state);
  const percent = all.shell.zoom.percent(preferences.zoom);
  return (
    <SettingsCard title={words.title} note={words.note}>
      <div className="choices-row">
        <Choices
          label={words.language}
          value={language}
          choices={languages.map((id) => ({ id, label: words.languages[id], lang: id }))}
          onChange={setLanguage}
        />
        <Choices
          label={words.theme}
          value={preferences.theme}
          choices={themes.map((id) => ({ id, label: words.themes[id] }))}
          onChange={(theme) => setPreferences({ theme })}
        />
      </div>
      <p className="field-note">{words.languageNote}</p>
      <Choices
        label={words.textSize}
        value={String(preferences.textSize)}
        choices={textSizes.map((size) => ({
          id: String(size),
          label: words.textSizes[size],
          remark: all.number(size),
        }))}
        onChange={(chosen) => {
          const textSize = textSizes.find((size) => String(size) === chosen);
          if (textSize !== undefined) setPreferences({ textSize });
        }}
      />
      <label className="field zoom-field">
        <span className="field-name">
          {words.zoom} <strong>{percent}</strong>
        </span>
        <input
          type="range"
          min={zoomLimits.least}
          max={zoomLimits.most}
          step={zoomLimits.step}
          value={preferences.zoom}
          aria-valuetext={percent}
          onChange={(event) => setZoom(event.currentTarget.valueAsNumber)}
        />
        <span className="field-note">{words.zoomNote}</span>
      </label>
      <CheckField
        label={words.thaiDigits}
        note={words.thaiDigitsNote}
        isChecked={preferences.thaiDigitsAsTyped}
        onChange={(thaiDigitsAsTyped) => setPreferences({ thaiDigitsAsTyped })}
      />
      <CheckField
        label={all.commands.showDateMarks}
        note={all.followup.dateMarksNote}
        isChecked={preferences.showDateMarks}
        onChange={(showDateMarks) => setPreferences({ showDateMarks })}
      />
    </SettingsCard>
  );
}

/** The name under which the history notes what this user does. */
export function UserSettings() {
  const words = useWording();
  const { userName, version } = useStore(programStore, (state) => state);
  return (
    <SettingsCard title={words.shell.display.user} note={words.shell.display.userNote}>
      <TypedField label={words.settings.userName} maxLength={longestUserName} value={userName} onChange={setUserName} />
      <p className="field-note">{words.settings.version(version)}</p>
    </SettingsCard>
  );
}
