// The office: kind, names, place, words of its own.
import type { Organisation, OrganisationKind } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { TextField } from '../fields/TextField.tsx';
import { organisationTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { SettingsCard } from './SettingsCard.tsx';

const kinds: readonly OrganisationKind[] = ['sao', 'municipality', 'pao', 'other'];
const fields = ['name', 'shortName', 'district', 'province'] as const;

export interface OrganisationSettingsProps {
  readonly organisation: Organisation;
  readonly isReadOnly: boolean;
}

export function OrganisationSettings({ organisation, isReadOnly }: OrganisationSettingsProps) {
  const all = useWording();
  const words = all.settings;
  return (
    <SettingsCard title={words.organisation} note={words.organisationNote}>
      <div className="fields two">
        <label className="field wide">
          <span className="field-name">{words.kind}</span>
          <select
            value={organisation.kind}
            disabled={isReadOnly}
            onChange={(event) => {
              const kind = kinds.find((one) => one === event.currentTarget.value);
              if (!kind) return;
              change((register) => ({ kind: 'setOrganisation', organisation: { ...register.organisation, kind } }));
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        {fields.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            target={organisationTarget(field)}
            stored={organisation[field]}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
      <TextField
        label={all.paper.ownWords}
        target={organisationTarget('ownWords')}
        stored={organisation.ownWords}
        isReadOnly={isReadOnly}
        lines="many"
        note={all.paper.ownWordsNote}
      />
    </SettingsCard>
  );
}
