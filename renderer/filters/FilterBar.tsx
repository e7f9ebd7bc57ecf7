// Above the table: chips that leave only some of the rows on the screen, each with the rows it would leave, and the way to the search.
import { Diamond, Filter, Search, Triangle, X } from 'lucide-react';
import type { Register } from '../../src/register/model.ts';
import { keysText, runCommand } from '../commands/command-table.ts';
import { useHiddenRows } from '../store/hidden-rows.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { FilterMenu } from './FilterMenu.tsx';
import { FindingFilter } from './FindingFilter.tsx';
import { type FacetName, type FacetValue, isUnfiltered, tableRows, valuesChosen, valuesOf } from './facets.ts';
import { chooseFilter, clearFilters, filterByText, filterStore, toggleFilter } from './filter-store.ts';
import { StatusFilter } from './StatusFilter.tsx';
import { nameOfValue } from './value-names.ts';

const icon = { 'aria-hidden': true, size: 16, strokeWidth: 1.8 } as const;

/** As on the rows. */
const flagIcon = { 'aria-hidden': true, size: 11, strokeWidth: 2, fill: 'currentColor' } as const;

export interface FilterBarProps {
  readonly register: Register;
  readonly shown: Shown;
}

export function FilterBar({ register, shown }: FilterBarProps) {
  const all = useWording();
  const words = all.find.filters;
  const filters = useStore(filterStore, (state) => state);
  const hidden = useHiddenRows();
  const rows = tableRows(register.organisation, shown.fiscalYear, shown.round);
  const valuesIn = (name: FacetName) => valuesOf(rows, name, valuesChosen(filters.chosen, name));
  const isAll = isUnfiltered(filters);
  const hiddenCount = rows.filter(({ measure }) => hidden.has(measure.id)).length;
  const chips = (name: FacetName) =>
    valuesIn(name).map(({ value, count }) => (
      <button
        key={value}
        type="button"
        className={`chip ${value}`}
        aria-pressed={valuesChosen(filters.chosen, name).includes(value)}
        onClick={() => toggleFilter(name, value)}
      >
        {value === 'urgent' && <Triangle {...flagIcon} />}
        {value === 'develop' && <Diamond {...flagIcon} />}
        {words.chip(nameOfValue(all, name, value), count)}
      </button>
    ));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend
    <div className="filter-bar" role="group" aria-label={words.title}>
      <div className="filter-chips">
        <button type="button" className="chip" aria-pressed={isAll} onClick={clearFilters}>
          {words.chip(words.everything, rows.length)}
        </button>
        <StatusFilter
          chosen={valuesChosen(filters.chosen, 'status')}
          onToggle={(status) => toggleFilter('status', status)}
          onChoose={(statuses) => chooseFilter('status', statuses)}
        />
        {chips('instrument')}
        {chips('flag')}
        <UnitChoice values={valuesIn('unit')} chosen={valuesChosen(filters.chosen, 'unit')} />
        <FindingFilter
          chosen={valuesChosen(filters.chosen, 'finding')}
          onChoose={(severities) => chooseFilter('finding', severities)}
        />
        <TextFilter text={filters.text} />
        <span className="filter-count" role="status">
          {!isAll && words.shown(rows.length - hiddenCount, rows.length)}
        </span>
        {!isAll && (
          <button type="button" className="link" onClick={clearFilters}>
            {words.showAll}
          </button>
        )}
      </div>
      <button type="button" className="filter-search" onClick={() => runCommand('find')}>
        <Search {...icon} />
        {all.find.query}
        <kbd>{keysText('find')}</kbd>
      </button>
    </div>
  );
}

interface UnitChoiceProps {
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
}

function UnitChoice({ values, chosen }: UnitChoiceProps) {
  const all = useWording();
  const words = all.find.filters;
  if (values.length === 0) return null;
  const nameOf = (value: string) => nameOfValue(all, 'unit', value);
  const [only] = chosen;
  const summary = only === undefined ? null : chosen.length === 1 ? nameOf(only) : words.units(chosen.length);
  return (
    <FilterMenu
      label={words.unit}
      summary={summary}
      choices={values.map(({ value, count }) => ({ id: value, name: nameOf(value), count }))}
      chosen={chosen}
      onChoose={(units) => chooseFilter('unit', units)}
    />
  );
}

function TextFilter({ text }: { readonly text: string }) {
  const words = useWording().find.filters;
  return (
    <span className="filter-text" data-chosen={text.trim() !== '' || undefined}>
      <Filter {...icon} />
      <input
        type="text"
        lang="th"
        aria-label={words.text}
        placeholder={words.textExample}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => filterByText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code !== 'Escape' || text === '') return;
          event.preventDefault();
          filterByText('');
        }}
      />
      {text !== '' && (
        <button type="button" aria-label={words.clearText} title={words.clearText} onClick={() => filterByText('')}>
          <X {...icon} />
        </button>
      )}
    </span>
  );
}
