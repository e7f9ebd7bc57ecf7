// One section of the next year's plan: folded or open, its items with their boxes, the words before and after, and the reason.
import { ChevronDown, ChevronRight, Eye, Info } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { type PlanRow, wordsAround } from '../../src/next-year/context.ts';
import { isOffered, type NextYearPlan, type PlanItem } from '../../src/next-year/plan.ts';
import { describeReason } from '../../src/wording/describe-plan-item.ts';
import { DiffText } from '../panels/DiffText.tsx';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { choose } from './next-year-store.ts';
import { fullPlaceName, offeredIds, type PlanSection } from './plan-sections.ts';

/** Items drawn at first and with each wish for more, so that a large register opens as soon as a small one. */
const drawnAtOnce = 40;
const drawnMore = 200;

export interface PlanSectionProps {
  readonly plan: NextYearPlan;
  readonly section: PlanSection;
  readonly rows: ReadonlyMap<string, PlanRow>;
  readonly accepted: ReadonlySet<string>;
  readonly isOpenFirst: boolean;
  /** An item says its kind, as its section does not. */
  readonly showsKind: boolean;
}

export function PlanSectionView({ plan, section, rows, accepted, isOpenFirst, showsKind }: PlanSectionProps) {
  const words = useWording().nextYear.dialog;
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const { name, items } = section;
  const offered = offeredIds(items);
  const taken = offered.filter((one) => accepted.has(one)).length;
  const look = items.filter(({ certainty }) => certainty === 'look').length;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="next-year-section" aria-labelledby={id}>
      <div className="next-year-section-head">
        <button type="button" className="next-year-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron aria-hidden size={18} strokeWidth={2} />
          <span id={id}>{words.section(name, taken, offered.length, look)}</span>
          {!isOpen && <span className="next-year-folded">{words.unfold(items.length)}</span>}
        </button>
        {offered.length > 1 && (
          <span className="next-year-all">
            <button
              type="button"
              className="quiet small"
              aria-label={words.acceptAllOf(name)}
              disabled={taken === offered.length}
              onClick={() => choose(offered, true)}
            >
              {words.acceptAll}
            </button>
            <button
              type="button"
              className="quiet small"
              aria-label={words.refuseAllOf(name)}
              disabled={taken === 0}
              onClick={() => choose(offered, false)}
            >
              {words.refuseAll}
            </button>
          </span>
        )}
      </div>
      {isOpen && (
        <ul>
          {items.slice(0, drawn).map((item) => (
            <PlanItemView
              key={item.id}
              plan={plan}
              item={item}
              rows={rows}
              isAccepted={accepted.has(item.id)}
              showsKind={showsKind}
            />
          ))}
        </ul>
      )}
      {isOpen && items.length > drawn && (
        <button type="button" className="link" onClick={() => setDrawn(drawn + drawnMore)}>
          {words.more(Math.min(drawnMore, items.length - drawn))}
        </button>
      )}
    </section>
  );
}

interface PlanItemProps {
  readonly plan: NextYearPlan;
  readonly item: PlanItem;
  readonly rows: ReadonlyMap<string, PlanRow>;
  readonly isAccepted: boolean;
  readonly showsKind: boolean;
}

const PlanItemView = memo(function PlanItemView({ plan, item, rows, isAccepted, showsKind }: PlanItemProps) {
  const words = useWording().nextYear;
  const language = useStore(programStore, (program) => program.language);
  const id = useId();
  const column = 'column' in item.place ? words.columns[item.place.column] : null;
  const kind = words.kinds[item.kind];
  const ofRow = column === null ? kind : `${kind} · ${column}`;
  const name = showsKind ? ofRow : fullPlaceName(plan, item, rows, words);
  const reason = describeReason(item.reason, language);
  return (
    <li className="next-year-item" data-accepted={isAccepted || undefined}>
      {isOffered(item) ? (
        <label className="next-year-box">
          <input
            type="checkbox"
            checked={isAccepted}
            aria-label={`${name}: ${item.before} → ${item.after === '' ? words.cleared : item.after}`}
            aria-describedby={id}
            onChange={(event) => choose([item.id], event.currentTarget.checked)}
          />
        </label>
      ) : (
        <span className="next-year-box" aria-hidden>
          {item.certainty === 'look' ? <Eye size={17} /> : <Info size={17} />}
        </span>
      )}
      <div className="next-year-words">
        <p className="next-year-where">
          <span lang="th">{name}</span>
          {item.certainty === 'look' && (
            <span className="next-year-look">
              <Eye aria-hidden size={14} strokeWidth={2} />
              {words.dialog.lookMark}
            </span>
          )}
        </p>
        <ItemWords plan={plan} item={item} rows={rows} />
        <p className="next-year-reason" id={id}>
          {reason}
        </p>
      </div>
    </li>
  );
});

/** The words as they would change, among the words around them; what stays is shown as it is. */
function ItemWords({ plan, item, rows }: Pick<PlanItemProps, 'plan' | 'item' | 'rows'>) {
  const words = useWording().nextYear;
  const { before, after } = wordsAround(plan, item, rows);
  if (!isOffered(item) || item.target.kind === 'override') {
    return (
      <p className="diff" lang="th">
        {item.before}
        {item.certainty === 'look' && <span className="next-year-stays"> ({words.stays})</span>}
      </p>
    );
  }
  return (
    <div className="next-year-diff" lang="th">
      {before !== '' && <span className="next-year-around">{before}</span>}
      <DiffText before={item.before} after={item.after ?? ''} />
      {after !== '' && <span className="next-year-around">{after}</span>}
    </div>
  );
}
