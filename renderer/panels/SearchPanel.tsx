// The search through all years, beside the table: a field, and what it finds by year, round and group. A combobox whose list is
// always open: the caret stays in the field until one goes to a place.
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { columnsOf } from '../../src/register/columns.ts';
import type { Register } from '../../src/register/model.ts';
import { closeYearSearch } from '../find/find-commands.ts';
import { showSpan } from '../find/go-to.ts';
import { snippetAround } from '../find/snippet.ts';
import { type FoundSection, type FoundText, sectionsOf, type YearHit } from '../find/year-search.ts';
import { flush } from '../store/drafts.ts';
import { yearSearchStore } from '../store/find.ts';
import { notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { look } from '../store/view.ts';
import { columnName } from '../table/column-names.ts';
import { cellElement, focusHandle, groupElement } from '../table/focus.ts';

/** A pause in typing after which the register is asked. */
const askDelayMs = 180;
/** What main gives at most. */
const mostHits = 500;
const pageStep = 8;

export function SearchPanel({ register }: { readonly register: Register }) {
  const search = useStore(yearSearchStore, (state) => state);
  const path = useStore(openStore, (open) => open?.file.path ?? '');
  return search && <Panel key={path} register={register} query={search.query} />;
}

function Panel({ register, query }: { readonly register: Register; readonly query: string }) {
  const words = useWording().find.years;
  const listId = useId();
  const { hits, asked, isSearching } = useSearch(query);
  const sections = useMemo(() => sectionsOf(register, hits, asked), [register, hits, asked]);
  const [wanted, setWanted] = useState(0);
  const texts = sections.flatMap((section) => section.texts.map((text) => ({ section, text })));
  const firstOf = (section: FoundSection) => texts.findIndex((one) => one.section === section);
  const index = Math.min(wanted, texts.length - 1);
  const chosenId = index >= 0 ? `${listId}-${index}` : undefined;

  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setWanted(Math.min(texts.length - 1, index + 1)),
    ArrowUp: () => setWanted(Math.max(0, index - 1)),
    PageDown: () => setWanted(Math.min(texts.length - 1, index + pageStep)),
    PageUp: () => setWanted(Math.max(0, index - pageStep)),
    Enter: () => goTo(texts[index]),
    NumpadEnter: () => goTo(texts[index]),
    Escape: closeYearSearch,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const run = keys[event.code];
    if (!run || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run();
  };
  return (
    <aside className="panel search-panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="panel-note" />
        <button type="button" className="quiet" onClick={closeYearSearch}>
          <X aria-hidden size={17} strokeWidth={1.8} />
          {useWording().close}
        </button>
      </div>
      <label className="find-field">
        <Search aria-hidden size={17} strokeWidth={1.8} />
        <span className="unseen">{words.field}</span>
        <input
          type="text"
          lang="th"
          role="combobox"
          data-year-search-field
          aria-expanded={texts.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosenId}
          maxLength={1_000}
          spellCheck={false}
          autoComplete="off"
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            yearSearchStore.set({ query: event.currentTarget.value });
            setWanted(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className="search-count" role="status">
        {isSearching ? words.searching : countText(words, asked, texts.length, sections)}
      </p>
      <div className="search-list" role="listbox" id={listId} aria-label={words.title}>
        {sections.map((section, place) => (
          <Section
            key={section.key}
            section={section}
            isNewPart={isNewPart(section, sections[place - 1])}
            listId={listId}
            first={firstOf(section)}
            chosen={index}
          />
        ))}
      </div>
      <p className="search-foot">{words.keys}</p>
    </aside>
  );
}

interface SectionProps {
  readonly section: FoundSection;
  /** Another year or round than the section before. */
  readonly isNewPart: boolean;
  readonly listId: string;
  /** The place of its first text in the whole list, and that of the chosen one. */
  readonly first: number;
  readonly chosen: number;
}

function Section({ section, isNewPart: startsPart, listId, first, chosen }: SectionProps) {
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
      {section.texts.map((text, place) => (
        <Option
          key={`${text.hit.measureId} ${text.hit.column}`}
          id={`${listId}-${first + place}`}
          section={section}
          text={text}
          isChosen={first + place === chosen}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly section: FoundSection;
  readonly text: FoundText;
  readonly isChosen: boolean;
}

function Option({ id, section, text, isChosen }: OptionProps) {
  const { find, table } = useWording();
  const { hit, spans, row } = text;
  const column = columnsOf(section.fiscalYear).find(({ key }) => key === hit.column);
  const where =
    hit.column === 'heading' || row === null
      ? find.years.heading
      : table.cell(column ? columnName(column, table.columns) : table.columns[hit.column], row);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the field, which names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      className="search-option"
      role="option"
      id={id}
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => goTo({ section, text })}
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
function goTo(found: { readonly section: FoundSection; readonly text: FoundText } | undefined): void {
  if (!found) return;
  const { fiscalYear, round, group } = found.section;
  const { hit, spans } = found.text;
  flushSync(() => look({ screen: 'register', fiscalYearId: fiscalYear.id, ...(round ? { roundId: round.id } : {}) }));
  const field =
    hit.measureId !== null && hit.column !== 'heading'
      ? cellElement(hit.measureId, hit.column)
      : groupElement(group.id);
  if (field) showSpan(field, spans[0] ?? { start: 0, end: 0 }, true);
  // A column that the year does not show keeps its texts: the row is shown instead.
  else if (hit.measureId !== null) focusHandle(hit.measureId);
}
