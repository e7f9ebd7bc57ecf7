// How every document of the register prints: digits, orientation, margins, kind of file, font and images; and what the memo says of
// itself.
import { usualPaper } from '../../src/register/blank.ts';
import type { Margins, PaperSettings as Paper } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { Choices } from '../fields/Choices.tsx';
import { TextField } from '../fields/TextField.tsx';
import { inCentimetres, marginTarget, memoUnitTarget } from '../store/paper-targets.ts';
import { useWording, wordsOf } from '../store/program.ts';
import { FileChoice } from './FileChoice.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { chooseFont, chooseImage, removeFont, removeImage } from './settings-commands.ts';

export interface PaperSettingsProps {
  readonly paper: Paper;
  readonly isReadOnly: boolean;
}

const digits = ['thai', 'asTyped'] as const;
const orientations = ['landscape', 'portrait'] as const;
const formats = ['plain', 'pdfA2b', 'pdfA3b'] as const;
const sides = ['left', 'top', 'right', 'bottom'] as const satisfies readonly (keyof Margins)[];
const images = ['emblem', 'garuda'] as const;

function changePaper(fields: Partial<Paper>): void {
  change(({ paper }) => ({ kind: 'setPaper', paper: { ...paper, ...fields } }));
}

export function PaperSettings({ paper, isReadOnly }: PaperSettingsProps) {
  const words = useWording().paper;
  return (
    <SettingsCard title={words.title} note={words.note}>
      <div className="choices-row paper-choices">
        <div className="field">
          <Choices
            label={words.digits}
            value={paper.digits}
            choices={digits.map((id) => ({ id, label: words.digitsChoices[id] }))}
            isDisabled={isReadOnly}
            onChange={(chosen) => changePaper({ digits: chosen })}
          />
          <span className="field-note">{words.digitsNote}</span>
        </div>
        <Choices
          label={words.orientation}
          value={paper.orientation}
          choices={orientations.map((id) => ({ id, label: words.orientationChoices[id] }))}
          isDisabled={isReadOnly}
          onChange={(orientation) => changePaper({ orientation })}
        />
      </div>
      <MarginFields paper={paper} isReadOnly={isReadOnly} />
      <label className="field">
        <span className="field-name">{words.format}</span>
        <select
          value={paper.format}
          disabled={isReadOnly}
          onChange={(event) => {
            const format = formats.find((one) => one === event.currentTarget.value);
            if (format) changePaper({ format });
          }}
        >
          {formats.map((format) => (
            <option key={format} value={format}>
              {words.formatChoices[format]}
            </option>
          ))}
        </select>
        <span className="field-note">{words.formatNote}</span>
      </label>
    </SettingsCard>
  );
}

function MarginFields({ paper, isReadOnly }: PaperSettingsProps) {
  const words = useWording().paper;
  const isUsual = sides.every((side) => paper.marginsMm[side] === usualPaper.marginsMm[side]);
  return (
    <fieldset className="margins">
      <legend className="field-name">{words.margins}</legend>
      <div className="margin-fields">
        {sides.map((side) => (
          <TextField
            key={side}
            label={words.sides[side]}
            target={marginTarget(side)}
            stored={inCentimetres(paper.marginsMm[side])}
            isReadOnly={isReadOnly}
            faultText={(fault) => (fault.kind === 'refused' ? wordsOf(fault).what : words.notANumber)}
          />
        ))}
        {!isReadOnly && !isUsual && (
          <button type="button" className="quiet" onClick={() => changePaper({ marginsMm: usualPaper.marginsMm })}>
            {words.usualMargins}
          </button>
        )}
      </div>
      <span className="field-note">{words.marginsNote}</span>
    </fieldset>
  );
}

/** Font and images. */
export function PaperFiles({ paper, isReadOnly }: PaperSettingsProps) {
  const words = useWording().paper;
  return (
    <SettingsCard title={words.files} note={words.filesNote}>
      <FileChoice
        label={words.font}
        note={words.fontNote}
        place="font"
        fileName={paper.font && [paper.font.regular.name, paper.font.bold.name].join(' · ')}
        emptyText={words.fontOfHouse}
        kind="font"
        chooseLabel={words.chooseFont}
        removeLabel={words.houseFont}
        isReadOnly={isReadOnly}
        choose={() => void chooseFont()}
        remove={removeFont}
      />
      {images.map((role) => (
        <FileChoice
          key={role}
          label={words.images[role]}
          note={words.imageNotes[role]}
          place={role}
          fileName={paper[role]?.name ?? null}
          emptyText={words.noImage}
          kind="image"
          chooseLabel={words.chooseImage}
          removeLabel={words.removeImage}
          isReadOnly={isReadOnly}
          choose={() => void chooseImage(role)}
          remove={() => removeImage(role)}
        />
      ))}
    </SettingsCard>
  );
}

/** Who writes the memo and which way it goes. */
export function MemoSettings({ paper, isReadOnly }: PaperSettingsProps) {
  const words = useWording().paper;
  return (
    <SettingsCard title={words.memo} note={words.memoNote}>
      <TextField label={words.memoUnit} target={memoUnitTarget} stored={paper.memoUnit} isReadOnly={isReadOnly} />
      <CheckField
        label={words.throughClerk}
        isChecked={paper.memoThroughClerk}
        isDisabled={isReadOnly}
        onChange={(memoThroughClerk) => changePaper({ memoThroughClerk })}
      />
    </SettingsCard>
  );
}
