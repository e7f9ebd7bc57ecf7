// What is said of deadlines, over the table: of a row at its status, of a sentence at the caret. A day that is asked for takes the
// place of what asked for it.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { findMeasure } from '../../src/register/find.ts';
import type { Measure, Register } from '../../src/register/model.ts';
import { DayChoice } from '../dates/DayChoice.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { closeFollowup, say } from './followup-commands.ts';
import { followupStore, type Hook, type OpenFollowup } from './followup-store.ts';
import type { AskedDay, OfferContext } from './offers.ts';
import { RowFollowup } from './RowFollowup.tsx';
import { SentenceFollowup } from './SentenceFollowup.tsx';

export interface FollowupPopoverProps {
  readonly register: Register;
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

export function FollowupPopover({ register, shown, isReadOnly }: FollowupPopoverProps) {
  const open = useStore(followupStore, (state) => state);
  const measureId = open?.kind === 'row' ? open.measureId : open?.cell.measureId;
  const measure = measureId === undefined ? undefined : findMeasure(register, measureId)?.measure;
  if (!open || !measure) return null;
  return <Opened open={open} measure={measure} shown={shown} isReadOnly={isReadOnly} />;
}

interface OpenedProps {
  readonly open: OpenFollowup;
  readonly measure: Measure;
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

function Opened({ open, measure, shown, isReadOnly }: OpenedProps) {
  const words = useWording().followup;
  const hook = useRef<HTMLSpanElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState<AskedDay | null>(null);
  const context: OfferContext = { measure, roundId: shown.round.id, words, ask };
  const isRow = open.kind === 'row';
  // Back from the calendar the focus must not fall out of the dialog.
  useEffect(() => {
    if (asked === null) body.current?.focus();
  }, [asked]);
  return (
    <>
      {!isRow && <Anchor hook={open.hook} anchor={hook} />}
      <Popover
        className={isRow ? 'followup-popover of-row' : 'followup-popover'}
        triggerRef={isRow ? { current: rowAnchor(measure.id) } : hook}
        isOpen
        onOpenChange={(stays) => !stays && closeFollowup()}
        // Beside what it is about: one goes on looking at that.
        placement="right top"
        offset={6}
      >
        <Dialog className="followup">
          <div ref={body} tabIndex={-1} className="followup-body">
            {asked ? (
              <DayChoice
                title={asked.verdict === 'due' ? words.dialog.chooseDue : words.dialog.chooseDone}
                at={asked.at}
                onChoose={(date) => {
                  say(asked.about, { verdict: asked.verdict, date });
                  ask(null);
                }}
                onBack={() => ask(null)}
              />
            ) : open.kind === 'row' ? (
              <RowFollowup measure={measure} shown={shown} context={context} isReadOnly={isReadOnly} />
            ) : (
              <SentenceFollowup
                cell={open.cell}
                offset={open.offset}
                measure={measure}
                shown={shown}
                context={context}
                isReadOnly={isReadOnly}
              />
            )}
          </div>
        </Dialog>
      </Popover>
    </>
  );
}

function Anchor({ hook, anchor }: { readonly hook: Hook; readonly anchor: RefObject<HTMLSpanElement | null> }) {
  const { left, top, width, height } = hook;
  return <span ref={anchor} className="caret-anchor" style={{ left, top, width, height }} />;
}

/** The status in the row's gutter; in a row that is not read yet, the gutter. */
function rowAnchor(measureId: string): Element | null {
  const row = document.querySelector(`[data-row="${measureId}"]`);
  return row?.querySelector('.status-mark') ?? row?.querySelector('.gutter') ?? null;
}
