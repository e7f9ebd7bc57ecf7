// The sticky line of headings: the columns' menu in the corner, each heading as the year words it, and the borders between them.
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Column } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import { keepTyped, leaveField, useDraft } from '../store/drafts.ts';
import { columnHeadingTarget } from '../store/paper-targets.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { ColumnBorder } from './ColumnBorder.tsx';
import { ColumnRuler } from './ColumnRuler.tsx';
import { columnMenu } from './column-menu.ts';
import { columnGloss, columnName } from './column-names.ts';
import { columnStore, patchColumns } from './column-state.ts';

export interface ColumnHeadsProps {
  readonly fiscalYearId: Id;
  readonly columns: readonly Column[];
  readonly isReadOnly: boolean;
}

export function ColumnHeads({ fiscalYearId, columns, isReadOnly }: ColumnHeadsProps) {
  const words = useWording();
  const edited = useStore(columnStore, ({ editedHeading }) => editedHeading);
  // One border is reached by Tab, the others from it by ↑ and ↓: the way into the table stays short.
  const [tabStop, setTabStop] = useState(0);
  // What is under way ends with the table; a heading half written is a draft and stays.
  useEffect(() => () => patchColumns({ widths: null, isRulerShown: false, editedHeading: null }), []);
  return (
    <thead>
      <tr>
        <th scope="col" className="corner">
          <span className="unseen">{words.table.rowColumn}</span>
          {!isReadOnly && (
            <MenuButton className="column-menu" label={words.rows.columns.menuLabel} entries={columnMenu}>
              {words.rows.columns.menu}
              <ChevronDown aria-hidden size={13} strokeWidth={2} />
            </MenuButton>
          )}
          <ColumnRuler columns={columns} />
        </th>
        {columns.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            // Its name alone: the border in it has one of its own.
            aria-label={columnName(column, words.table.columns)}
            title={isReadOnly ? undefined : words.rows.columns.headingTip}
            onDoubleClick={() => {
              if (!isReadOnly) patchColumns({ editedHeading: column.key });
            }}
          >
            {edited === column.key ? (
              <HeadingField fiscalYearId={fiscalYearId} column={column} />
            ) : (
              <Heading column={column} />
            )}
            {!isReadOnly && index < columns.length - 1 && (
              <ColumnBorder
                columns={columns}
                index={index}
                isTabStop={index === Math.min(tabStop, columns.length - 2)}
                onFocus={() => setTabStop(index)}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Heading({ column }: { readonly column: Column }) {
  const gloss = columnGloss(column, useWording().table.columns);
  return (
    <>
      <span className="heading-text" lang="th">
        {column.heading}
      </span>
      {gloss !== null && <span className="gloss">{gloss}</span>}
    </>
  );
}

interface HeadingFieldProps {
  readonly fiscalYearId: Id;
  readonly column: Column;
}

/** What is typed is a draft like any other text; Enter and Esc are done with it, an empty heading becomes the usual one. */
function HeadingField({ fiscalYearId, column }: HeadingFieldProps) {
  const words = useWording();
  const target = useMemo(() => columnHeadingTarget(fiscalYearId, column.key), [fiscalYearId, column.key]);
  const draft = useDraft(target.key);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const leave = () => {
    leaveField(target.key);
    patchColumns({ editedHeading: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isDone = event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Escape';
    if (!isDone || event.shiftKey) return;
    event.preventDefault();
    const menu = area.current?.closest('tr')?.querySelector<HTMLElement>('.column-menu');
    leave();
    menu?.focus();
  };
  return (
    <textarea
      ref={area}
      className="heading-field"
      lang="th"
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={words.rows.columns.heading(columnName(column, words.table.columns))}
      value={draft?.text ?? column.heading}
      onChange={(event) => keepTyped(target, event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}
