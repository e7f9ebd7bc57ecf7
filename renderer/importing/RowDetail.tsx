// All the texts of one row, opened under it: the file's on the left, the register's on the right with what changes in them.
import { Fragment, useLayoutEffect, useRef } from 'react';
import { DiffText } from '../panels/DiffText.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Entry } from './entries.ts';
import type { OutlineMeasure } from './importing-store.ts';
import { type Existing, type ResultColumn, resultOf } from './results.ts';
import { textsStore } from './texts-store.ts';

export interface RowDetailProps {
  readonly entry: Entry;
  readonly columns: readonly ResultColumn[];
  readonly existing: Existing;
  /** Columns of the whole list. */
  readonly wholeWidth: number;
  readonly onHeight: (line: number, height: number) => void;
}

export function RowDetail({ entry, columns, existing, wholeWidth, onHeight }: RowDetailProps) {
  const words = useWording().importing.rows;
  const box = useRef<HTMLTableCellElement>(null);
  const { line, measure } = entry;
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const tell = () => onHeight(line, current.offsetHeight);
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => observer.disconnect();
  }, [line, onHeight]);
  return (
    <td className="import-detail" colSpan={wholeWidth} ref={box}>
      <div>
        <h2>{words.source}</h2>
        {(measure?.lines ?? [line]).map((one) => (
          <SourceTexts key={one} entry={entry} line={one} />
        ))}
      </div>
      <div>
        <h2>{words.register}</h2>
        {measure ? (
          <Results measure={measure} columns={columns} existing={existing} />
        ) : (
          <p className="import-quiet">{words.roles[entry.role]}</p>
        )}
      </div>
    </td>
  );
}

function SourceTexts({ entry, line }: { readonly entry: Entry; readonly line: number }) {
  const words = useWording().importing.rows;
  const texts = useStore(textsStore, (state) => state.rows.get(line));
  if (!texts) return <p className="import-quiet">{words.loading}</p>;
  return (
    <dl>
      {line !== entry.line && <dt className="import-from">{words.line(line)}</dt>}
      {texts.cells.map((text, index) =>
        text === '' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source's columns are known by nothing but their place
          <Fragment key={index}>
            <dt lang="th">{entry.table.columns[index]?.caption || words.column(index + 1)}</dt>
            <dd lang="th" data-left-out={entry.table.columns[index]?.column === null || undefined}>
              {text}
            </dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

interface ResultsProps {
  readonly measure: OutlineMeasure;
  readonly columns: readonly ResultColumn[];
  readonly existing: Existing;
}

function Results({ measure, columns, existing }: ResultsProps) {
  const { rows: words, columns: names } = useWording().importing;
  const texts = useStore(textsStore, (state) => state.measures.get(measure.line));
  if (!texts) return <p className="import-quiet">{words.loading}</p>;
  return (
    <dl>
      {columns.map((column) => {
        const { text, other } = resultOf(column, measure, texts, existing);
        if (text === '' && other === null) return null;
        const isUpdate = measure.choice === 'update';
        return (
          <Fragment key={column.id}>
            <dt>
              {names.targets[column.id]}
              {other !== null && <span className="import-quiet"> · {isUpdate ? words.inRegister : words.kept}</span>}
            </dt>
            <dd lang="th">
              {other === null ? text : <DiffText before={isUpdate ? other : text} after={isUpdate ? text : other} />}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
