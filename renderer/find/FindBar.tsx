// The bar under the head in which one looks for a text and replaces it. The caret stays in it while one goes from hit to hit.
import { ArrowDown, ArrowUp, CalendarSearch, Replace, ReplaceAll, Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear } from '../../src/register/model.ts';
import { keysText, runCommand } from '../commands/command-table.ts';
import { FindField } from '../fields/FindField.tsx';
import { type FindScope, findStore, setFind } from '../store/find.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { columnName } from '../table/column-names.ts';
import { closeFind, findNext, findWhileTyping, openFind } from './find-commands.ts';
import { currentIndex, hasOnlyHalfLetters, hitStore } from './hits.ts';
import { scopeIn } from './passages.ts';
import { replaceAll, replaceCurrent } from './replace.ts';

const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;

export function FindBar() {
  const bar = useStore(findStore, (state) => state.bar);
  const isWritable = useStore(openStore, (open) => open?.file.readOnly === false);
  const words = useWording().find;
  if (bar === 'closed') return null;
  return (
    <search
      className="find-bar"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.preventDefault();
        closeFind();
      }}
    >
      <FindRow canReplace={isWritable} />
      {bar === 'replace' && isWritable && <ReplaceRow />}
    </search>
  );
}

function FindRow({ canReplace }: { readonly canReplace: boolean }) {
  const all = useWording();
  const words = all.find;
  const state = useStore(findStore, (one) => one);
  const hasHits = useStore(hitStore, (hits) => hits.length > 0);
  return (
    <div className="find-row">
      <FindField
        icon={<Search {...icon} />}
        label={words.query}
        data-find-field
        maxLength={1_000}
        placeholder={words.query}
        value={state.query}
        onChange={(event) => findWhileTyping(event.currentTarget.value)}
        onKeyDown={(event) => onEnter(event, () => findNext(event.shiftKey ? -1 : 1))}
      />
      <HitCount />
      <div className="find-steps">
        <BarButton label={words.previous} keys={keysText('findPrevious')} isOff={!hasHits} run={() => findNext(-1)}>
          <ArrowUp {...icon} />
        </BarButton>
        <BarButton label={words.next} keys={keysText('findNext')} isOff={!hasHits} run={() => findNext(1)}>
          <ArrowDown {...icon} />
        </BarButton>
      </div>
      <ScopeChoice scope={state.scope} />
      <button
        type="button"
        className="chip"
        aria-pressed={state.isWholeWord}
        title={words.wholeWordTip}
        onClick={() => setFind({ isWholeWord: !state.isWholeWord })}
      >
        {words.wholeWord}
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={state.isExact}
        title={words.exactTip}
        onClick={() => setFind({ isExact: !state.isExact })}
      >
        {words.exact}
      </button>
      <div className="find-ways">
        {canReplace && (
          <button
            type="button"
            className="quiet"
            aria-expanded={state.bar === 'replace'}
            title={keysText('replace')}
            onClick={() => (state.bar === 'replace' ? setFind({ bar: 'find' }) : openFind('replace'))}
          >
            <Replace {...icon} />
            {words.withReplace}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          title={keysText('searchYears')}
          onClick={() => runCommand('searchYears')}
        >
          <CalendarSearch {...icon} />
          {words.everyYear}
        </button>
        <button type="button" className="quiet" title="Esc" onClick={closeFind}>
          <X {...icon} />
          {all.close}
        </button>
      </div>
    </div>
  );
}

/** Which hit of how many, and where it is. */
function HitCount() {
  const all = useWording();
  const words = all.find;
  const hits = useStore(hitStore, (found) => found);
  const state = useStore(findStore, (one) => one);
  const index = currentIndex(hits, state.at);
  const place = hits[index]?.passage.label(all) ?? '';
  const count =
    state.query.trim() === ''
      ? ''
      : hits.length === 0
        ? words.none
        : index === -1
          ? words.all(hits.length)
          : words.place(index + 1, hits.length);
  return (
    <p className="find-count" role="status" data-none={count === words.none}>
      <strong>{count}</strong>
      {place !== '' && <span title={place}>{place}</span>}
    </p>
  );
}

function ReplaceRow() {
  const words = useWording().find;
  const replacement = useStore(findStore, (state) => state.replacement);
  const hasHits = useStore(hitStore, (hits) => hits.length > 0);
  // Not disabled: the caret is on the button when the last hit is replaced, and must not be lost.
  const button = { type: 'button', className: 'plain', 'aria-disabled': !hasHits } as const;
  return (
    <div className="find-row">
      <FindField
        icon={<Replace {...icon} />}
        label={words.replacement}
        maxLength={1_000}
        placeholder={words.replacement}
        value={replacement}
        onChange={(event) => setFind({ replacement: event.currentTarget.value })}
        onKeyDown={(event) => onEnter(event, replaceCurrent)}
      />
      <button {...button} onClick={replaceCurrent}>
        <Replace {...icon} />
        {words.replaceOne}
      </button>
      <button {...button} onClick={replaceAll}>
        <ReplaceAll {...icon} />
        {words.replaceAll}
      </button>
      <span className="field-note" role="status">
        {!hasHits && hasOnlyHalfLetters() && words.halfLetters}
      </span>
    </div>
  );
}

function ScopeChoice({ scope }: { readonly scope: FindScope }) {
  const words = useWording().find;
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const fiscalYear = open && shownOf(open.register, view)?.fiscalYear;
  const choices = fiscalYear ? scopesOf(fiscalYear) : [];
  const all = useWording();
  return (
    <select
      className="find-scope"
      aria-label={words.scope}
      title={words.scope}
      value={nameOf(fiscalYear ? scopeIn(fiscalYear, scope) : scope)}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        const chosen = [...plainScopes, ...choices.map((choice) => choice.scope)].find((one) => nameOf(one) === wanted);
        if (chosen) setFind({ scope: chosen });
      }}
    >
      <option value="round">{words.scopes.round}</option>
      <option value="all">{words.scopes.all}</option>
      {(['columns', 'groups'] as const).map((kind) => (
        <optgroup key={kind} label={words.scopes[kind]}>
          {choices
            .filter((choice) => choice.kind === kind)
            .map((choice) => (
              <option key={nameOf(choice.scope)} value={nameOf(choice.scope)}>
                {choice.name(all)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

const plainScopes: readonly FindScope[] = [{ kind: 'round' }, { kind: 'all' }];

interface ScopeChoiceItem {
  readonly kind: 'columns' | 'groups';
  readonly scope: FindScope;
  readonly name: (words: ReturnType<typeof useWording>) => string;
}

function scopesOf(fiscalYear: FiscalYear): readonly ScopeChoiceItem[] {
  return [
    ...columnsOf(fiscalYear).map((column) => ({
      kind: 'columns' as const,
      scope: { kind: 'column' as const, column: column.key },
      name: (words: ReturnType<typeof useWording>) => columnName(column, words.table.columns),
    })),
    ...fiscalYear.groups.map((group, index) => ({
      kind: 'groups' as const,
      scope: { kind: 'group' as const, groupId: group.id },
      name: (words: ReturnType<typeof useWording>) =>
        group.heading.trim().replace(/\s+/gu, ' ') || words.table.groupHeading(index + 1),
    })),
  ];
}

function nameOf(scope: FindScope): string {
  return scope.kind === 'column'
    ? `column/${scope.column}`
    : scope.kind === 'group'
      ? `group/${scope.groupId}`
      : scope.kind;
}

interface BarButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly isOff: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}

function BarButton({ label, keys, isOff, run, children }: BarButtonProps) {
  return (
    <button type="button" className="quiet" title={keys} disabled={isOff} onClick={run}>
      {children}
      {label}
    </button>
  );
}

/** Enter with any other key held is no command of the table either while the caret is in the bar. */
function onEnter(event: KeyboardEvent<HTMLInputElement>, run: () => void): void {
  if (event.nativeEvent.isComposing || (event.code !== 'Enter' && event.code !== 'NumpadEnter')) return;
  event.preventDefault();
  run();
}
