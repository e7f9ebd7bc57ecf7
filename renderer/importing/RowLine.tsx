// One row of the list: what stands in the file and what it is taken for on the left, what comes of it on the right; under it why it
// should be looked at, and when it is opened all of its texts.
import { Check, ChevronDown, ChevronRight, CircleAlert } from 'lucide-react';
import { memo, useState } from 'react';
import { asRead, withRow } from '../../src/exchange/corrections.ts';
import type { RowReason } from '../../src/exchange/recognition.ts';
import type { ImportingWording } from '../../src/wording/th/importing.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Entry, needsLook } from './entries.ts';
import { glimpse } from './glimpse.ts';
import type { RowRole } from './importing-store.ts';
import { RowDetail } from './RowDetail.tsx';
import { RowResult } from './RowResult.tsx';
import type { Existing, ResultColumn } from './results.ts';
import { correct } from './review-source.ts';
import { textsStore } from './texts-store.ts';

const roles: readonly RowRole[] = ['measure', 'joined', 'group', 'heading', 'skipped'];

export interface RowLineProps {
  readonly entry: Entry;
  readonly index: number;
  /** In pixels from the first row. */
  readonly top: number;
  /** Columns of the file's widest table. */
  readonly width: number;
  readonly columns: readonly ResultColumn[];
  readonly existing: Existing;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onActive: (line: number) => void;
  readonly onToggle: (line: number) => void;
  /** Told how high its opened part is. */
  readonly onHeight: (line: number, height: number) => void;
}

export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { entry, index, top, width, columns, isActive, isOpen, onActive } = props;
  // Choices that nobody reaches for are drawn without what they offer: a list in motion draws many.
  const [isPointedAt, setPointedAt] = useState(false);
  const offers = isActive || isPointedAt;
  const all = useWording().importing;
  const { line, role } = entry;
  const tabIndex = isActive ? 0 : -1;
  const wholeWidth = 2 + width + columns.length;
  const why = needsLook(entry) ? whyLook(entry, all.rows) : '';
  const name = [all.rows.line(line), all.rows.roles[role], why && `${all.look}: ${why}`].filter(Boolean).join(' · ');
  return (
    <tr
      className="import-row"
      aria-rowindex={index + 2}
      aria-label={name}
      tabIndex={tabIndex}
      data-line={line}
      data-role={role}
      data-look={why !== '' || undefined}
      data-state={entry.measure?.state}
      style={{ top }}
      onFocus={() => onActive(line)}
      onPointerEnter={() => setPointedAt(true)}
    >
      <LineCell {...props} offers={offers} />
      <SourceCells {...props} />
      <RowResult {...props} tabIndex={tabIndex} offers={offers} />
      {why !== '' && (
        <td className="import-strip" colSpan={wholeWidth}>
          <span className="import-look">
            <CircleAlert aria-hidden size={15} strokeWidth={2} />
            {all.look}
          </span>
          <span className="import-strip-why" title={why}>
            {why}
          </span>
          <button
            type="button"
            className="plain small"
            tabIndex={tabIndex}
            aria-label={all.rows.rightOf(line)}
            onClick={(event) => {
              // The button goes with the guess; the focus stays on the row.
              event.currentTarget.closest('tr')?.focus();
              setRole(line, role);
            }}
          >
            <Check aria-hidden size={15} strokeWidth={2} />
            {all.rows.right}
          </button>
        </td>
      )}
      {isOpen && <RowDetail {...props} wholeWidth={wholeWidth} />}
    </tr>
  );
});

function setRole(line: number, role: RowRole): void {
  correct((now) => withRow(now, line, role));
}

/** The row's line, what it is taken for with the choice of something else, and the button that opens it. */
function LineCell({ entry, isActive, isOpen, onToggle, offers }: RowLineProps & { readonly offers: boolean }) {
  const all = useWording();
  const words = all.importing.rows;
  const { line, role, isSaid } = entry;
  const tabIndex = isActive ? 0 : -1;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const shown = entry.saidRole ?? role;
  const offered = !offers ? [shown] : roles.includes(role) ? roles : [role, ...roles];
  return (
    <td className="import-line">
      <button
        type="button"
        className="import-toggle"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-label={`${all.number(line)} ${isOpen ? words.lessOf(line) : words.wholeOf(line)}`}
        onClick={() => onToggle(line)}
      >
        <Chevron aria-hidden size={16} strokeWidth={2} />
        {all.number(line)}
      </button>
      <select
        className="import-select"
        aria-label={words.role(line)}
        tabIndex={tabIndex}
        value={shown}
        onChange={({ currentTarget: { value } }) => {
          const next = offered.find((one) => one === value);
          if (next) setRole(line, next);
          else correct((now) => asRead(now, line));
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {words.roles[one]}
          </option>
        ))}
        {offers && isSaid && <option value="">{words.asRead}</option>}
      </select>
    </td>
  );
}

/** The row as it stands in the file; a text across the table stands across it here too. */
function SourceCells({ entry, width }: RowLineProps) {
  const words = useWording().importing.rows;
  const texts = useStore(textsStore, (state) => state.rows.get(entry.line));
  const { columns } = entry.table;
  const filled = texts?.cells.flatMap((text, index) => (text === '' ? [] : [index])) ?? [];
  const [only] = filled;
  const isAcross = entry.role !== 'measure' && entry.role !== 'joined' && filled.length === 1;
  if (!texts || (isAcross && only !== undefined)) {
    return (
      <td className="import-left" colSpan={width} style={{ gridColumn: `span ${width}` }} lang="th">
        <div className="import-text">
          {texts ? glimpse(texts.cells[only ?? 0] ?? '') : <span className="import-quiet">{words.loading}</span>}
        </div>
      </td>
    );
  }
  return Array.from({ length: width }, (_, index) => (
    <td
      // biome-ignore lint/suspicious/noArrayIndexKey: a source's columns are known by nothing but their place
      key={index}
      className="import-left"
      lang="th"
      data-left-out={columns[index]?.column === null || undefined}
      data-from-above={texts.fromAbove.includes(index) || undefined}
    >
      <div className="import-text">{glimpse(texts.cells[index] ?? '')}</div>
    </td>
  ));
}

/** Why a row should be looked at, in words. */
function whyLook({ role, reason, isRoleGuessed, guesses, isSaid }: Entry, words: ImportingWording['rows']): string {
  const reasons: Readonly<Record<RowReason, string>> = words.reasons;
  const isByFile = reason === 'chosen' && !isSaid;
  // The contract carries a row's reason as a word.
  const because = isByFile ? words.saidByFile : (reasons[reason as RowReason] ?? '');
  return [
    ...(isRoleGuessed ? [words.guess(words.roles[role], because)] : []),
    ...guesses.map((guess) => words.guesses[guess]),
  ].join(' · ');
}
