// The import window: in the place of all else, three steps named at its head, what to do next at its foot.
import { ArrowLeft, ArrowRight, Check, FileInput, LoaderCircle, TriangleAlert, X } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording, wordsOf } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { ColumnStep } from './ColumnStep.tsx';
import { ConfirmButton } from './ConfirmButton.tsx';
import { columnsToLook } from './columns.ts';
import { FileStep } from './FileStep.tsx';
import { type Importing, importingStore, put, type Stage } from './importing-store.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { RowStep } from './RowStep.tsx';
import { readOnceMore, readPasted, wishToLeave } from './read-source.ts';
import { WorkUnderWay } from './WorkUnderWay.tsx';

const stages: readonly Stage[] = ['file', 'columns', 'rows'];

const icon = { 'aria-hidden': true, size: 18, strokeWidth: 1.8 } as const;

export function ImportWindow() {
  const words = useWording().importing;
  const now = useStore(importingStore, (state) => state);
  const body = useRef<HTMLDivElement>(null);
  const stage = now?.stage ?? 'file';
  usePaste(stage === 'file');
  useEscape();
  // What had the focus went with the step before: the new one begins at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is the reason to look
  useEffect(() => {
    if (!body.current?.contains(document.activeElement)) body.current?.focus();
  }, [stage]);
  if (!now) return null;
  return (
    <main className="import-window" aria-label={words.title}>
      <header className="import-head">
        <h1>
          <FileInput aria-hidden size={20} strokeWidth={1.8} />
          {words.title}
        </h1>
        <Steps now={now} />
        <HelpButton page="importing" className="quiet" />
        <button type="button" className="quiet" onClick={wishToLeave} disabled={now.isWriting}>
          <X {...icon} />
          {words.leave}
        </button>
      </header>
      <div className="import-body" ref={body} tabIndex={-1} data-stage={stage}>
        <Words now={now} />
        {now.isWriting ? <WorkUnderWay /> : <StepOf stage={stage} />}
      </div>
      <ImportFoot now={now} />
      <LeaveDialog />
    </main>
  );
}

function StepOf({ stage }: { readonly stage: Stage }) {
  if (stage === 'columns') return <ColumnStep />;
  return stage === 'rows' ? <RowStep /> : <FileStep />;
}

/** The way through the window; a step that cannot be taken yet cannot be pressed. */
function Steps({ now }: { readonly now: Importing }) {
  const all = useWording();
  const words = all.importing;
  return (
    <nav className="import-steps" aria-label={words.steps.label}>
      <ol>
        {stages.map((stage, index) => {
          const isPast = stages.indexOf(now.stage) > index;
          return (
            <Fragment key={stage}>
              {index > 0 && (
                <li aria-hidden className="import-way">
                  <ArrowRight aria-hidden size={16} strokeWidth={1.8} />
                </li>
              )}
              <li>
                <button
                  type="button"
                  aria-current={stage === now.stage ? 'step' : undefined}
                  disabled={!mayGo(now, stage)}
                  data-past={isPast || undefined}
                  onClick={() => put({ stage })}
                >
                  <span className="import-step-number">{all.number(index + 1)}</span>
                  {words.steps[stage]}
                  {isPast && <Check aria-hidden size={16} strokeWidth={2.2} />}
                </button>
              </li>
            </Fragment>
          );
        })}
      </ol>
    </nav>
  );
}

/** What came of it needs a table; until one is chosen there are no rows to look at. */
function mayGo({ read, outline, isReading, isWriting }: Importing, stage: Stage): boolean {
  if (isWriting || isReading) return stage === 'file' && !isWriting;
  if (stage === 'file') return true;
  if (!read || !outline || outline.tables.length === 0) return false;
  return stage === 'columns' || outline.tables.some(({ isTaken }) => isTaken);
}

/** A fault with the way on, or a word of the window's own. */
function Words({ now: { fault, said, origin, stage } }: { readonly now: Importing }) {
  const words = useWording().importing;
  const { what, data, next } = fault ? wordsOf(fault) : { what: '', data: '', next: '' };
  return (
    <div className="import-words">
      <div role="alert">
        {fault && (
          <div className="import-fault">
            <TriangleAlert aria-hidden size={22} strokeWidth={1.8} />
            <p>
              <strong>{what}</strong>
              <span>{data}</span>
              <span>{next}</span>
            </p>
            {origin && stage === 'file' && (
              <button type="button" className="plain" onClick={() => void readOnceMore()}>
                {words.file.again}
              </button>
            )}
          </div>
        )}
      </div>
      <div role="status">{said !== null && <p className="import-said">{said}</p>}</div>
    </div>
  );
}

function ImportFoot({ now }: { readonly now: Importing }) {
  const words = useWording().importing;
  const { stage, outline, isReviewing, isReading, isWriting } = now;
  const next: Stage | null = stage === 'file' ? 'columns' : stage === 'columns' ? 'rows' : null;
  const before: Stage | null = stage === 'rows' ? 'columns' : stage === 'columns' ? 'file' : null;
  const look = outline && stage !== 'rows' ? columnsToLook(outline, now.seenColumns) : 0;
  return (
    <footer className="import-foot">
      {before && (
        <button type="button" className="plain" disabled={isWriting} onClick={() => put({ stage: before })}>
          <ArrowLeft {...icon} />
          {words.back}
        </button>
      )}
      <p role="status">
        {isReviewing && !isReading ? (
          <>
            <LoaderCircle {...icon} className="import-turning" />
            {words.reviewing}
          </>
        ) : stage === 'columns' && look > 0 ? (
          words.lookCount(look)
        ) : (
          stage !== 'rows' && words.nothingWritten
        )}
      </p>
      {next && (
        <button
          type="button"
          className="primary"
          data-import-next
          disabled={!mayGo(now, next)}
          onClick={() => put({ stage: next })}
        >
          {next === 'columns' ? words.toColumns : words.toRows}
          <ArrowRight {...icon} />
        </button>
      )}
      {stage === 'rows' && <ConfirmButton now={now} />}
    </footer>
  );
}

/** Escape closes the window wherever the focus is, unless it closes what lies over it. */
function useEscape(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code === 'Escape' && !event.defaultPrevented && !document.querySelector('.veil')) wishToLeave();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** What is pasted anywhere on the first step is read. */
function usePaste(isAwaited: boolean): void {
  useEffect(() => {
    if (!isAwaited) return;
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || !event.clipboardData) return;
      if (document.querySelector('.veil')) return;
      event.preventDefault();
      void readPasted(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isAwaited]);
}
