// The shape of each status: with its word and its colour it says the same three times.
import { Check, Circle, CircleDashed, CircleSlash, Clock } from 'lucide-react';
import type { MeasureStatus, OccurrenceStatus } from '../../src/followup/status.ts';

export type AnyStatus = MeasureStatus | OccurrenceStatus;

/** The colour a status has: `ok`, `warn`, `bad` or `calm`. */
export function toneOf(status: AnyStatus): 'ok' | 'warn' | 'bad' | 'calm' {
  switch (status) {
    case 'done':
    case 'doneOnTime':
      return 'ok';
    case 'overdue':
      return 'bad';
    case 'doneLate':
    case 'dueSoon':
    case 'inProgress':
      return 'warn';
    default:
      return 'calm';
  }
}

export function StatusIcon({ status, size = 13 }: { readonly status: AnyStatus; readonly size?: number }) {
  const look = { 'aria-hidden': true, size, strokeWidth: 2.4 } as const;
  switch (status) {
    case 'done':
    case 'doneOnTime':
    case 'doneLate':
      return <Check {...look} strokeWidth={3} />;
    case 'overdue':
      return <Exclamation size={size} />;
    case 'dueSoon':
      return <Clock {...look} />;
    case 'inProgress':
      return <Quarter size={size} />;
    case 'notReported':
      return <Circle {...look} />;
    case 'upcoming':
      return <CircleDashed {...look} />;
    case 'notDatable':
      return <CircleSlash {...look} />;
  }
}

/** A circle of which a quarter is filled: begun. */
function Quarter({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none">
      <circle cx="12" cy="12" r="9.5" stroke="currentColor" strokeWidth="2.4" />
      <path d="M12 12V2.5A9.5 9.5 0 0 1 21.5 12Z" fill="currentColor" />
    </svg>
  );
}

/** Narrow: in a row's gutter every letter counts. */
function Exclamation({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" width={size * 0.4} height={size} viewBox="0 0 10 24" fill="currentColor">
      <path d="M2 1.5h6L7 15.5H3Z" />
      <circle cx="5" cy="20.5" r="2.8" />
    </svg>
  );
}
