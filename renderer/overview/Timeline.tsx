// The fiscal year as a line of time: a row a measure, its deadlines and what was done as marks. One mark at a time is in the way of the
// Tab key; arrows go from mark to mark. All places are shares of the width or heights of letters, so that it needs no measuring.
import { Table2 } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { RoundReading } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { MarkShape } from './MarkShape.tsx';
import { goToSentence } from './overview-commands.ts';
import { markLabel } from './point-words.ts';
import { TimelineGround } from './TimelineGround.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import {
  firstPlace,
  type MarkLook,
  type MarkPlace,
  placeAfterKey,
  type TimelineMark,
  type TimelineModel,
  type TimelineRow,
  timelineModel,
} from './timeline-rows.ts';
import { footEm, headEm, liftEm, rowEm } from './timeline-sizes.ts';

const legend: readonly MarkLook[] = ['open', 'soon', 'overdue', 'closed', 'event'];

export function Timeline({ reading }: { readonly reading: RoundReading }) {
  const words = useWording();
  const { timeline } = words.overview;
  const { measures, fiscalYear, round, asOf } = reading;
  const model = useMemo(() => timelineModel(measures, fiscalYear.year, asOf), [measures, fiscalYear.year, asOf]);
  const [isTableShown, setTableShown] = useState(false);
  const tableId = useId();
  if (model.points.length === 0) {
    return (
      <section className="card timeline-card">
        <h3>{timeline.title(fiscalYear.year)}</h3>
        <p>{timeline.nothing}</p>
        <p className="card-note">{timeline.nothingNext}</p>
      </section>
    );
  }
  return (
    <section className="card timeline-card" aria-labelledby={`${tableId}title`}>
      <header className="timeline-head">
        <h3 id={`${tableId}title`}>{timeline.title(fiscalYear.year)}</h3>
        <ul className="timeline-legend">
          {legend.map((look) => (
            <li key={look}>
              <svg aria-hidden="true" className="timeline-key">
                <MarkShape look={look} x="50%" y="50%" />
              </svg>
              {timeline.legend[look]}
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="quiet"
          aria-expanded={isTableShown}
          aria-controls={tableId}
          onClick={() => setTableShown(!isTableShown)}
        >
          <Table2 aria-hidden size={17} strokeWidth={1.8} />
          {isTableShown ? timeline.hideTable : timeline.showTable}
        </button>
      </header>
      <Picture model={model} asOf={asOf} months={round.months} fiscalYearId={fiscalYear.id} />
      <div id={tableId}>{isTableShown && <TimelineTable model={model} fiscalYearId={fiscalYear.id} />}</div>
    </section>
  );
}

interface PictureProps {
  readonly model: TimelineModel;
  readonly asOf: string;
  readonly months: 6 | 12;
  readonly fiscalYearId: string;
}

function Picture({ model, asOf, months, fiscalYearId }: PictureProps) {
  const words = useWording();
  const { timeline } = words.overview;
  const { rows } = model;
  const picture = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState<MarkPlace | null>(null);
  /** What is pointed at or has the focus, told below the picture. */
  const [told, setTold] = useState<TimelineMark | null>(null);
  const isThere = chosen !== null && rows[chosen.row]?.marks[chosen.mark] !== undefined;
  const stop = isThere ? chosen : firstPlace(rows);

  const turnTo = (place: MarkPlace) => {
    setChosen(place);
    picture.current?.querySelector<SVGGElement>(`[data-mark="${place.row}/${place.mark}"]`)?.focus();
  };
  const goTo = ({ points: [point] }: TimelineMark) =>
    point && goToSentence(fiscalYearId, point.measureId, point.column, point.start);
  const onKey = (event: KeyboardEvent<SVGGElement>, place: MarkPlace, mark: TimelineMark) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') {
      event.preventDefault();
      goTo(mark);
      return;
    }
    const next = placeAfterKey(rows, place, event.code);
    if (!next) return;
    event.preventDefault();
    turnTo(next);
  };

  return (
    <>
      <div className="timeline-scroll">
        <div className="timeline-grid">
          <RowNames rows={rows} />
          {/* biome-ignore lint/a11y/useSemanticElements: there is no element of SVG for a group of buttons */}
          <svg
            ref={picture}
            className="timeline"
            role="group"
            aria-label={timeline.label(rows.reduce((sum, { marks }) => sum + marks.length, 0))}
            style={{ height: `${headEm + rows.length * rowEm + footEm}em` }}
          >
            <TimelineGround model={model} asOf={asOf} months={months} />
            {rows.map(({ measureId, marks }, row) => (
              // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, which has its name
              <svg
                key={measureId}
                y={`${headEm + row * rowEm}em`}
                height={`${rowEm}em`}
                width="100%"
                overflow="visible"
              >
                {marks.length === 0 && (
                  <text className="timeline-none" x="1%" y="50%" dominantBaseline="central">
                    {timeline.noPoint}
                  </text>
                )}
                {marks.map((mark, at) => (
                  // biome-ignore lint/a11y/useSemanticElements: SVG has no button
                  <g
                    key={mark.key}
                    role="button"
                    className="timeline-mark"
                    data-mark={`${row}/${at}`}
                    tabIndex={stop?.row === row && stop.mark === at ? 0 : -1}
                    aria-label={markLabel(mark, words)}
                    onFocus={() => {
                      setChosen({ row, mark: at });
                      setTold(mark);
                    }}
                    onBlur={() => setTold(null)}
                    onPointerEnter={() => setTold(mark)}
                    onPointerLeave={() => setTold(null)}
                    onClick={() => goTo(mark)}
                    onKeyDown={(event) => onKey(event, { row, mark: at }, mark)}
                  >
                    <circle className="timeline-reach" cx={`${mark.share * 100}%`} cy={middleOf(mark)} r="0.95em" />
                  </g>
                ))}
                <g className="timeline-shapes">
                  {inPaintOrder(marks).map((mark) => (
                    <MarkShape key={mark.key} look={mark.look} x={`${mark.share * 100}%`} y={middleOf(mark)} />
                  ))}
                </g>
              </svg>
            ))}
          </svg>
        </div>
      </div>
      <p className="timeline-told" aria-hidden="true" lang={told ? 'th' : undefined}>
        {told ? markLabel(told, words) : timeline.hint}
      </p>
    </>
  );
}

/** What was done lies over what was to be done, and what is late over both. */
function inPaintOrder(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  const layers: readonly (readonly MarkLook[])[] = [['open', 'soon', 'closed'], ['event'], ['overdue']];
  return layers.flatMap((looks) => marks.filter(({ look }) => looks.includes(look)));
}

/** From the row's top. */
function middleOf({ lift }: TimelineMark): string {
  return `${rowEm / 2 + lift * liftEm}em`;
}

function RowNames({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const words = useWording().overview;
  return (
    <ol className="timeline-names" style={{ paddingTop: `${headEm}em` }} lang="th">
      {rows.map(({ measureId, issue }) => (
        <li key={measureId} style={{ height: `${rowEm}em` }} title={issue}>
          <span>{issue || words.noIssue}</span>
        </li>
      ))}
    </ol>
  );
}
