// What the marks stand on: the months, the round, the rows' lines, the day it is looked at from.
import type { IsoDate } from '../../src/thai/calendar.ts';
import { asOfStore } from '../reading/as-of-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import type { TimelineModel } from './timeline-rows.ts';
import { footEm, headEm, monthNames, rowEm } from './timeline-sizes.ts';

export interface TimelineGroundProps {
  readonly model: TimelineModel;
  readonly asOf: IsoDate;
  readonly months: 6 | 12;
}

export function TimelineGround({ model, asOf, months }: TimelineGroundProps) {
  const { timeline, shortDate } = useWording().overview;
  const isToday = useStore(asOfStore, (day) => day === null);
  const { rows, scale } = model;
  const { monthEdges } = scale;
  const [start = 0] = monthEdges;
  const end = monthEdges.at(-1) ?? 1;
  const roundEnd = monthEdges[months] ?? end;
  const percent = (share: number) => `${share * 100}%`;
  const today = scale.shareOf(asOf);
  const footTop = headEm + rows.length * rowEm;
  const anchor = today < 0.06 ? 'start' : today > 0.94 ? 'end' : 'middle';
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      <rect
        className="timeline-round"
        x={percent(start)}
        y={`${headEm}em`}
        width={percent(roundEnd - start)}
        height={`${rows.length * rowEm}em`}
      />
      {monthEdges.map((edge) => (
        <line
          key={edge}
          className="timeline-rule"
          x1={percent(edge)}
          x2={percent(edge)}
          y1={`${headEm - 0.2}em`}
          y2={`${footTop}em`}
        />
      ))}
      {rows.map(({ measureId }, row) => (
        <line
          key={measureId}
          className="timeline-row-rule"
          x1="0"
          x2="100%"
          y1={`${headEm + (row + 0.5) * rowEm}em`}
          y2={`${headEm + (row + 0.5) * rowEm}em`}
        />
      ))}
      <text className="timeline-round-name" x={percent(start)} y="0.95em">
        {timeline.round(months)}
      </text>
      {months === 6 && (
        <text className="timeline-round-name" x={percent(roundEnd)} y="0.95em" dx="0.3em">
          {timeline.rest}
        </text>
      )}
      {monthNames.map((name, month) => {
        const middle = ((monthEdges[month] ?? 0) + (monthEdges[month + 1] ?? 0)) / 2;
        return (
          <text key={name} className="timeline-month" x={percent(middle)} y={`${headEm - 0.7}em`} textAnchor="middle">
            {name}
          </text>
        );
      })}
      {scale.hasBefore && (
        <text className="timeline-month" x={percent(start / 2)} y={`${headEm - 0.7}em`} textAnchor="middle">
          {timeline.before}
        </text>
      )}
      {scale.hasAfter && (
        <text className="timeline-month" x={percent((1 + end) / 2)} y={`${headEm - 0.7}em`} textAnchor="middle">
          {timeline.after}
        </text>
      )}
      <line
        className="timeline-today"
        x1={percent(today)}
        x2={percent(today)}
        y1={`${headEm - 0.4}em`}
        y2={`${footTop + 0.3}em`}
      />
      <text className="timeline-today-name" x={percent(today)} y={`${footTop + footEm - 0.35}em`} textAnchor={anchor}>
        {isToday ? timeline.today : shortDate(asOf)}
      </text>
    </g>
  );
}
