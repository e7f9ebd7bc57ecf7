// The assessment's items by year, as the office knows them: what ships, what nobody has confirmed, what the office says itself.
import { Download, Pencil, Plus, RotateCcw, Trash2, Upload } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { type Catalogue, type CatalogueItem, catalogueOfYear, findIndicator } from '../../src/catalogue/catalogue.ts';
import { findItems } from '../../src/catalogue/find-items.ts';
import { entryOf } from '../../src/catalogue/office-entries.ts';
import { houseCode } from '../../src/preflight/printed-code.ts';
import type { CatalogueEntry, FiscalYear, Register } from '../../src/register/model.ts';
import { SettingsCard } from '../settings/SettingsCard.tsx';
import { useWording } from '../store/program.ts';
import { exportCatalogue, forgetItem, importCatalogue, itemQuestionStore } from './catalogue-commands.ts';
import { shippedCatalogue, useShipped } from './shipped-catalogue.ts';
import { UnconfirmedMark } from './UnconfirmedMark.tsx';

/** Items drawn at first and with each wish for more. */
const drawnAtOnce = 12;
const drawnMore = 50;

export interface CatalogueSettingsProps {
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly isReadOnly: boolean;
}

export function CatalogueSettings({ register, fiscalYear, isReadOnly }: CatalogueSettingsProps) {
  const words = useWording().catalogue.card;
  const shipped = useShipped();
  useEffect(() => void shippedCatalogue(), []);
  return (
    <SettingsCard title={words.title} note={words.note}>
      {shipped ? (
        <YearItems
          key={fiscalYear.id}
          shipped={shipped}
          entries={register.catalogueEntries}
          firstYear={fiscalYear.assessmentYear}
          isReadOnly={isReadOnly}
        />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </SettingsCard>
  );
}

interface YearItemsProps {
  readonly shipped: Catalogue;
  readonly entries: readonly CatalogueEntry[];
  readonly firstYear: number;
  readonly isReadOnly: boolean;
}

function YearItems({ shipped, entries, firstYear, isReadOnly }: YearItemsProps) {
  const all = useWording();
  const words = all.catalogue.card;
  const [assessmentYear, setYear] = useState(firstYear);
  const [query, setQuery] = useState('');
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const year = useMemo(() => catalogueOfYear(shipped, entries, assessmentYear), [shipped, entries, assessmentYear]);
  const found = useMemo(() => findItems(year, query), [year, query]);
  const years = yearsKnown(shipped, entries, firstYear);
  const unconfirmed = year.items.filter(({ isConfirmed }) => !isConfirmed).length;
  const own = entries.filter((entry) => entry.assessmentYear === assessmentYear).length;
  return (
    <>
      <div className="fields two">
        <label className="field">
          <span className="field-name">{words.year}</span>
          <select
            value={assessmentYear}
            onChange={(event) => {
              setYear(Number(event.currentTarget.value));
              setDrawn(drawnAtOnce);
            }}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {all.number(one)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="field-name">{words.search}</span>
          <input
            type="search"
            value={query}
            placeholder={words.searchExample}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setDrawn(drawnAtOnce);
            }}
          />
        </label>
      </div>
      <p className="catalogue-counts" role="status">
        {query.trim() === '' ? words.counts(year.items.length, unconfirmed, own) : all.catalogue.found(found.length)}
      </p>
      <ul className="catalogue-items" aria-label={words.list(assessmentYear)}>
        {found.slice(0, drawn).map((item) => (
          <ItemRow
            key={item.code}
            item={item}
            isOwn={entryOf(entries, item) !== null}
            isShipped={shipped.items.some(
              (one) => one.code === item.code && one.assessmentYear === item.assessmentYear,
            )}
            indicator={item.indicatorNo === null ? '' : (findIndicator(shipped, item.indicatorNo)?.name ?? '')}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
      {found.length > drawn && (
        <button type="button" className="link" onClick={() => setDrawn(drawn + drawnMore)}>
          {words.more(Math.min(drawnMore, found.length - drawn))}
        </button>
      )}
      <div className="settings-row">
        {!isReadOnly && (
          <>
            <button
              type="button"
              className="plain"
              onClick={() => itemQuestionStore.set({ assessmentYear, item: null })}
            >
              <Plus aria-hidden size={17} strokeWidth={1.8} />
              {words.add}
            </button>
            <button type="button" className="plain" onClick={() => void importCatalogue()}>
              <Upload aria-hidden size={17} strokeWidth={1.8} />
              {words.importFile}
            </button>
          </>
        )}
        <button type="button" className="plain" onClick={() => void exportCatalogue()}>
          <Download aria-hidden size={17} strokeWidth={1.8} />
          {words.exportFile}
        </button>
      </div>
    </>
  );
}

/** The years that anything is known of, and those around the one on the screen; the latest first. */
function yearsKnown(shipped: Catalogue, entries: readonly CatalogueEntry[], year: number): readonly number[] {
  const known = [...shipped.items, ...entries].map(({ assessmentYear }) => assessmentYear);
  return [...new Set([...known, year, year + 1])].toSorted((one, other) => other - one);
}

interface ItemRowProps {
  readonly item: CatalogueItem;
  readonly isOwn: boolean;
  /** The program ships with an item of that year and code. */
  readonly isShipped: boolean;
  readonly indicator: string;
  readonly isReadOnly: boolean;
}

function ItemRow({ item, isOwn, isShipped, indicator, isReadOnly }: ItemRowProps) {
  const all = useWording().catalogue;
  const words = all.card;
  const code = houseCode(item.code);
  const icon = { 'aria-hidden': true, size: 15, strokeWidth: 1.8 } as const;
  const where = item.indicatorNo === null ? '' : all.indicator(item.indicatorNo, indicator);
  const source = isShipped ? words.shipped : words.standIn;
  return (
    <li className="catalogue-item">
      <span className="choice-code">{code}</span>
      <span className="choice-words">
        <span lang="th">{item.text}</span>
        <span className="choice-remark">
          {[where, isOwn ? '' : source].filter(Boolean).join(' · ')}
          {isOwn && <span className="choice-own">{all.ofOffice}</span>}
          {!item.isConfirmed && <UnconfirmedMark />}
        </span>
      </span>
      {!isReadOnly && (
        <span className="catalogue-buttons">
          <button
            type="button"
            className="quiet small"
            aria-label={words.editItem(code)}
            onClick={() => itemQuestionStore.set({ assessmentYear: item.assessmentYear, item })}
          >
            <Pencil {...icon} />
            {words.edit}
          </button>
          {isOwn && (
            <button
              type="button"
              className="quiet small"
              aria-label={isShipped ? words.restoreItem(code) : words.removeItem(code)}
              onClick={() => forgetItem(item)}
            >
              {isShipped ? <RotateCcw {...icon} /> : <Trash2 {...icon} />}
              {isShipped ? words.restore : words.remove}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
