// The right side of a row: what the register gets of it, column by column, or in words why it gets nothing.
import { Equal, EqualNot, Plus } from 'lucide-react';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Entry } from './entries.ts';
import { glimpse } from './glimpse.ts';
import { importingStore, type MeasureChoice, type OutlineMeasure } from './importing-store.ts';
import { type Existing, type ResultColumn, resultOf } from './results.ts';
import { chooseForOne } from './review-source.ts';
import { textsStore } from './texts-store.ts';

export interface RowResultProps {
  readonly entry: Entry;
  readonly columns: readonly ResultColumn[];
  readonly existing: Existing;
  readonly tabIndex: 0 | -1;
  /** Whether the row's choices show what they offer. */
  readonly offers: boolean;
}

export function RowResult(props: RowResultProps) {
  const { entry, columns } = props;
  if (entry.measure) return <MeasureResult {...props} measure={entry.measure} />;
  return (
    <td
      className="import-right import-across"
      colSpan={columns.length + 1}
      style={{ gridColumn: `span ${Math.max(1, columns.length) + 1}` }}
    >
      <OtherResult entry={entry} />
    </td>
  );
}

function OtherResult({ entry: { role, group, isGroupAgain } }: { readonly entry: Entry }) {
  const words = useWording().importing.rows;
  switch (role) {
    case 'group':
      return group ? (
        <div className="import-group">
          <strong lang="th">{group.heading}</strong>
          <span>{group.groupId === null ? words.groupNew : words.groupThere}</span>
        </div>
      ) : (
        <p>{isGroupAgain ? words.guesses.groupRepeated : words.groupAgain}</p>
      );
    case 'heading':
      return <p>{words.usedForColumns}</p>;
    case 'front':
      return <p>{words.frontUsed}</p>;
    case 'joined':
      return <p>{words.joinedAbove}</p>;
    default:
      return <p>{words.leftOut}</p>;
  }
}

const stateIcons = { new: Plus, same: Equal, differing: EqualNot } as const;

function MeasureResult(props: RowResultProps & { readonly measure: OutlineMeasure }) {
  const { entry, measure, columns, existing } = props;
  const all = useWording();
  const words = all.importing.rows;
  const texts = useStore(textsStore, (state) => state.measures.get(entry.line));
  const { state, lines, choice } = measure;
  const Icon = stateIcons[state];
  const results = texts ? columns.map((column) => resultOf(column, measure, texts, existing)) : [];
  const differing = results.filter(({ other }) => other !== null).length;
  return (
    <>
      <td className="import-state">
        <span className="import-badge" data-state={state}>
          <Icon aria-hidden size={15} strokeWidth={2} />
          {state === 'differing' && differing > 0 ? words.differingIn(differing) : words.states[state]}
        </span>
        {state !== 'new' && <ChoiceOf {...props} />}
        {lines.length > 1 && <span className="import-quiet">{words.fromLines(lines)}</span>}
      </td>
      {columns.map(({ id }, index) => (
        <td
          key={id}
          className="import-right"
          lang="th"
          data-changed={(choice === 'update' && results[index]?.other != null) || undefined}
          data-kept={(choice === 'skip' && results[index]?.other != null) || undefined}
        >
          <div className="import-text">{glimpse(results[index]?.text ?? '')}</div>
        </td>
      ))}
    </>
  );
}

/** What is done with a row that the register has already. */
function ChoiceOf({ measure, tabIndex, offers }: RowResultProps & { readonly measure: OutlineMeasure }) {
  const { line, state } = measure;
  // What was chosen shows at once, before main has said what comes of it.
  const said = useStore(importingStore, (now) => now?.corrections?.choices[line]);
  const usual = useStore(importingStore, (now) => now?.corrections?.existing);
  const choice = said ?? (state === 'differing' ? usual : undefined) ?? measure.choice;
  const words = useWording().importing.rows;
  const all: readonly MeasureChoice[] = state === 'same' ? ['skip', 'add'] : ['skip', 'update', 'add'];
  const choices = offers ? all : [choice];
  return (
    <select
      className="import-select"
      aria-label={words.choice(line)}
      tabIndex={tabIndex}
      value={choice}
      onChange={({ currentTarget: { value } }) => {
        const next = choices.find((one) => one === value);
        if (next) chooseForOne(line, next);
      }}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {state === 'same' && one === 'skip' ? words.sameChoice : words.choices[one]}
        </option>
      ))}
    </select>
  );
}
