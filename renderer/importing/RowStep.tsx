// The third step: every row of the file beside what comes of it. Above, what to look at and what is done with rows that the register
// has already; the list below draws no more rows than are seen.
import { ArrowDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Entry, entriesOf, type Filter, filters, fits, needsLook, textsOutside } from './entries.ts';
import { type Corrections, importingStore, type Outline } from './importing-store.ts';
import { RowList } from './RowList.tsx';
import { chooseForAll } from './review-source.ts';

/** Texts outside the tables that are read through; more are counted. */
const shownTexts = 50;

export function RowStep() {
  const outline = useStore(importingStore, (now) => now?.outline ?? null);
  const corrections = useStore(importingStore, (now) => now?.corrections ?? null);
  if (!outline || !corrections) return null;
  return <Rows outline={outline} corrections={corrections} />;
}

interface RowsProps {
  readonly outline: Outline;
  readonly corrections: Corrections;
}

function Rows({ outline, corrections }: RowsProps) {
  const words = useWording().importing.rows;
  const entries = useMemo(() => entriesOf(outline, corrections.rows), [outline, corrections.rows]);
  const [filter, setFilter] = useState<Filter>('all');
  // What was put right stays in its list until another is asked for: it must not vanish under the hand.
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState<number | null>(null);
  const list = useMemo(
    () => (filter === 'all' ? entries : entries.filter((entry) => kept.has(entry.line) || fits(entry, filter))),
    [entries, filter, kept],
  );
  const [wish, setWish] = useState<{ readonly line: number } | null>(null);
  const goToNextLook = (direction: 1 | -1): void => {
    const line = nextLook(list, active, direction);
    if (line !== null) setWish({ line });
  };
  const choose = (next: Filter) => {
    setFilter(next);
    setKept(new Set(entries.filter((entry) => fits(entry, next)).map(({ line }) => line)));
  };
  return (
    <section
      className="import-rows"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.code !== 'F8') return;
        event.preventDefault();
        goToNextLook(event.shiftKey ? -1 : 1);
      }}
    >
      <div className="import-tools">
        <FilterChoice entries={entries} filter={filter} onChoose={choose} />
        <button
          type="button"
          className="plain"
          title="F8"
          disabled={!entries.some(needsLook)}
          onClick={() => goToNextLook(1)}
        >
          <ArrowDown aria-hidden size={17} strokeWidth={1.8} />
          {words.next}
        </button>
        <ExistingChoice entries={entries} existing={corrections.existing} />
      </div>
      <TextsOutside outline={outline} />
      <RowList list={list} outline={outline} active={active} wish={wish} onActive={setActive} />
    </section>
  );
}

/** The next row to look at after the active one, round the end of the list; null where there is none. */
function nextLook(list: readonly Entry[], active: number | null, direction: 1 | -1): number | null {
  const at = active === null ? -1 : list.findIndex(({ line }) => line === active);
  const count = list.length;
  for (let step = 1; step <= count; step += 1) {
    const index = at === -1 && direction === 1 ? step - 1 : (at + direction * step + count * 2) % count;
    const entry = list[index];
    if (entry && needsLook(entry)) return entry.line;
  }
  return null;
}

interface FilterChoiceProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly onChoose: (filter: Filter) => void;
}

function FilterChoice({ entries, filter, onChoose }: FilterChoiceProps) {
  const all = useWording();
  const words = all.importing.rows;
  const counts = useMemo(
    () => filters.map((one) => ({ one, count: entries.filter((entry) => fits(entry, one)).length })),
    [entries],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these are buttons of one choice
    <div className="import-choice" role="group" aria-label={words.filter}>
      {counts.map(({ one, count }) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === filter}
          disabled={count === 0 && one !== filter}
          data-look={(one === 'look' && count > 0) || undefined}
          onClick={() => onChoose(one)}
        >
          {words.filters[one]} {all.number(count)}
        </button>
      ))}
    </div>
  );
}

interface ExistingChoiceProps {
  readonly entries: readonly Entry[];
  readonly existing: Corrections['existing'];
}

/** What is done with all rows that the register has with other texts. */
function ExistingChoice({ entries, existing }: ExistingChoiceProps) {
  const words = useWording().importing.rows;
  const differing = entries.filter(({ measure }) => measure?.state === 'differing').length;
  if (differing === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these are buttons of one choice
    <div className="import-choice import-existing" role="group" aria-label={words.existing}>
      <span className="field-name" aria-hidden>
        {words.existingAll(differing)}
      </span>
      {(['skip', 'update'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === existing} onClick={() => chooseForAll(one)}>
          {words.choices[one]}
        </button>
      ))}
    </div>
  );
}

function TextsOutside({ outline }: { readonly outline: Outline }) {
  const words = useWording().importing.rows;
  const texts = useMemo(() => textsOutside(outline), [outline]);
  if (texts.length === 0) return null;
  return (
    <details className="import-outside">
      <summary>{words.textsOutside(texts.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys */}
      <ul aria-label={words.outsideList} tabIndex={0}>
        {texts.slice(0, shownTexts).map(({ line, text }) => (
          <li key={line}>
            {words.line(line)}: <span lang="th">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
