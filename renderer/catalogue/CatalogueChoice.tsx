// The items or the indicators of one assessment year, found by code or by words. The list is always open; the focus stays in the field.
import { BookOpen, Search } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { findItems } from '../../src/catalogue/find-items.ts';
import { houseCode } from '../../src/preflight/printed-code.ts';
import { findMeasure } from '../../src/register/find.ts';
import { readGroupHeading } from '../../src/register/group-heading.ts';
import { looseRank } from '../../src/thai/loose-search.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { useFinder } from '../fields/use-finder.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import {
  type CatalogueChoice as Choice,
  choiceStore,
  indicatorOf,
  lettersReplaced,
  takeIndicator,
  takeItem,
} from './choice-store.ts';
import { UnconfirmedMark } from './UnconfirmedMark.tsx';

/** As many as are looked through; the rest is found by typing. */
const mostShown = 60;

interface Option {
  readonly id: string;
  readonly lead: string;
  readonly label: string;
  readonly remark: string;
  readonly isUnconfirmed: boolean;
  readonly isOwn: boolean;
  readonly take: () => void;
}

export function CatalogueChoice() {
  const choice = useStore(choiceStore, (state) => state);
  const words = useWording().catalogue;
  if (!choice) return null;
  const title = titleOf(choice, words);
  return (
    <DialogFrame
      className="finder-dialog"
      veil="from-top"
      label={title}
      isDismissable
      onClose={() => choiceStore.set(null)}
    >
      <ChoiceFinder choice={choice} title={title} />
    </DialogFrame>
  );
}

function ChoiceFinder({ choice, title }: { readonly choice: Choice; readonly title: string }) {
  const all = useWording();
  const words = all.catalogue;
  const [query, setQuery] = useState('');
  const found = useMemo(() => optionsOf(choice, query, words), [choice, query, words]);
  const [replaced] = useState(() => lettersReplaced(choice));
  const options = found.slice(0, mostShown);
  const { listId, chosen, optionId, field, beginAnew } = useFinder(options, ({ id }) => id, take);
  return (
    <div className="finder">
      <p className="choice-title">
        <BookOpen aria-hidden size={17} strokeWidth={1.8} />
        {title}
      </p>
      <div className="finder-field">
        <Search aria-hidden size={20} strokeWidth={1.8} />
        <input
          type="text"
          {...field}
          aria-label={title}
          placeholder={choice.of.kind === 'item' ? words.itemPlaceholder : words.indicatorPlaceholder}
          // biome-ignore lint/a11y/noAutofocus: the list was asked for and has one field
          autoFocus
          spellCheck={false}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            beginAnew();
          }}
        />
      </div>
      <div className="finder-list" role="listbox" id={listId} aria-label={title}>
        {options.map((option) => (
          <ChoiceOption key={option.id} id={optionId(option)} option={option} isChosen={option === chosen} />
        ))}
      </div>
      {found.length === 0 && <p className="finder-none">{words.none(query)}</p>}
      {replaced > 0 && <p className="choice-note">{words.replaces(replaced)}</p>}
      <p className="finder-foot">
        <span role="status">{query.trim() !== '' && words.found(found.length)}</span>
        <span>{words.keys}</span>
      </p>
    </div>
  );
}

interface ChoiceOptionProps {
  readonly id: string;
  readonly option: Option;
  readonly isChosen: boolean;
}

function ChoiceOption({ id, option, isChosen }: ChoiceOptionProps): ReactNode {
  const words = useWording().catalogue;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      className="finder-option choice-option"
      role="option"
      id={id}
      aria-selected={isChosen}
      // The focus stays in the field until the choice is made.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(option)}
    >
      <span className="choice-code">{option.lead}</span>
      <span className="choice-words">
        <span lang="th">{option.label}</span>
        <span className="choice-remark">
          {option.remark}
          {option.isOwn && <span className="choice-own">{words.ofOffice}</span>}
          {option.isUnconfirmed && <UnconfirmedMark />}
        </span>
      </span>
    </div>
  );
}

/** Closes the list, which gives the focus back with the next frame, and then does what was chosen. */
function take(option: Option): void {
  flushSync(() => choiceStore.set(null));
  requestAnimationFrame(option.take);
}

type Words = WindowWording['catalogue'];

function titleOf({ of, year }: Choice, words: Words): string {
  if (of.kind === 'indicator') return words.indicatorTitle(year.assessmentYear);
  const register = openStore.get()?.register;
  const found = register && findMeasure(register, of.measureId);
  return words.itemTitle(found ? rowNumberOf(found.fiscalYear, of.measureId) : 0, year.assessmentYear);
}

function optionsOf(choice: Choice, query: string, words: Words): readonly Option[] {
  return choice.of.kind === 'item'
    ? itemOptions(choice, choice.of.measureId, query, words)
    : indicatorOptions(choice, choice.of.groupId, query, words);
}

function itemOptions({ year, own }: Choice, measureId: string, query: string, words: Words): readonly Option[] {
  const register = openStore.get()?.register;
  const group = register && findMeasure(register, measureId)?.group;
  const { instrument, indicatorNo } = readGroupHeading(group?.heading ?? '');
  const items = findItems(year, query);
  // Without a query those of the row's own group stand first.
  const near = (item: { readonly code: string; readonly indicatorNo: number | null }) =>
    item.indicatorNo !== null && item.indicatorNo === indicatorNo
      ? 0
      : item.code.charAt(0) === instrument?.charAt(0)
        ? 1
        : 2;
  const ordered = query.trim() === '' ? items.toSorted((one, other) => near(one) - near(other)) : items;
  return ordered.map((item) => {
    const indicator = indicatorOf(year, item);
    const of = indicator ? words.indicator(indicator.no, indicator.name) : words.instruments[letterOf(item.code)];
    return {
      id: item.code,
      lead: houseCode(item.code),
      label: item.text,
      remark: item.points.length > 0 ? `${of} · ${words.points(item.points.length)}` : of,
      isUnconfirmed: !item.isConfirmed,
      isOwn: own.has(item.code),
      take: () => takeItem(measureId, item),
    };
  });
}

function indicatorOptions({ year }: Choice, groupId: string | null, query: string, words: Words): readonly Option[] {
  return year.indicators
    .filter(({ no, name, alsoNamed }) => {
      const names = [String(no), words.indicator(no, name), ...alsoNamed];
      return query.trim() === '' || names.some((one) => looseRank(query, one) !== null);
    })
    .map((indicator) => ({
      id: String(indicator.no),
      lead: String(indicator.instrument),
      label: words.indicator(indicator.no, indicator.name),
      remark: words.instruments[letterOf(indicator.instrument)],
      isUnconfirmed: false,
      isOwn: false,
      take: () => takeIndicator(groupId, indicator),
    }));
}

function letterOf(code: string): 'I' | 'E' | 'O' {
  const letter = code.charAt(0);
  return letter === 'I' || letter === 'E' ? letter : 'O';
}
