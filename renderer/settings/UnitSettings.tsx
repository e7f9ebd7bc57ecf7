// The units of the office and the other ways in which texts name them.
import { Plus, Trash2 } from 'lucide-react';
import { maxUnits } from '../../src/register/limits.ts';
import type { Unit } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { TextField } from '../fields/TextField.tsx';
import { unitTarget } from '../store/paper-targets.ts';
import { useWording } from '../store/program.ts';
import { SettingsCard } from './SettingsCard.tsx';

export interface UnitSettingsProps {
  readonly units: readonly Unit[];
  readonly isReadOnly: boolean;
}

function changeUnits(edit: (units: readonly Unit[]) => readonly Unit[]): void {
  change(({ organisation }) => ({
    kind: 'setOrganisation',
    organisation: { ...organisation, units: edit(organisation.units) },
  }));
}

export function UnitSettings({ units, isReadOnly }: UnitSettingsProps) {
  const all = useWording();
  const words = all.paper;
  return (
    <SettingsCard title={words.units} note={words.unitsNote}>
      {units.length > 0 && (
        <ol className="units">
          {units.map((unit, index) => (
            <UnitRow key={unit.id} unit={unit} owner={words.unit(index + 1)} isReadOnly={isReadOnly} />
          ))}
        </ol>
      )}
      {!isReadOnly && units.length < maxUnits && (
        <div className="settings-row">
          <button
            type="button"
            className="plain"
            onClick={() =>
              changeUnits((before) => [...before, { id: crypto.randomUUID(), name: words.newUnit, aliases: '' }])
            }
          >
            <Plus aria-hidden size={17} strokeWidth={1.8} />
            {words.addUnit}
          </button>
        </div>
      )}
    </SettingsCard>
  );
}

interface UnitRowProps {
  readonly unit: Unit;
  readonly owner: string;
  readonly isReadOnly: boolean;
}

function UnitRow({ unit, owner, isReadOnly }: UnitRowProps) {
  const all = useWording();
  const words = all.paper;
  return (
    <li className="unit">
      <TextField
        label={words.unitName}
        fullLabel={all.settings.field(words.unitName, owner)}
        target={unitTarget(unit.id, 'name')}
        stored={unit.name}
        isReadOnly={isReadOnly}
      />
      <TextField
        label={words.unitAliases}
        fullLabel={all.settings.field(words.unitAliases, owner)}
        target={unitTarget(unit.id, 'aliases')}
        stored={unit.aliases}
        isReadOnly={isReadOnly}
        lines="many"
      />
      {!isReadOnly && (
        <button
          type="button"
          className="quiet small danger"
          aria-label={all.settings.field(words.removeUnit, unit.name || owner)}
          onClick={() => changeUnits((before) => before.filter(({ id }) => id !== unit.id))}
        >
          <Trash2 aria-hidden size={16} strokeWidth={1.8} />
          {words.removeUnit}
        </button>
      )}
    </li>
  );
}
