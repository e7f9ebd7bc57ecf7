// The search through all years, beside the table: a field, and what it finds by year, round and group. The list is always open; the
// caret stays in the field until one goes to a place.
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Register } from '../../src/register/model.ts';
import { FindField } from '../fields/FindField.tsx';
import { useFinder } from '../fields/use-finder.ts';
import { flush } from '../store/drafts.ts';
import { yearSearchStore } from '../store/find.ts';
import { notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { look } from '../store/view.ts';
import { nameOfColumn } from '../table/column-names.ts';
import { cellElement, focusHandle, groupElement } from '../table/focus.ts';
import { closeYearSearch } from './find-commands.ts';
import { showSpan } from './go-to.ts';
import { snippetAround } from './snippet.ts';
import { type FoundSection, type FoundText, sectionsOf, type YearHit } from './year-search.ts';

/** A pause in typing after which the register is asked. */
const askDelayMs = 180;
/** What main gives at most. */
const mostHits = 500;

export function SearchPanel({ register }: { readonly register: Register }) {
  const search = useStore(yearSearchStore, (state) => state);
  const path = useStore(openStore, (open) => open?.file.path ?? '');
  return search && <Panel key={path} register={register} query={search.query} />;
}

function Panel({ register, query }: { readonly register: Register; readonly query: string }) {
  const all = useWording();
  const words = all.find.years;
  const { hits, asked, isSearching } = useSearch(query);
  const sections = useMemo(() => sectionsOf(register, hits, asked), [register, hits, asked]);
  const texts = useMemo(() => placed(sections), [sections]);
  const { listId, chosen, optionId, field, beginAnew } = useFinder(texts, ({ place }) => String(place), goTo);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.code !== 'Escape' || event.nativeEvent.isComposing) return field.onKeyDown(event);
    event.preventDefault();
    closeYearSearch();
  };
  return (
    <aside className="panel search-panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="panel-note" />
        <button type="button" className="quiet" onClick={closeYearSearch}>
          <X aria-hidden size={17} strokeWidth={1.8} />
          {all.close}
        </button>
      </div>
      <FindField
        icon={<Search aria-hidden size={17} strokeWidth={1.8} />}
        label={words.field}
        {...field}
        data-year-search-field
        maxLength={1_000}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => {
          yearSearchStore.set({ query: event.currentTarget.value });
          beginAnew();
        }}
        onKeyDown={onKeyDown}
      />
      <p className="search-count" role="status">
        {isSearching ? words.searching : countText(words, asked, texts.length, sections)}
      </p>
      <div className="search-list" role="listbox" id={listId} aria-label={words.title}>
        {sections.map((section, place) => (
          <Section
            key={section.key}
            section={section}
            texts={texts.filter((one) => one.section === section)}
            isNewPart={isNewPart(section, sections[place - 1])}
            chosen={chosen}
            optionId={optionId}
          />
        ))}
      </div>
      <p className="search-foot">{words.keys}</p>
    </aside>
  );
}

/** A text that was found, with its place in the whole list. */
interface PlacedText {
  readonly section: FoundSection;
  readonly text: FoundText;
  readonly place: number;
}

function placed(sections: readonly FoundSection[]): readonly PlacedText[] {
  return sections
    .flatMap((section) => section.texts.map((text) => ({ section, text })))
    .map((one, place) => ({ ...one, place }));
}

interface SectionProps {
  readonly section: FoundSection;
  readonly texts: readonly PlacedText[];
  /** Another year or round than the section before. */
  readonly isNewPart: boolean;
  readonly chosen: PlacedText | undefined;
  readonly optionId: (text: PlacedText) => string;
}

function Section({ section, texts, isNewPart: startsPart, chosen, optionId }: SectionProps) {
  const words = useWording().find.years;
  const headId = useId();
  const { fiscalYear, round, group } = section;
  const part = `${words.year(fiscalYear.year)} · ${round ? words.round(round.months) : words.everyRound}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, which HTML has no element for
    <div role="group" aria-labelledby={headId}>
      <div className="search-head" id={headId} role="presentation">
        <span className={startsPart ? 'search-part' : 'unseen'}>{part}</span>
        <span className="search-group">{group.heading.trim().replace(/\s+/gu, ' ') || words.noHeading}</span>
      </div>
      {texts.map((one) => (
        <Option key={one.place} id={optionId(one)} found={one} isChosen={one === chosen} />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly found: PlacedText;
  readonly isChosen: boolean;
}

function Option({ id, found, isChosen }: OptionProps) {
  const { find, table } = useWording();
  const { section, text } = found;
  const { hit, spans, row } = text;
  const where =
    hit.column === 'heading' || row === null
      ? find.years.heading
      : table.cell(nameOfColumn(section.fiscalYear, hit.column, table.columns), row);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the field, which names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      className="search-option"
      role="option"
      id={id}
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => goTo(found)}
    >
      <span className="search-where">
        {where}
        {spans.length > 1 && <span className="search-times">{find.years.times(spans.length)}</span>}
      </span>
      <span className="search-snippet" lang="th">
        {snippetAround(hit.text, spans).map((piece, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never rearranged
          piece.isFound ? <mark key={place}>{piece.text}</mark> : piece.text,
        )}
      </span>
    </div>
  );
}

/** What the register holds of a query, asked anew after a pause in typing and after each edit. Answers that came too late are dropped. */
function useSearch(query: string) {
  const revision = useStore(openStore, (open) => open?.revision ?? 0);
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly hits: readonly YearHit[] }>({
    asked: '',
    hits: [],
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a reason to ask again
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      // What was typed a moment ago is to be found too.
      await flush();
      const reply = await call('register.search', { query });
      if (!isWanted) return;
      if (reply.ok) setAnswer({ asked: query, hits: reply.value.hits });
      else notifyError(reply.error);
    };
    const timer = setTimeout(() => void ask(), askDelayMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query, revision]);
  return { ...answer, isSearching: answer.asked !== query };
}

function countText(
  words: ReturnType<typeof useWording>['find']['years'],
  asked: string,
  count: number,
  sections: readonly FoundSection[],
): string {
  if (asked.trim() === '') return words.hint;
  if (count === 0) return words.none(asked.trim());
  if (count >= mostHits) return words.tooMany(mostHits);
  return words.count(count, new Set(sections.map(({ fiscalYear }) => fiscalYear.id)).size);
}

function isNewPart(section: FoundSection, before: FoundSection | undefined): boolean {
  return before?.fiscalYear.id !== section.fiscalYear.id || before.round?.id !== section.round?.id;
}

/** Turns to the year and round and puts the caret on what was found. A plan cell is shown in the round that is open, if it can be. */
function goTo({ section: { fiscalYear, round, group }, text: { hit, spans } }: PlacedText): void {
  flushSync(() => look({ screen: 'register', fiscalYearId: fiscalYear.id, ...(round ? { roundId: round.id } : {}) }));
  const field =
    hit.measureId !== null && hit.column !== 'heading'
      ? cellElement(hit.measureId, hit.column)
      : groupElement(group.id);
  if (field) showSpan(field, spans[0] ?? { start: 0, end: 0 }, true);
  // A column that the year does not show keeps its texts: the row is shown instead.
  else if (hit.measureId !== null) focusHandle(hit.measureId);
}
