// To which units the slips of the print screen are, and of which day; and the way to save each of them as a file of its own.
import { Files } from 'lucide-react';
import { useState } from 'react';
import { neededCount, type UnitNeeds, unitNeeds } from '../../src/followup/unit-needs.ts';
import type { Paper } from '../commands/file-commands.ts';
import { readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { slipChoiceStore } from '../store/slip-choice.ts';
import { useStore } from '../store/store.ts';
import { saveEachSlip } from './overview-commands.ts';

/** What the slips that are chosen say of the paper: to whom, of which day. Nothing while the round is not read yet. */
export function useSlips(): Pick<Paper, 'units' | 'asOf'> {
  const chosen = useStore(slipChoiceStore, ({ units }) => units);
  const reading = useStore(readingStore, (state) => state);
  if (!reading) return chosen === null ? {} : { units: chosen };
  const wanting = unitsInNeed(unitNeeds(reading.measures));
  const units = chosen ?? (wanting.length === 0 ? null : wanting);
  return { asOf: reading.asOf, ...(units === null ? {} : { units }) };
}

export function SlipChoice() {
  const words = useWording().overview;
  const chosen = useStore(slipChoiceStore, ({ units }) => units);
  const reading = useStore(readingStore, (state) => state);
  const [isSaving, setSaving] = useState(false);
  if (!reading) return <p className="field-note">{words.reading}</p>;
  const all = unitNeeds(reading.measures);
  const wanting = unitsInNeed(all);
  const [only] = chosen ?? [];
  const saveEach = async () => {
    setSaving(true);
    await saveEachSlip(wanting);
    setSaving(false);
  };
  return (
    <div className="slip-choice">
      <label className="field">
        <span className="field-name">{words.slips.choice}</span>
        <select
          value={only === undefined ? everybody : keyOf(only)}
          onChange={({ currentTarget: { value } }) => {
            const unit = all.find((each) => keyOf(each.unit) === value);
            slipChoiceStore.set({ isWanted: false, units: unit === undefined ? null : [unit.unit] });
          }}
        >
          <option value={everybody}>{words.slips.all(wanting.length)}</option>
          {all.map((unit) => (
            <option key={unit.unit} value={keyOf(unit.unit)}>
              {words.slips.unit(unit.unit || words.needs.noUnit, neededCount(unit))}
            </option>
          ))}
        </select>
        <span className="field-note">{words.slips.asOf(reading.asOf)}</span>
      </label>
      {wanting.length > 1 && (
        <button type="button" className="plain" aria-disabled={isSaving} onClick={() => isSaving || void saveEach()}>
          <Files aria-hidden size={17} strokeWidth={1.8} />
          {isSaving ? words.slips.saving : words.slips.each}
        </button>
      )}
    </div>
  );
}

function unitsInNeed(all: readonly UnitNeeds[]): readonly string[] {
  return all.filter((unit) => neededCount(unit) > 0).map(({ unit }) => unit);
}

const everybody = 'everybody';

/** A unit's name may be any word, also that of everybody. */
function keyOf(unit: string): string {
  return `unit ${unit}`;
}
