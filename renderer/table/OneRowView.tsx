// One row at a time, for small screens and large letters: the cells of one measure one above the other, each under its heading.
// The row is the active one, so that it stays the same in both views; nothing here must be wider than the window.
import { ArrowLeft, ArrowRight, ChevronDown, Table2 } from 'lucide-react';
import { useMemo } from 'react';
import { columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear, Group, Id, Measure, Round } from '../../src/register/model.ts';
import { runCommand } from '../commands/command-table.ts';
import { addRowToGroup } from '../commands/row-commands.ts';
import { EvidenceMark } from '../evidence/EvidenceMark.tsx';
import { StatusMark } from '../followup/StatusMark.tsx';
import { MenuButton } from '../panels/MenuButton.tsx';
import { useHiddenRows } from '../store/hidden-rows.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { look, viewStore } from '../store/view.ts';
import { CellField, enterCell } from './CellField.tsx';
import { columnGloss } from './column-names.ts';
import { FlagMark } from './FlagMark.tsx';
import { focusCell, focusGroup } from './focus.ts';
import { GroupHeading } from './GroupSection.tsx';
import { rowMenu } from './row-menu.ts';

/** A measure in its group, or a group without any. */
interface Stop {
  readonly group: Group;
  readonly groupPlace: number;
  readonly measure: Measure | null;
  /** The measure's number in the table. */
  readonly number: number;
}

export interface OneRowViewProps {
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  readonly isReadOnly: boolean;
}

export function OneRowView({ fiscalYear, round, isReadOnly }: OneRowViewProps) {
  const words = useWording();
  const texts = words.rows.oneRow;
  const view = useStore(viewStore, (state) => state);
  const filteredOut = useHiddenRows();
  const stops = useMemo(() => stopsOf(fiscalYear, filteredOut), [fiscalYear, filteredOut]);
  const stop = currentStop(stops, view.active?.measureId ?? null, view.activeGroupId);
  if (!stop) return null;
  const { group, groupPlace, measure, number } = stop;
  const place = stops.indexOf(stop);
  const measureCount = fiscalYear.groups.reduce((count, one) => count + one.measures.length, 0);
  const [before, after] = [stops[place - 1], stops[place + 1]];
  const go = (to: Stop) =>
    look({
      active: to.measure && { measureId: to.measure.id, column: view.active?.column ?? 'issue' },
      activeGroupId: to.measure ? null : to.group.id,
    });
  // Below the cells one has come through them all: the caret goes on to the next row's first one.
  const goOn = (to: Stop) => {
    if (to.measure) focusCell(to.measure.id, 'issue', 'start');
    else focusGroup(to.group.id);
  };
  const columns = columnsOf(fiscalYear);
  return (
    <section className="one-row" aria-label={texts.label} data-row={measure?.id}>
      <header className="one-row-head">
        <Step to={before} go={go} isBack />
        <h2 aria-live="polite">{measure ? texts.place(number, measureCount) : texts.emptyGroup(groupPlace)}</h2>
        <Step to={after} go={go} />
      </header>
      <div className="one-row-card">
        <div className="one-row-group">
          <GroupHeading group={group} place={groupPlace} isReadOnly={isReadOnly} />
        </div>
        {measure && (
          <div className="one-row-tools gutter">
            {measure.flag && (
              <FlagMark measureId={measure.id} flag={measure.flag} number={number} isReadOnly={isReadOnly} />
            )}
            <StatusMark measureId={measure.id} number={number} />
            <EvidenceMark measureId={measure.id} count={measure.evidence.length} row={number} />
            {!isReadOnly && (
              <MenuButton
                className="quiet row-handle row-menu"
                label={words.table.rowMenu(number)}
                entries={() => rowMenu(measure.id, isReadOnly)}
              >
                {words.table.menu}
                <ChevronDown aria-hidden size={15} strokeWidth={2} />
              </MenuButton>
            )}
          </div>
        )}
        {measure &&
          columns.map((column) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: it only notices where the caret is
            <div key={column.key} className="one-row-field" onFocus={() => enterCell(measure.id, column)}>
              <p className="one-row-name" aria-hidden>
                <span lang="th">{column.heading}</span>
                {columnGloss(column, words.table.columns) !== null && (
                  <span className="gloss">{columnGloss(column, words.table.columns)}</span>
                )}
              </p>
              <CellField
                // A field is for one cell of one row: the next row brings fields of its own.
                key={measure.id}
                measure={measure}
                column={column}
                roundId={round.id}
                number={number}
                isReadOnly={isReadOnly}
              />
            </div>
          ))}
        {!measure && !isReadOnly && (
          <button type="button" className="quiet" onClick={() => addRowToGroup(group)}>
            {words.table.addRow}
          </button>
        )}
      </div>
      <footer className="one-row-foot">
        <Step to={before} go={goOn} isBack />
        <button type="button" className="link" onClick={() => runCommand('oneRowView')}>
          <Table2 aria-hidden size={16} strokeWidth={1.8} />
          {texts.whole}
        </button>
        <Step to={after} go={goOn} />
      </footer>
    </section>
  );
}

interface StepProps {
  readonly to: Stop | undefined;
  readonly go: (to: Stop) => void;
  readonly isBack?: true;
}

function Step({ to, go, isBack }: StepProps) {
  const words = useWording().rows.oneRow;
  return (
    <button type="button" className="plain" disabled={!to} onClick={() => to && go(to)}>
      {isBack && <ArrowLeft aria-hidden size={17} strokeWidth={1.8} />}
      {isBack ? words.previous : words.next}
      {!isBack && <ArrowRight aria-hidden size={17} strokeWidth={1.8} />}
    </button>
  );
}

/** Every row that the filter leaves, and the groups that have none. */
function stopsOf(fiscalYear: FiscalYear, filteredOut: ReadonlySet<Id>): readonly Stop[] {
  let number = 0;
  return fiscalYear.groups.flatMap((group, index): readonly Stop[] => {
    const groupPlace = index + 1;
    if (group.measures.length === 0) {
      return filteredOut.size > 0 ? [] : [{ group, groupPlace, measure: null, number: 0 }];
    }
    return group.measures.flatMap((measure) => {
      number += 1;
      return filteredOut.has(measure.id) ? [] : { group, groupPlace, measure, number };
    });
  });
}

/** Where the caret is or was; a group without rows is meant only by its heading. */
function currentStop(stops: readonly Stop[], measureId: Id | null, groupId: Id | null): Stop | undefined {
  const empty = stops.find((stop) => stop.group.id === groupId && stop.measure === null);
  return empty ?? stops.find((stop) => stop.measure?.id === measureId && measureId !== null) ?? stops[0];
}
