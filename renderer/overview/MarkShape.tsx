// The shapes of marks on the line of time, in em around a place: by shape alone each is told from the others.
import type { MarkLook } from './timeline-rows.ts';

export interface MarkShapeProps {
  readonly look: MarkLook;
  /** As SVG takes it. */
  readonly x: string;
  readonly y: string;
}

export function MarkShape({ look, x, y }: MarkShapeProps) {
  const className = `mark mark-${look}`;
  if (look === 'overdue') return <Drawn className={className} x={x} y={y} path="M12 2.5 L22 20 H2 Z" />;
  if (look === 'closed') {
    return (
      <>
        <circle className={className} cx={x} cy={y} r="0.58em" />
        <Drawn className="mark mark-tick" x={x} y={y} path="M8.2 12.4 L11 15 L15.8 9.2" />
      </>
    );
  }
  if (look === 'soon') {
    return (
      <>
        <circle className={className} cx={x} cy={y} r="0.58em" />
        <circle className="mark mark-heart" cx={x} cy={y} r="0.2em" />
      </>
    );
  }
  return <circle className={className} cx={x} cy={y} r={look === 'event' ? '0.4em' : '0.58em'} />;
}

interface DrawnProps {
  readonly className: string;
  readonly x: string;
  readonly y: string;
  /** In a box of 24 by 24 whose middle stands at the place. */
  readonly path: string;
}

/** A box of its own has its corner at the place; the one inside is drawn around that corner. */
function Drawn({ className, x, y, path }: DrawnProps) {
  return (
    <svg aria-hidden="true" x={x} y={y} width="1" height="1" overflow="visible">
      <svg aria-hidden="true" width="1.5em" height="1.5em" x="-0.75em" y="-0.75em" viewBox="0 0 24 24">
        <path className={className} d={path} />
      </svg>
    </svg>
  );
}
